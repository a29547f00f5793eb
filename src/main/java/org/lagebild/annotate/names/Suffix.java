package org.lagebild.annotate.names;

import org.lagebild.annotate.table.Piece;

/** How the names of features end in the model; "C" is a word alone, "CpC" one with the previous. */
final class Suffix {
  static final Piece WORD = Piece.of("-WORD|C");
  static final Piece TYPE = Piece.of("-TYPE|C");
  static final Piece DISTSIM = Piece.of("-DISTSIM|C");
  static final Piece PREVIOUS_WORD = Piece.of("-PW|C");
  static final Piece PREVIOUS_TYPE = Piece.of("-PTYPE|C");
  static final Piece PREVIOUS_DISTSIM = Piece.of("-PDISTSIM|C");
  static final Piece NEXT_WORD = Piece.of("-NW|C");
  static final Piece NEXT_TYPE = Piece.of("-NTYPE|C");
  static final Piece NEXT_DISTSIM = Piece.of("-NDISTSIM|C");
  static final Piece BEFORE = Piece.of("-DISJP|C");
  static final Piece AFTER = Piece.of("-DISJN|C");
  static final Piece WORD_THEN_TYPE = Piece.of("-PW_CTYPE|C");
  static final Piece TYPE_THEN_WORD = Piece.of("-NW_CTYPE|C");
  static final Piece SECOND_WORD_THEN_TYPE = Piece.of("-PPW_CTYPE|C");
  static final Piece SECOND_WORD_AFTER_TYPE = Piece.of("-NNW_CTYPE|C");
  static final Piece TYPE_THEN_TYPE = Piece.of("-PCTYPE|C");
  static final Piece TYPE_BEFORE_TYPE = Piece.of("-CNTYPE|C");
  static final Piece THREE_TYPES = Piece.of("-PCNTYPE|C");
  static final Piece ALWAYS = Piece.of("###|C");
  static final Piece OCCURS_NOT = Piece.of("NO-OCCURRENCE-PATTERN|C");
  static final Piece OCCURS_LATER = Piece.of("X-NEXT-OCCURRENCE-X|C");
  static final Piece OCCURRED = Piece.of("X-PREV-OCCURRENCE-X|C");

  static final Piece PAIR = Piece.of("PSEQ|CpC");
  static final Piece PAIR_WORD = Piece.of("-PSEQW|CpC");
  static final Piece PAIR_SHAPE = Piece.of("-PSEQcS|CpC");
  static final Piece PAIR_TYPE = Piece.of("-TPS2|CpC");
  static final Piece PAIR_CLUSTER = Piece.of("-PSEQcDS|CpC");
  static final Piece PAIR_PREVIOUS_WORD = Piece.of("-PSEQpW|CpC");
  static final Piece PAIR_PREVIOUS_SHAPE = Piece.of("-PSEQpS|CpC");
  static final Piece PAIR_PREVIOUS_CLUSTER = Piece.of("-PSEQpDS|CpC");
  static final Piece PAIR_NEXT_TYPE = Piece.of("-TNS1|CpC");
  static final Piece PAIR_OF_WORDS = Piece.of("-PSEQW2|CpC");
  static final Piece PAIR_OF_TYPES = Piece.of("-TYPES|CpC");
  static final Piece PAIR_OF_CLUSTERS = Piece.of("-PSEQpcDS|CpC");

  private Suffix() {}
}
