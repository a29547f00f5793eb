package org.lagebild.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.lagebild.query.Explanation.Mark;

/** An article's text with marks laid over it. */
final class MarkedText {
  /** Outer marks open before the ones they hold. */
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::begin).thenComparing(Mark::end, Comparator.reverseOrder());

  private final String text;

  MarkedText(String text) {
    this.text = text;
  }

  /** The sentences that hold a mark, with the marks written in; gaps between them show as "…". */
  String passage(List<Mark> marks) {
    List<Mark> nested = nested(marks);
    StringBuilder found = new StringBuilder();
    int last = -1;
    for (SentenceBounds.Range r : SentenceBounds.of(text)) {
      List<Mark> here = nested.stream().filter(m -> touches(m, r)).toList();
      if (!here.isEmpty()) {
        found.append(found.isEmpty() ? "" : last == r.begin() ? " " : " … ");
        found.append(marked(r, here).strip());
        last = r.end();
      }
    }
    return found.toString();
  }

  private boolean touches(Mark m, SentenceBounds.Range r) {
    return unit(m.begin()) < r.end() && unit(m.end()) > r.begin();
  }

  /** Without the marks that cross another one, which no brackets could show. */
  private static List<Mark> nested(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark m : marks.stream().sorted(OUTER_FIRST).toList()) {
      while (!open.isEmpty() && open.peek().end() <= m.begin()) {
        open.pop();
      }
      if (open.isEmpty() || m.end() <= open.peek().end()) {
        kept.add(m);
        open.push(m);
      }
    }
    return kept;
  }

  private String marked(SentenceBounds.Range r, List<Mark> marks) {
    StringBuilder out = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    int at = r.begin();
    for (Mark m : marks) {
      at = close(open, Math.max(unit(m.begin()), r.begin()), at, r, out);
      int begin = Math.max(unit(m.begin()), at);
      out.append(text, at, begin).append(opening(m));
      at = begin;
      open.push(m);
    }
    at = close(open, Integer.MAX_VALUE, at, r, out);
    return out.append(text, at, r.end()).toString();
  }

  private int close(
      Deque<Mark> open, int before, int from, SentenceBounds.Range r, StringBuilder out) {
    int at = from;
    while (!open.isEmpty() && unit(open.peek().end()) <= before) {
      Mark m = open.pop();
      int end = Math.min(unit(m.end()), r.end());
      out.append(text, at, end).append(closing(m));
      at = end;
    }
    return at;
  }

  private static boolean isTrigger(Mark m) {
    return List.of(m.slot().split(",", -1)).contains("trigger");
  }

  private static String opening(Mark m) {
    return isTrigger(m) ? "**" : "[";
  }

  private static String closing(Mark m) {
    return isTrigger(m) ? "**" : "|" + m.slot() + "]";
  }

  /** The UTF-16 offset of a code point offset; beyond the text it is the text's end. */
  private int unit(int codePoints) {
    return codePoints >= text.codePointCount(0, text.length())
        ? text.length()
        : text.offsetByCodePoints(0, codePoints);
  }
}
