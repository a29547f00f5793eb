package org.lagebild.pipeline;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How all portions of a corpus are worked on.
 *
 * @param base what the IRIs of articles and entities begin with
 * @param date the day of publication of articles that give none themselves
 * @param maxBytes the longest text that is accepted, in bytes of UTF-8
 */
public record PortionSettings(String base, @Nullable LocalDate date, int maxBytes)
    implements Serializable {
  /**
   * @throws IllegalArgumentException if no text could be that long, or the base is not an absolute
   *     IRI that ends with a slash
   */
  public PortionSettings {
    new BuildRequest(List.of(), Path.of(""), base, date, maxBytes, 1);
  }

  BuildRequest request() {
    return new BuildRequest(List.of(), Path.of(""), base, date, maxBytes, 1);
  }
}
