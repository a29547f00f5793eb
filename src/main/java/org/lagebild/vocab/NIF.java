package org.lagebild.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the NLP Interchange Format 2.0 that tie an annotation to characters of a text. */
public final class NIF {
  /** The namespace. */
  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node Context = term("Context");
  public static final Node RFC5147String = term("RFC5147String");
  public static final Node referenceContext = term("referenceContext");
  public static final Node beginIndex = term("beginIndex");
  public static final Node endIndex = term("endIndex");
  public static final Node anchorOf = term("anchorOf");
  public static final Node isString = term("isString");

  private NIF() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
