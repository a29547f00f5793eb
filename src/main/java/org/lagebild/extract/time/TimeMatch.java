package org.lagebild.extract.time;

import java.util.List;
import org.lagebild.model.Span;

/**
 * Words that a rule takes for an expression of time.
 *
 * @param begin the place of its first word
 * @param end the place behind its last word
 * @param head the place of the word whose verb tells where it looks
 */
record TimeMatch(int begin, int end, int head, Slots slots) {

  int length() {
    return end - begin;
  }

  boolean overlaps(TimeMatch other) {
    return begin < other.end && other.begin < end;
  }

  TimeMatch with(Slot slot, int value) {
    return new TimeMatch(begin, end, head, slots.with(slot, value));
  }

  Span span(List<TimeWord> words) {
    return words.get(begin).span().cover(words.get(end - 1).span());
  }
}
