package org.lagebild.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of comma-separated values (RFC 4180) with the lines where they stand. */
final class CsvRows {
  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get(); // else lines are not counted

  private CsvRows() {}

  /**
   * One row.
   *
   * @param line where it begins, from 1
   */
  record Row(int line, List<String> cells) {}

  /**
   * All rows but the empty lines.
   *
   * @param file how the file is called in messages
   * @throws CorrectionsException if quotation marks do not fit
   */
  static List<Row> of(String file, String text) {
    List<Row> rows = new ArrayList<>();
    long begin = 1;
    try (CSVParser parser = CSVParser.parse(text, FORM)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        List<String> cells = records.next().toList();
        if (!cells.equals(List.of(""))) {
          rows.add(new Row(Math.toIntExact(begin), cells));
        }
        begin = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CorrectionsException(
          file + ":" + begin,
          "quotation marks do not fit; put the whole value in quotes, and double those inside");
    }
    return List.copyOf(rows);
  }
}
