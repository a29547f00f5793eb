package org.lagebild.link;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one way of looking at an entity comes to.
 *
 * @param decision the item, if one is likely enough
 * @param candidates what it may be otherwise, the likeliest first
 */
record Verdict(@Nullable Decision decision, List<Scored> candidates) {
  /** Nothing was found. */
  static final Verdict NONE = new Verdict(null, List.of());

  /** A link below this confidence is none. */
  static final double THRESHOLD = 0.8;

  /** How many candidates are worth showing. */
  private static final int SHOWN = 5;

  /** The likeliest of the ranked items, if that is likely enough. */
  static Verdict of(List<Scored> ranked, Function<Scored, Decision> decide) {
    if (ranked.isEmpty()) {
      return NONE;
    }
    Decision first = decide.apply(ranked.get(0));
    return first.confidence() >= THRESHOLD
        ? new Verdict(first, List.of())
        : undecided(ranked, first.ground().reliability());
  }

  /**
   * Several are likely, or none is likely enough.
   *
   * @param reliability how likely it is that any of them is meant
   */
  static Verdict undecided(List<Scored> ranked, double reliability) {
    return new Verdict(
        null,
        ranked.stream()
            .limit(SHOWN)
            .map(scored -> new Scored(scored.item(), scored.share() * reliability))
            .toList());
  }
}
