package org.lagebild.ingest.language;

/**
 * The language in which a text most likely is.
 *
 * @param name in English
 * @param share how likely it is beside German, from 0.5 to 1; 1 for German itself
 */
public record Guess(String name, boolean german, double share) {
  /** One that is hardly likelier than German is no ground to pass a text over. */
  private static final double SURE = 0.55;

  /** Whether the text is surely not German. */
  public boolean isForeign() {
    return !german && share >= SURE;
  }
}
