package org.lagebild.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The items to which entities can be linked, with the tables that say what they are. */
final class Slice {
  private static final String FOLDER = "/wikidata/";

  private final Map<String, SliceItem> byId = new TreeMap<>();
  private final Map<String, SliceItem> stateOfCapital = new HashMap<>();
  private final OfficeWords officeWords;

  private Slice(List<SliceItem> items, OfficeWords officeWords) {
    this.officeWords = officeWords;
    items.forEach(item -> byId.put(item.id(), item));
    for (SliceItem item : byId.values()) {
      if (item.kind() == ItemKind.STATE && item.capital() != null) {
        stateOfCapital.put(item.capital(), item);
      }
    }
  }

  /** Reads the slice that travels with the program. */
  static Slice embedded() {
    try (InputStream lines = open("slice.ndjson")) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads items from elsewhere; what their classes and offices mean is as in the embedded slice.
   */
  static Slice read(InputStream lines) throws IOException {
    Map<String, ItemKind> kinds = new HashMap<>();
    table("kinds.tsv").forEach(row -> kinds.put(row.get(0), ItemKind.valueOf(row.get(1))));
    return new Slice(new SliceReader(kinds).read(lines), new OfficeWords(table("offices.tsv")));
  }

  /** The rows of a table beside the slice, without the comments. */
  static List<List<String>> table(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t")));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Slice.class.getResourceAsStream(FOLDER + name), name);
  }

  /** All items, by id. */
  Collection<SliceItem> items() {
    return byId.values();
  }

  @Nullable SliceItem item(String id) {
    return byId.get(id);
  }

  /** The state of which a city is the capital, or null. */
  @Nullable SliceItem stateOfCapital(SliceItem city) {
    return stateOfCapital.get(city.id());
  }

  OfficeWords officeWords() {
    return officeWords;
  }
}
