package org.lagebild.link;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article says that helps to decide.
 *
 * @param day the day of publication
 * @param states the ids of the states it names
 */
record Context(@Nullable LocalDate day, Set<String> states) {}
