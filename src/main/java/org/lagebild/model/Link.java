package org.lagebild.model;

/**
 * The decision that an entity of an article is an item of Wikidata.
 *
 * @param entity the entity's key
 * @param confidence how sure it is, over 0 and up to 1
 */
public record Link(String entity, Item item, double confidence) {}
