package org.lagebild.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of {@code data/wikidata} that travel with the program. */
final class Tables {
  static final String SLICE = "slice.ndjson";
  private static final String FOLDER = "/wikidata/";

  private Tables() {}

  /** The rows of a table, without the comments. */
  static List<List<String>> rows(String name) {
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

  /** The first column of a table of ids, as the numbers after the Q. */
  static Set<Long> ids(String name) {
    return rows(name).stream().map(row -> number(row.get(0))).collect(Collectors.toSet());
  }

  /** The number after the Q of an id. */
  static long number(String id) {
    return Long.parseLong(id.substring(1));
  }

  static InputStream open(String name) {
    return Objects.requireNonNull(Tables.class.getResourceAsStream(FOLDER + name), name);
  }
}
