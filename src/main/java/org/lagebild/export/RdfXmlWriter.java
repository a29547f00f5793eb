package org.lagebild.export;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.query.Prefixes;

/** Writes sorted triples as RDF/XML, one description for each subject. */
final class RdfXmlWriter {
  private static final Pattern LOCAL_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*$");
  private static final Pattern NO_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final PrintWriter out;

  RdfXmlWriter(PrintWriter out) {
    this.out = out;
  }

  /**
   * @throws ExportFailure if a literal has characters that XML cannot hold
   */
  void write(Iterator<Quad> sorted) {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    Prefixes.common().forEach((p, iri) -> out.print("\n    xmlns:" + p + "=\"" + iri + "\""));
    out.print(">\n");
    Quad last = null;
    while (sorted.hasNext()) {
      Quad next = sorted.next();
      subject(last, next);
      property(next);
      last = next;
    }
    out.print((last == null ? "" : "  </rdf:Description>\n") + "</rdf:RDF>\n");
  }

  private void subject(@Nullable Quad last, Quad next) {
    if (last != null && last.getSubject().equals(next.getSubject())) {
      return;
    }
    out.print(last == null ? "" : "  </rdf:Description>\n");
    out.print("  <rdf:Description rdf:about=\"" + escaped(next.getSubject().getURI()) + "\">\n");
  }

  private void property(Quad quad) {
    String iri = quad.getPredicate().getURI();
    Matcher local = LOCAL_NAME.matcher(iri);
    if (!local.find()) {
      throw new ExportFailure(iri + ": no property that RDF/XML can write; export as turtle");
    }
    String namespace = iri.substring(0, local.start());
    String prefix = prefix(namespace);
    String name = (prefix == null ? "ns" : prefix) + ":" + local.group();
    String declared = prefix == null ? " xmlns:ns=\"" + escaped(namespace) + "\"" : "";
    out.print("    <" + name + declared + value(quad.getObject(), name) + "\n");
  }

  private static @Nullable String prefix(String namespace) {
    return Prefixes.common().entrySet().stream()
        .filter(p -> p.getValue().equals(namespace))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static String value(Node object, String name) {
    if (object.isURI()) {
      return " rdf:resource=\"" + escaped(object.getURI()) + "\"/>";
    }
    String language = object.getLiteralLanguage();
    String type = object.getLiteralDatatypeURI();
    String attribute = "";
    if (!language.isEmpty()) {
      attribute = " xml:lang=\"" + language + "\"";
    } else if (!type.endsWith("XMLSchema#string")) {
      attribute = " rdf:datatype=\"" + escaped(type) + "\"";
    }
    return attribute + ">" + escaped(object.getLiteralLexicalForm()) + "</" + name + ">";
  }

  private static String escaped(String text) {
    Matcher bad = NO_XML.matcher(text);
    if (bad.find()) {
      throw new ExportFailure(
          String.format(
              Locale.ROOT,
              "a text holds U+%04X, which XML cannot; export as turtle",
              (int) bad.group().charAt(0)));
    }
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#xD;");
  }
}
