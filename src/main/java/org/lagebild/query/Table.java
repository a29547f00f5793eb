package org.lagebild.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of text under headings, for reading. Widths count code points. */
public final class Table {
  private static final String GAP = "  ";

  private Table() {}

  /** Writes columns aligned to the left; holds all the rows to know how wide they are. */
  public static void aligned(List<String> heads, Iterator<List<String>> rows, PrintWriter out) {
    List<List<String>> all = new ArrayList<>(List.of(heads));
    rows.forEachRemaining(r -> all.add(r.stream().map(Table::oneLine).toList()));
    List<Integer> widths = widths(all);
    all.add(1, widths.stream().map("-"::repeat).toList());
    all.forEach(row -> line(row, widths, out));
  }

  /** Writes a Markdown table, row by row. */
  static void markdown(List<String> heads, Iterator<List<String>> rows, PrintWriter out) {
    bars(heads, out);
    bars(Collections.nCopies(heads.size(), "---"), out);
    rows.forEachRemaining(r -> bars(r, out));
  }

  /** Without the line breaks that would tear a row apart. */
  static String oneLine(String cell) {
    return cell.replaceAll("\\R", " ");
  }

  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 1));
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths.set(i, Math.max(widths.get(i), length(row.get(i))));
      }
    }
    return widths;
  }

  private static void line(List<String> row, List<Integer> widths, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(cell).append(" ".repeat(widths.get(i) - length(cell))).append(GAP);
    }
    out.print(line.toString().stripTrailing() + "\n");
  }

  private static void bars(List<String> row, PrintWriter out) {
    out.print(
        row.stream()
            .map(c -> oneLine(c).replace("\\", "\\\\").replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
