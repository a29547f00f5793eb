package org.lagebild.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of GeoSPARQL that give a place its coordinates. */
public final class GEO {
  /** The namespace. */
  public static final String NS = "http://www.opengis.net/ont/geosparql#";

  public static final Node Geometry = term("Geometry");
  public static final Node hasGeometry = term("hasGeometry");
  public static final Node asWKT = term("asWKT");
  public static final Node wktLiteral = term("wktLiteral");

  private GEO() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
