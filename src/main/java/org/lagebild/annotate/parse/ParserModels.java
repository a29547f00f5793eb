package org.lagebild.annotate.parse;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.lagebild.annotate.table.FlatReader;

/** Where models come from. */
public final class ParserModels {
  private static final int BUFFER = 1 << 16;

  private ParserModels() {}

  /**
   * Reads a model as CoreNLP publishes it: text, compressed with gzip; takes seconds.
   *
   * @param resource its place on the class path
   */
  public static ParserModel readText(String resource) throws IOException {
    try (InputStream compressed = ParserModels.class.getResourceAsStream("/" + resource)) {
      if (compressed == null) {
        throw new FileNotFoundException("the parser's model is missing: " + resource);
      }
      InputStream text = new GZIPInputStream(compressed, BUFFER);
      return TextModel.read(
          new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)));
    }
  }

  /** Reads a model as it was written when the program was built. */
  public static ParserModel read(FlatReader in) throws IOException {
    return ParserModel.read(in);
  }
}
