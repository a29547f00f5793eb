package org.lagebild.ingest;

import java.util.Arrays;
import java.util.Optional;

/** What an article may say of itself, in front matter or NDJSON. */
enum Key {
  ID("id"),
  TITLE("title"),
  DATE("date"),
  LANGUAGE("language"),
  SOURCE("source"),
  URL("url"),
  /** The body; a key in NDJSON only. */
  TEXT("text");

  private final String written;

  Key(String written) {
    this.written = written;
  }

  /** The key as it is written, in lower case. */
  String written() {
    return written;
  }

  /** The key that is written so, if it is one. */
  static Optional<Key> of(String written) {
    return Arrays.stream(values()).filter(k -> k.written.equals(written)).findFirst();
  }
}
