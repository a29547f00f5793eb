package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.link.dump.ClassTree;

class KindsTest {
  private static final long CITY = 515;
  private static final long ORGANIZATION = 43229;
  private static final long SHIP = 11446;

  private static ItemKind kind(ClassTree.Builder classes, Long... types) {
    return Kinds.over(classes.build()).of(List.of(types));
  }

  private static ClassTree.Builder chain(long... classes) {
    ClassTree.Builder builder = new ClassTree.Builder();
    for (int i = 1; i < classes.length; i++) {
      builder.add(classes[i - 1], classes[i]);
    }
    return builder;
  }

  @Test
  void theNearestListedClassDecides() {
    ClassTree.Builder classes = chain(901, 902, ORGANIZATION);
    classes.add(901, 903);
    classes.add(903, 904);
    classes.add(904, CITY);
    assertEquals(ItemKind.ORGANIZATION, kind(classes, 901L));
    assertEquals(ItemKind.CITY, kind(classes, 901L, CITY), "the item's own class is nearer");
  }

  @Test
  void aClassThatIsShutLeadsNowhere() {
    ClassTree.Builder classes = chain(901, SHIP, 902, ORGANIZATION);
    assertEquals(ItemKind.UNKNOWN, kind(classes, 901L));
    assertEquals(ItemKind.UNKNOWN, kind(classes, SHIP));
    assertEquals(ItemKind.CITY, kind(classes, 901L, CITY));
  }

  @Test
  void whatIsFarAboveSaysNothing() {
    assertEquals(
        ItemKind.CITY, kind(chain(901, 902, 903, 904, 905, 906, 907, CITY), 901L), "seven");
    assertEquals(ItemKind.UNKNOWN, kind(chain(901, 902, 903, 904, 905, 906, 907, 908, CITY), 901L));
  }

  @Test
  void classesInACircleEnd() {
    assertEquals(ItemKind.UNKNOWN, kind(chain(901, 902, 901), 901L));
  }
}
