package org.lagebild.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.lagebild.export.Exporter;

/** A small graph that is there as a document, in the syntax that a client likes best. */
final class RdfDocument extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Function<URI, Graph> content;

  /**
   * @param content gives the graph for the address at which a client found this server
   */
  RdfDocument(Function<URI, Graph> content) {
    this.content = content;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(request, response);
  }

  /** Sends the document, or that there is none in any syntax that is accepted. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    response.setHeader("Vary", "Accept");
    Optional<Syntax> syntax = Syntax.accepted(accept, Syntax.ofData());
    if (syntax.isPresent()) {
      Answer.send(response, 200, syntax.get().contentType(), text(request, syntax.get()));
    } else if (Syntax.accepted(accept, Stream.of(Syntax.HTML)).isPresent()) {
      // a browser shows Turtle if it is told that it is text
      Answer.send(response, 200, "text/plain;charset=utf-8", text(request, Syntax.TURTLE));
    } else {
      Answer.text(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "there is " + offered());
    }
  }

  /** The media types in which data is to be had, in words. */
  static String offered() {
    return String.join(", ", Syntax.ofData().map(Syntax::type).toList());
  }

  private String text(HttpServletRequest request, Syntax syntax) {
    URI document = URI.create(request.getRequestURL().toString());
    DatasetGraph data = DatasetGraphFactory.create();
    data.addGraph(NodeFactory.createURI(document.toString()), content.apply(document.resolve("/")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(data).all(syntax.format(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
