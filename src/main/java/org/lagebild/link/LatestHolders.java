package org.lagebild.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of those who held an office: who took it last comes first, and at the end those of whom
 * no day is recorded. A century of presidents would have to be read otherwise to find today's.
 */
final class LatestHolders {
  /** How many a lookup gives at most; of an office that more share nobody can be meant alone. */
  static final int MOST = 8;

  private static final char AFTER_OFFICE = '/';
  private static final String WITHOUT_DAY = "~";

  private LatestHolders() {}

  /** By what a person is found as the holder of each office since each day, in this order. */
  static Set<String> keys(KnownItem person) {
    Set<String> keys = new TreeSet<>();
    person.terms().forEach(term -> keys.add(key(term.office(), term.begin())));
    return keys;
  }

  /** What the keys of all who held the office begin with. */
  static String prefix(String office) {
    return office + AFTER_OFFICE;
  }

  /** The key of those who took the office on that day; a later day has a smaller key. */
  static String key(String office, @Nullable LocalDate day) {
    if (day == null) {
      return prefix(office) + WITHOUT_DAY;
    }
    long far = Integer.MAX_VALUE / 2;
    long days = Math.max(-far, Math.min(far, day.toEpochDay()));
    return prefix(office) + String.format(Locale.ROOT, "%08x", far - days);
  }

  /** The first people of whom is recorded that they held the office and not that it was later. */
  static List<KnownItem> of(Collection<KnownItem> people, String office, LocalDate day) {
    return people.stream()
        .filter(person -> taken(person, office, day).findAny().isPresent())
        .sorted(
            Comparator.<KnownItem, String>comparing(
                    p -> taken(p, office, day).min(Comparator.naturalOrder()).orElseThrow())
                .thenComparing(KnownItem.BY_PRIOR))
        .limit(MOST)
        .toList();
  }

  private static Stream<String> taken(KnownItem person, String office, LocalDate day) {
    String latest = key(office, day);
    return person.terms().stream()
        .filter(term -> term.office().equals(office))
        .map(term -> key(office, term.begin()))
        .filter(key -> key.compareTo(latest) >= 0);
  }
}
