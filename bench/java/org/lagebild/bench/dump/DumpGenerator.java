package org.lagebild.bench.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Writes a dump in the form of Wikidata's: an array with an entity a line. Mixed as Wikidata is, of
 * papers above all, pages of the wikis, stars, people, places, organisations and other things. An
 * entity depends on the seed and its number alone.
 */
public final class DumpGenerator {
  private static final long[] OTHERS = {11424, 3305213, 41176, 16521, 7187, 12280, 11446, 482994};

  private final long seed;
  private final int entities;

  /** Makes a dump of so many entities. */
  public DumpGenerator(long seed, int entities) {
    this.seed = seed;
    this.entities = entities;
  }

  /** Writes it; how many bytes it has. */
  public long write(OutputStream out) throws IOException {
    long bytes = write(out, "[\n");
    for (int i = 0; i < entities; i++) {
      bytes += write(out, entity(i) + (i + 1 < entities ? ",\n" : "\n"));
    }
    return bytes + write(out, "]\n");
  }

  private static int write(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    return bytes.length;
  }

  /** The line of an entity without its end. */
  String entity(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    Recipes recipes = new Recipes(new World(random, entities), World.FIRST + number, random);
    if (World.isState(number)) {
      recipes.state(number);
    } else if (World.isOffice(number)) {
      recipes.office(World.officeNumber(number));
    } else if (World.isType(number)) {
      recipes.type(World.typeNumber(number));
    } else {
      mixed(recipes, random);
    }
    return recipes.line();
  }

  private static void mixed(Recipes recipes, SplittableRandom random) {
    int percent = random.nextInt(100);
    if (percent < 39) {
      recipes.paper();
    } else if (percent < 50) {
      recipes.person();
    } else if (percent < 57) {
      recipes.page();
    } else if (percent < 64) {
      recipes.star();
    } else if (percent < 72) {
      recipes.place();
    } else if (percent < 75) {
      recipes.organisation();
    } else {
      recipes.other(OTHERS[random.nextInt(OTHERS.length)]);
    }
  }
}
