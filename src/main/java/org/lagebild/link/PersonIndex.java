package org.lagebild.link;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds people by full name, by its sound, and by last name. */
final class PersonIndex {
  private final ItemIndex index;

  PersonIndex(ItemIndex index) {
    this.index = index;
  }

  /** The people of exactly that full name, in any of its usual forms. */
  Collection<KnownItem> ofFullName(String name) {
    for (String form :
        new LinkedHashSet<>(
            List.of(name, Spelling.withoutGenitive(name), Spelling.withoutInitials(name)))) {
      Collection<KnownItem> people = people(NameForm.EXACT, form);
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  /** The people of that last name whose first name begins so: "D. Trump". */
  Collection<KnownItem> ofInitial(String name) {
    List<String> words = Spelling.words(name);
    if (words.size() < 2 || !Spelling.isInitial(words.get(0))) {
      return List.of();
    }
    String initial = Spelling.key(words.get(0));
    return ofLastName(String.join(" ", words.subList(1, words.size()))).stream()
        .filter(person -> person.names().anyMatch(full -> Spelling.key(full).startsWith(initial)))
        .toList();
  }

  /** The people whose full name sounds so. */
  Collection<KnownItem> ofSound(String name) {
    return people(NameForm.SOUND, name);
  }

  /** The people of a last name, however it is transcribed. */
  Collection<KnownItem> ofLastName(String name) {
    Collection<KnownItem> people = people(NameForm.LAST_NAME, name);
    return people.isEmpty() ? people(NameForm.LAST_NAME, Spelling.withoutGenitive(name)) : people;
  }

  /**
   * The people of a last name who held the office of that id at some time: a common name has more
   * bearers than the index gives at once.
   */
  Collection<KnownItem> ofLastName(String name, String office) {
    Collection<KnownItem> people = holders(name, office);
    return people.isEmpty() ? holders(Spelling.withoutGenitive(name), office) : people;
  }

  private Collection<KnownItem> holders(String name, String office) {
    NameForm form = NameForm.LAST_NAME;
    return index.holdersNamed(office, form, form.key(name)).stream()
        .filter(person -> !Bearer.named(person, form, name).isEmpty())
        .toList();
  }

  /** Whether a person may be called so by last name alone. */
  boolean hasLastName(KnownItem person, String name) {
    return NameForm.LAST_NAME.keys(person).contains(NameForm.LAST_NAME.key(name))
        || ofLastName(name).contains(person);
  }

  private Collection<KnownItem> people(NameForm form, String name) {
    Set<KnownItem> people = new LinkedHashSet<>();
    for (Bearer bearer : Bearer.of(index, form, name)) {
      if (bearer.item().kind() == ItemKind.PERSON) {
        people.add(bearer.item());
      }
    }
    return people;
  }
}
