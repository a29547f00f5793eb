package org.lagebild.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lagebild.export.EntityReport;
import org.lagebild.export.Exporter;
import org.lagebild.store.Store;

/**
 * Articles and entities under the path that their IRIs have below the base: a page for a browser,
 * data for others, by what they accept or by a suffix.
 */
final class LinkedData extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Of an entity that many articles name, the newest are told, up to so many triples. */
  private static final int MOST_TRIPLES = 1000;

  private final transient Store store;
  private final StaticFiles page;

  LinkedData(Store store, StaticFiles page) {
    this.store = store;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(1);
    String accept = request.getHeader("Accept");
    response.setHeader("Vary", "Accept");
    Optional<Syntax> named = Syntax.ofData().filter(s -> path.endsWith(s.suffix())).findFirst();
    if (isKnown(path)) {
      Stream<Syntax> offered = Stream.concat(Syntax.ofData(), Stream.of(Syntax.HTML));
      send(path, Syntax.accepted(accept, offered), response);
    } else if (named.isPresent() && isKnown(without(path, named.get()))) {
      send(without(path, named.get()), named, response);
    } else if (Syntax.accepted(accept, Stream.of(Syntax.HTML)).isPresent() && named.isEmpty()) {
      page.sendView(HttpServletResponse.SC_NOT_FOUND, response);
    } else {
      Answer.text(response, HttpServletResponse.SC_NOT_FOUND, "nothing of that name is stored");
    }
  }

  private static String without(String path, Syntax syntax) {
    return path.substring(0, path.length() - syntax.suffix().length());
  }

  private Node node(String path) {
    return NodeFactory.createURI(store.iris().base() + path);
  }

  private boolean isKnown(String path) {
    Node entities = store.iris().entitiesGraph();
    return store.read(
        data ->
            data.containsGraph(node(path))
                || data.contains(entities, node(path), Node.ANY, Node.ANY));
  }

  private void send(String path, Optional<Syntax> syntax, HttpServletResponse response)
      throws IOException {
    Syntax.ofData()
        .forEach(
            s ->
                response.addHeader(
                    "Link",
                    "</" + path + s.suffix() + ">; rel=\"alternate\"; type=\"" + s.type() + "\""));
    if (syntax.isEmpty()) {
      Answer.text(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "there is text/html, " + RdfDocument.offered());
    } else if (syntax.get() == Syntax.HTML) {
      page.sendView(HttpServletResponse.SC_OK, response);
    } else {
      data(path, syntax.get(), response);
    }
  }

  private void data(String path, Syntax syntax, HttpServletResponse response) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.read(data -> write(data, path, syntax, response, out));
    response.setContentType(syntax.contentType());
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(out.size());
    out.writeTo(response.getOutputStream());
  }

  private boolean write(
      DatasetGraph data,
      String path,
      Syntax syntax,
      HttpServletResponse response,
      OutputStream out) {
    Exporter exporter = new Exporter(data, store.iris().entitiesGraph());
    String iri = node(path).getURI();
    if (data.containsGraph(node(path))) {
      exporter.article(iri, syntax.format(), out);
    } else {
      EntityReport told = exporter.entity(iri, MOST_TRIPLES, syntax.format(), out);
      response.setHeader("Lagebild-Articles", told.shown() + "/" + told.articles());
    }
    return true;
  }
}
