package org.lagebild.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an index says of itself. */
final class IndexStamp {
  private static final String VERSION = "version";
  private static final String LANGUAGES = "languages";
  private static final String KIND = "kind.";

  private IndexStamp() {}

  static Map<String, String> of(List<String> languages, Map<String, Integer> kinds) {
    Map<String, String> stamp = new TreeMap<>();
    stamp.put(VERSION, IndexVersion.current());
    stamp.put(LANGUAGES, String.join(",", languages));
    kinds.forEach((kind, items) -> stamp.put(KIND + kind, items.toString()));
    return stamp;
  }

  /** Whether this program can read the index. */
  static boolean isCurrent(Map<String, String> stamp) {
    return IndexVersion.current().equals(stamp.get(VERSION));
  }

  static List<String> languages(Map<String, String> stamp) {
    return List.of(stamp.getOrDefault(LANGUAGES, "").split(","));
  }

  /** How many items of a kind there are. */
  static int items(Map<String, String> stamp, ItemKind kind) {
    return Integer.parseInt(stamp.getOrDefault(KIND + kind.name(), "0"));
  }
}
