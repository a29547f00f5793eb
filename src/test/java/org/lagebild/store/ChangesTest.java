package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Linking;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.rdf.Found;
import org.lagebild.vocab.Iris;

class ChangesTest {
  private static final Iris IRIS = Iris.standard();
  private static final String BASE = IRIS.base();

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder, IRIS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void put(String id, String name) {
    Found found = new Found(id, null, name + " spricht.");
    store.put(
        new ArticleQuads(IRIS)
            .of(found.named("o", EntityKind.ORGANIZATION, name, name).findings(), Linking.NONE));
  }

  private long latest() {
    return store.read(data -> new Changes(data).latest());
  }

  private Set<String> since(long number) {
    return store.read(
        data ->
            new Changes(data)
                .since(number).stream()
                    .map(unit -> unit.getURI().substring(BASE.length()))
                    .collect(Collectors.toSet()));
  }

  @Test
  void whatATransactionChangedBearsItsNumber() {
    assertEquals(0, latest());
    put("a", "Alpha");
    put("b", "Beta");
    assertEquals(2, latest());
    assertEquals(Set.of("article/b", "entity/org/beta"), since(1));
    assertEquals(Set.of("article/a", "entity/org/alpha", "article/b", "entity/org/beta"), since(0));
    assertEquals(Set.of(), since(2));
  }

  @Test
  void storingTheSameAgainIsNoChange() {
    put("a", "Alpha");
    put("a", "Alpha");
    assertEquals(1, latest());
  }

  @Test
  void whatIsGoneWasChanged() {
    put("a", "Alpha");
    store.remove("a");
    assertEquals(Set.of("article/a", "entity/org/alpha"), since(1));
  }

  @Test
  void anotherArticleOfTheSameEntityDoesNotChangeIt() {
    put("a", "Alpha");
    put("b", "Alpha");
    assertEquals(Set.of("article/b"), since(1));
  }

  @Test
  void changesByHandAreCountedToo() {
    Node graph = NodeFactory.createURI("a:g");
    Node term = NodeFactory.createURI("a:a");
    assertEquals(List.of(), store.change(data -> data.add(graph, term, term, term)));
    assertEquals(1, latest());
    assertEquals(Set.of(graph), store.read(data -> new Changes(data).since(0)));
  }

  @Test
  void theDefaultGraphTakesNoChange() {
    put("a", "Alpha");
    Node term = NodeFactory.createURI("a:a");
    assertThrows(
        IllegalArgumentException.class,
        () -> store.change(data -> data.add(Quad.defaultGraphIRI, term, term, term)));
    assertThrows(
        IllegalArgumentException.class, () -> store.change(data -> data.getDefaultGraph().clear()));
    assertEquals(1, latest());
  }

  @Test
  void numbersAreKeptOverTime() {
    put("a", "Alpha");
    store.close();
    open();
    assertEquals(1, latest());
  }
}
