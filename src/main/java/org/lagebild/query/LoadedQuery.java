package org.lagebild.query;

import org.apache.jena.query.Query;

/**
 * A query that was read and understood.
 *
 * @param name where it came from, as messages call it
 * @param question what it answers: the first sentence of the comment it opens with, or empty
 */
public record LoadedQuery(String name, String question, Query query) {}
