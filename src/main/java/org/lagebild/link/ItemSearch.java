package org.lagebild.link;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds items by name, for people who look for one. May be used by several threads, none of which
 * may use it after it was closed.
 */
public final class ItemSearch implements Closeable {
  /** A letter or two of a short name make another name. */
  private static final int LETTERS_PER_EDIT = 4;

  private static final int MOST_EDITS = 2;

  /** From the names that agree best to those that agree least. */
  private static final List<NameForm> FORMS =
      List.of(NameForm.EXACT, NameForm.ACRONYM, NameForm.SOUND, NameForm.STEMS, NameForm.LAST_NAME);

  private final ItemIndex items;

  private ItemSearch(ItemIndex items) {
    this.items = items;
  }

  /**
   * Searches an index with the embedded slice laid over it.
   *
   * @param index the folder of the index; null for the slice alone
   * @throws IndexFailure if there is no index that this program can read
   */
  public static ItemSearch open(@Nullable Path index) {
    ItemIndex embedded = EmbeddedIndex.open();
    return new ItemSearch(index == null ? embedded : IndexFolder.of(index).open(embedded));
  }

  /** The item of that id. */
  public Optional<FoundItem> item(String id) {
    return Optional.ofNullable(items.item(id)).map(FoundItem::of);
  }

  /**
   * The items of a name. First those that have it, then those that have it in another spelling or
   * as their last name, then, if there are none of these, those whose name differs by a letter or
   * two; of each the best known first.
   *
   * @param kinds null for all kinds
   */
  public List<FoundItem> find(String name, @Nullable KindGroup kinds, int most) {
    Map<String, KnownItem> found = new LinkedHashMap<>();
    for (NameForm form : FORMS) {
      String key = form.key(name);
      if (!key.isEmpty()) {
        add(found, items.named(form, key), kinds);
      }
    }
    if (found.isEmpty()) {
      String key = NameForm.EXACT.key(name);
      int edits = Math.min(MOST_EDITS, key.length() / LETTERS_PER_EDIT);
      add(found, items.near(NameForm.EXACT, key, edits), kinds);
    }
    return found.values().stream().limit(most).map(FoundItem::of).toList();
  }

  private static void add(
      Map<String, KnownItem> found, List<KnownItem> items, @Nullable KindGroup kinds) {
    items.stream()
        .filter(item -> kinds == null || kinds.contains(item))
        .forEach(item -> found.putIfAbsent(item.id(), item));
  }

  @Override
  public void close() {
    items.close();
  }
}
