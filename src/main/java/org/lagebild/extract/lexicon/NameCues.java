package org.lagebild.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.model.EntityKind;

/** Words and endings that tell what kind of thing a proper name names. */
public final class NameCues {
  private final Map<String, EntityKind> before;
  private final Map<String, EntityKind> prepositions;
  private final Map<String, EntityKind> within;
  private final Map<String, EntityKind> begins;
  private final Map<String, EntityKind> ends;
  private final Map<String, EntityKind> endings;
  private final Set<String> abbreviated;
  private final Set<String> others;
  private final Set<String> towns;
  private final Set<String> derivations;
  private final Set<String> bodies;
  private final Set<String> bodyLinks;
  private final Set<String> givenNames;
  private final Set<String> familyNames;
  private final Set<String> noNames;
  private final Set<String> sites;

  NameCues(Entries entries) {
    before = kinds(entries, "before");
    prepositions = kinds(entries, "preposition");
    within = kinds(entries, "within");
    begins = kinds(entries, "begins");
    ends = kinds(entries, "ends");
    endings = kinds(entries, "ending");
    abbreviated = entries.set("AbbreviatedWord", "form");
    others = entries.set("OtherName", "ending");
    towns = entries.set("Toponym", "ending");
    derivations = entries.set("Derivation", "ending");
    bodies = entries.set("Body", "noun");
    bodyLinks = entries.set("Body", "preposition");
    givenNames = entries.set("GivenName", "name");
    familyNames = entries.set("FamilyName", "name");
    noNames = entries.set("NoName", "form");
    sites = entries.set("NamedSite", "noun");
  }

  private static Map<String, EntityKind> kinds(Entries entries, String property) {
    Map<String, EntityKind> kinds = new HashMap<>();
    entries.each(
        "NameCue", e -> e.words(property).forEach(w -> kinds.putIfAbsent(w, e.kind("means"))));
    return kinds;
  }

  void givenName(String name) {
    givenNames.add(name);
  }

  /** The kind of what is named directly after the noun ("die Band Wir sind Helden"). */
  public Optional<EntityKind> after(String noun) {
    return Optional.ofNullable(before.get(noun));
  }

  /** Whether the full stop after the word belongs to it ("Inc."). */
  public boolean isAbbreviated(String word) {
    return abbreviated.contains(word);
  }

  /** Whether the word ends as the names of contests and works do ("Regionalliga"). */
  public boolean isOther(String word) {
    return others.stream().anyMatch(word.toLowerCase(Locale.GERMAN)::endsWith);
  }

  /** Whether the word ends as the names of towns and valleys do. */
  public boolean isTown(String word) {
    return towns.stream().anyMatch(t -> word.length() > t.length() + 2 && word.endsWith(t));
  }

  /** The kind of an unknown name that stands without article after the preposition. */
  public Optional<EntityKind> afterPreposition(String preposition) {
    return Optional.ofNullable(prepositions.get(preposition));
  }

  /** Whether the word ends as nouns do that are made from other words ("Eingemeindung"). */
  public boolean isDerivation(String word) {
    return derivations.stream().anyMatch(word::endsWith);
  }

  /** Whether the word joins a body and its purpose to a name ("für"). */
  public boolean linksBody(String word) {
    return bodyLinks.contains(word);
  }

  /** Whether the noun opens names such as "Institut für Zeitgeschichte". */
  public boolean isBody(String noun) {
    for (int i = 0; i < noun.length() - 2; i++) {
      String end = noun.substring(i);
      if (bodies.contains(end.substring(0, 1).toUpperCase(Locale.GERMAN) + end.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person's name may begin with the word. */
  public boolean isGivenName(String word) {
    return givenNames.contains(word)
        || word.contains("-") && givenNames.contains(word.substring(0, word.indexOf('-')));
  }

  /** Whether the word means a person even where it stands alone. */
  public boolean namesPerson(String word) {
    String bare =
        word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return familyNames.contains(word) || familyNames.contains(bare);
  }

  /** Whether the word ends no name ("Chr." of "v. Chr."). */
  public boolean endsNoName(String word) {
    return noNames.contains(word);
  }

  /** Whether adjectives in -er make place names with the noun ("Lübecker Bucht"). */
  public boolean isSite(String noun) {
    return sites.contains(noun);
  }

  /** Whether the word is a mark such as "GmbH" or "FC". */
  public boolean isMark(String word) {
    return within.containsKey(word);
  }

  /** The kind that a mark such as "GmbH" or "FC" gives. */
  public Optional<EntityKind> mark(List<String> words) {
    return words.size() < 2
        ? Optional.empty()
        : words.stream().filter(within::containsKey).findFirst().map(within::get);
  }

  /** The kind that the last of several words gives ("Friedrich-Ebert-Platz", "Baker Street"). */
  public Optional<EntityKind> end(List<String> words) {
    return words.size() < 2
        ? Optional.empty()
        : Optional.ofNullable(ends.get(words.get(words.size() - 1)));
  }

  /** The kind that the first of several words, or else the ending of the last, gives. */
  public Optional<EntityKind> edge(List<String> words) {
    return words.size() > 1 && begins.containsKey(words.get(0))
        ? Optional.of(begins.get(words.get(0)))
        : ending(words);
  }

  /** The kind that the ending of the last word gives ("Bahnhofstraße"). */
  public Optional<EntityKind> ending(List<String> words) {
    String word = words.get(words.size() - 1).toLowerCase(Locale.GERMAN);
    for (int i = 2; i < word.length() - 2; i++) {
      EntityKind kind = endings.get(word.substring(i));
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
