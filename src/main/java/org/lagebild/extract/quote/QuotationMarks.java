package org.lagebild.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.Span;

/** Pairs quotation marks in the German, Swiss, French and English ways to set them. */
final class QuotationMarks {
  private static final int LONGEST = 3_000;

  private QuotationMarks() {}

  /**
   * The marked stretches with their marks, in text order; marks within marks open none of their
   * own. One that is not closed ends with its paragraph.
   */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = opens(text, at) ? closing(text, at) : -1;
      if (end > at + 2) {
        found.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** A marked stretch without its marks; the closing one may be missing. */
  static Span inner(String text, Span marked) {
    boolean closed = "“”\"«»‘".indexOf(text.charAt(marked.end() - 1)) >= 0;
    return new Span(marked.begin() + 1, closed ? marked.end() - 1 : marked.end());
  }

  private static boolean opens(String text, int at) {
    boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean blankBehind = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case '„', '»' -> true;
      case '«', '“', '"', '‚' -> !wordBefore && !blankBehind;
      default -> false;
    };
  }

  /** The marks that close what a mark opens. */
  private static String closingMarks(char opening) {
    return switch (opening) {
      case '„' -> "“”\"";
      case '»' -> "«";
      case '«' -> "»";
      case '“' -> "”";
      case '‚' -> "‘";
      default -> "\"";
    };
  }

  private static int closing(String text, int opening) {
    String marks = closingMarks(text.charAt(opening));
    char own = text.charAt(opening);
    int depth = 1;
    int limit = Math.min(text.length(), opening + LONGEST);
    for (int i = opening + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (marks.indexOf(c) >= 0) {
        depth--;
      } else if (c == own && !isRepeated(text, i)) {
        depth++;
      } else if (c == '\n' && !goesOn(text, i, own)) {
        return own == '„' || own == '»' ? i : -1;
      }
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Each further paragraph of a long quotation opens with the mark again. */
  private static boolean goesOn(String text, int lineEnd, char mark) {
    int next = lineEnd;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == mark;
  }

  private static boolean isRepeated(String text, int mark) {
    return text.charAt(mark - 1) == '\n';
  }
}
