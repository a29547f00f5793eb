package org.lagebild.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that say where a graph comes from. */
public final class PROV {
  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node wasAttributedTo = term("wasAttributedTo");
  public static final Node wasDerivedFrom = term("wasDerivedFrom");

  private PROV() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
