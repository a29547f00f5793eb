package org.lagebild.bench.dump;

import java.util.List;
import java.util.SplittableRandom;

/** What the entities of the kinds that are met in Wikidata consist of. */
final class Recipes {
  /** Identifiers in other catalogues, of which real items have dozens. */
  private static final List<String> CATALOGUES =
      List.of(
          "P214", "P213", "P227", "P244", "P268", "P269", "P345", "P349", "P396", "P409", "P496",
          "P646", "P691", "P846", "P949", "P1006", "P1015", "P1207", "P1566", "P2163", "P2671");

  private static final int NEWEST = 2024;

  private final World world;
  private final SplittableRandom random;
  private final Invented invented;
  private final EntityText entity;

  Recipes(World world, long id, SplittableRandom random) {
    this.world = world;
    this.random = random;
    this.invented = new Invented(random);
    this.entity = new EntityText(id, random);
  }

  String line() {
    return entity.line();
  }

  void state(int number) {
    named(invented.word() + "land", 43);
    entity.item("P31", 3624078);
    entity.item("P36", world.city());
    entity.item("P1906", world.office(2 * number));
    entity.item("P1313", world.office(2 * number + 1));
    String since = entity.since("P580", 2018 + random.nextInt(6));
    entity.item("P35", world.person(), since);
    entity.item("P6", world.person(), since);
    entity.amount("P1082", 100_000 + random.nextInt(90_000_000));
    catalogues(20);
    linked(150 + random.nextInt(100));
  }

  void office(int number) {
    named((number % 2 == 0 ? "Präsident von " : "Regierungschef von ") + invented.word(), 8);
    entity.item("P31", 294414);
    entity.item("P279", number % 2 == 0 ? 48352 : 2285706);
    entity.item("P1001", world.state(number / 2));
    catalogues(2);
  }

  /** A class, some levels below one that is listed. */
  void type(int number) {
    named(invented.word() + "art", 10);
    entity.item("P279", world.typeAbove(number));
    catalogues(2);
  }

  void person() {
    String name = invented.person();
    named(name, 6 + random.nextInt(20));
    entity.aliases("de", List.of(invented.person()));
    entity.aliases("en", List.of(name + " Jr.", invented.person()));
    entity.item("P31", 5);
    entity.item("P21", 6581097);
    entity.item("P27", world.state(random.nextInt(World.STATES)));
    entity.item("P106", 82955);
    entity.item("P106", 1930187);
    int born = 1850 + random.nextInt(150);
    entity.year("P569", born);
    if (random.nextInt(3) == 0) {
      entity.year("P570", born + 30 + random.nextInt(60));
    }
    entity.item("P19", world.city());
    entity.item("P735", 4925477);
    entity.item("P102", 49768);
    for (int offices = random.nextInt(10) - 7; offices > 0; offices--) {
      int since = born + 35 + random.nextInt(20);
      entity.item(
          "P39",
          world.office(random.nextInt(2 * World.STATES)),
          entity.since("P580", since),
          entity.since("P582", since + 5));
    }
    catalogues(9);
    linked(random.nextInt(4) * random.nextInt(6));
  }

  void place() {
    named(invented.word(), 12 + random.nextInt(25));
    entity.item("P31", world.type());
    entity.item("P17", world.state(random.nextInt(World.STATES)));
    entity.item("P131", world.city());
    entity.point("P625");
    entity.amount("P1082", random.nextInt(1_000_000));
    entity.amount("P2044", random.nextInt(2000));
    catalogues(6);
    linked(random.nextInt(12));
  }

  void organisation() {
    named(invented.organisation(), 4 + random.nextInt(8));
    entity.item("P31", 43229);
    entity.item("P17", world.state(random.nextInt(World.STATES)));
    entity.year("P571", NEWEST - random.nextInt(150));
    entity.item("P159", world.city());
    catalogues(7);
    linked(random.nextInt(5));
  }

  /** A paper in a journal, as a third of Wikidata is. */
  void paper() {
    String title = invented.title(8 + random.nextInt(8));
    entity.label("en", title);
    entity.label("nl", title);
    for (String language : Invented.LANGUAGES.subList(0, 20)) {
      entity.description(language, "scientific article published in " + NEWEST);
    }
    entity.item("P31", 13442814);
    entity.text("P1476", "monolingualtext", title);
    for (int authors = 1 + random.nextInt(9); authors > 0; authors--) {
      entity.text("P2093", "string", invented.person());
    }
    entity.item("P1433", 180445);
    entity.year("P577", NEWEST - random.nextInt(30));
    entity.text("P478", "string", "" + random.nextInt(100));
    entity.text("P304", "string", random.nextInt(1000) + "-" + random.nextInt(1000));
    entity.text("P356", "external-id", "10.1000/" + random.nextInt(1 << 30));
    entity.text("P698", "external-id", "" + random.nextInt(1 << 30));
    for (int cited = random.nextInt(12); cited > 0; cited--) {
      entity.item("P2860", 400_000_000L + random.nextInt(1 << 20));
    }
  }

  /** A category, a template or another page of the wikis. */
  void page() {
    entity.label("en", "Category:" + invented.word());
    for (String language : Invented.LANGUAGES) {
      entity.description(language, "Wikimedia category");
    }
    entity.item("P31", 4167836);
    linked(random.nextInt(6));
  }

  void star() {
    named("SDSS J" + random.nextInt(1 << 30), 6);
    entity.item("P31", 523);
    entity.item("P59", 8679);
    entity.amount("P2051", random.nextInt(1000));
    entity.amount("P6257", random.nextInt(360));
    entity.amount("P6258", random.nextInt(90));
    catalogues(5);
  }

  /** Something that is none of these: a film, a painting, a bridge, a species. */
  void other(long type) {
    named(invented.word() + " " + invented.word(), 5 + random.nextInt(12));
    entity.item("P31", type);
    entity.item("P17", world.state(random.nextInt(World.STATES)));
    entity.year("P571", NEWEST - random.nextInt(300));
    catalogues(9);
    linked(random.nextInt(5));
  }

  private void named(String name, int languages) {
    for (String language : Invented.LANGUAGES.subList(0, Math.min(43, languages))) {
      entity.label(language, name);
      entity.description(language, "something of the kind of " + invented.word());
    }
  }

  private void catalogues(int some) {
    for (int i = 0; i < some; i++) {
      String property = CATALOGUES.get((i * 7 + some) % CATALOGUES.size());
      entity.text(property, "external-id", "" + random.nextLong(1L << 50));
    }
  }

  private void linked(int sites) {
    for (int i = 0; i < sites; i++) {
      String language = Invented.LANGUAGES.get(i % Invented.LANGUAGES.size());
      int round = i / Invented.LANGUAGES.size();
      entity.sitelink(
          language.replace('-', '_') + (round == 0 ? "" : "x" + round) + "wiki", invented.word());
    }
  }
}
