package org.lagebild.query;

import java.util.List;

/** Why the store holds what it holds, down to the characters. Offsets count code points. */
public sealed interface Explanation {
  /** The IRI that is explained. */
  String iri();

  /** The whole explanation in lines for reading, each ending in a line feed. */
  default String text() {
    return ExplanationText.of(this);
  }

  /**
   * The evidence for a fact.
   *
   * @param article the id of the article that tells it
   * @param headline the article's headline, or empty
   * @param published its day of publication, or empty
   * @param slots what the fact says, its types first, its rules among them
   * @param marks the characters that say it, in text order
   * @param passage the sentences around them; the trigger between two stars, everything else as
   *     {@code [words|slot]}
   */
  record OfFact(
      String iri,
      String article,
      String headline,
      String published,
      List<Slot> slots,
      List<Mark> marks,
      String passage)
      implements Explanation {}

  /**
   * All mentions of an entity, by article and offset.
   *
   * @param label its label, or empty
   */
  record OfEntity(String iri, String label, List<Mention> mentions) implements Explanation {}

  /** One thing that a fact says; the value is a label where there is one. */
  record Slot(String name, String value) {}

  /**
   * Characters that a fact rests on.
   *
   * @param slot what they fill: {@code trigger}, a slot, several joined by a comma, or {@code
   *     evidence}
   */
  record Mark(int begin, int end, String text, String slot) {}

  /**
   * One place where an article names or means an entity.
   *
   * @param kind the class that the article uses it as, or empty
   */
  record Mention(String article, int begin, int end, String text, String kind) {}
}
