package org.lagebild.annotate;

import java.util.List;
import org.lagebild.model.NameClass;
import org.lagebild.model.Span;
import org.lagebild.model.WordClass;

/** A sentence as the parser gives it: words with governors, before morphology. */
record ParsedSentence(List<Word> words) {
  /**
   * @param head the index of the governor in the sentence, or -1
   */
  record Word(String text, Span span, WordClass pos, NameClass name, int head, String relation) {
    Word governedBy(int newHead, String newRelation) {
      return new Word(text, span, pos, name, newHead, newRelation);
    }
  }
}
