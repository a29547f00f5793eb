package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Cases;
import org.lagebild.vocab.Iris;

class CompactionTest {
  private static final Iris IRIS = Iris.standard();
  private static final ArticleQuads QUADS = new ArticleQuads(IRIS);

  @TempDir Path folder;

  private static List<Quad> paris() {
    List<Quad> quads = new ArrayList<>(QUADS.of(Cases.paris(), Cases.PARIS_LINKS));
    quads.add(QUADS.kept(Cases.paris().article(), "kept"));
    return quads;
  }

  private static List<String> dump(Store store) {
    return store.read(
        data ->
            Iter.asStream(data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(NodeFmtLib::str)
                .sorted()
                .toList());
  }

  @Test
  void keepsEverythingAndCountsProperties() {
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.put(paris());
      List<String> before = dump(store);
      List<String> steps = new ArrayList<>();
      store.compact(steps::add);
      assertEquals(before, dump(store));
      assertEquals(2, steps.size());
    }
    assertFalse(Files.exists(folder.resolve("Data-0001")));
    assertTrue(Files.exists(folder.resolve("Data-0002/stats.opt")));
    try (Store store = Store.open(folder, IRIS)) {
      assertTrue(store.remove(Cases.paris().article().id()));
      store.put(paris());
      assertEquals(List.of(Cases.paris().article().id()), store.articles());
    }
  }

  @Test
  void aCompactionThatWasCutShortLeavesAStoreThatOpens() throws IOException {
    List<String> before;
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.put(paris());
      before = dump(store);
    }
    // as a sudden end leaves it: a copy that is not finished
    Files.createDirectories(folder.resolve("Data-0002-tmp"));
    Files.writeString(folder.resolve("Data-0002-tmp/GSPO.dat"), "half");
    try (Store store = Store.open(folder, IRIS)) {
      assertEquals(before, dump(store));
      store.compact(step -> {});
      assertEquals(before, dump(store));
    }
    assertFalse(Files.exists(folder.resolve("Data-0002-tmp")));
  }
}
