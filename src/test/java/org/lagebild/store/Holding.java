package org.lagebild.store;

import java.io.IOException;
import java.nio.file.Path;
import org.lagebild.vocab.Iris;

/** A process of its own that has a store open until its standard input ends. */
final class Holding {
  private Holding() {}

  public static void main(String[] args) throws IOException {
    try (Store store = Store.openOrCreate(Path.of(args[0]), Iris.standard())) {
      System.out.println("open " + store.articles().size());
      System.out.flush();
      while (System.in.read() >= 0) {
        // waits
      }
    }
  }
}
