package org.lagebild.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.rdf.Cases;
import org.lagebild.vocab.Iris;

class ShapesTest {
  private static final Node DEMO = Iris.standard().article("demo");
  private static final Node ENTITIES = Iris.standard().entitiesGraph();
  private static final String PREFIXES =
      """
      PREFIX lb: <https://w3id.org/lagebild/ontology#>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX schema: <https://schema.org/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX ent: <https://w3id.org/lagebild/entity/>
      PREFIX doc: <https://w3id.org/lagebild/article/demo#>
      """;

  private static List<Violation> violations(Node name, DatasetGraph data) {
    Graph graph = data.getGraph(name);
    return ShapesCheck.violations(name, graph);
  }

  @Test
  void everyGraphConformsByItself() {
    DatasetGraph data = Cases.expected("paris");
    assertEquals(List.of(), violations(DEMO, data));
    assertEquals(List.of(), violations(ENTITIES, data));
    assertEquals(List.of(), ShapesCheck.violations(DEMO, data.getUnionGraph()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dct:identifier;                 DELETE { ?s ?path ?o }",
        "schema:datePublished;           DELETE { ?s ?path ?o } INSERT { ?s ?path '2025-02-30'^^xsd:date }",
        "nif:endIndex;                   DELETE { ?s ?path ?o } INSERT { ?s ?path '-1'^^xsd:nonNegativeInteger }",
        "nif:anchorOf;                   DELETE { ?s ?path ?o } INSERT { ?s ?path 'another' }",
        "nif:beginIndex;                 DELETE { ?s ?path ?o } INSERT { ?s ?path '100000'^^xsd:nonNegativeInteger }",
        "nif:referenceContext;           DELETE { ?s ?path ?o }",
        "itsrdf:taClassRef;              INSERT { ?s ?path lb:Robot }",
        "itsrdf:taIdentRef;              INSERT { ?s ?path ent:Q1 }",
        "lb:evidence;                    DELETE { ?s ?path ?o }",
        "lb:evidence;                    INSERT { ?s ?path doc:nowhere }",
        "lb:trigger;                     DELETE { ?s ?path ?o }",
        "lb:rule;                        DELETE { ?s ?path ?o }",
        "lb:rule;                        INSERT { ?s ?path 'office' }",
        "lb:status;                      DELETE { ?s ?path ?o }",
        "lb:status;                      DELETE { ?s ?path ?o } INSERT { ?s ?path lb:perhaps }",
        "lb:speechAct;                   DELETE { ?s ?path ?o } INSERT { ?s ?path lb:sing }",
        "lb:speaker;                     DELETE { ?s ?path ?o }",
        "lb:holder;                      DELETE { ?s ?path ?o } INSERT { ?s ?path ent:Q90 }",
        "lb:role;                        DELETE { ?s ?path ?o } INSERT { ?s ?path 'Minister' }",
        "lb:participant;                 INSERT { ?s ?path ent:Q1 }",
        "lb:date;                        DELETE { ?s ?path ?o } INSERT { ?s ?path '2025-04-17' }",
        "sem:hasEarliestBeginTimeStamp;  DELETE { ?s ?path ?o } INSERT { ?s ?path '2025-04-18'^^xsd:date }",
        "lb:direct;                      DELETE { ?s ?path ?o }",
        "lb:fullName;                    DELETE { ?s ?path ?o }",
        "rdfs:label;                     DELETE { ?s ?path ?o } INSERT { ?s ?path ''@de }",
      })
  void whatAnArticleMayNotLackOrSay(String path, String change) {
    assertViolated(DEMO, path, change);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rdfs:label;  DELETE { ?s ?path ?o }",
        "rdfs:label;  INSERT { ?s ?path 'zweiter Name'@de }",
        "owl:sameAs;  DELETE { ?s ?path ?o } INSERT { ?s ?path <https://example.org/Q1> }",
        "geo:asWKT;   DELETE { ?s ?path ?o } INSERT { ?s ?path 'here'^^geo:wktLiteral }",
      })
  void whatTheGraphOfTheEntitiesMayNotLackOrSay(String path, String change) {
    assertViolated(ENTITIES, path, change);
  }

  private static void assertViolated(Node graph, String path, String change) {
    DatasetGraph data = Cases.expected("paris");
    String update =
        PREFIXES
            + "WITH <"
            + graph
            + "> "
            + change
            + " WHERE { VALUES ?path { "
            + path
            + " } ?s ?path ?o }";
    UpdateExec.dataset(data).update(update).execute();
    assertTrue(!violations(graph, data).isEmpty(), () -> "conforms after " + change);
  }
}
