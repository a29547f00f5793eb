package org.lagebild.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sentences end, well enough for showing them: after a full stop, question or exclamation
 * mark before a capital or a quotation, or at a blank line; not after a number or a word of one or
 * two letters, which are more often ordinals and abbreviations.
 */
final class SentenceBounds {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b\\p{L}{1,2}|\\d)[.!?…][\"“”«»‘’)]*\\s+(?=[\\p{Lu}\\d„\"“»«‚(–])|\\R\\s*\\R\\s*");

  /** A half-open range in UTF-16 code units. */
  record Range(int begin, int end) {}

  private SentenceBounds() {}

  /** The sentences of a text with the space after them, without gaps; none for an empty text. */
  static List<Range> of(String text) {
    List<Range> found = new ArrayList<>();
    int begin = 0;
    for (Matcher m = END.matcher(text); m.find(); begin = m.end()) {
      found.add(new Range(begin, m.end()));
    }
    if (begin < text.length()) {
      found.add(new Range(begin, text.length()));
    }
    return found;
  }
}
