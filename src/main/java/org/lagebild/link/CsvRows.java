package org.lagebild.link;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values after RFC 4180; empty lines are passed over. */
final class CsvRows {
  private final String file;
  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  /**
   * One row.
   *
   * @param line where it begins, from 1
   */
  record Row(int line, List<String> cells) {}

  private CsvRows(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * All rows.
   *
   * @param file how the file is called in messages
   * @throws CorrectionsException if quotation marks do not fit
   */
  static List<Row> of(String file, String text) {
    CsvRows reading = new CsvRows(file, text);
    while (reading.at < text.length()) {
      reading.readRow();
    }
    return List.copyOf(reading.rows);
  }

  private void readRow() {
    int begin = line;
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    skipLineBreak();
    if (!cells.equals(List.of(""))) {
      rows.add(new Row(begin, List.copyOf(cells)));
    }
  }

  private void skipLineBreak() {
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    line++;
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int begin = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      if (text.charAt(at) == '"') {
        throw failure(line, "a quotation mark inside a value; put the whole value in quotes, \"\"");
      }
      at++;
    }
    return text.substring(begin, at);
  }

  private String quoted() {
    int opened = line;
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' && !text.startsWith("\"\"", at)) {
        at++;
        return ended(value);
      }
      // of two quotation marks the second stands for both
      at += c == '"' ? 1 : 0;
      line += c == '\n' ? 1 : 0;
      value.append(c);
    }
    throw failure(opened, "a quotation mark is never closed; add the second one");
  }

  private String ended(StringBuilder value) {
    if (at < text.length() && !endsCell(text.charAt(at))) {
      throw failure(line, "something follows a closing quotation mark; put a comma between");
    }
    return value.toString();
  }

  private static boolean endsCell(char c) {
    return c == ',' || c == '\n' || c == '\r';
  }

  private CorrectionsException failure(int where, String problem) {
    return new CorrectionsException(file + ":" + where, problem);
  }
}
