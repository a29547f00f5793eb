package org.lagebild.extract.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lagebild.TestAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.model.Article;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;

/** The tables under {@code extract/facts}, and what the program finds for their rows. */
final class FactTable {
  private static final Extractor EXTRACTOR = Extractor.load(List.of());

  private FactTable() {}

  /** What a row compares; of the other facts of its text it says nothing. */
  enum Kind {
    EVENT(Fact.Event.class),
    MEETING(Fact.Meeting.class),
    TENURE(Fact.TerritorialStatus.class),
    STATEMENT(Fact.Statement.class),
    OFFICE(Fact.OfficeHolding.class);

    private final Class<? extends Fact> type;

    Kind(Class<? extends Fact> type) {
      this.type = type;
    }
  }

  /**
   * @param expected the facts of the kind, written by hand, one a line in alphabetical order
   */
  record Row(Kind kind, String published, String text, String expected) {
    /** What the program finds, written in the same way. */
    String found() {
      return FactTable.found(kind, published, text);
    }
  }

  /** The rows of a table of one kind. */
  static List<Row> rows(String table, Kind kind) {
    return lines(table).map(c -> new Row(kind, c[0], c[1], sorted(c[2]))).toList();
  }

  /** The rows of a table whose first column names the kind. */
  static List<Row> mixed(String table) {
    return lines(table)
        .map(c -> new Row(Kind.valueOf(c[0].toUpperCase(Locale.ROOT)), c[1], c[2], sorted(c[3])))
        .toList();
  }

  private static Stream<String[]> lines(String table) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                FactTable.class.getResourceAsStream("/extract/facts/" + table + ".tsv"),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sorted(String facts) {
    return Stream.of(facts.split(" \\| ")).sorted().collect(Collectors.joining("\n"));
  }

  private static String found(Kind kind, String published, String text) {
    LocalDate date = published.equals("-") ? null : LocalDate.parse(published);
    Article article = new Article("test", null, date, "de", null, null, text);
    Findings findings = EXTRACTOR.extract(article, TestAnnotator.annotator().annotate(article));
    List<? extends Fact> facts = findings.facts(kind.type);
    return facts.isEmpty()
        ? "-"
        : facts.stream()
            .map(f -> FactLine.of(f, findings))
            .sorted()
            .collect(Collectors.joining("\n"));
  }
}
