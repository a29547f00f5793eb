package org.lagebild.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.export.Exporter;
import org.lagebild.query.Prefixes;
import org.lagebild.store.Store;

/**
 * Whole graphs to read (SPARQL 1.1 Graph Store HTTP Protocol): one by its name, sorted; {@code
 * default} for the union of all; without either, all with their names. The latter two are streamed
 * in the order of the store, and few at a time.
 */
final class GraphStore extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final int DUMPS_AT_ONCE = 2;

  private final transient Store store;
  private final transient QueryGate gate = new QueryGate(DUMPS_AT_ONCE);

  GraphStore(Store store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    String graph = request.getParameter("graph");
    String accept = request.getHeader("Accept");
    if (graph != null) {
      one(graph, accept, response);
    } else {
      boolean union = request.getParameter("default") != null;
      dump(Dump.accepted(accept, union), "HEAD".equals(request.getMethod()), response);
    }
  }

  private void one(String iri, @Nullable String accept, HttpServletResponse response)
      throws IOException {
    Node graph = NodeFactory.createURI(iri);
    Optional<Syntax> syntax = Syntax.accepted(accept, Syntax.ofData());
    boolean named = !Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph);
    if (!named || !store.read(data -> data.containsGraph(graph))) {
      Answer.text(response, HttpServletResponse.SC_NOT_FOUND, "there is no graph of that name");
    } else if (syntax.isEmpty()) {
      Answer.text(
          response, HttpServletResponse.SC_NOT_ACCEPTABLE, "there is " + RdfDocument.offered());
    } else {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.read(
          data -> {
            new Exporter(data).graph(iri, syntax.get().format(), out);
            return true;
          });
      response.setContentType(syntax.get().contentType());
      response.setContentLength(out.size());
      out.writeTo(response.getOutputStream());
    }
  }

  private void dump(Optional<Dump> dump, boolean head, HttpServletResponse response)
      throws IOException {
    if (dump.isEmpty()) {
      Answer.text(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "there is text/turtle and application/n-triples of the union (?default),"
              + " application/trig and application/n-quads of all graphs");
    } else if (head) {
      response.setContentType(dump.get().type());
    } else if (!gate.enter()) {
      response.setHeader("Retry-After", "60");
      Answer.text(response, 503, "too many read all graphs at once; try again in a while");
    } else {
      try {
        response.setContentType(dump.get().type());
        write(dump.get(), response.getOutputStream());
      } finally {
        gate.leave();
      }
    }
  }

  private void write(Dump dump, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, dump.format());
    stream.start();
    Prefixes.common().forEach(stream::prefix);
    store.read(
        data -> {
          if (dump.union()) {
            data.getUnionGraph().find().forEachRemaining(stream::triple);
          } else {
            data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining((Quad quad) -> stream.quad(quad));
          }
          return true;
        });
    stream.finish();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A way to write more than memory holds. */
  private record Dump(String type, RDFFormat format, boolean union) {
    static Optional<Dump> accepted(@Nullable String accept, boolean union) {
      return union
          ? either(
              accept,
              new Dump("text/turtle", RDFFormat.TURTLE_BLOCKS, true),
              new Dump("application/n-triples", RDFFormat.NTRIPLES, true))
          : either(
              accept,
              new Dump("application/trig", RDFFormat.TRIG_BLOCKS, false),
              new Dump("application/n-quads", RDFFormat.NQUADS, false));
    }

    private static Optional<Dump> either(@Nullable String accept, Dump first, Dump second) {
      double a = MediaPreference.of(accept, first.type);
      double b = MediaPreference.of(accept, second.type);
      if (a == 0 && b == 0) {
        return Optional.empty();
      }
      return Optional.of(a >= b ? first : second);
    }
  }
}
