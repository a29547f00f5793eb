package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class StoreSummaryTest {
  @Test
  void countsTheTwoArticles() {
    DatasetGraph data = TwoArticles.union();
    StoreSummary summary = StoreSummary.of(data);
    assertEquals(2, summary.articles());
    assertEquals(
        Map.of("Person", 2L, "Organization", 1L, "State", 2L, "Group", 1L), summary.actors());
    assertEquals(Map.of("occupied", 1L, "claimed", 1L), summary.statuses());
    assertEquals(Map.of("Attack", 2L, "Travel", 1L), summary.events());
    assertEquals(data.getDefaultGraph().size(), summary.triples());
  }

  @Test
  void printsAnAlignedTable() {
    StoreSummary summary = StoreSummary.of(TwoArticles.union());
    assertEquals(
        """
        articles                       2
          published           2024-03-05 to 2024-03-07
        actors                         6
          Group                        1
          Organization                 1
          Person                       2
          State                        2
        territories                    5
        linked entities                5
        offices                        3
        meetings                       2
        territorial statuses           2
          claimed                      1
          occupied                     1
        events                         3
          Attack                       2
          Travel                       1
        statements                     4
        """,
        summary.text().substring(0, summary.text().indexOf("triples")));
  }

  @Test
  void anEmptyStoreCountsNothing() {
    StoreSummary summary = StoreSummary.of(DatasetGraphFactory.create());
    assertEquals(0, summary.articles());
    assertEquals("", summary.firstDate());
    assertEquals(0, summary.triples());
    assertEquals(
        """
        articles                       0
        actors                         0
        territories                    0
        linked entities                0
        offices                        0
        meetings                       0
        territorial statuses           0
        events                         0
        statements                     0
        triples                        0
        """,
        summary.text());
  }
}
