package org.lagebild.bench.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A generated dump on disk, compressed as Wikidata's is; made once. */
public final class DumpFile {
  private static final int BUFFER = 1 << 18;

  private DumpFile() {}

  /** The file of so many entities in the folder; makes it if it is not there. */
  public static Path of(Path folder, long seed, int entities) throws IOException {
    Path file = folder.resolve("wikidata-" + seed + "-" + entities + ".json.gz");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Path fresh = folder.resolve(file.getFileName() + ".new");
      try (OutputStream out =
          new BufferedOutputStream(new FastGzip(Files.newOutputStream(fresh)), BUFFER)) {
        new DumpGenerator(seed, entities).write(out);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return file;
  }

  /** Compresses little, but in a tenth of the time. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
