package org.lagebild.annotate.tags;

/**
 * What the training tells of a word.
 *
 * @param tags that it had: a bit for each
 * @param firstTag the most frequent one
 * @param rare whether it was so rare that its shape has to help
 */
record KnownWord(int tags, int firstTag, boolean rare) {
  private static final int TAG_BITS = 20;
  private static final int FIRST_BITS = 5;
  private static final int TAGS = (1 << TAG_BITS) - 1;

  int packed() {
    return tags | firstTag << TAG_BITS | (rare ? 1 : 0) << (TAG_BITS + FIRST_BITS);
  }

  static KnownWord unpacked(int packed) {
    return new KnownWord(
        packed & TAGS,
        packed >> TAG_BITS & ((1 << FIRST_BITS) - 1),
        packed >> (TAG_BITS + FIRST_BITS) != 0);
  }
}
