package org.lagebild.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The datatype of Extended Date/Time Format literals, as the Library of Congress names it. */
public final class EDTF {
  /** The namespace. */
  public static final String NS = "http://id.loc.gov/datatypes/edtf/";

  public static final Node EDTF = term("EDTF");

  private EDTF() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
