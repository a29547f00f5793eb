package org.lagebild.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lagebild.link.NameIndex.Bearer;

/** Finds people by full name, by its sound, and by last name. */
final class PersonIndex {
  private static final Pattern PARTICLE =
      Pattern.compile("(?U)(\\p{Ll}+|Al|El|Bin|Ben|Abu|Da|De|Von|Van)");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(al|el)-");

  private final NameIndex full = new NameIndex(Spelling::key);
  private final NameIndex sound = new NameIndex(Sound::key);
  private final NameIndex last = new NameIndex(Sound::key);
  private final Slice slice;

  /** The states in whose usage the family name stands first. */
  private final Set<String> familyNameFirst;

  PersonIndex(Slice slice) {
    this.slice = slice;
    this.familyNameFirst =
        Slice.table("family-name-first.tsv").stream()
            .map(r -> r.get(0))
            .collect(Collectors.toSet());
    for (SliceItem item : slice.items()) {
      if (item.kind() == ItemKind.PERSON) {
        full.add(item);
        sound.add(item);
        addLastNames(item);
      }
    }
  }

  private void addLastNames(SliceItem person) {
    boolean familyFirst = familyNameFirst(person);
    person
        .names()
        .forEach(
            name ->
                lastNames(name, familyFirst)
                    .forEach(part -> last.add(part, new Bearer(person, part, true))));
  }

  private boolean familyNameFirst(SliceItem person) {
    return person.terms().stream()
        .map(term -> slice.item(term.office()))
        .anyMatch(o -> o != null && o.jurisdictions().stream().anyMatch(familyNameFirst::contains));
  }

  /** "Sisi", "al-Sisi" and "Fattah al-Sisi" of "Abdel Fattah al-Sisi". */
  static Set<String> lastNames(String name, boolean familyFirst) {
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

  /** The people of exactly that full name, in any of its usual forms. */
  Collection<SliceItem> ofFullName(String name) {
    for (String form :
        new LinkedHashSet<>(
            List.of(name, Spelling.withoutGenitive(name), Spelling.withoutInitials(name)))) {
      List<Bearer> bearers = full.bearers(form);
      if (!bearers.isEmpty()) {
        return items(bearers);
      }
    }
    return List.of();
  }

  /** The people whose full name sounds so. */
  Collection<SliceItem> ofSound(String name) {
    return items(sound.bearers(name));
  }

  /** The people of a last name, however it is transcribed. */
  Collection<SliceItem> ofLastName(String name) {
    List<Bearer> bearers = last.bearers(name);
    return items(bearers.isEmpty() ? last.bearers(Spelling.withoutGenitive(name)) : bearers);
  }

  /** Whether a person may be called so by last name alone. */
  boolean hasLastName(SliceItem person, String name) {
    return ofLastName(name).contains(person);
  }

  private static Collection<SliceItem> items(List<Bearer> bearers) {
    Set<SliceItem> items = new LinkedHashSet<>();
    bearers.forEach(bearer -> items.add(bearer.item()));
    return items;
  }
}
