package org.lagebild.reprint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text without what papers change in a report: case, marks, quotes, blanks. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  /** "Oslo/Riga (nda) - " at the beginning, "(nda)" or "nda/xyz" at the end. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\A[^.!?\\n]{0,60}?\\([\\p{L}/, ]{2,20}\\)\\s*[-\u2013\u2014:.]"
              + "|\\(?\\b[\\p{L}/]{2,20}\\)?\\s*\\z");

  private Words() {}

  /** All words in their order. */
  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(word.group());
    }
    return List.copyOf(words);
  }

  /**
   * The words with a capital, among them all names, in small letters; those in the line that says
   * where an agency reports from, which papers change, are none.
   */
  static List<String> capitalised(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(CREDIT.matcher(plain).replaceAll(" "));
    while (word.find()) {
      if (Character.isUpperCase(word.group().codePointAt(0))) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(words);
  }

  /** Whether the word is a figure or has one. */
  static boolean isFigure(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }
}
