package org.lagebild.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The text of a report as one looks in it for what an annotation names: by the stems of words. */
final class GoldText {
  private final List<String> stems;

  GoldText(String text) {
    this.stems = Wording.stemSequence(text);
  }

  /** Whether the content words of the phrase follow each other in the text, however inflected. */
  boolean names(String phrase) {
    return Collections.indexOfSubList(stems, Wording.stemSequence(phrase)) >= 0;
  }

  /** Whether all content words of a trigger occur: those of a split verb stand apart. */
  boolean expresses(String trigger) {
    List<String> words = new ArrayList<>(Wording.stemSequence(trigger));
    words.removeAll(stems);
    return words.isEmpty();
  }
}
