package org.lagebild.extract.lexicon;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Status;

/**
 * A word that says of an event named beside it whether it is so, and hands its own arguments on to
 * it.
 *
 * @param rule the entry's IRI
 * @param status null if it only hands arguments on
 * @param subjectSlot the slot of the event that the governor's subject fills
 */
public record Governor(String rule, @Nullable Status status, Optional<String> subjectSlot) {}
