package org.lagebild.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Item;

/**
 * An item that a name may mean.
 *
 * @param classes by which its kind is called, the narrowest first
 * @param description what it is in a few words, null if there is none
 * @param probability the estimated probability that it is meant, from 0 to 1
 * @param sure whether it alone is meant, by the standard by which articles are linked
 * @param likeness how well the name agrees with one of the item's, from 0 to 1
 * @param prior how well it is known: the number of Wikipedias that have an article on it
 * @param conditions by the ids of properties, whether they have one of the wanted values; those of
 *     which nothing is recorded are left out
 */
public record NameMatch(
    Item item,
    List<ItemClass> classes,
    @Nullable String description,
    double probability,
    boolean sure,
    double likeness,
    int prior,
    Map<String, Boolean> conditions) {}
