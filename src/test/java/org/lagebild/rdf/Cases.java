package org.lagebild.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lagebild.model.Article;
import org.lagebild.model.Candidate;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Item;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;
import org.lagebild.model.Status;
import org.lagebild.model.TimeSpan;

/** The articles under {@code src/test/resources/rdf} with what a reader finds in them. */
public final class Cases {
  public static final Linking PARIS_LINKS =
      linking(
          new Link(
              "rubio",
              item("Q324546", "Marco Rubio", List.of("Marco Antonio Rubio")),
              0.98,
              "name-and-office",
              null),
          new Link("usa", item("Q30", "Vereinigte Staaten", List.of()), 1, "name", null),
          new Link(
              "paris",
              new Item(
                  "Q90",
                  "Paris",
                  List.of(),
                  List.of("Q515"),
                  "Q142",
                  new Item.Coordinates(48.86, 2.350)),
              0.9,
              "name",
              null));

  private Cases() {}

  /** A phrase, a state that is also a place, and a city that may be one of two. */
  public static Findings holder() {
    LocalDate day = LocalDate.of(2025, 4, 17);
    String minister = "Außenminister der Ukraine";
    Found found =
        new Found("holder", day, text("holder"))
            .unnamed("minister", EntityKind.PERSON, minister, minister)
            .named("city", EntityKind.CITY, "Springfield", "Springfield")
            .named("state", EntityKind.STATE, "Norland", "Norland")
            .named("country", EntityKind.COUNTRY, "Norland", "Norland");
    return found
        .fact(
            new Fact.Statement(
                "minister",
                "support",
                null,
                null,
                List.of("city"),
                List.of(),
                "lobte",
                found.evidence("loben", "lobte")))
        .findings();
  }

  /** Who held the office that day, and two cities of that name. */
  public static Linking holderLinks() {
    Item norland = item("Q900000002", "Norland", List.of());
    Link.Tenure tenure =
        new Link.Tenure(
            item("Q900000013", "Außenminister der Ukraine", List.of()),
            LocalDate.of(2024, 9, 5),
            LocalDate.of(2025, 7, 17));
    return new Linking(
        List.of(
            new Link("country", norland, 0.7, "related-kind", null),
            new Link(
                "minister",
                item("Q900000010", "Ada Lenz", List.of()),
                0.93061,
                "office-and-date",
                tenure),
            new Link("state", norland, 0.95, "name", null)),
        List.of(
            new Candidate("city", item("Q900000011", "Springfield", List.of()), 0.5),
            new Candidate("city", item("Q900000012", "Springfield (Ohio)", List.of()), 0.00004)));
  }

  private static Linking linking(Link... links) {
    return new Linking(List.of(links), List.of());
  }

  private static Item item(String id, String label, List<String> aliases) {
    return new Item(id, label, aliases, List.of(), null, null);
  }

  public static String text(String name) {
    return resource(name + "/text.txt");
  }

  /** The graphs written by hand. */
  public static DatasetGraph expected(String name) {
    return RDFParser.fromString(resource(name + "/expected.trig"), Lang.TRIG).toDatasetGraph();
  }

  private static String resource(String path) {
    try (InputStream in = Cases.class.getResourceAsStream("/rdf/" + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A meeting, an office, a statement with a quotation; most entities linked. */
  public static Findings paris() {
    Article article =
        new Article(
            "demo",
            "Rubio in Paris",
            LocalDate.of(2025, 4, 17),
            "de",
            "Die Probe",
            "https://example.org/a?b=1&c=2",
            text("paris"));
    Found found =
        new Found(article)
            .named("usa", EntityKind.STATE, "US", "US")
            .named("rubio", EntityKind.PERSON, "Rubio", "Rubio")
            .named("paris", EntityKind.CITY, "Paris", "Paris")
            .named("fox", EntityKind.ORGANIZATION, "Fox News", "Fox News")
            .unnamed("envoys", EntityKind.GROUP, "ukrainische Vertreter", "ukrainische Vertreter")
            .time("am Donnerstag", "2025-04-17")
            .quotation("Es eilt", "er", "rubio");
    return found
        .fact(
            new Fact.OfficeHolding(
                "rubio", "Außenminister", "usa", found.evidence("office", "Außenminister", "US")))
        .fact(
            new Fact.Meeting(
                "meeting",
                Status.PLANNED,
                TimeSpan.parse("2025-04-17"),
                "paris",
                List.of("rubio", "envoys"),
                null,
                found.evidence("treffen", "trifft", "Rubio", "am Donnerstag")))
        .fact(
            new Fact.Statement(
                "rubio",
                "say",
                "fox",
                null,
                List.of(),
                List.of(found.span("Es eilt")),
                "sagte",
                found.evidence("sagen", "sagte", "Fox News")))
        .findings();
  }

  /** Hostile characters everywhere; shared spans, and two facts at one offset. */
  public static Findings strange() {
    Found found =
        new Found("../a b<c>", null, text("strange"))
            .named("front", EntityKind.ORGANIZATION, "Front \"Süd\" <1>", "Front \"Süd\" <1>")
            .named("city", EntityKind.CITY, "Tal\u00a0Afar", "Tal\u00a0Afar")
            .named("state", EntityKind.STATE, "Norland", "Norland")
            .named("country", EntityKind.COUNTRY, "Norland", "Norland")
            .unnamed("soldiers", EntityKind.PHRASE, "zwei Soldaten", "zwei Soldaten")
            .time("2014", "2014");
    return found
        .fact(
            new Fact.TerritorialStatus(
                "city", "controlled", "front", null, null, null, found.evidence("h", "hält")))
        .fact(
            new Fact.TerritorialStatus(
                "city",
                "occupied",
                "state",
                "front",
                TimeSpan.interval(TimeSpan.year(2014), null),
                "state",
                found.evidence("b", "besetzte", "2014")))
        .fact(attack("soldiers", found))
        .fact(attack("city", found))
        .findings();
  }

  private static Fact attack(String target, Found found) {
    return new Fact.Event(
        "Attack",
        Status.OCCURRED,
        null,
        "country",
        List.of("state"),
        List.of(target),
        null,
        "griff an",
        found.evidence("a", "griff"));
  }
}
