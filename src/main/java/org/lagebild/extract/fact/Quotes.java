package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.Span;

/** Finds words in quotation marks in any of the German, French and English ways to set them. */
final class Quotes {
  private static final String OPENING = "„»“\"";
  private static final int LONGEST = 2_000;

  private Quotes() {}

  /** The spans between the marks, marks left out, in text order. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = OPENING.indexOf(text.charAt(at)) >= 0 ? closing(text, at) : -1;
      if (end > at + 1) {
        found.add(new Span(at + 1, end));
        at = end + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  /** The mark that closes a quotation within its paragraph, or -1. */
  private static int closing(String text, int opening) {
    String marks =
        switch (text.charAt(opening)) {
          case '„' -> "“”\"";
          case '»' -> "«";
          case '“' -> "”";
          default -> "\"";
        };
    int limit = Math.min(text.length(), opening + LONGEST);
    for (int i = opening + 1; i < limit && text.charAt(i) != '\n'; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
