package org.lagebild.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a full name by which text calls a person. */
final class LastNames {
  private static final Pattern PARTICLE =
      Pattern.compile("(?U)(\\p{Ll}+|Al|El|Bin|Ben|Abu|Da|De|Von|Van)");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(al|el)-");

  private LastNames() {}

  /**
   * "Sisi", "al-Sisi" and "Fattah al-Sisi" of "Abdel Fattah al-Sisi".
   *
   * @param familyFirst whether the family name stands first, as in "Xi Jinping"
   */
  static Set<String> of(String name, boolean familyFirst) {
    List<String> words = Spelling.words(name);
    Set<String> parts = new LinkedHashSet<>();
    int first = words.size() - 1;
    parts.add(words.get(familyFirst ? 0 : first));
    parts.add(ARTICLE.matcher(words.get(first)).replaceFirst(""));
    while (first > 1 && PARTICLE.matcher(words.get(first - 1)).matches()) {
      first--;
      parts.add(String.join(" ", words.subList(first, words.size())));
    }
    if (first > 1) {
      parts.add(String.join(" ", words.subList(first - 1, words.size())));
    }
    return parts;
  }
}
