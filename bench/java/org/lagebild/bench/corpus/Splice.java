package org.lagebild.bench.corpus;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lagebild.model.Span;

/** A text in which some stretches are replaced, and where its other characters have gone. */
final class Splice {
  private final SortedMap<Span, String> replaced = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private final int[] newBegin;
  private final int[] newEnd;

  /**
   * @param replacements by the stretches that they replace; one that overlaps an earlier one is
   *     left as it is
   */
  Splice(String old, Map<Span, String> replacements) {
    Span last = new Span(0, 0);
    for (Map.Entry<Span, String> each : new TreeMap<>(replacements).entrySet()) {
      if (each.getKey().begin() >= last.end()) {
        replaced.put(each.getKey(), each.getValue());
        last = each.getKey();
      }
    }
    newBegin = new int[old.length() + 1];
    newEnd = new int[old.length() + 1];
    int at = 0;
    for (Map.Entry<Span, String> each : replaced.entrySet()) {
      copy(old, at, each.getKey().begin());
      at = replace(each.getKey(), each.getValue());
    }
    copy(old, at, old.length());
    newBegin[old.length()] = text.length();
    newEnd[old.length()] = text.length();
  }

  private void copy(String old, int from, int to) {
    for (int i = from; i < to; i++) {
      newBegin[i] = text.length();
      newEnd[i] = text.length();
      text.append(old.charAt(i));
    }
  }

  /** What begins or ends within the stretch begins or ends with the whole of it. */
  private int replace(Span span, String by) {
    int begin = text.length();
    text.append(by);
    for (int i = span.begin(); i < span.end(); i++) {
      newBegin[i] = begin;
      newEnd[i] = i == span.begin() ? begin : text.length();
    }
    return span.end();
  }

  String text() {
    return text.toString();
  }

  /** Where a stretch of the old text lies now. */
  Span moved(Span old) {
    return new Span(newBegin[old.begin()], newEnd[old.end()]);
  }
}
