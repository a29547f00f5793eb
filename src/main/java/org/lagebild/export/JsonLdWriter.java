package org.lagebild.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.lagebild.query.Prefixes;

/**
 * Writes sorted quads as JSON-LD 1.1, one quad in memory at a time. The context holds prefixes
 * alone, so that no other document is needed to read it; literals keep their characters.
 */
final class JsonLdWriter {
  private final JsonGenerator json;

  private JsonLdWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(Iterator<Quad> sorted, PrintWriter out) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      new JsonLdWriter(json).document(sorted);
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void document(Iterator<Quad> sorted) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> p : Prefixes.common().entrySet()) {
      json.writeStringField(p.getKey(), p.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
    Quad last = null;
    while (sorted.hasNext()) {
      Quad next = sorted.next();
      leave(last, next);
      enter(last, next);
      value(next);
      last = next;
    }
    leave(last, null);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Closes what the last quad had opened and the next one does not share. */
  private void leave(@Nullable Quad last, @Nullable Quad next) throws IOException {
    if (last == null) {
      return;
    }
    if (!samePredicate(last, next)) {
      json.writeEndArray();
    }
    if (!sameSubject(last, next)) {
      json.writeEndObject();
    }
    if (!sameGraph(last, next)) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void enter(@Nullable Quad last, Quad next) throws IOException {
    if (!sameGraph(last, next)) {
      json.writeStartObject();
      json.writeStringField("@id", compact(next.getGraph()));
      json.writeArrayFieldStart("@graph");
    }
    if (!sameSubject(last, next)) {
      json.writeStartObject();
      json.writeStringField("@id", compact(next.getSubject()));
    }
    if (!samePredicate(last, next)) {
      json.writeArrayFieldStart(isType(next) ? "@type" : compact(next.getPredicate()));
    }
  }

  private void value(Quad quad) throws IOException {
    Node object = quad.getObject();
    if (isType(quad)) {
      json.writeString(compact(object));
    } else if (object.isURI()) {
      json.writeStartObject();
      json.writeStringField("@id", compact(object));
      json.writeEndObject();
    } else {
      literal(object);
    }
  }

  private void literal(Node literal) throws IOException {
    json.writeStartObject();
    json.writeStringField("@value", literal.getLiteralLexicalForm());
    if (!literal.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@language", literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatypeURI().endsWith("XMLSchema#string")) {
      json.writeStringField("@type", compact(literal.getLiteralDatatypeURI()));
    }
    json.writeEndObject();
  }

  private static boolean isType(Quad quad) {
    return quad.getPredicate().equals(RDF.Nodes.type) && quad.getObject().isURI();
  }

  private static boolean sameGraph(@Nullable Quad a, @Nullable Quad b) {
    return a != null && b != null && a.getGraph().equals(b.getGraph());
  }

  private static boolean sameSubject(@Nullable Quad a, @Nullable Quad b) {
    return sameGraph(a, b) && a.getSubject().equals(b.getSubject());
  }

  private static boolean samePredicate(@Nullable Quad a, @Nullable Quad b) {
    return sameSubject(a, b) && a.getPredicate().equals(b.getPredicate());
  }

  private static String compact(Node iri) {
    return compact(iri.getURI());
  }

  private static String compact(String iri) {
    for (Map.Entry<String, String> p : Prefixes.common().entrySet()) {
      String rest = iri.startsWith(p.getValue()) ? iri.substring(p.getValue().length()) : "//";
      if (!rest.startsWith("//")) {
        return p.getKey() + ":" + rest;
      }
    }
    return iri;
  }
}
