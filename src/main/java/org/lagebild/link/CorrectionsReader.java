package org.lagebild.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Correction;
import org.lagebild.model.EntityKind;

/**
 * Puts corrections together, from a table or one by one, and finds what is wrong with them: every
 * message says where and what to do.
 */
public final class CorrectionsReader {
  private static final List<String> HEADER = List.of("name", "article", "item", "kind");
  private static final String EVERYWHERE = "*";
  private static final String NO_ITEM = "none";

  /** How queries call what the model calls otherwise. */
  private static final Map<String, EntityKind> KINDS =
      Map.of("TERRITORY", EntityKind.OTHER_PLACE, "OTHER", EntityKind.OTHER_PLACE);

  private final List<Correction> corrections = new ArrayList<>();
  private final Map<Correction, Placed> placed = new HashMap<>();

  private record Placed(String where, Correction correction) {}

  /**
   * Reads a table of the columns {@code name,article,item,kind} with these names in its first line
   * (RFC 4180).
   *
   * @param file how the file is called in messages
   * @throws CorrectionsException if it is no such table, or rows contradict each other
   */
  public static Corrections csv(String file, String text) {
    List<CsvRows.Row> rows = CsvRows.of(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (rows.isEmpty()
        || !rows.get(0).cells().stream().map(String::strip).toList().equals(HEADER)) {
      throw new CorrectionsException(
          file + ":1", "the first line must be name,article,item,kind; write it above the rows");
    }
    CorrectionsReader reader = new CorrectionsReader();
    rows.stream().skip(1).forEach(row -> reader.add(file + ":" + row.line(), row.cells()));
    return reader.corrections();
  }

  private void add(String where, List<String> cells) {
    if (cells.size() != HEADER.size()) {
      throw new CorrectionsException(
          where,
          "there are "
              + cells.size()
              + " values instead of four; quote a value that has a comma, leave no column out");
    }
    add(where, cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }

  /**
   * Adds one.
   *
   * @param where the place that messages name
   * @param article an article's id; empty or {@code *} for all
   * @param item a Q and a number, or {@code none}
   * @param kind in any case; empty for every kind
   * @throws CorrectionsException if it says nothing sensible or contradicts one before it
   */
  public void add(String where, String name, String article, String item, String kind) {
    if (name.isBlank()) {
      throw new CorrectionsException(where, "there is no name; write it as the article does");
    }
    String only = article.strip();
    Correction correction =
        new Correction(
            name.strip(),
            only.isEmpty() || only.equals(EVERYWHERE) ? null : only,
            item(where, item.strip()),
            kind(where, kind.strip()));
    Correction about =
        new Correction(correction.name(), correction.article(), null, correction.kind());
    Placed before = placed.putIfAbsent(about, new Placed(where, correction));
    if (before == null) {
      corrections.add(correction);
    } else if (!before.correction().equals(correction)) {
      throw new CorrectionsException(
          where, "it says something else than " + before.where() + "; keep one of them");
    }
  }

  private static @Nullable String item(String where, String item) {
    if (item.equals(NO_ITEM)) {
      return null;
    }
    if (!item.matches("Q[1-9][0-9]*")) {
      throw new CorrectionsException(
          where, "the item \"" + item + "\" is none; write a Q and a number, or none");
    }
    return item;
  }

  private static @Nullable EntityKind kind(String where, String kind) {
    if (kind.isEmpty()) {
      return null;
    }
    String name = kind.toUpperCase(Locale.ROOT).replace('-', '_');
    EntityKind other = KINDS.get(name);
    if (other != null) {
      return other;
    }
    for (EntityKind known : EntityKind.values()) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    throw new CorrectionsException(
        where, "the kind \"" + kind + "\" is none; write one such as person, city, or nothing");
  }

  /** All that were added. */
  public Corrections corrections() {
    return Corrections.from(corrections);
  }
}
