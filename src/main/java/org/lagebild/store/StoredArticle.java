package org.lagebild.store;

import org.apache.jena.graph.Graph;

/**
 * An article as it is stored.
 *
 * @param iri its IRI, which is also the name of its graph
 * @param graph in memory
 * @param text the whole text
 * @param findings what is kept of it beside the graph
 */
public record StoredArticle(String iri, Graph graph, String text, String findings) {}
