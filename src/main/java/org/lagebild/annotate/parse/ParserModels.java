package org.lagebild.annotate.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Where models come from. */
public final class ParserModels {
  private static final int BUFFER = 1 << 16;

  private ParserModels() {}

  /** Reads a model as CoreNLP publishes it: text, compressed with gzip. */
  public static ParserModel readText(InputStream compressed) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(compressed, BUFFER), StandardCharsets.UTF_8))) {
      return TextModel.read(in);
    }
  }
}
