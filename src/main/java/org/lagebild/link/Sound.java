package org.lagebild.link;

import java.util.List;

/**
 * A coarse key under which the German, English and older transcriptions of one foreign name fall
 * together: "Selenskyj", "Selenski" and "Zelensky"; "Lawrow" and "Lavrov". Only for the names of
 * people, and only where nothing else has the key.
 */
final class Sound {
  /** Spellings and their sound; longer spellings before what they begin with. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("s", "schtsch", "shch", "sch", "sh", "zh", "sz", "z"),
          new Rule("i", "dsch", "dzh", "dj", "y", "j"),
          new Rule("k", "tsch", "tch", "kh", "ck", "ch", "c", "q"),
          new Rule("s", "tz", "ts"),
          new Rule("f", "ph"),
          new Rule("t", "th"),
          new Rule("v", "w"),
          new Rule("u", "ou", "oo"));

  private record Rule(String sound, List<String> spellings) {
    Rule(String sound, String... spellings) {
      this(sound, List.of(spellings));
    }
  }

  private Sound() {}

  /** The key of a name, made word by word. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    Spelling.words(name).forEach(word -> key.append(singled(sounds(Spelling.key(word)))));
    return key.toString();
  }

  private static String sounds(String word) {
    StringBuilder sounds = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      at += append(sounds, word, at);
    }
    return sounds.toString();
  }

  /** Appends the sound of what is spelled at a place; the letters it is spelled with. */
  private static int append(StringBuilder sounds, String word, int at) {
    for (Rule rule : RULES) {
      for (String spelling : rule.spellings()) {
        if (word.startsWith(spelling, at)) {
          sounds.append(rule.sound());
          return spelling.length();
        }
      }
    }
    sounds.append(word.charAt(at));
    return 1;
  }

  /** Double sounds once, and no glide before a vowel: "Yermak" is "Ermak". */
  private static String singled(String sounds) {
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      boolean repeated = i > 0 && sounds.charAt(i - 1) == sound;
      if (!repeated && !isGlide(sounds, i)) {
        single.append(sound);
      }
    }
    return single.toString();
  }

  private static boolean isGlide(String sounds, int at) {
    int next = at + 1;
    while (next < sounds.length() && sounds.charAt(next) == 'i') {
      next++;
    }
    return sounds.charAt(at) == 'i'
        && next < sounds.length()
        && "aeou".indexOf(sounds.charAt(next)) >= 0;
  }
}
