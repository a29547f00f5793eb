package org.lagebild.annotate.tags;

import java.io.IOException;
import org.lagebild.annotate.table.FlatReader;

/** Where models come from. */
public final class TaggerModels {
  private TaggerModels() {}

  /**
   * Reads a model as CoreNLP publishes it; takes seconds.
   *
   * @param resource its place on the class path
   */
  public static TaggerModel readMaxent(String resource) throws IOException {
    return MaxentModel.read(resource);
  }

  /** Reads a model as it was written when the program was built. */
  public static TaggerModel read(FlatReader in) throws IOException {
    return TaggerModel.read(in);
  }
}
