package org.lagebild.link.index;

/** The fields that every record has besides its keys. */
final class Fields {
  static final String NUMBER = "number";
  static final String PRIOR = "prior";
  static final String RECORD = "record";

  /** Longer keys, of which there are a handful, are not kept: Lucene takes no such terms. */
  static final int LONGEST_KEY = 500;

  private Fields() {}

  /** The number as a term. */
  static String term(long number) {
    return Long.toString(number, Character.MAX_RADIX);
  }
}
