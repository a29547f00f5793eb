package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.lagebild.model.EntityKind;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Cases;
import org.lagebild.rdf.Found;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;

class FirstLoadTest {
  private static final Iris IRIS = Iris.standard();
  private static final ArticleQuads QUADS = new ArticleQuads(IRIS);

  @TempDir Path folder;

  /** Articles that share entities, one of them under another name and another kind. */
  private static List<List<Quad>> batches() {
    List<Quad> first = new ArrayList<>(kept(Cases.paris(), Cases.PARIS_LINKS));
    first.addAll(kept(naming("z", EntityKind.ORGANIZATION, "Rat der Mitte"), Linking.NONE));
    List<Quad> second = new ArrayList<>(kept(Cases.holder(), Cases.holderLinks()));
    second.addAll(kept(naming("a", EntityKind.GROUP, "Rat der Mitte"), Linking.NONE));
    return List.of(first, second);
  }

  private static List<Quad> kept(Findings findings, Linking links) {
    List<Quad> quads = new ArrayList<>(QUADS.of(findings, links));
    quads.add(QUADS.kept(findings.article(), "kept of " + findings.article().id()));
    return quads;
  }

  private static Findings naming(String id, EntityKind kind, String name) {
    return new Found(id, null, name + " spricht.").named("o", kind, name, name).findings();
  }

  private static List<String> dump(Store store) {
    return store.read(
        data ->
            Iter.asStream(data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(NodeFmtLib::str)
                // the numbers of changes tell of transactions, not of contents
                .filter(quad -> !quad.contains("urn:x-lagebild:"))
                .sorted()
                .toList());
  }

  private List<String> put(List<List<Quad>> batches) {
    try (Store store = Store.openOrCreate(folder.resolve("put"), IRIS)) {
      batches.forEach(store::put);
      return dump(store);
    }
  }

  private List<String> loaded(Path store) {
    try (Store opened = Store.open(store, IRIS)) {
      return dump(opened);
    }
  }

  private FirstLoad into(Path store) {
    return FirstLoad.into(store, IRIS.base());
  }

  @Test
  void makesTheSameStoreAsPutting() {
    Path store = folder.resolve("store");
    try (FirstLoad load = into(store)) {
      batches().forEach(batch -> assertEquals(2, load.put(batch).stored().size()));
      load.finish();
    }
    assertEquals(put(batches()), loaded(store));
    assertFalse(Files.exists(store.resolve("first-load")));
  }

  @Test
  void whatIsLoadedCanBeChangedAfterwards() {
    Path store = folder.resolve("store");
    try (FirstLoad load = into(store)) {
      load.put(batches().get(0));
      load.finish();
    }
    try (Store opened = Store.openOrCreate(store, IRIS)) {
      opened.put(batches().get(1));
      assertEquals(put(batches()), dump(opened));
      assertTrue(opened.remove("a"));
    }
  }

  @Test
  void anInterruptedLoadIsNoStoreAndIsGoneOnWith() throws IOException {
    Path store = folder.resolve("store");
    try (FirstLoad load = into(store)) {
      load.put(batches().get(0));
    }
    // what a sudden end leaves of a part, and of the store
    Files.writeString(store.resolve("first-load/unfinished"), "half a part");
    Files.createDirectories(store.resolve("first-load/store/Data-0001"));
    assertTrue(FirstLoad.isBegun(store));
    assertEquals(
        Reason.UNFINISHED,
        assertThrows(StoreException.class, () -> Store.open(store, IRIS)).reason());
    assertEquals(
        Reason.UNFINISHED,
        assertThrows(StoreException.class, () -> Store.openOrCreate(store, IRIS)).reason());
    try (FirstLoad load = into(store)) {
      assertEquals(2, load.articles());
      load.put(batches().get(1));
      load.finish();
    }
    assertEquals(put(batches()), loaded(store));
  }

  @Test
  void theLastOfSeveralVersionsOfAnArticleStays() {
    List<Quad> before = kept(naming("a", EntityKind.GROUP, "Alter Rat"), Linking.NONE);
    List<Quad> after = kept(naming("a", EntityKind.GROUP, "Neuer Rat"), Linking.NONE);
    Path store = folder.resolve("store");
    try (FirstLoad load = into(store)) {
      load.put(before);
      load.put(after);
      load.finish();
    }
    assertEquals(put(List.of(before, after)), loaded(store));
  }

  @Test
  void onlyOneLoadsAtATime() {
    Path store = folder.resolve("store");
    try (FirstLoad load = into(store)) {
      assertEquals(Reason.LOCKED, assertThrows(StoreException.class, () -> into(store)).reason());
      assertEquals(0, load.articles());
    }
  }

  @Test
  void thereIsNoFirstLoadIntoAStore() {
    Path store = folder.resolve("store");
    Store.openOrCreate(store, IRIS).close();
    assertFalse(FirstLoad.isPossible(store));
    assertThrows(StoreException.class, () -> into(store));
  }
}
