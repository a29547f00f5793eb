package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reads a stream that holds one article on each line; what is wrong with one harms no other. */
final class NdjsonInput {
  private static final int LONGEST_ESCAPE = 6;
  private static final int ROOM_FOR_OTHER_KEYS = 1_000_000;

  private final ReadingOptions options;
  private final Admission admission;

  NdjsonInput(ReadingOptions options, Admission admission) {
    this.options = options;
    this.admission = admission;
  }

  /**
   * @param linesBefore how many lines come before the first of the stream
   * @param fallbackId by line number, names an article that gives neither id nor URL
   */
  void read(
      InputStream in,
      String source,
      int linesBefore,
      IntFunction<Function<String, String>> fallbackId)
      throws IOException {
    ByteLines lines = new ByteLines(in, longestLine());
    int number = linesBefore;
    for (ByteLines.Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (!isBlank(line.bytes())) {
        read(line, new Place(source, number), fallbackId.apply(number));
      }
    }
  }

  private void read(ByteLines.Line line, Place place, Function<String, String> fallbackId) {
    admission.admit(
        place,
        () -> {
          if (line.tooLong()) {
            throw ArticleMaker.tooLong(options.maxBytes());
          }
          return new ArticleMaker(options)
              .make(NdjsonLine.values(StrictUtf8.decode(line.bytes())), fallbackId);
        });
  }

  /** JSON may write one byte as six; a line within this holds every text within the limit. */
  private int longestLine() {
    return LONGEST_ESCAPE * options.maxBytes() + ROOM_FOR_OTHER_KEYS;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (!SniffedInput.isBlank(b)) {
        return false;
      }
    }
    return true;
  }
}
