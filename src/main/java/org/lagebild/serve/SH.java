package org.lagebild.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of SHACL and schema.org with which example queries and shapes are described. */
final class SH {
  private static final String NS = "http://www.w3.org/ns/shacl#";

  static final Node SPARQLExecutable = term("SPARQLExecutable");
  static final Node SPARQLSelectExecutable = term("SPARQLSelectExecutable");
  static final Node SPARQLConstructExecutable = term("SPARQLConstructExecutable");
  static final Node SPARQLAskExecutable = term("SPARQLAskExecutable");
  static final Node select = term("select");
  static final Node construct = term("construct");
  static final Node ask = term("ask");
  static final Node prefixes = term("prefixes");
  static final Node declare = term("declare");
  static final Node prefix = term("prefix");
  static final Node namespace = term("namespace");
  static final Node path = term("path");
  static final Node shapeClass = term("class");
  static final Node targetClass = term("targetClass");
  static final Node target = NodeFactory.createURI("https://schema.org/target");

  private SH() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
