package org.lagebild.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Imports of small dumps. */
final class Imports {
  /** Tells nobody. */
  static final ImportListener SILENT =
      new ImportListener() {
        @Override
        public void resumed(long entities) {}

        @Override
        public void read(long bytes, long of, long entities, long items) {}

        @Override
        public void indexed(long bytes, long of) {}
      };

  private Imports() {}

  /** The dump of an invented world that lies beside the tests. */
  static byte[] small() throws IOException {
    try (InputStream in = Imports.class.getResourceAsStream("/link/dump/small.json")) {
      return in.readAllBytes();
    }
  }

  static ImportReport run(Path dump, Path index, String... languages) throws IOException {
    return WikidataImport.run(request(dump, index, languages), SILENT);
  }

  static ImportRequest request(Path dump, Path index, String... languages) {
    List<String> codes = languages.length == 0 ? List.of("de", "en") : List.of(languages);
    InputStream none = new ByteArrayInputStream(new byte[0]);
    return new ImportRequest(dump, none, index, codes, 2, false);
  }

  static IndexedItems open(Path index) {
    return IndexFolder.of(index).parts().get(0).open();
  }

  static String digest(Path index) {
    return IndexStatistics.of(index, true).get(0).digest();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
      bzip2.write(bytes);
    }
    return out.toByteArray();
  }

  static Path write(Path file, byte[]... parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] part : parts) {
        out.write(part);
      }
    }
    return file;
  }
}
