package org.lagebild.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Graphs against {@code ontology/shapes.ttl}, which is read once. */
final class ShapesCheck {
  private static final String SHAPES = "/ontology/shapes.ttl";

  private ShapesCheck() {}

  /** Defers the reading to the first check. */
  private static final class Holder {
    static final Shapes PARSED = Shapes.parse(read());
  }

  private static Graph read() {
    try (InputStream in = ShapesCheck.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new IllegalStateException(SHAPES + " is missing from the program");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The violations of one graph taken alone, sorted; none if it conforms. */
  static List<Violation> violations(Node name, Graph graph) {
    return ShaclValidator.get().validate(Holder.PARSED, graph).getEntries().stream()
        .map(entry -> violation(name, entry))
        .distinct()
        .sorted()
        .toList();
  }

  private static Violation violation(Node name, ReportEntry entry) {
    return new Violation(
        name.getURI(),
        written(entry.focusNode()),
        written(entry.resultPath()),
        written(entry.value()),
        entry.message());
  }

  private static String written(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String written(@Nullable Path path) {
    if (path == null) {
      return "";
    }
    return path instanceof P_Link link ? written(link.getNode()) : path.toString();
  }
}
