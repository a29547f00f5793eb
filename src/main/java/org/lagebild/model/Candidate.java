package org.lagebild.model;

/**
 * An item of Wikidata that an entity without a link may be.
 *
 * @param entity the entity's key
 * @param score the estimated probability that it is the one, over 0 and below 1; those of one
 *     entity add up to at most 1
 */
public record Candidate(String entity, Item item, double score) {}
