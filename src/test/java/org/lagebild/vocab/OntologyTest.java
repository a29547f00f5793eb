package org.lagebild.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {
  private static final Graph ONTOLOGY = read("/ontology/lagebild.ttl");
  private static final Graph SHAPES = read("/ontology/shapes.ttl");

  private static Graph read(String resource) {
    try (InputStream in = OntologyTest.class.getResourceAsStream(resource)) {
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> declared() {
    return ONTOLOGY
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(t -> t.getSubject().getURI())
        .filterKeep(iri -> iri.startsWith(LB.NS))
        .toSet();
  }

  /** The lists that grow by an edit of the ontology alone. */
  private static Set<String> listed() {
    Set<String> listed = new TreeSet<>();
    for (Node list : Set.of(LB.Status, LB.SpeechAct, LB.Tenure)) {
      ONTOLOGY
          .find(Node.ANY, RDF.type.asNode(), list)
          .forEachRemaining(t -> listed.add(t.getSubject().getURI()));
    }
    listed.addAll(below(LB.Event));
    listed.addAll(below(LB.Meeting));
    listed.removeAll(Set.of(LB.Meeting.getURI(), LB.Statement.getURI()));
    return listed;
  }

  private static Set<String> below(Node type) {
    return ONTOLOGY
        .find(Node.ANY, RDFS.subClassOf.asNode(), type)
        .mapWith(t -> t.getSubject().getURI())
        .toSet();
  }

  @Test
  void theTermsInJavaAreThoseOfTheOntologyBesideItsOpenLists() throws IllegalAccessException {
    Set<String> terms = new TreeSet<>();
    for (Field field : LB.class.getFields()) {
      if (field.get(null) instanceof Node term) {
        assertEquals(LB.NS + field.getName(), term.getURI());
        terms.add(term.getURI());
      }
    }
    Set<String> expected = new TreeSet<>(declared());
    expected.removeAll(listed());
    assertEquals(expected, terms);
  }

  @Test
  void everyTermHasALabelAndACommentInBothLanguages() {
    Set<String> missing = new TreeSet<>();
    for (String iri : declared()) {
      for (Node property : Set.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
        Set<String> languages =
            ONTOLOGY
                .find(Node.ANY, property, Node.ANY)
                .filterKeep(t -> t.getSubject().getURI().equals(iri))
                .mapWith(t -> t.getObject().getLiteralLanguage())
                .toSet();
        if (!languages.equals(Set.of("de", "en"))) {
          missing.add(iri + " " + property.getLocalName() + " " + languages);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** Further types may stand beside them, with a code or without. */
  @ParameterizedTest
  @CsvSource({
    "Agreement,AGREE",
    "Aid,AID",
    "Appointment,executive",
    "Arrest,COERCE",
    "Attack,ASSAULT",
    "Ceasefire,RETREAT",
    "Decision,legislative",
    "Deployment,MOBILIZE",
    "Disaster,disaster",
    "Disclosure,intelligence",
    "Protest,PROTEST",
    "Release,RETREAT",
    "Resignation,RETREAT",
    "Sanction,SANCTION",
    "Travel,CONSULT",
    "Trial,ACCUSE",
    "Vote,election"
  })
  void theSeventeenTypesOfEventsHaveTheirPloverCodes(String type, String code) {
    Node term = NodeFactory.createURI(LB.NS + type);
    assertTrue(ONTOLOGY.contains(term, RDFS.subClassOf.asNode(), LB.Event), type);
    Set<String> codes =
        ONTOLOGY
            .find(term, LB.plover, Node.ANY)
            .mapWith(t -> t.getObject().getLiteralLexicalForm())
            .toSet();
    assertEquals(Set.of(code), codes);
  }

  @Test
  void theShapesSpeakOnlyOfDeclaredTerms() {
    Set<String> used = new TreeSet<>();
    for (Triple t : SHAPES.find().toList()) {
      for (Node node : Set.of(t.getPredicate(), t.getObject())) {
        if (node.isURI() && node.getURI().startsWith(LB.NS)) {
          used.add(node.getURI());
        }
      }
    }
    assertTrue(used.size() > 40, () -> "only " + used.size());
    used.removeAll(declared());
    assertEquals(Set.of(), used);
  }
}
