package org.lagebild.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.NIF;

/**
 * Which literals can be searched for words: labels, aliases and names without regard to case and
 * accents; headlines, texts and evidence by German word stems.
 */
final class TextIndexFields {
  static final String ENTITY = "uri";
  static final String GRAPH = "graph";

  private static final String LABEL = "label";
  private static final Map<String, Node> NAMES = names();
  private static final Map<String, Node> TEXTS = texts();

  private TextIndexFields() {}

  private static Map<String, Node> names() {
    Map<String, Node> fields = new LinkedHashMap<>();
    fields.put(LABEL, RDFS.label.asNode());
    fields.put("alias", SKOS.altLabel.asNode());
    fields.put("name", LB.fullName);
    return fields;
  }

  private static Map<String, Node> texts() {
    Map<String, Node> fields = new LinkedHashMap<>();
    fields.put("headline", NodeFactory.createURI("https://schema.org/headline"));
    fields.put("text", NIF.isString);
    fields.put("evidence", NIF.anchorOf);
    return fields;
  }

  /** The predicates of all fields. */
  static Map<String, Node> all() {
    Map<String, Node> fields = new LinkedHashMap<>(NAMES);
    fields.putAll(TEXTS);
    return fields;
  }

  static TextIndexConfig config() {
    EntityDefinition fields = new EntityDefinition(ENTITY, LABEL, GRAPH);
    Analyzer words = new GermanAnalyzer();
    Analyzer names = new NameAnalyzer();
    all().forEach(fields::set);
    NAMES.keySet().forEach(field -> fields.setAnalyzer(field, names));
    TEXTS.keySet().forEach(field -> fields.setAnalyzer(field, words));
    return new TextIndexConfig(fields);
  }
}
