package org.lagebild.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the place where a report was written from its first sentence ("Damaskus – Bei Kämpfen …"),
 * of which the parser would make the subject.
 */
final class Datelines {
  private static final String NAME = "\\p{Lu}[\\p{L}.'-]+";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:^|(?<=\\n)|(?<=[.!?\"] ))"
              + NAME
              + "(?:[ /]{1,3}"
              + NAME
              + "){0,4}(?: \\([^()\\n]{2,40}\\))? ([–—-]) (?=[\"\\p{Lu}\\d])");

  private Datelines() {}

  /**
   * The text with a line break in place of the dash behind each dateline; every offset stays valid.
   */
  static String parted(String text) {
    StringBuilder parted = new StringBuilder(text);
    Matcher matcher = DATELINE.matcher(text);
    while (matcher.find()) {
      parted.setCharAt(matcher.start(1), '\n');
    }
    return parted.toString();
  }
}
