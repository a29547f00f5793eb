package org.lagebild.pipeline;

import java.io.InputStream;
import java.util.function.Consumer;
import org.lagebild.ingest.ArticleReader;

/** What one task reads of a corpus that several machines share. Whoever opened it closes it. */
public sealed interface Portion {
  /**
   * A whole file, of whatever kind {@code lagebild build} reads.
   *
   * @param where as the user is told
   * @param name of the file, without folders
   * @param found whether it was found in a folder and not named
   */
  record File(String where, String name, boolean found, InputStream content) implements Portion {}

  /**
   * Lines of an NDJSON file.
   *
   * @param where as the user is told
   * @param name of the file, without folders
   * @param linesBefore how many lines of the file come before the first of these
   */
  record Lines(String where, String name, int linesBefore, InputStream content)
      implements Portion {}

  /** Whether lines of this file may be read in several portions. */
  static boolean isLined(String name) {
    return ArticleReader.isLined(name);
  }

  /** Reads it; what the reader's sink throws passes through. */
  default Consumer<ArticleReader> reading() {
    if (this instanceof File file) {
      return reader -> reader.read(file.content(), file.where(), file.name(), file.found());
    }
    Lines lines = (Lines) this;
    return reader ->
        reader.readLines(lines.content(), lines.where(), lines.name(), lines.linesBefore());
  }
}
