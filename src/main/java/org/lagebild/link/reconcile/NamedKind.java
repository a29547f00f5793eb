package org.lagebild.link.reconcile;

/**
 * What a service is asked for.
 *
 * @param type the id of the class of Wikidata that the item should be of
 */
public record NamedKind(String name, String type) {}
