package org.lagebild.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.index.RecordIndex;

/**
 * What an index holds.
 *
 * @param name "added" or "imported"
 * @param languages the codes of the languages whose names it has
 * @param items how many items it has of which kind
 * @param bytes how many bytes its files have
 * @param digest a sum over all items and all they are found by, in hexadecimal digits; null if not
 *     asked for. Indexes that give different answers have different ones
 */
public record IndexStatistics(
    String name,
    List<String> languages,
    Map<String, Integer> items,
    long bytes,
    @Nullable String digest) {

  /**
   * The parts of which an index consists.
   *
   * @param digest whether to sum up, which reads all of the index
   * @throws IndexFailure if there is no index that this program can read
   */
  public static List<IndexStatistics> of(Path index, boolean digest) {
    return IndexFolder.of(index).parts().stream().map(part -> part(part, digest)).toList();
  }

  private static IndexStatistics part(IndexFolder.Part part, boolean digest) {
    try (IndexedItems items = part.open()) {
      RecordIndex records = items.records();
      Map<String, String> stamp = records.stamp();
      return new IndexStatistics(
          part.name(),
          IndexStamp.languages(stamp),
          kinds(stamp),
          Folders.bytes(part.folder()),
          digest ? records.digest() : null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> kinds(Map<String, String> stamp) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (ItemKind kind : ItemKind.values()) {
      int items = IndexStamp.items(stamp, kind);
      if (items > 0) {
        kinds.put(kind.name().toLowerCase(Locale.ROOT), items);
      }
    }
    return kinds;
  }
}
