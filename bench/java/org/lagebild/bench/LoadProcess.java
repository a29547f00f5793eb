package org.lagebild.bench;

import java.nio.file.Path;
import java.util.List;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.store.FirstLoad;
import org.lagebild.store.PutResult;
import org.lagebild.vocab.Iris;
import tdb2.tdbloader;

/**
 * A file of N-Quads loaded into an empty folder, in a process of its own: the loader, the file, the
 * folder. Prints the seconds, and after them those in which the database was written.
 */
final class LoadProcess {
  /** Lagebild's own way. */
  static final String LAGEBILD = "lagebild";

  private static final int ARTICLES_PER_BATCH = BuildRequest.Storing.DEFAULT_BATCH;
  private static final double NANOS = 1e9;

  private LoadProcess() {}

  /** Any loader but Lagebild's is one of those that {@code tdb2.tdbloader} knows. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[1]);
    Path folder = Path.of(arguments[2]);
    long begin = System.nanoTime();
    long loading = begin;
    if (arguments[0].equals(LAGEBILD)) {
      loading = load(file, folder);
    } else {
      tdbloader.main("--loader=" + arguments[0], "--loc=" + folder, file.toString());
    }
    long end = System.nanoTime();
    System.out.println((end - begin) / NANOS + "\t" + (end - loading) / NANOS);
  }

  /** The time at which all was put aside, and loading began. */
  private static long load(Path file, Path folder) {
    try (FirstLoad load = FirstLoad.into(folder, LocalBuild.DEFAULT_BASE)) {
      Iris iris = Iris.standard();
      QuadsFile.read(file, iris.entitiesGraph(), ARTICLES_PER_BATCH, batch -> put(load.put(batch)));
      long loading = System.nanoTime();
      load.finish();
      return loading;
    }
  }

  private static void put(PutResult result) {
    List<PutResult.Refusal> refused = result.refused();
    if (!refused.isEmpty()) {
      throw new IllegalStateException("refused: " + refused);
    }
  }
}
