package org.lagebild.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.model.EntityKind;

/** Words and endings that tell what kind of thing a proper name names. */
public final class NameCues {
  final Map<String, EntityKind> before = new HashMap<>();
  final Map<String, EntityKind> within = new HashMap<>();
  final Map<String, EntityKind> begins = new HashMap<>();
  final Map<String, EntityKind> ends = new HashMap<>();
  final Map<String, EntityKind> endings = new HashMap<>();
  final Set<String> givenNames = new HashSet<>();
  final Set<String> sites = new HashSet<>();

  NameCues() {}

  /** The kind of what is named directly after the noun ("die Band Wir sind Helden"). */
  public Optional<EntityKind> after(String noun) {
    return Optional.ofNullable(before.get(noun));
  }

  /** Whether a person's name may begin with the word. */
  public boolean isGivenName(String word) {
    return givenNames.contains(word)
        || word.contains("-") && givenNames.contains(word.substring(0, word.indexOf('-')));
  }

  /** Whether adjectives in -er make place names with the noun ("Lübecker Bucht"). */
  public boolean isSite(String noun) {
    return sites.contains(noun);
  }

  /** The kind that a mark such as "GmbH" or "FC" gives. */
  public Optional<EntityKind> mark(List<String> words) {
    return words.size() < 2
        ? Optional.empty()
        : words.stream().filter(within::containsKey).findFirst().map(within::get);
  }

  /** The kind that the first or last of several words, or the ending of the last, give. */
  public Optional<EntityKind> edge(List<String> words) {
    String last = words.get(words.size() - 1);
    if (words.size() > 1 && ends.containsKey(last)) {
      return Optional.of(ends.get(last));
    }
    if (words.size() > 1 && begins.containsKey(words.get(0))) {
      return Optional.of(begins.get(words.get(0)));
    }
    return ending(last);
  }

  private Optional<EntityKind> ending(String word) {
    for (int i = 2; i < word.length() - 2; i++) {
      EntityKind kind = endings.get(word.substring(i));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
