package org.lagebild.link;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A coarse key under which the German, English and older transcriptions of one foreign name fall
 * together: "Selenskyj", "Selenski" and "Zelensky"; "Lawrow" and "Lavrov". Only for the names of
 * people, and only where nothing else has the key.
 */
final class Sound {
  /** In this order: longer spellings before what they contain. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("dsch|dzh|dj", "j"),
          new Rule("schtsch|shch", "s"),
          new Rule("tsch|tch|kh|ck|ch", "k"),
          new Rule("sch|sh|zh|sz|tz|ts", "s"),
          new Rule("c|q", "k"),
          new Rule("z", "s"),
          new Rule("ph", "f"),
          new Rule("th", "t"),
          new Rule("w", "v"),
          new Rule("ou|oo", "u"),
          new Rule("[yj]", "i"),
          new Rule("(.)\\1+", "$1"),
          new Rule("i(?=[aeou])", ""));

  private record Rule(Pattern spelling, String sound) {
    Rule(String spelling, String sound) {
      this(Pattern.compile(spelling), sound);
    }
  }

  private Sound() {}

  /** The key of a name, made word by word. */
  static String key(String name) {
    return Spelling.words(name).stream().map(Sound::word).collect(Collectors.joining());
  }

  private static String word(String word) {
    String key = Spelling.key(word);
    for (Rule rule : RULES) {
      key = rule.spelling().matcher(key).replaceAll(rule.sound());
    }
    return key;
  }
}
