package org.lagebild.link.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is kept of an item, in whatever order it is read. */
final class ItemBuilder {
  /** Ids are counted up from one; there is no place for those far beyond. */
  private static final int LONGEST_ID = 11;

  private final List<String> languages;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new LinkedHashMap<>();
  private final Map<Property, List<Claim>> claims = new EnumMap<>(Property.class);
  private long number;
  private int wikipedias = DumpItem.UNRECORDED;
  private @Nullable String description;
  private int describedBy = Integer.MAX_VALUE;

  ItemBuilder(List<String> languages) {
    this.languages = languages;
  }

  /** Whether it is the id of an item. */
  boolean id(String id) throws DamagedLineException {
    if (!id.startsWith("Q")) {
      return false;
    }
    if (!id.matches("Q[1-9]\\d*") || id.length() >= LONGEST_ID) {
      throw new DamagedLineException("'" + id + "' is no id");
    }
    number = Long.parseLong(id.substring(1));
    return true;
  }

  void label(String language, String text) {
    labels.put(language, text);
  }

  void alias(String language, String text) {
    aliases.computeIfAbsent(language, l -> new ArrayList<>()).add(text);
  }

  void description(String language, String text) {
    int order = languages.indexOf(language);
    if (order < describedBy) {
      description = text;
      describedBy = order;
    }
  }

  void claims(Property property, List<Claim> statements) {
    if (!statements.isEmpty()) {
      claims.put(property, statements);
    }
  }

  /** What is told of its articles begins, be there any or none. */
  void sitelinks() {
    wikipedias = Math.max(wikipedias, 0);
  }

  void wikipedia() {
    wikipedias++;
  }

  DumpItem build() throws DamagedLineException {
    if (number == 0) {
      throw new DamagedLineException("an entity without an id");
    }
    List<Names> names = new ArrayList<>();
    for (String language : languages) {
      addNames(names, language);
    }
    addNames(names, Names.ALL_LANGUAGES);
    return new DumpItem(number, names, description, wikipedias, claims);
  }

  private void addNames(List<Names> names, String language) {
    String label = labels.get(language);
    List<String> others = aliases.getOrDefault(language, List.of());
    if (label != null || !others.isEmpty()) {
      names.add(new Names(language, label, others));
    }
  }
}
