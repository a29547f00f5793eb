package org.lagebild.annotate.tags;

import org.lagebild.annotate.table.Piece;

/**
 * What the tagger looks at, in the order in which CoreNLP lists it in this model: five features for
 * all words, the others for rare ones only. A feature's name is its number and its value.
 */
enum Feature {
  PREVIOUS_WORD("(-1,word)"),
  WORD("(0,word)"),
  NEXT_WORD("(1,word)"),
  TWO_TAGS("ContinuousTagConj(-2 ... -1)"),
  PREVIOUS_TAG("(-1,tag)"),
  HAS_CAPITAL("UCase()"),
  HAS_DIGIT("CNumber()"),
  HAS_HYPHEN("Dash()"),
  HAS_NO_SMALL_LETTER("AllCap()"),
  LETTER_DIGIT_HYPHEN("LetterDigitDash()"),
  COMPANY("CompanyNameDetector()"),
  ALL_CAPITALS("AllCapitalized()"),
  CAPITAL_DIGIT_HYPHEN("UpperDigitDash()"),
  CAPITAL_AT_BEGIN("StartSentenceCap()"),
  CAPITAL_WITHIN("MidSentenceCapC()"),
  CAPITAL_IN_FIRST("MidSentenceCap()"),
  SUFFIX_1("WordSuff(len1,w0)"),
  SUFFIX_2("WordSuff(len2,w0)"),
  SUFFIX_3("WordSuff(len3,w0)"),
  SUFFIX_4("WordSuff(len4,w0)"),
  SUFFIX_5("WordSuff(len5,w0)"),
  SUFFIX_6("WordSuff(len6,w0)"),
  SUFFIX_7("WordSuff(len7,w0)"),
  SUFFIX_8("WordSuff(len8,w0)"),
  SUFFIX_9("WordSuff(len9,w0)"),
  SUFFIX_10("WordSuff(len10,w0)"),
  PREFIX_1("WordPref(len1,w0)"),
  PREFIX_2("WordPref(len2,w0)"),
  PREFIX_3("WordPref(len3,w0)"),
  PREFIX_4("WordPref(len4,w0)"),
  PREFIX_5("WordPref(len5,w0)"),
  PREFIX_6("WordPref(len6,w0)"),
  PREFIX_7("WordPref(len7,w0)"),
  PREFIX_8("WordPref(len8,w0)"),
  PREFIX_9("WordPref(len9,w0)"),
  PREFIX_10("WordPref(len10,w0)"),
  SHAPE_TWO_BEFORE("WordShapeClassifier(-2,chris4)"),
  PREVIOUS_SHAPE("WordShapeClassifier(-1,chris4)"),
  SHAPE("WordShapeClassifier(0,chris4)"),
  NEXT_SHAPE("WordShapeClassifier(1,chris4)"),
  SHAPE_TWO_AFTER("WordShapeClassifier(2,chris4)"),
  PREVIOUS_CLUSTER("Distsim(-1,word)"),
  CLUSTER("Distsim(0,word)"),
  NEXT_CLUSTER("Distsim(1,word)"),
  CLUSTERS("DistsimConjunction(-1,1)"),
  SHAPES("WordShapeConjunction(-1,1,chris4)");

  /** The longest prefix and suffix. */
  static final int LONGEST_AFFIX = 10;

  /** What CoreNLP calls it, behind "Extractor". */
  final String stockName;

  private final Piece number;

  Feature(String stockName) {
    this.stockName = stockName;
    this.number = Piece.of(ordinal() + ":");
  }

  static Feature suffix(int length) {
    return values()[SUFFIX_1.ordinal() + length - 1];
  }

  static Feature prefix(int length) {
    return values()[PREFIX_1.ordinal() + length - 1];
  }

  long name(Piece value) {
    return number.then(value).hash();
  }
}
