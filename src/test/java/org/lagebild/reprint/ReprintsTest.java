package org.lagebild.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReprintsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);

  /** A text of as many made-up words as asked for, another for every seed. */
  private static String text(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("w").append((char) ('a' + random.nextInt(26)));
      text.append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)));
      text.append(' ');
    }
    return text.toString();
  }

  private static Edition edition(String article, int days, String text) {
    return new Edition(article, DAY.plusDays(days), Fingerprint.of(text));
  }

  @Test
  void theEarliestIsTheOriginalThoughItComesLast() {
    String text = text(1, 100);
    Reprints reprints = new Reprints(new MemoryCatalogue());
    assertEquals(Set.of("b"), reprints.put(edition("b", 1, text)));
    assertEquals(Set.of("c"), reprints.put(edition("c", 2, text)));
    assertEquals("b", reprints.original("c"));
    assertEquals(Set.of("a", "b", "c"), reprints.put(edition("a", 0, text)));
    assertEquals("a", reprints.original("b"));
    assertEquals("a", reprints.original("c"));
    assertEquals(Set.of("b", "c"), reprints.remove("a"));
    assertEquals("b", reprints.original("c"));
    assertEquals(null, reprints.original("b"));
  }

  @Test
  void whatIsPrintedAWeekLaterIsAnotherReport() {
    Reprints reprints = new Reprints(new MemoryCatalogue());
    reprints.put(edition("a", 0, text(1, 100)));
    reprints.put(edition("b", 4, text(1, 100)));
    reprints.put(edition("c", 3, text(1, 100)));
    assertEquals(null, reprints.original("b"));
    assertEquals("a", reprints.original("c"));
  }

  @Test
  void anArticleThatIsChangedIsDecidedAnew() {
    Reprints reprints = new Reprints(new MemoryCatalogue());
    reprints.put(edition("a", 0, text(1, 100)));
    reprints.put(edition("b", 1, text(1, 100)));
    assertEquals(Set.of("a", "b"), reprints.put(edition("a", 0, text(2, 100))));
    assertEquals(null, reprints.original("b"));
    assertEquals(Set.of("b"), reprints.put(edition("b", 1, text(2, 100))));
    assertEquals("a", reprints.original("b"));
    assertEquals(Set.of(), reprints.remove("nothing"));
  }

  /** What the rule says, followed from the first article to the last. */
  private static Map<String, String> expected(Collection<Edition> editions) {
    Map<String, String> originals = new TreeMap<>();
    List<Edition> before = new ArrayList<>();
    for (Edition edition : editions.stream().sorted(Edition.ORDER).toList()) {
      before.stream()
          .filter(edition::isReprintOf)
          .findFirst()
          .ifPresentOrElse(
              original -> originals.put(edition.article(), original.article()),
              () -> before.add(edition));
    }
    return originals;
  }

  private static Map<String, String> actual(Reprints reprints, Set<String> articles) {
    Map<String, String> originals = new TreeMap<>();
    for (String article : articles) {
      String original = reprints.original(article);
      if (original != null) {
        originals.put(article, original);
      }
    }
    return originals;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theAnswerDependsOnTheArticlesAndNotOnTheirOrder(long seed) {
    Random random = new Random(seed);
    Map<String, Edition> all = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      String whole = text(random.nextInt(5), 160);
      int begin = random.nextInt(30) * 5;
      int end = whole.length() - random.nextInt(60) * 5;
      String article = "a" + i;
      all.put(article, edition(article, random.nextInt(6), whole.substring(begin, end)));
    }
    List<Edition> order = new ArrayList<>(all.values());
    Collections.shuffle(order, random);
    Reprints reprints = new Reprints(new MemoryCatalogue());
    Map<String, String> told = new TreeMap<>();
    for (Edition edition : order) {
      follow(reprints, told, reprints.put(edition));
    }
    assertEquals(expected(all.values()), actual(reprints, all.keySet()));
    assertEquals(expected(all.values()), told, "every change was told");
    for (Edition edition : order.subList(0, 40)) {
      all.remove(edition.article());
      told.remove(edition.article());
      follow(reprints, told, reprints.remove(edition.article()));
      assertEquals(expected(all.values()), actual(reprints, all.keySet()));
      assertEquals(expected(all.values()), told);
    }
  }

  private static void follow(Reprints reprints, Map<String, String> told, Set<String> changed) {
    for (String article : new TreeSet<>(changed)) {
      String original = reprints.original(article);
      if (original == null) {
        told.remove(article);
      } else {
        told.put(article, original);
      }
    }
  }
}
