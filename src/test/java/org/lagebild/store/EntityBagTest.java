package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.vocab.Iris;

class EntityBagTest {
  private static final int ENTITIES = 50_000;
  private static final int TIMES = 5;
  private static final Node LABEL = RDFS.label.asNode();

  @TempDir Path folder;

  private static Node entity(int number) {
    return NodeFactory.createURI("https://w3id.org/lagebild/entity/Q" + number);
  }

  private static Triple named(Node entity, String name) {
    return Triple.create(entity, LABEL, NodeFactory.createLiteralLang(name, "de"));
  }

  private long files() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.count();
    }
  }

  @Test
  void eachEntityIsMetOnceWithAllThatWasSaidHoweverMuchThereIs() throws IOException {
    Map<Node, Set<Triple>> met = new HashMap<>();
    try (EntityBag bag = new EntityBag(folder)) {
      for (int time = 0; time < TIMES; time++) {
        for (int i = 0; i < ENTITIES; i++) {
          // in another order each time; 7919 and 50,000 have no divisor in common
          int number = (int) ((i * 7919L + time) % ENTITIES);
          bag.add(entity(number), named(entity(number), "Name " + time % 3 + " \"\n\u202e ü"));
        }
      }
      assertTrue(files() > 1, "no more than the heap holds");
      bag.forEach((entity, said) -> assertEquals(null, met.put(entity, said), entity.getURI()));
    }
    assertEquals(ENTITIES, met.size());
    for (int i = 0; i < ENTITIES; i++) {
      Set<Triple> expected =
          Set.of(
              named(entity(i), "Name 0 \"\n\u202e ü"),
              named(entity(i), "Name 1 \"\n\u202e ü"),
              named(entity(i), "Name 2 \"\n\u202e ü"));
      assertEquals(expected, met.get(entity(i)));
    }
    assertEquals(0, files());
  }

  @Test
  void whatIsSaidOfTheGeometryBelongsToTheEntity() {
    Map<Node, Set<Triple>> met = new HashMap<>();
    Triple ofGeometry = named(Iris.geometry(entity(1)), "Ort");
    try (EntityBag bag = new EntityBag(folder)) {
      bag.add(entity(1), ofGeometry);
      bag.add(entity(10), named(entity(10), "Zehn"));
      bag.add(entity(1), named(entity(1), "Eins"));
      bag.forEach(met::put);
    }
    Set<Triple> ofOne = Set.of(named(entity(1), "Eins"), ofGeometry);
    assertEquals(Map.of(entity(1), ofOne, entity(10), Set.of(named(entity(10), "Zehn"))), met);
  }
}
