package org.lagebild.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of an item that speaks for it or against it.
 *
 * @param begin the year of birth (P569) or foundation (P571), null if not recorded
 * @param end the year of death (P570) or dissolution (P576), null if not recorded
 * @param citizenships the ids of the states whose citizen a person is (P27)
 * @param occupations the ids of a person's occupations (P106)
 * @param affiliations the ids of party, employer and bodies (P102, P108, P463)
 * @param description what the item is in a few words, in German or else in English; null if none
 */
record Background(
    @Nullable Integer begin,
    @Nullable Integer end,
    Set<String> citizenships,
    Set<String> occupations,
    Set<String> affiliations,
    @Nullable String description) {}
