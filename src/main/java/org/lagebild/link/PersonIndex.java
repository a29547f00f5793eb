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

  /** The people whose full name sounds so. */
  Collection<KnownItem> ofSound(String name) {
    return people(NameForm.SOUND, name);
  }

  /** The people of a last name, however it is transcribed. */
  Collection<KnownItem> ofLastName(String name) {
    Collection<KnownItem> people = people(NameForm.LAST_NAME, name);
    return people.isEmpty() ? people(NameForm.LAST_NAME, Spelling.withoutGenitive(name)) : people;
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
