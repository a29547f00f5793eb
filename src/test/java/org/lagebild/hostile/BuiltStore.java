package org.lagebild.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.TestStages;
import org.lagebild.cli.Call;

/** What must hold of every store, whatever articles it was built of. */
final class BuiltStore {
  private static final List<String> TOLD =
      List.of("query", "stats", "validate", "export", "explain");

  /** All that parsers warn of is an error, but that a text holds U+FFFE, which RDF allows. */
  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(String message, long line, long col) {
          if (!message.startsWith("Unicode non-character")) {
            fatal(message, line, col);
          }
        }

        @Override
        public void error(String message, long line, long col) {
          fatal(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
          throw new RiotException(line + ":" + col + " " + message);
        }
      };

  private final Path folder;
  private final Set<Quad> quads;

  private BuiltStore(Path folder, Set<Quad> quads) {
    this.folder = folder;
    this.quads = quads;
  }

  /** Reads the store by way of its export, every IRI of which must be sound. */
  static BuiltStore in(Path folder) {
    BuiltStore store = new BuiltStore(folder, new HashSet<>());
    store.parse(store.done("export", "--format", "nquads"), Lang.NQUADS).stream()
        .forEach(store.quads::add);
    store.quads.forEach(BuiltStore::assertSound);
    return store;
  }

  private static void assertSound(Quad quad) {
    for (Node node :
        List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
      assertFalse(node.isBlank(), () -> "a blank node in " + quad);
      if (node.isURI()) {
        IRIx iri = IRIx.create(node.getURI());
        assertTrue(iri.isReference(), () -> "a relative IRI: " + node);
        iri.handleViolations(
            (isError, message) -> assertFalse(isError, () -> node + ": " + message));
      }
    }
  }

  int articles() {
    return (int)
        quads.stream()
            .filter(q -> q.getSubject().equals(q.getGraph()))
            .map(Quad::getGraph)
            .distinct()
            .count();
  }

  void assertConforms() {
    Call call = call("validate");
    assertEquals(0, call.status(), () -> call.out() + call.err());
  }

  /** Every syntax holds the same, but XML, which has no characters for some of it and says so. */
  void assertReadableInEverySyntax() {
    for (String format : List.of("trig", "jsonld")) {
      Set<Quad> read = new HashSet<>();
      parse(done("export", "--format", format), lang(format)).stream().forEach(read::add);
      assertEquals(quads, read, format);
    }
    Set<Triple> union = new HashSet<>();
    quads.forEach(quad -> union.add(quad.asTriple()));
    for (String format : List.of("turtle", "ntriples", "rdfxml")) {
      Call call = call("export", "--format", format);
      if (format.equals("rdfxml") && call.status() == 1) {
        assertTrue(call.err().contains("which XML cannot; export as turtle"), call.err());
        assertTrue(quads.stream().anyMatch(BuiltStore::holdsWhatXmlCannot), call.err());
      } else {
        assertEquals(0, call.status(), call::err);
        Set<Triple> read = new HashSet<>();
        parse(call.out(), lang(format)).getDefaultGraph().find().forEachRemaining(read::add);
        assertEquals(union, read, format);
      }
    }
  }

  private static boolean holdsWhatXmlCannot(Quad quad) {
    return quad.getObject().isLiteral()
        && quad.getObject()
            .getLiteralLexicalForm()
            .codePoints()
            .anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE);
  }

  /** Shipped queries answer, and facts explain themselves. */
  void assertCanBeAsked() {
    for (String query : List.of("events", "meetings", "statements", "evidence", "mentions")) {
      for (String format : List.of("text", "csv", "json", "xml")) {
        call("query", query, "--results", format);
      }
    }
    done("stats");
    List<String> facts = new ArrayList<>();
    quads.stream()
        .map(Quad::getSubject)
        .map(Node::getURI)
        .filter(iri -> iri.matches(".*#(event|meeting|statement)-.*"))
        .distinct()
        .sorted()
        .limit(3)
        .forEach(facts::add);
    facts.forEach(fact -> done("explain", fact));
  }

  private String done(String... arguments) {
    Call call = call(arguments);
    assertEquals(0, call.status(), () -> String.join(" ", arguments) + ": " + call.err());
    return call.out();
  }

  private Call call(String... arguments) {
    assertTrue(TOLD.contains(arguments[0]));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", folder.toString()));
    Call call = Call.through(TestStages::stages, "", all.toArray(String[]::new));
    assertFalse(call.err().contains("fault in the program"), call::err);
    return call;
  }

  private DatasetGraph parse(String text, Lang lang) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).checking(true).errorHandler(STRICT).parse(read);
    return read;
  }

  private static Lang lang(String format) {
    return switch (format) {
      case "trig" -> Lang.TRIG;
      case "jsonld" -> Lang.JSONLD;
      case "turtle" -> Lang.TURTLE;
      case "ntriples" -> Lang.NTRIPLES;
      case "rdfxml" -> Lang.RDFXML;
      default -> throw new IllegalArgumentException(format);
    };
  }
}
