package org.lagebild.model;

/** The seventeen universal parts of speech (Universal Dependencies, version 2). */
public enum WordClass {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether a word of this class can be the head of a nominal phrase. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON;
  }

  /** Whether a word of this class can head a clause as a verb. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
