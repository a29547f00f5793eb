package org.lagebild.link;

/**
 * A class of Wikidata by which reconciliation speaks of a kind of items.
 *
 * @param id a Q and a number
 * @param name in English
 */
public record ItemClass(String id, String name) {}
