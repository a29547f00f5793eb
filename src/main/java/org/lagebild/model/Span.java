package org.lagebild.model;

import java.util.Comparator;

/**
 * A half-open range of an article's text, counted in UTF-16 code units from 0 as {@link String}
 * does.
 *
 * @param begin the first character
 * @param end the character after the last one, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if the range is negative or starts before the text
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + " to " + end);
    }
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether every character of the other span lies in this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The characters of the text that lie in this span. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return IN_TEXT_ORDER.compare(this, other);
  }
}
