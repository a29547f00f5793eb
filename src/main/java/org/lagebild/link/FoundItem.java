package org.lagebild.link;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Item;

/**
 * An item that a search found.
 *
 * @param kind what it is, in a word of lower case, as "person" or "city"
 * @param description what it is in a few words, null if there is none
 * @param prior how well it is known: the number of Wikipedias that have an article on it
 */
public record FoundItem(Item item, String kind, @Nullable String description, int prior) {
  static FoundItem of(KnownItem item) {
    return new FoundItem(
        item.item(),
        item.kind().name().toLowerCase(Locale.ROOT),
        item.background().description(),
        item.prior());
  }
}
