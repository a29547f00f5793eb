package org.lagebild.extract.lexicon;

import org.lagebild.model.EntityKind;

/**
 * A proper name that the lexicon or a gazetteer knows.
 *
 * @param label the usual name of the same thing
 * @param form the name as listed, in the nominative
 * @param capital whether it is a city that may stand for its government
 */
public record KnownName(String label, String form, EntityKind kind, boolean capital) {}
