package org.lagebild.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Weighs the items that share a name. An item's share is its weight in the sum of all weights and
 * of the weight of whatever bears the name and is in no index; the weight grows with the square of
 * its prior, because mentions are far less even than articles in Wikipedias, and with what the
 * article says for it.
 */
final class Ranking {
  /** A person whom no index knows is as likely meant as one with this prior and no support. */
  static final double UNKNOWN_PERSON = square(9);

  /** Things of one name are more often all recorded than people are. */
  static final double UNKNOWN_THING = square(1);

  /** By what a place or body becomes likelier whose state the article names. */
  static final double COUNTRY_NAMED = 30;

  /** By what a capital is likelier than its prior says. */
  static final double CAPITAL = 7;

  /** By what a thing is less likely whose kind is not the one that the article seems to mean. */
  static final double OTHER_KIND = 0.3;

  private static final Comparator<Scored> LIKELIEST =
      Comparator.comparingDouble(Scored::share)
          .reversed()
          .thenComparing(Scored::item, KnownItem.BY_PRIOR);

  private Ranking() {}

  /**
   * The items, the likeliest first; those of no weight are left out.
   *
   * @param support by what the article makes each item likelier (over 1) or less likely (under 1);
   *     0 if it excludes the item
   * @param unknown the weight of all that no index knows
   */
  static List<Scored> of(
      Collection<KnownItem> items, ToDoubleFunction<KnownItem> support, double unknown) {
    double sum = unknown;
    for (KnownItem item : items) {
      sum += weight(item, support);
    }
    double all = sum;
    return items.stream()
        .map(item -> new Scored(item, weight(item, support) / all))
        .filter(scored -> scored.share() > 0)
        .sorted(LIKELIEST)
        .toList();
  }

  private static double weight(KnownItem item, ToDoubleFunction<KnownItem> support) {
    return support.applyAsDouble(item) * square(item.prior() + 1.0);
  }

  private static double square(double number) {
    return number * number;
  }
}
