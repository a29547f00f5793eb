package org.lagebild.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.lagebild.query.StatementOrder;

class SpillingSortTest {
  @Test
  void sortsThroughFilesAsItDoesInMemory() {
    List<Quad> quads = quads();
    Collections.shuffle(quads, new Random(7));
    try (var memory = new SpillingSort<>(StoredLines.QUADS, StatementOrder.QUADS, 100_000);
        var files = new SpillingSort<>(StoredLines.QUADS, StatementOrder.QUADS, 10)) {
      List<Quad> expected = Iter.toList(memory.sorted(quads.iterator()));
      assertEquals(expected, Iter.toList(files.sorted(quads.iterator())));
    }
  }

  @Test
  void sortsQuadsOfTheUnionThroughFiles() {
    List<Quad> union = new ArrayList<>();
    quads().forEach(q -> union.add(Quad.create(Quad.defaultGraphNodeGenerated, q.asTriple())));
    try (var memory = new SpillingSort<>(StoredLines.QUADS, StatementOrder.QUADS, 100_000);
        var files = new SpillingSort<>(StoredLines.QUADS, StatementOrder.QUADS, 10)) {
      List<Quad> expected = Iter.toList(memory.sorted(union.iterator()));
      assertEquals(expected, Iter.toList(files.sorted(union.iterator())));
    }
  }

  @Test
  void givesEachLineOnce() {
    try (var files = new SpillingSort<>(StoredLines.TEXT, SpillingSort::byCodePoint, 2)) {
      List<String> given = List.of("b", "a", "ä", "b", "a", "", "c");
      assertEquals(List.of("", "a", "b", "c", "ä"), Iter.toList(files.sorted(given.iterator())));
    }
  }

  @Test
  void ordersCharactersBeyondTheBasicPlaneLast() {
    assertTrue(SpillingSort.byCodePoint("～", "😀") < 0);
    assertTrue(SpillingSort.byCodePoint("😀", "～") > 0);
    assertTrue(SpillingSort.byCodePoint("😀", "😁") < 0);
  }

  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    for (String file : List.of("query/two-articles/data.trig", "export/corners/data.trig")) {
      quads.addAll(Iter.toList(RDFDataMgr.loadDatasetGraph(file).find()));
    }
    return quads;
  }
}
