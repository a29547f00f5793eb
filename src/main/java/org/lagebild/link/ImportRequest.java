package org.lagebild.link;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported and how.
 *
 * @param dump the file, or null for the stream
 * @param stream read instead of a file; an import from it cannot go on after a kill
 * @param index the folder of the index
 * @param languages the codes of the languages whose names are kept, at least one
 * @param threads how many threads parse, from 1
 * @param fresh whether to begin anew where an import of the same dump was begun
 */
public record ImportRequest(
    @Nullable Path dump,
    InputStream stream,
    Path index,
    List<String> languages,
    int threads,
    boolean fresh) {
  /**
   * Checks the languages.
   *
   * @throws IllegalArgumentException if one is no language code or there is none
   */
  public ImportRequest {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("name a language, as de");
    }
    for (String language : languages) {
      if (!language.matches("[a-z]{2,}(-[a-z0-9]+)*")) {
        throw new IllegalArgumentException("'" + language + "' is no language code as de or en");
      }
    }
    if (threads < 1) {
      throw new IllegalArgumentException("there must be at least one thread");
    }
  }
}
