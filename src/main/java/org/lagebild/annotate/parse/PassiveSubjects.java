package org.lagebild.annotate.parse;

import java.util.List;

/**
 * Subjects of what has a passive auxiliary are passive subjects. CoreNLP mends this after parsing
 * with a pattern, which was written for English and holds for German as well.
 */
final class PassiveSubjects {
  private static final String AUXILIARY = "aux:pass";
  private static final List<String> SUBJECTS = List.of("nsubj", "csubj");

  private PassiveSubjects() {}

  static void mark(int[] heads, String[] labels) {
    for (int auxiliary = 0; auxiliary < heads.length; auxiliary++) {
      if (labels[auxiliary].equals(AUXILIARY)) {
        markBelow(heads[auxiliary], heads, labels);
      }
    }
  }

  private static void markBelow(int verb, int[] heads, String[] labels) {
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == verb && SUBJECTS.contains(labels[word])) {
        labels[word] += ":pass";
      }
    }
  }
}
