package org.lagebild.extract.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.extract.fact.FactTable.Kind;
import org.lagebild.extract.fact.FactTable.Row;

/** Every row of the tables is a short text with what a careful reader takes from it. */
class FactTablesTest {
  @TestFactory
  Stream<DynamicTest> findsEventsOfEveryType() {
    return met(FactTable.rows("events", Kind.EVENT));
  }

  @TestFactory
  Stream<DynamicTest> findsMeetings() {
    return met(FactTable.rows("meetings", Kind.MEETING));
  }

  @TestFactory
  Stream<DynamicTest> findsTerritorialStatuses() {
    return met(FactTable.rows("statuses", Kind.TENURE));
  }

  @TestFactory
  Stream<DynamicTest> findsStatements() {
    return met(FactTable.rows("statements", Kind.STATEMENT));
  }

  @TestFactory
  Stream<DynamicTest> namesOnWhoseWordAnEventIsTold() {
    return met(FactTable.rows("attributions", Kind.EVENT));
  }

  @TestFactory
  Stream<DynamicTest> tellsWhetherAnEventIsSo() {
    return met(FactTable.rows("factuality", Kind.EVENT));
  }

  @TestFactory
  Stream<DynamicTest> joinsWhatIsToldTwiceAndNothingElse() {
    return Stream.concat(
        met(FactTable.rows("merged-events", Kind.EVENT)),
        met(FactTable.rows("merged-meetings", Kind.MEETING)));
  }

  @TestFactory
  Stream<DynamicTest> findsOffices() {
    return met(FactTable.rows("offices", Kind.OFFICE));
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
