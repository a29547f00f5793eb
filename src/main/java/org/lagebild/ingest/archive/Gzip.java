package org.lagebild.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens gzip of one or many members, as WARC has one for each record. */
public final class Gzip {
  private Gzip() {}

  /**
   * The unpacked stream, which fails when it passes the bounds.
   *
   * @throws IOException if the begin is damaged; later damage is told in reading
   */
  public static InputStream open(InputStream in, Bounds bounds) throws IOException {
    GzipCompressorInputStream unpacked =
        GzipCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .get();
    return new Unpacked(unpacked, unpacked::getCompressedCount, bounds, bounds.bytes());
  }
}
