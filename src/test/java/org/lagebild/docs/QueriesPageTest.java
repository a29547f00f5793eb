package org.lagebild.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lagebild.query.LoadedQuery;
import org.lagebild.query.QueryLoader;
import org.lagebild.query.ShippedQueries;

/** The table of docs/queries.md is made of the comments that the queries open with. */
class QueriesPageTest {
  private static final Path PAGE = Path.of("docs/queries.md");

  @Test
  void everyQueryStandsThereWithItsQuestionAndColumns() {
    String table =
        ShippedQueries.names().stream()
            .map(name -> row(name, QueryLoader.load(name)))
            .collect(Collectors.joining("\n"));
    String shown =
        Pages.text(PAGE).lines().filter(l -> l.startsWith("| [")).collect(Collectors.joining("\n"));
    assertEquals(table, shown);
  }

  private static String row(String name, LoadedQuery loaded) {
    String columns =
        loaded.query().isSelectType()
            ? String.join(" ", loaded.query().getResultVars())
            : "Turtle instead of rows";
    return "| ["
        + name
        + "](../queries/"
        + name
        + ".rq) | "
        + loaded.question()
        + " | "
        + columns
        + " |";
  }
}
