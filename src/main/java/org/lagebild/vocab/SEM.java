package org.lagebild.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Simple Event Model that Lagebild states as they are. */
public final class SEM {
  /** The namespace. */
  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Node Event = term("Event");
  public static final Node hasPlace = term("hasPlace");
  public static final Node accordingTo = term("accordingTo");
  public static final Node hasEarliestBeginTimeStamp = term("hasEarliestBeginTimeStamp");
  public static final Node hasLatestEndTimeStamp = term("hasLatestEndTimeStamp");

  private SEM() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
