package org.lagebild.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** The arc-standard system and what the network sees of it. */
class ConfigurationTest {
  private static final int NONE = Configuration.NONE;

  /** "Der kleine Hund schläft": the two first words depend on the third. */
  @Test
  void theLastDependentAddedIsTheOutermost() {
    Configuration configuration = new Configuration(4);
    configuration.shift();
    configuration.shift();
    configuration.shift();
    configuration.leftArc(5); // kleine
    configuration.leftArc(6); // Der
    configuration.shift();
    int[] slots = new int[Slot.COUNT];
    configuration.look(slots);
    assertArrayEquals(
        new int[] {
          0,
          3,
          4, // root, Hund, schläft
          NONE,
          NONE,
          NONE, // nothing is left
          NONE,
          NONE,
          NONE,
          NONE,
          NONE,
          NONE, // schläft has no dependents
          1,
          NONE,
          2,
          NONE,
          NONE,
          NONE // Hund has "Der" outside of "kleine"
        },
        slots);
    assertEquals(3, configuration.head(2));
    assertEquals(6, configuration.label(1));
    assertFalse(configuration.canShift());
  }

  @Test
  void dependentsOfDependentsAreSeen() {
    Configuration configuration = new Configuration(3);
    configuration.shift();
    configuration.shift();
    configuration.leftArc(1); // the second governs the first
    configuration.shift();
    configuration.leftArc(1); // the third the second
    int[] slots = new int[Slot.COUNT];
    configuration.look(slots);
    assertEquals(2, slots[Slot.HEADS]);
    assertEquals(1, slots[Slot.HEADS + 4]);
  }

  @Test
  void subjectsOfPassivesAreMarked() {
    int[] heads = {2, 2, -1, 2};
    String[] labels = {"nsubj", "aux:pass", "root", "obl"};
    PassiveSubjects.mark(heads, labels);
    assertArrayEquals(new String[] {"nsubj:pass", "aux:pass", "root", "obl"}, labels);
  }
}
