package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.Article;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Findings;
import org.lagebild.model.Item;
import org.lagebild.model.Link;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Cases;
import org.lagebild.rdf.Found;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.NIF;

class StoreTest {
  private static final Iris IRIS = Iris.standard();
  private static final ArticleQuads QUADS = new ArticleQuads(IRIS);
  private static final String ARTICLES = "https://w3id.org/lagebild/article/";

  @TempDir Path folder;

  private Store store(String name) {
    return Store.openOrCreate(folder.resolve(name), IRIS);
  }

  private static List<Quad> paris() {
    return QUADS.of(Cases.paris(), Cases.PARIS_LINKS);
  }

  private static List<Quad> holder() {
    return QUADS.of(Cases.holder(), Cases.holderLinks());
  }

  private static List<Quad> strange() {
    return QUADS.of(Cases.strange(), Linking.NONE);
  }

  /** An article that names one organisation, by a spelling of its own. */
  private static List<Quad> naming(String id, EntityKind kind, String name) {
    Findings found =
        new Found(id, null, name + " spricht.").named("o", kind, name, name).findings();
    return QUADS.of(found, Linking.NONE);
  }

  private static List<Quad> linked(String id, EntityKind kind, Item item) {
    Findings found = new Found(id, null, "Oslo.").named("o", kind, "Oslo", "Oslo").findings();
    return QUADS.of(found, new Linking(List.of(new Link("o", item, 0.5, "name", null)), List.of()));
  }

  private static Item item(String label, String... aliases) {
    return new Item("Q585", label, List.of(aliases), List.of(), null, null);
  }

  @SafeVarargs
  private static List<Quad> together(List<Quad>... articles) {
    return Stream.of(articles).flatMap(List::stream).toList();
  }

  private static List<String> dump(Store store) {
    return store.read(
        data ->
            Iter.asStream(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .map(NodeFmtLib::str)
                .sorted()
                .toList());
  }

  private static List<String> about(Store store, Node entity) {
    return store.read(
        data ->
            Iter.asStream(data.find(IRIS.entitiesGraph(), entity, Node.ANY, Node.ANY))
                .map(q -> q.getPredicate().getLocalName() + " " + shown(q.getObject()))
                .sorted()
                .toList());
  }

  private static String shown(Node object) {
    return object.isURI() ? object.getLocalName() : object.getLiteralLexicalForm();
  }

  private List<String> fresh(List<Quad> quads) {
    try (Store store = store("fresh")) {
      store.put(quads);
      return dump(store);
    }
  }

  @Test
  void holdsExactlyWhatWasPut() {
    try (Store store = store("s")) {
      PutResult result = store.put(together(paris(), strange(), holder()));
      assertEquals(List.of(), result.refused());
      assertEquals(
          List.of(ARTICLES + "..%2Fa%20b%3Cc%3E", ARTICLES + "demo", ARTICLES + "holder"),
          result.stored());
      assertEquals(List.of("../a b<c>", "demo", "holder"), store.articles());
      assertEquals(List.of(), store.validate());
      List<String> expected =
          Stream.of("paris", "strange", "holder")
              .flatMap(c -> Iter.asStream(Cases.expected(c).find()))
              .map(NodeFmtLib::str)
              .sorted()
              .toList();
      assertEquals(expected, dump(store));
    }
  }

  @Test
  void keepsWhatItHoldsWhenClosed() {
    try (Store store = store("s")) {
      store.put(paris());
    }
    try (Store store = Store.open(folder.resolve("s"), IRIS)) {
      assertEquals(List.of("demo"), store.articles());
    }
  }

  @Test
  void puttingTheSameAgainChangesNothing() {
    try (Store store = store("s")) {
      store.put(together(paris(), strange()));
      List<String> once = dump(store);
      store.put(paris());
      store.put(together(strange(), paris()));
      assertEquals(once, dump(store));
    }
  }

  @Test
  void theOrderOfStoringDoesNotMatter() {
    List<List<Quad>> articles =
        List.of(
            paris(),
            strange(),
            naming("a", EntityKind.ORGANIZATION, "Fox-News"),
            naming("b", EntityKind.ORGANIZATION, "FOX NEWS"),
            naming("c", EntityKind.STATE, "NORLAND"),
            naming("d", EntityKind.COUNTRY, "Norland"));
    List<String> atOnce = fresh(articles.stream().flatMap(List::stream).toList());
    List<List<Quad>> backwards = new ArrayList<>(articles);
    java.util.Collections.reverse(backwards);
    try (Store forth = store("forth");
        Store back = store("back")) {
      articles.forEach(forth::put);
      backwards.forEach(back::put);
      assertEquals(atOnce, dump(forth));
      assertEquals(atOnce, dump(back));
    }
  }

  @Test
  void anEntityIsWhatAnyArticleTakesItForAndBearsTheSmallestName() {
    Node norland = IRIS.named("state", "Norland");
    try (Store store = store("s")) {
      store.put(naming("a", EntityKind.STATE, "Norland"));
      store.put(naming("b", EntityKind.COUNTRY, "NORLAND"));
      assertEquals(
          List.of("label NORLAND", "type Actor", "type Country", "type State", "type Territory"),
          about(store, norland));
      assertTrue(store.remove("b"));
      assertEquals(List.of("label Norland", "type Actor", "type State"), about(store, norland));
      assertTrue(store.remove("a"));
      assertEquals(List.of(), dump(store));
      assertFalse(store.remove("a"));
    }
  }

  @Test
  void whomAPhraseDenotesIsDescribedAsLongAsAnyArticleMeansHim() {
    Node person = IRIS.item("Q900000010");
    Found found = new Found("named", null, "Lenz.");
    Findings named = found.named("l", EntityKind.PERSON, "Lenz", "Lenz").findings();
    Item lenz = new Item("Q900000010", "Ada Lenz", List.of(), List.of(), null, null);
    List<Quad> byName =
        QUADS.of(named, new Linking(List.of(new Link("l", lenz, 1, "name", null)), List.of()));
    List<String> described =
        List.of("label Ada Lenz", "sameAs Q900000010", "type Actor", "type Person");
    try (Store store = store("s")) {
      store.put(holder());
      assertEquals(described, about(store, person));
      store.put(byName);
      assertTrue(store.remove("holder"));
      assertEquals(described, about(store, person));
      store.put(holder());
      assertTrue(store.remove("named"));
      assertEquals(described, about(store, person));
      assertTrue(store.remove("holder"));
      assertEquals(List.of(), dump(store));
    }
  }

  @Test
  void aReplacedArticleLeavesNothingBehind() {
    List<Quad> changed = naming("demo", EntityKind.ORGANIZATION, "FOX News");
    try (Store store = store("s")) {
      store.put(together(paris(), strange()));
      store.put(changed);
      assertEquals(fresh(together(changed, strange())), dump(store));
    }
  }

  @Test
  void newKnowledgeOfAnItemReplacesTheOld() {
    Node oslo = IRIS.item("Q585");
    try (Store store = store("s")) {
      store.put(linked("a", EntityKind.CITY, item("Kristiania", "Oslo")));
      store.put(linked("b", EntityKind.STATE, item("Oslo", "Christiania")));
      assertEquals(
          List.of(
              "altLabel Christiania",
              "label Oslo",
              "sameAs Q585",
              "type Actor",
              "type City",
              "type State",
              "type Territory"),
          about(store, oslo));
    }
  }

  @Test
  void refusesWhatDoesNotConformAndStoresTheRest() {
    try (Store store = store("s")) {
      store.put(strange());
      List<Quad> broken = new ArrayList<>(naming("../a b<c>", EntityKind.GROUP, "Rebellen"));
      broken.removeIf(q -> q.getPredicate().equals(NIF.anchorOf));
      PutResult result = store.put(together(broken, paris()));

      assertEquals(List.of(ARTICLES + "demo"), result.stored());
      String article = ARTICLES + "..%2Fa%20b%3Cc%3E";
      assertEquals(
          List.of(
              new PutResult.Refusal(
                  article,
                  List.of(
                      new Violation(
                          article,
                          article + "#char=0,8",
                          NIF.anchorOf.getURI(),
                          "",
                          "characters are quoted by one nif:anchorOf")))),
          result.refused());
      assertEquals(fresh(together(paris(), strange())), dump(store));
    }
  }

  @Test
  void refusesAnArticleWhoseEntityIsIllDescribed() {
    List<Quad> quads = new ArrayList<>(linked("bad", EntityKind.CITY, item("Oslo")));
    quads.add(
        Quad.create(
            IRIS.entitiesGraph(),
            IRIS.item("Q585"),
            RDFS.label.asNode(),
            NodeFactory.createLiteralLang("Bergen", "de")));
    try (Store store = store("s")) {
      PutResult result = store.put(together(quads, paris()));
      assertEquals(List.of(ARTICLES + "demo"), result.stored());
      assertEquals(
          List.of("an entity has one label"),
          result.refused().get(0).violations().stream().map(Violation::message).toList());
      assertEquals(List.of("demo"), store.articles());
      assertEquals(List.of(), about(store, IRIS.item("Q585")));
    }
  }

  @Test
  void refusesAGraphThatIsNoArticle() {
    Node graph = NodeFactory.createURI("https://example.org/g");
    Quad quad =
        Quad.create(graph, graph, RDFS.label.asNode(), NodeFactory.createLiteralString("x"));
    try (Store store = store("s")) {
      assertEquals(
          List.of("the graph is called by no article in it"),
          store.put(List.of(quad)).refused().get(0).violations().stream()
              .map(Violation::message)
              .toList());
      List<Quad> outside = List.of(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
      assertThrows(IllegalArgumentException.class, () -> store.put(outside));
    }
  }

  @Test
  void validationNamesTheFocusThePathAndTheValue() {
    try (Store store = store("s")) {
      store.put(paris());
      Node demo = IRIS.article("demo");
      Node status = NodeFactory.createURI("https://w3id.org/lagebild/ontology#status");
      Node perhaps = NodeFactory.createURI("https://w3id.org/lagebild/ontology#perhaps");
      Node meeting = IRIS.local(demo, "meeting", 23, 1);
      Node q90 = IRIS.item("Q90");
      Triple label =
          Triple.create(q90, RDFS.label.asNode(), NodeFactory.createLiteralLang("P", "de"));
      DatasetGraph data = store.dataset();
      org.apache.jena.system.Txn.executeWrite(
          data,
          () -> {
            data.deleteAny(demo, meeting, status, Node.ANY);
            data.add(Quad.create(demo, meeting, status, perhaps));
            data.add(Quad.create(IRIS.entitiesGraph(), label));
          });
      List<Violation> violations = store.validate();
      assertEquals(
          List.of(meeting.getURI(), q90.getURI()),
          violations.stream().map(Violation::focus).toList());
      assertEquals(status.getURI(), violations.get(0).path());
      assertEquals(perhaps.getURI(), violations.get(0).value());
      assertEquals(RDFS.label.getURI(), violations.get(1).path());
      assertEquals(IRIS.entitiesGraph().getURI(), violations.get(1).graph());
    }
  }

  @Test
  void aQuerySeesTheUnionAndNothingOfTheDefaultGraph() {
    try (Store store = store("s")) {
      store.put(together(paris(), strange()));
      String query =
          "SELECT ?name { ?m <http://www.w3.org/2005/11/its/rdf#taIdentRef> ?e ."
              + " ?e <"
              + SKOS.altLabel
              + "> ?name }";
      List<String> names =
          store.read(
              data -> {
                try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                  return Iter.asStream(exec.select())
                      .map(row -> row.get("name").getLiteralLexicalForm())
                      .toList();
                }
              });
      assertEquals(List.of("Marco Antonio Rubio"), names);
      String changed = "ASK { ?s <urn:x-lagebild:changed> ?o }";
      boolean seen =
          store.read(
              data -> {
                try (QueryExec exec = QueryExec.dataset(data).query(changed).build()) {
                  return exec.ask();
                }
              });
      assertFalse(seen);
    }
  }

  private static Quad kept(String article, String findings) {
    return QUADS.kept(new Article(article, null, null, "de", null, null, ""), findings);
  }

  private static List<Quad> defaultGraph(Store store) {
    return store.read(
        data ->
            Iter.toList(data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)).stream()
                .map(q -> Quad.create(Quad.defaultGraphIRI, q.asTriple()))
                .filter(q -> q.getPredicate().equals(LB.findings))
                .toList());
  }

  @Test
  void whatIsKeptOfAnArticleComesAndGoesWithItAndNoQuerySeesIt() {
    try (Store store = store("s")) {
      store.put(together(paris(), strange(), List.of(kept("demo", "one"))));
      assertEquals(List.of(kept("demo", "one")), defaultGraph(store));
      store.put(together(paris(), List.of(kept("demo", "two"))));
      assertEquals(List.of(kept("demo", "two")), defaultGraph(store));

      String everything =
          "ASK { { ?s ?p 'two' } UNION { GRAPH ?g { ?s ?p 'two' } }"
              + " UNION { ?s <https://w3id.org/lagebild/ontology#findings> ?o } }";
      boolean seen =
          store.read(
              data -> {
                try (QueryExec exec = QueryExec.dataset(data).query(everything).build()) {
                  return exec.ask();
                }
              });
      assertFalse(seen);
      assertEquals(List.of(), store.validate());

      store.put(paris());
      assertEquals(List.of(), defaultGraph(store));
      store.put(together(paris(), List.of(kept("demo", "three"))));
      assertTrue(store.remove("demo"));
      assertEquals(List.of(), defaultGraph(store));
    }
  }

  @Test
  void ofARefusedArticleNothingIsKept() {
    try (Store store = store("s")) {
      List<Quad> broken = new ArrayList<>(paris());
      broken.removeIf(q -> q.getPredicate().equals(NIF.anchorOf));
      assertEquals(1, store.put(together(broken, List.of(kept("demo", "one")))).refused().size());
      assertEquals(List.of(), defaultGraph(store));
    }
  }

  @Test
  void aFailedTransactionChangesNothing() {
    try (Store store = store("s")) {
      store.put(strange());
      List<String> before = dump(store);
      Iterable<Quad> failing =
          () -> {
            throw new IllegalStateException("the source broke");
          };
      assertThrows(IllegalStateException.class, () -> store.put(failing));
      assertEquals(before, dump(store));
    }
  }
}
