package org.lagebild.extract.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.extract.fact.FactTable.Kind;
import org.lagebild.extract.fact.FactTable.Row;

/** Every row of the tables is a short text with what a careful reader takes from it. */
class FactTablesTest {
  /** A table with what its rows pin. */
  private record Table(String behaviour, String name, Kind kind) {}

  private static final List<Table> TABLES =
      List.of(
          new Table("finds events of every type", "events", Kind.EVENT),
          new Table("finds meetings", "meetings", Kind.MEETING),
          new Table("finds territorial statuses", "statuses", Kind.TENURE),
          new Table("finds statements", "statements", Kind.STATEMENT),
          new Table("finds offices", "offices", Kind.OFFICE),
          new Table("names on whose word an event is told", "attributions", Kind.EVENT),
          new Table("tells whether an event is so", "factuality", Kind.EVENT),
          new Table("joins the events told twice and no others", "merged-events", Kind.EVENT),
          new Table(
              "joins the meetings told twice and no others", "merged-meetings", Kind.MEETING));

  @TestFactory
  Stream<DynamicContainer> findsWhatACarefulReaderTakesFromARow() {
    return TABLES.stream()
        .map(t -> dynamicContainer(t.behaviour(), met(FactTable.rows(t.name(), t.kind()))));
  }

  /** A row that fails here is met by now: move it to the table of its kind. */
  @TestFactory
  Stream<DynamicTest> knowsWhatItStillGetsWrong() {
    return FactTable.mixed("known-gaps").stream()
        .map(
            row ->
                dynamicTest(
                    row.text(),
                    () -> assertNotEquals(row.expected(), row.found(), "mended: move the row")));
  }

  private static Stream<DynamicTest> met(List<Row> rows) {
    return rows.stream()
        .map(row -> dynamicTest(row.text(), () -> assertEquals(row.expected(), row.found())));
  }
}
