package org.lagebild.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes results as CSV (RFC 4180, with LF) for keeping, and in columns for reading. */
final class ResultFile {
  private ResultFile() {}

  /** Replaces the file, whose earlier figures version control keeps. */
  static void write(Path file, Machine machine, Result result) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(joined(Machine.COLUMNS, result.columns()));
    result.rows().forEach(row -> lines.add(joined(machine.values(), row)));
    String text = lines.stream().map(ResultFile::csv).collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static String csv(List<String> cells) {
    return cells.stream().map(ResultFile::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String value) {
    return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** The figures without the machine, each column as wide as its widest cell. */
  static String text(Result result) {
    List<List<String>> lines = new ArrayList<>(List.of(result.columns()));
    lines.addAll(result.rows());
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        int column = i;
        int width = lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(1);
        String side = i == 0 ? "-" : "";
        text.append(String.format(Locale.ROOT, "%" + side + width + "s  ", line.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
