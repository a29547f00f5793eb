package org.lagebild.annotate.names;

import java.io.IOException;
import org.lagebild.annotate.table.FlatReader;

/** Where models come from. */
public final class NameModels {
  private NameModels() {}

  /**
   * Reads a model as CoreNLP publishes it; takes seconds.
   *
   * @param resource its place on the class path
   */
  public static NameModel readCrf(String resource) throws IOException {
    return CrfModel.read(resource);
  }

  /** Reads a model as it was written when the program was built. */
  public static NameModel read(FlatReader in) throws IOException {
    return NameModel.read(in);
  }
}
