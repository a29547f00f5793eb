package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Linking;
import org.lagebild.query.StoreSummary;
import org.lagebild.query.TwoArticles;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Found;
import org.lagebild.reprint.Edition;
import org.lagebild.reprint.Fingerprint;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** The figures that a large store keeps are those that a count finds. */
class KeptTallyTest {
  private static final Iris IRIS = Iris.standard();
  private static final ArticleQuads QUADS = new ArticleQuads(IRIS);
  private static final LocalDate FIRST = LocalDate.of(2001, 3, 1);

  @TempDir Path folder;

  private static List<Quad> articles(int from, int to) {
    List<Quad> quads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      quads.addAll(article(i, FIRST.plusDays(i % 300), i % 7 == 0));
    }
    return quads;
  }

  private static List<Quad> article(int number, LocalDate day, boolean city) {
    Found found =
        new Found("n" + number, day, "Rat 17 in Kiel.")
            .named("o", EntityKind.ORGANIZATION, "Rat " + number % 50, "Rat 17")
            .unnamed("g", EntityKind.GROUP, "Rat", "Rat");
    if (city) {
      found.named("k", EntityKind.CITY, "Kiel", "Kiel");
    }
    return QUADS.of(found.findings(), Linking.NONE);
  }

  /** Two articles of every kind of fact, told by hand for other tests. */
  private static List<Quad> rich() {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, TwoArticles.DATA);
    return Iter.toList(data.find());
  }

  private static StoreSummary counted(Store store) {
    DatasetGraph copy = DatasetGraphFactory.createGeneral();
    store.read(
        data -> {
          data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    if (!isMark(quad.getPredicate())) {
                      copy.add(quad);
                    }
                  });
          return null;
        });
    return StoreSummary.of(TwoArticles.union(copy));
  }

  private static boolean isMark(Node predicate) {
    return List.of(LB.section, LB.entry, LB.count, LB.recency).contains(predicate);
  }

  private static void assertKept(Store store) {
    assertTrue(isKept(store));
    String counted = counted(store).text();
    assertEquals(
        counted.substring(0, counted.indexOf("triples")), store.read(StoreSummary::of).text());
    assertEquals(
        List.of(),
        store.read(d -> new Conformance(d, IRIS.entitiesGraph()).of(IRIS.entitiesGraph())));
  }

  private static boolean isKept(Store store) {
    return store.read(d -> d.contains(IRIS.entitiesGraph(), Node.ANY, LB.section, Node.ANY));
  }

  @Test
  void whatIsKeptFollowsEachChange() {
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.put(articles(0, 2000));
      store.put(rich());
      assertKept(store);
      StoreSummary summary = store.read(StoreSummary::of);
      assertEquals(2002, summary.articles());
      assertEquals("2001-03-01", summary.firstDate());
      assertEquals("2024-03-07", summary.lastDate());
      assertEquals(Map.of("Attack", 2L, "Travel", 1L), summary.events());
      store.put(articles(3000, 3002));
      store.remove("n49");
      store.put(article(0, FIRST.minusDays(1), false));
      assertKept(store);
      assertEquals("2001-02-28", store.read(StoreSummary::of).firstDate());
      String update = "DELETE WHERE { GRAPH <" + IRIS.article("n0").getURI() + "> { ?s ?p ?o } }";
      assertTrue(store.change(data -> UpdateAction.parseExecute(update, data)).isEmpty());
      assertKept(store);
      assertEquals("2001-03-01", store.read(StoreSummary::of).firstDate());
      store.remove("n1");
      store.remove("n2");
      assertFalse(isKept(store));
    }
  }

  /** The same report of two councils, on three days after all others. */
  private static List<Quad> prints() {
    String text =
        "Rat 17 in Kiel hat sich mit den Nachbarn darauf verständigt, den Strand bis zum Sommer von"
            + " Treibgut zu räumen und die Stege zu erneuern, von denen viele seit dem letzten Sturm"
            + " gesperrt sind. Die Kosten teilen sich die Gemeinden nach der Zahl ihrer Betten, was"
            + " vor allem den kleinen entgegenkommt, die sonst leer ausgegangen wären.";
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      LocalDate day = LocalDate.of(2025, 4, 17).plusDays(i);
      Found found =
          new Found("print" + i, day, text)
              .named("o", EntityKind.ORGANIZATION, "Rat des Strandes", "Rat 17");
      quads.addAll(QUADS.of(found.findings(), Linking.NONE));
      String id = IRIS.article("print" + i).getURI();
      String edition = new Edition(id, day, Fingerprint.of(text)).encode();
      quads.add(QUADS.fingerprint(found.findings().article(), edition));
    }
    return quads;
  }

  @Test
  void reprintsAreCountedApartAndAreNoneOfTheNewest() {
    List<Quad> many = articles(0, 2001);
    try (Store store = Store.openOrCreate(folder.resolve("put"), IRIS)) {
      store.put(prints());
      store.put(many);
      assertReprints(store);
      store.remove("print0");
      assertKept(store);
      assertEquals("2025-04-18", store.read(StoreSummary::of).lastDate());
      assertEquals(1, store.read(StoreSummary::of).reprints());
    }
    try (FirstLoad load = FirstLoad.into(folder.resolve("load"), IRIS.base())) {
      load.put(prints());
      load.put(many);
      load.finish();
    }
    try (Store store = Store.open(folder.resolve("load"), IRIS)) {
      assertReprints(store);
    }
  }

  private static void assertReprints(Store store) {
    assertKept(store);
    StoreSummary summary = store.read(StoreSummary::of);
    assertEquals(2002, summary.articles());
    assertEquals(2, summary.reprints());
    assertEquals("2025-04-17", summary.lastDate());
    assertTrue(
        store.read(d -> d.containsGraph(IRIS.article("print2")))
            && !store.read(
                d ->
                    d.contains(
                        IRIS.entitiesGraph(), IRIS.article("print2"), LB.recency, Node.ANY)));
  }

  @Test
  void aFirstLoadKeepsTheSame() {
    try (FirstLoad load = FirstLoad.into(folder, IRIS.base())) {
      load.put(articles(0, 2001));
      load.put(rich());
      load.finish();
    }
    try (Store store = Store.open(folder, IRIS)) {
      assertKept(store);
    }
  }
}
