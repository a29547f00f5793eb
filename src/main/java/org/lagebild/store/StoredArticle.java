package org.lagebild.store;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is stored.
 *
 * @param iri its IRI, which is also the name of its graph
 * @param graph in memory
 * @param text the whole text
 * @param findings what is kept of it beside the graph
 * @param digest of what the graph was made; null if that is not known
 */
public record StoredArticle(
    String iri, Graph graph, String text, String findings, @Nullable String digest) {}
