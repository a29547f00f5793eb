package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** Reads a stream that is one article, with or without front matter. */
final class TextInput {
  private static final int ROOM_FOR_FRONT_MATTER = 300_000;

  private final ReadingOptions options;
  private final Admission admission;

  TextInput(ReadingOptions options, Admission admission) {
    this.options = options;
    this.admission = admission;
  }

  /**
   * @param fallbackId names an article that gives neither id nor URL, from its text
   */
  void read(InputStream in, Place place, Function<String, String> fallbackId) throws IOException {
    int most = options.maxBytes() + ROOM_FOR_FRONT_MATTER;
    byte[] bytes = in.readNBytes(most);
    admission.admit(
        place,
        () -> {
          if (bytes.length == most) {
            throw ArticleMaker.tooLong(options.maxBytes());
          }
          return new ArticleMaker(options)
              .make(FrontMatter.split(StrictUtf8.decode(bytes)), fallbackId);
        });
  }
}
