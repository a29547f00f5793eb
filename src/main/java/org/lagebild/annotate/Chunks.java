package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.Span;

/**
 * Cuts a long text where a sentence ends anyway, so that memory depends on the length of a piece
 * and not of the text, and what is no text where time would run away.
 */
final class Chunks {
  private static final int LONGEST = 20_000;

  /**
   * From each quotation mark, hyphen or invisible character the tokenizer looks ahead up to the
   * next blank, so that a run without any takes the square of its length. Hardly a word or address
   * is as long.
   */
  private static final int LONGEST_RUN = 250;

  private Chunks() {}

  /**
   * Adjacent spans that cover the whole text, each ending behind a line break, or a blank, where
   * there is one within reach.
   */
  static List<Span> of(String text) {
    List<Span> chunks = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int whole = text.length() - begin <= LONGEST ? text.length() : cut(text, begin);
      int end = endOfRuns(text, begin, whole);
      chunks.add(new Span(begin, end));
      begin = end;
    }
    return chunks;
  }

  private static int cut(String text, int begin) {
    int limit = begin + LONGEST;
    for (String mark : List.of("\n", ". ", " ")) {
      int at = text.lastIndexOf(mark, limit - mark.length());
      if (at > begin) {
        return at + mark.length();
      }
    }
    return beforePair(text, limit);
  }

  /** The end, or an earlier one where a run without blanks becomes too long. */
  private static int endOfRuns(String text, int begin, int end) {
    int run = 0;
    for (int i = begin; i < end; i++) {
      run = Typography.isBlank(text.charAt(i)) ? 0 : run + 1;
      if (run > LONGEST_RUN) {
        return beforePair(text, i);
      }
    }
    return end;
  }

  private static int beforePair(String text, int limit) {
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
