package org.lagebild.eval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares phrases without regard to case, punctuation around them, and inflection. */
final class Wording {
  private static final double ENOUGH_SHARED = 0.6;
  private static final int SHORTEST_STEM = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern AROUND = Pattern.compile("^[\\s„“\"'»«.,]+|[\\s„“\"'»«.,]+$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> ENDINGS =
      List.of("ischen", "ischer", "isches", "ische", "isch", "en", "er", "es", "e", "n", "s");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("der die das den dem des ein eine einen einem einer eines und von in im am an auf für"
                  + " zu zum zur mit aus bei nach vom the a of and on for to")
              .split(" "));

  private Wording() {}

  /** Folds case and blanks, and takes away quotation marks, stops and commas around a phrase. */
  static String normal(String phrase) {
    String folded = phrase.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('’', '\'');
    return SPACE.matcher(AROUND.matcher(folded).replaceAll("")).replaceAll(" ");
  }

  /** The stems of the content words. */
  static Set<String> stems(String phrase) {
    return stemSequence(phrase).stream().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The stems of the content words, in their order. */
  static List<String> stemSequence(String phrase) {
    return WORD.matcher(normal(phrase))
        .results()
        .map(MatchResult::group)
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .map(Wording::stem)
        .toList();
  }

  /** Whether two phrases are equal, or each shares three fifths of its content words at least. */
  static boolean alike(String a, String b) {
    if (normal(a).equals(normal(b))) {
      return true;
    }
    Set<String> stemsOfA = stems(a);
    Set<String> stemsOfB = stems(b);
    int longer = Math.max(stemsOfA.size(), stemsOfB.size());
    return longer > 0 && shared(stemsOfA, stemsOfB) / (double) longer >= ENOUGH_SHARED;
  }

  private static long shared(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }

  private static String stem(String word) {
    return ENDINGS.stream()
        .filter(word::endsWith)
        .filter(ending -> word.length() - ending.length() >= SHORTEST_STEM)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }
}
