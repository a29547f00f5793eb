package org.lagebild.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.reason.Failures;
import org.lagebild.ingest.reason.LimitException;

/** Reads the files in a zip one after the other, from the front, as a stream gives them. */
public final class Zip {
  private Zip() {}

  /** What is done with the files. */
  public interface Entries {
    /**
     * A file.
     *
     * @param name as the archive has it, not fit to be a path
     * @param content valid during the call
     */
    void entry(String name, InputStream content) throws IOException;

    /**
     * A file that cannot be read.
     *
     * @param reason one line
     */
    void unread(String name, String reason);
  }

  /**
   * Reads all files. What goes wrong in one is told, and the next one read where it can be found.
   *
   * @throws IOException if the archive itself is damaged or passes the bounds
   */
  public static void read(InputStream in, Bounds bounds, Entries entries) throws IOException {
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new Lent(in), "UTF-8", true, true)) {
      long whole = 0;
      int number = 0;
      for (ZipArchiveEntry e = next(zip); e != null; e = next(zip)) {
        if (++number > bounds.entries()) {
          throw new LimitException(
              "it has more than " + bounds.entries() + " files; split it or unpack it yourself");
        }
        if (!e.isDirectory()) {
          whole += one(zip, e, bounds, whole, entries);
        }
      }
    }
  }

  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (RuntimeException e) {
      throw new IOException("the packed data is damaged", e);
    }
  }

  private static long one(
      ZipArchiveInputStream zip, ZipArchiveEntry e, Bounds bounds, long before, Entries entries)
      throws IOException {
    if (!zip.canReadEntryData(e)) {
      entries.unread(e.getName(), "it is encrypted or packed in a rare way; unpack it yourself");
      return 0;
    }
    Unpacked content = new Unpacked(zip, zip::getCompressedCount, bounds, bounds.entryBytes());
    try {
      entries.entry(e.getName(), content);
    } catch (IOException failure) {
      if (failure instanceof LimitException) {
        throw failure;
      }
      entries.unread(e.getName(), Failures.reason(failure));
    }
    while (content.skip(Long.MAX_VALUE) > 0) {
      // what nobody read counts as well: passing over it costs the same time
    }
    if (before + content.bytes() > bounds.bytes()) {
      throw new LimitException(
          "it unpacks to more than " + bounds.bytes() + " bytes; split it or unpack it yourself");
    }
    return content.bytes();
  }

  /** A stream that others close. */
  private static final class Lent extends FilterInputStream {
    Lent(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
