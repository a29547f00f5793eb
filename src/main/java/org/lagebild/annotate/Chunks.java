package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.Span;

/**
 * Cuts a long text where a sentence ends anyway, so that memory depends on the length of a piece
 * and not of the text.
 */
final class Chunks {
  private static final int LONGEST = 20_000;

  private Chunks() {}

  /**
   * Adjacent spans that cover the whole text, each ending behind a line break, or a blank, where
   * there is one.
   */
  static List<Span> of(String text) {
    List<Span> chunks = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.length() - begin <= LONGEST ? text.length() : cut(text, begin);
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
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
