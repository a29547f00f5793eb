package org.lagebild.extract.lexicon;

/**
 * A state.
 *
 * @param rule the entry's IRI
 * @param label its usual name
 */
public record Country(String rule, String label) {}
