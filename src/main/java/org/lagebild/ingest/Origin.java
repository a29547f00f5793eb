package org.lagebild.ingest;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a stream comes from.
 *
 * @param where as the user is told
 * @param name of the file, without folders; null if it has none
 * @param packed in how many archives it lies
 * @param address under which it was fetched; null if it was not
 * @param charset what its server said of it
 */
record Origin(
    String where,
    @Nullable String name,
    int packed,
    @Nullable String address,
    @Nullable String charset) {
  static Origin ofFile(String where, String name) {
    return new Origin(where, name, 0, null, null);
  }

  static Origin unnamed(String where) {
    return new Origin(where, null, 0, null, null);
  }

  /** What a gzip holds, which is called as it is without its ending. */
  Origin unzipped() {
    String inner = name == null ? null : name.replaceFirst("(?i)(?<=.)\\.gz$", "");
    return new Origin(where, inner, packed + 1, address, null);
  }

  /** A file in a zip. Its name is only a name: a path in it leads nowhere. */
  Origin entry(String path) {
    String shown = org.lagebild.ingest.reason.Shown.line(path);
    String last = shown.substring(shown.replace('\\', '/').lastIndexOf('/') + 1);
    return new Origin(where + "!" + shown, last.isBlank() ? null : last, packed + 1, null, null);
  }

  Place whole() {
    return Place.whole(where);
  }

  /** The id of an article that gives neither id nor URL, from its text. */
  Function<String, String> id() {
    return text -> name == null ? Slug.ofText(text) : Slug.ofFileName(name);
  }

  /** The same for one of several. */
  Function<String, String> id(int number) {
    return text -> name == null ? Slug.ofText(text) : Slug.ofFileName(name) + "-" + number;
  }
}
