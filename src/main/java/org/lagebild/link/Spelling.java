package org.lagebild.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which names are compared. Every form is a function of the name alone. */
final class Spelling {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");
  private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L}{3})(s|['’]s?)$");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern INFLECTION = Pattern.compile("(?<=.{4})(en|er|es|em|e|s|n)$");

  /** Letters that do not come apart into a Latin letter and a mark. */
  private static final Map<Character, String> LETTERS =
      Map.of('ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ı', "i", 'æ', "ae", 'œ', "oe", 'ð', "d");

  /** A capital acronym up to this length would else be a common word ("US", "WHO"). */
  private static final int SHORT_ACRONYM = 3;

  private Spelling() {}

  /** Without case, diacritics, hyphens, blanks and points; ß is ss. */
  static String key(String name) {
    String base = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(base.length());
    for (int i = 0; i < base.length(); i++) {
      char letter = Character.toLowerCase(base.charAt(i));
      if (Character.isLetterOrDigit(letter)) {
        key.append(letter < 'ß' ? letter : LETTERS.getOrDefault(letter, letter + ""));
      }
    }
    return key.toString();
  }

  /** The words between blanks. */
  static List<String> words(String name) {
    return Arrays.stream(BETWEEN_WORDS.split(name.strip())).filter(w -> !w.isEmpty()).toList();
  }

  /** The key of a name of several words without the endings of its words. */
  static String stems(String name) {
    return words(name).stream()
        .map(word -> INFLECTION.matcher(key(word)).replaceAll(""))
        .collect(Collectors.joining(" "));
  }

  /** The first letters of the words that begin with a capital, in capitals. */
  static String capitals(String name) {
    return words(name).stream()
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** Whether a word is the first letter of a name: "D." */
  static boolean isInitial(String word) {
    return INITIAL.matcher(word).matches();
  }

  /** Without initials, unless fewer than two words stay ("Donald J. Trump"). */
  static String withoutInitials(String name) {
    List<String> words =
        words(name).stream().filter(word -> !INITIAL.matcher(word).matches()).toList();
    return words.size() < 2 ? name : String.join(" ", words);
  }

  /** Without the ending or apostrophe of a genitive; the name itself if it has none. */
  static String withoutGenitive(String name) {
    return GENITIVE.matcher(name).replaceFirst("");
  }

  /**
   * Whether the capitals of a written name allow it to be a known one: "us" is not "US", "Is" is
   * not "IS", but "RUSSLAND" is "Russland".
   */
  static boolean capitalsAllow(String known, String written) {
    String letters = letters(known);
    if (letters.length() <= SHORT_ACRONYM && letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return letters(written).startsWith(letters);
    }
    return !Character.isUpperCase(known.codePointAt(0))
        || !Character.isLowerCase(written.codePointAt(0))
        || known.contains("-")
        || known.contains(" ");
  }

  private static String letters(String name) {
    return NOT_LETTERS.matcher(name).replaceAll("");
  }
}
