package org.lagebild.bench.dump;

import java.util.List;
import java.util.SplittableRandom;

/** Which numbers the invented entities have, so that they can name each other. */
final class World {
  static final int STATES = 200;

  /** Far above the items that there are, so that nothing real is meant. */
  static final long FIRST = 500_000_000L;

  static final int TYPES = 1000;
  private static final int OFFICES_FROM = STATES;
  private static final int TYPES_FROM = OFFICES_FROM + 2 * STATES;
  static final int FIXED = TYPES_FROM + TYPES;

  /** City, settlement, organisation, region, film, building: what classes lead to. */
  private static final List<Long> ROOTS =
      List.of(515L, 486972L, 43229L, 10864048L, 11424L, 41176L, 515L, 486972L);

  private final SplittableRandom random;
  private final int entities;

  World(SplittableRandom random, int entities) {
    this.random = random;
    this.entities = entities;
  }

  long state(int number) {
    return FIRST + number % STATES;
  }

  long office(int number) {
    return FIRST + OFFICES_FROM + number % (2 * STATES);
  }

  long type() {
    return FIRST + TYPES_FROM + random.nextInt(TYPES);
  }

  /** Four classes lie below each but those that lie right below a listed one. */
  long typeAbove(int number) {
    return number < ROOTS.size()
        ? ROOTS.get(number)
        : FIRST + TYPES_FROM + (number - ROOTS.size()) / 4;
  }

  long city() {
    return any();
  }

  long person() {
    return any();
  }

  private long any() {
    return FIRST + FIXED + random.nextInt(Math.max(1, entities - FIXED));
  }

  static boolean isState(int entity) {
    return entity < OFFICES_FROM;
  }

  static boolean isOffice(int entity) {
    return entity >= OFFICES_FROM && entity < TYPES_FROM;
  }

  static boolean isType(int entity) {
    return entity >= TYPES_FROM && entity < FIXED;
  }

  static int officeNumber(int entity) {
    return entity - OFFICES_FROM;
  }

  static int typeNumber(int entity) {
    return entity - TYPES_FROM;
  }
}
