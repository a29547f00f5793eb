package org.lagebild.model;

import org.jspecify.annotations.Nullable;

/**
 * One way in which the morphological dictionary understands a word form; what does not apply is
 * null.
 *
 * @param lemma the basic form
 * @param category the kind of word
 * @param person 1, 2 or 3, of finite verbs and personal pronouns
 */
public record Reading(
    String lemma,
    Category category,
    @Nullable Case grammaticalCase,
    @Nullable Numerus numerus,
    @Nullable Gender gender,
    @Nullable Integer person,
    @Nullable VerbForm form) {

  /** The kinds of word that the dictionary tells apart and the extraction needs. */
  public enum Category {
    NOUN,
    NAME,
    VERB,
    AUXILIARY,
    MODAL,
    ADJECTIVE,
    ARTICLE,
    PRONOUN,
    OTHER
  }

  /** The four German cases. */
  public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE
  }

  /** Grammatical number. */
  public enum Numerus {
    SINGULAR,
    PLURAL
  }

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
  }

  /** The forms of a verb; Konjunktiv I is the mark of reported speech. */
  public enum VerbForm {
    INFINITIVE,
    ZU_INFINITIVE,
    PRESENT,
    PAST,
    KONJUNKTIV1,
    KONJUNKTIV2,
    IMPERATIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE;

    /** Whether the form carries person and number. */
    public boolean isFinite() {
      return switch (this) {
        case PRESENT, PAST, KONJUNKTIV1, KONJUNKTIV2, IMPERATIVE -> true;
        default -> false;
      };
    }
  }
}
