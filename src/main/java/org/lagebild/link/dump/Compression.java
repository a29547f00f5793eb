package org.lagebild.link.dump;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a dump is compressed; told by its first bytes, whatever the file is called. */
enum Compression {
  NONE,
  GZIP,
  BZIP2;

  private static final int MAGIC = 3;

  static Compression of(CountedInput in) throws IOException {
    in.mark(MAGIC);
    byte[] magic = in.readNBytes(MAGIC);
    in.reset();
    if (magic.length == MAGIC && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
      return BZIP2;
    }
    return magic.length > 1 && magic[0] == 0x1f && magic[1] == (byte) 0x8b ? GZIP : NONE;
  }

  /** The next member, decompressed; its end leaves the stream at the beginning of the next. */
  InputStream member(CountedInput in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(false)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(in, false);
    };
  }
}
