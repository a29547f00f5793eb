package org.lagebild.link;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms in which names are compared and indexed. Two names are the same in a form if their keys
 * are. An index holds the keys, so whoever changes a form must change the version of the index.
 */
enum NameForm {
  /** Without case, diacritics, hyphens, blanks and points; ß is ss. */
  EXACT {
    @Override
    String key(String name) {
      return Spelling.key(name);
    }

    @Override
    Stream<String> names(KnownItem item) {
      return item.names();
    }
  },
  /** Names of several words without the endings of the words; not of people. */
  STEMS {
    @Override
    String key(String name) {
      return Spelling.stems(name);
    }

    @Override
    Stream<String> names(KnownItem item) {
      return item.kind() == ItemKind.PERSON
          ? Stream.empty()
          : item.names().filter(name -> Spelling.words(name).size() > 1);
    }
  },
  /** Full names of people by their sound, however they are transcribed. */
  SOUND {
    @Override
    String key(String name) {
      return Sound.key(name);
    }

    @Override
    Stream<String> names(KnownItem item) {
      return item.kind() == ItemKind.PERSON ? item.names() : Stream.empty();
    }
  },
  /** Last names of people by their sound. */
  LAST_NAME {
    @Override
    String key(String name) {
      return Sound.key(name);
    }

    @Override
    Stream<String> names(KnownItem item) {
      return item.kind() == ItemKind.PERSON
          ? item.names().flatMap(name -> LastNames.of(name, item.familyFirst()).stream())
          : Stream.empty();
    }
  },
  /** The capitals of the words of an organisation's name. */
  ACRONYM {
    @Override
    String key(String name) {
      return Spelling.words(name).size() > 1 ? Spelling.capitals(name) : name;
    }

    @Override
    Stream<String> names(KnownItem item) {
      return item.kind().isOrganization()
          ? item.names().filter(name -> Spelling.words(name).size() > 2)
          : Stream.empty();
    }
  };

  /** The key of a name; empty if the name has nothing to be compared by. */
  abstract String key(String name);

  /** The names by which an item is found in this form. */
  abstract Stream<String> names(KnownItem item);

  /** The keys by which an item is found in this form. */
  final Set<String> keys(KnownItem item) {
    return names(item).map(this::key).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
  }
}
