package org.lagebild.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lagebild.annotate.StockCoreNlp;

/** CoreNLP in a process of its own: sets up its German pipeline and annotates one file. */
final class StockStart {
  private StockStart() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(StockCoreNlp.load(Map.of()).tokens(Files.readString(Path.of(arguments[0]))));
  }
}
