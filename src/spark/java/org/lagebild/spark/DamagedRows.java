package org.lagebild.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** That a file is no Parquet, or only a part of one. Another try would not mend it. */
final class DamagedRows extends IOException {
  private static final long serialVersionUID = 1L;

  private DamagedRows(Throwable cause) {
    super("its Parquet is damaged, or cut off", cause);
  }

  /**
   * What a failure of Parquet's reader means, which throws many things for both: the file itself is
   * read once more, and if that works, the disk is sound and the content is not.
   *
   * @throws IOException if the file cannot be read
   */
  static DamagedRows ofSound(Path file, Configuration hadoop, Exception failure)
      throws IOException {
    try (InputStream in = file.getFileSystem(hadoop).open(file)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new DamagedRows(failure);
  }
}
