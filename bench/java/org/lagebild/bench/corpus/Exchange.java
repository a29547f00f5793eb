package org.lagebild.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exchanges the words of one article. A name is exchanged for the same other one wherever it
 * stands, and a last name for that of the same person; verbs, days and numbers are drawn anew each
 * time.
 */
final class Exchange {
  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}(?=\\. \\p{Lu}\\p{Ll}{2,8}\\b)");
  private static final Pattern COUNT = Pattern.compile("(?<![\\d.,:-])[1-9]\\d{1,2}(?= \\p{L})");
  private static final Pattern YEAR = Pattern.compile("\\b20[012]\\d\\b");
  private static final List<String> ENDINGS = List.of("s", "x", "z", "ß");

  private final Vocabulary vocabulary;
  private final Random random;
  private final int years;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<String>> anew = new HashMap<>();

  /**
   * @param years how many years later than in the report everything happens
   */
  Exchange(Vocabulary vocabulary, Random random, int years) {
    this.vocabulary = vocabulary;
    this.random = random;
    this.years = years;
    people("man", "first-man");
    people("woman", "first-woman");
    shuffled("place");
    shuffled("country");
    for (String kind : List.of("weekday", "month", "verb")) {
      vocabulary.all(kind).forEach(group -> group.forEach(word -> anew.put(word, group)));
    }
  }

  /** Half of the people become others of the reports, half become somebody made up. */
  private void people(String kind, String firstNames) {
    List<String> known = vocabulary.one(kind);
    List<String> others = new ArrayList<>(known);
    Collections.shuffle(others, random);
    for (int i = 0; i < known.size(); i++) {
      String other =
          random.nextBoolean()
              ? others.get(i)
              : any(vocabulary.one(firstNames)) + " " + any(vocabulary.one("family"));
      names.put(known.get(i), other);
      names.put(last(known.get(i)), last(other));
    }
  }

  private void shuffled(String kind) {
    List<String> known = vocabulary.one(kind);
    List<String> others = new ArrayList<>(known);
    Collections.shuffle(others, random);
    for (int i = 0; i < known.size(); i++) {
      names.put(known.get(i), others.get(i));
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** The text with other words. */
  String of(String text) {
    String dated = replace(text, DAY, m -> String.valueOf(1 + random.nextInt(28)));
    dated = replace(dated, YEAR, m -> String.valueOf(Integer.parseInt(m.group()) + years));
    String counted = replace(dated, COUNT, this::number);
    return replace(counted, words(), this::word);
  }

  private static String replace(String text, Pattern pattern, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(by.apply(m)));
  }

  private String number(MatchResult number) {
    int lowest = number.group().length() == 2 ? 10 : 100;
    return String.valueOf(lowest + random.nextInt(9 * lowest));
  }

  private String word(MatchResult match) {
    String word = match.group(1);
    String genitive = match.group(2);
    List<String> group = anew.get(word);
    String other = group == null ? names.getOrDefault(word, word) : any(group);
    boolean silent = ENDINGS.stream().anyMatch(other::endsWith);
    return other + (genitive.isEmpty() ? "" : silent ? "’" : genitive);
  }

  /** The longest word comes first, and a name may have the ending of the genitive. */
  private Pattern words() {
    String words =
        Stream.concat(names.keySet().stream(), anew.keySet().stream())
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\d-])(" + words + ")(s?)(?![\\p{L}\\d])");
  }
}
