package org.lagebild.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Internationalization Tag Set that say what an annotated text means. */
public final class ITSRDF {
  /** The namespace. */
  public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

  public static final Node taIdentRef = term("taIdentRef");
  public static final Node taClassRef = term("taClassRef");
  public static final Node taConfidence = term("taConfidence");

  private ITSRDF() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
