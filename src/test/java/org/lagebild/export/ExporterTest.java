package org.lagebild.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
  private static final String ARTICLES = "query/two-articles/data.trig";
  private static final String CORNERS = "export/corners/data.trig";
  private static final Map<GraphFormat, Lang> SYNTAX =
      Map.of(
          GraphFormat.TURTLE, Lang.TURTLE,
          GraphFormat.TRIG, Lang.TRIG,
          GraphFormat.NQUADS, Lang.NQUADS,
          GraphFormat.NTRIPLES, Lang.NTRIPLES,
          GraphFormat.JSONLD, Lang.JSONLD11,
          GraphFormat.RDFXML, Lang.RDFXML);

  @ParameterizedTest
  @EnumSource
  void readsBackAsTheSameArticles(GraphFormat format) {
    assertReadsBack(RDFDataMgr.loadDatasetGraph(ARTICLES), format);
  }

  @ParameterizedTest
  @EnumSource
  void readsBackWhatIsHardToWrite(GraphFormat format) {
    assertReadsBack(RDFDataMgr.loadDatasetGraph(CORNERS), format);
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesWhateverTheOrderOfStoring(GraphFormat format) {
    DatasetGraph given = RDFDataMgr.loadDatasetGraph(ARTICLES);
    List<Quad> quads = new ArrayList<>(Iter.toList(given.find()));
    String expected = all(given, format);
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(quads, new Random(seed));
      DatasetGraph shuffled = DatasetGraphFactory.createTxnMem();
      quads.forEach(shuffled::add);
      assertEquals(expected, all(shuffled, format));
    }
  }

  @Test
  void sortsNQuadsByCodePoint() throws IOException {
    assertEquals(
        resource("/export/corners/expected.nq"),
        all(RDFDataMgr.loadDatasetGraph(CORNERS), GraphFormat.NQUADS));
  }

  @Test
  void writesTurtleInBlocksWithTypesFirst() throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(resource("/export/block/data.trig"), Lang.TRIG).parse(data);
    String turtle = all(data, GraphFormat.TURTLE);
    String block = turtle.substring(turtle.indexOf("\n\n") + 2);
    assertEquals(resource("/export/block/expected.ttl"), block);
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
  void oneArticleComesWithTheEntitiesItNamesAndNoOthers(GraphFormat format) {
    DatasetGraph data = RDFDataMgr.loadDatasetGraph(ARTICLES);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(data).article("dementi", format, out);
    DatasetGraph share = read(out.toString(StandardCharsets.UTF_8), format);
    assertEquals(
        data.getGraph(iri("article/dementi")).size(),
        share.getGraph(iri("article/dementi")).size());
    Graph entities = share.getGraph(iri("graph/entities"));
    assertTrue(entities.contains(iri("entity/Q900000003#geometry"), null, null));
    assertTrue(entities.contains(iri("entity/person/ada-lenz"), null, null));
    assertFalse(entities.contains(iri("entity/Q71"), null, null), "Genf is in the other article");
    assertFalse(share.containsGraph(iri("article/gipfel")));
  }

  @Test
  void anArticleIsFoundByIdAndByIri() {
    DatasetGraph data = RDFDataMgr.loadDatasetGraph(ARTICLES);
    ByteArrayOutputStream byId = new ByteArrayOutputStream();
    ByteArrayOutputStream byIri = new ByteArrayOutputStream();
    new Exporter(data).article("gipfel", GraphFormat.TRIG, byId);
    new Exporter(data).article("https://w3id.org/lagebild/article/gipfel", GraphFormat.TRIG, byIri);
    assertEquals(byId.toString(StandardCharsets.UTF_8), byIri.toString(StandardCharsets.UTF_8));
  }

  @Test
  void anUnknownArticleIsAnErrorThatTellsWhereTheIdsAre() {
    Exporter exporter = new Exporter(RDFDataMgr.loadDatasetGraph(ARTICLES));
    ExportFailure failure =
        assertThrows(
            ExportFailure.class,
            () -> exporter.article("nirgends", GraphFormat.TRIG, new ByteArrayOutputStream()));
    assertEquals(
        "nirgends: no such article in the store; 'lagebild query actors' lists the ids",
        failure.getMessage());
  }

  @Test
  void anUnknownFormatListsTheFormats() {
    assertEquals(GraphFormat.JSONLD, GraphFormat.of("jsonld"));
    ExportFailure failure = assertThrows(ExportFailure.class, () -> GraphFormat.of("n3"));
    assertEquals(
        "n3: no graph format; one of turtle trig nquads ntriples jsonld rdfxml",
        failure.getMessage());
  }

  @Test
  void charactersThatXmlCannotHoldAreAnErrorAndNoBrokenFile() {
    DatasetGraph data = DatasetGraphFactory.create();
    data.add(iri("g"), iri("s"), iri("p"), NodeFactory.createLiteralString("a\fb"));
    ExportFailure failure = assertThrows(ExportFailure.class, () -> all(data, GraphFormat.RDFXML));
    assertEquals("a text holds U+000C, which XML cannot; export as turtle", failure.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyStoreGivesADocumentWithoutStatements(GraphFormat format) {
    DatasetGraph empty = DatasetGraphFactory.create();
    assertTrue(read(all(empty, format), format).isEmpty());
  }

  private static void assertReadsBack(DatasetGraph given, GraphFormat format) {
    DatasetGraph read = read(all(given, format), format);
    if (format.namesGraphs()) {
      assertTrue(IsoMatcher.isomorphic(given, read));
    } else {
      assertTrue(given.getUnionGraph().isIsomorphicWith(read.getDefaultGraph()));
    }
  }

  private static String all(DatasetGraph data, GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(data).all(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph read(String text, GraphFormat format) {
    return RDFParser.fromString(text, SYNTAX.get(format)).toDatasetGraph();
  }

  private static org.apache.jena.graph.Node iri(String path) {
    return NodeFactory.createURI("https://w3id.org/lagebild/" + path);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ExporterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
