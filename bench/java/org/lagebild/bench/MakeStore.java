package org.lagebild.bench;

import java.nio.file.Path;

/** Makes a store of the large corpus: the project's folder, the store's, how many articles. */
final class MakeStore {
  private MakeStore() {}

  /** Ends with the report of the build on standard output. */
  public static void main(String[] arguments) {
    Scale scale = new Scale(Path.of(arguments[0]), false);
    LargeCorpus corpus = LargeCorpus.of(scale, Integer.parseInt(arguments[3]));
    int threads = Runtime.getRuntime().availableProcessors();
    System.out.println(
        corpus.build(Path.of(arguments[1]), Integer.parseInt(arguments[2]), threads));
  }
}
