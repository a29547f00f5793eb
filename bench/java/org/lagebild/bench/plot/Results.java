package org.lagebild.bench.plot;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of one file of results. */
final class Results {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final List<CSVRecord> rows;

  private Results(List<CSVRecord> rows) {
    this.rows = rows;
  }

  /** Reads a file that a benchmark has written; it has at least one row. */
  static Results of(Path file) {
    try (Reader in = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(in, FORMAT)) {
      List<CSVRecord> rows = parser.getRecords();
      if (rows.isEmpty()) {
        throw new IllegalArgumentException(file + " holds no results; run the benchmark again");
      }
      return new Results(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<CSVRecord> rows() {
    return rows;
  }

  static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  /** When and where all of it was measured. */
  String source() {
    CSVRecord row = rows.get(0);
    return row.get("date")
        + ", "
        + row.get("cores")
        + " cores of "
        + row.get("cpu")
        + ", "
        + row.get("jdk").replaceAll(".* VM ", "JDK ");
  }
}
