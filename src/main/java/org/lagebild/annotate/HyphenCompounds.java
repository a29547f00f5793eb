package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.annotate.ParsedSentence.Word;

/**
 * Makes the last part the head of a compound written with hyphens. The parser sees "US", "-" and
 * "Außenminister" as three words and hangs the last on the first; in German the last part is the
 * one that inflects and governs.
 */
final class HyphenCompounds {
  private HyphenCompounds() {}

  /** The words with every hyphened compound in its parts, headed by the last one. */
  static List<Word> reheaded(List<Word> words) {
    List<Word> result = new ArrayList<>(HyphenSplitter.split(words));
    int begin = 0;
    while (begin < result.size()) {
      int last = lastOfCompound(result, begin);
      if (last > begin) {
        rehead(result, begin, last);
      }
      begin = last + 1;
    }
    return result;
  }

  private static int lastOfCompound(List<Word> words, int begin) {
    int last = begin;
    while (last + 2 < words.size()
        && words.get(last + 1).text().equals("-")
        && adjacent(words.get(last), words.get(last + 1))
        && adjacent(words.get(last + 1), words.get(last + 2))) {
      last += 2;
    }
    return last;
  }

  private static boolean adjacent(Word left, Word right) {
    return left.span().end() == right.span().begin();
  }

  private static void rehead(List<Word> words, int begin, int last) {
    Word top = words.get(top(words, begin, last));
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (begin <= i && i < last) {
        words.set(i, word.governedBy(last, word.text().equals("-") ? "punct" : "compound"));
      } else if (i != last && begin <= word.head() && word.head() <= last) {
        words.set(i, word.governedBy(last, word.relation()));
      }
    }
    words.set(last, words.get(last).governedBy(top.head(), top.relation()));
  }

  /** The part that no other part of the compound governs, directly or not. */
  private static int top(List<Word> words, int begin, int last) {
    int top = last;
    int at = words.get(last).head();
    while (at != -1) {
      if (begin <= at && at <= last) {
        top = at;
      }
      at = words.get(at).head();
    }
    return top;
  }
}
