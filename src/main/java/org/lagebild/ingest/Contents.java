package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.archive.Bounds;
import org.lagebild.ingest.archive.Gzip;
import org.lagebild.ingest.archive.Zip;
import org.lagebild.ingest.web.Fetcher;

/** Reads streams of every form, and what is packed in them. */
final class Contents {
  private static final int MOST_PACKED = 2;

  private final Admission admission;
  private final Bounds bounds;
  private final TextInput texts;
  private final NdjsonInput lines;
  private final PageInput pages;
  private final FeedInput feeds;
  private final WarcInput warcs;

  Contents(ReadingOptions options, Admission admission, Fetcher fetcher, Bounds bounds) {
    this.admission = admission;
    this.bounds = bounds;
    this.texts = new TextInput(options, admission);
    this.lines = new NdjsonInput(options, admission);
    this.pages = new PageInput(options, admission);
    this.feeds = new FeedInput(options, admission, fetcher);
    this.warcs = new WarcInput(pages, admission);
  }

  /**
   * Reads by the content, else by the name, else as text where there is no name.
   *
   * @param found whether the user did not name it, but a folder or an archive it lies in
   */
  void read(InputStream in, Origin origin, boolean found) throws IOException {
    SniffedInput input = SniffedInput.of(in, origin.name() != null);
    Format promised = origin.name() == null ? Format.TEXT : Format.ofName(origin.name());
    Format format = input.format() == null ? promised : input.format();
    // a file of lines may begin with whatever is wrong in its first one
    boolean lined = promised == Format.LINES && format != Format.GZIP && format != Format.ZIP;
    if (format == null) {
      unknown(origin, found);
    } else if (input.format() == null && isBinary(format)) {
      admission.refuse(
          origin.whole(),
          "it does not begin like a file of its name; fetch it again, or rename it");
    } else {
      read(input.stream(), origin, lined ? Format.LINES : format);
    }
  }

  private static boolean isBinary(Format format) {
    return format == Format.GZIP || format == Format.ZIP || format == Format.WARC;
  }

  private void unknown(Origin origin, boolean found) {
    if (found) {
      admission.pass(new Ingested.Skipped(origin.whole(), "skipped, not one of " + Format.KINDS));
    } else {
      admission.refuse(origin.whole(), "unknown kind of file; name one of " + Format.KINDS);
    }
  }

  private void read(InputStream in, Origin origin, Format format) throws IOException {
    switch (format) {
      case TEXT -> texts.read(in, origin.whole(), origin.id());
      case LINES -> readLines(in, origin, 0);
      case HTML -> pages.read(in, origin);
      case FEED -> feeds.read(in, origin);
      case WARC -> warcs.read(in, origin);
      case GZIP -> gzip(in, origin);
      case ZIP -> zip(in, origin);
    }
  }

  /**
   * Reads lines of which it is known that they are NDJSON.
   *
   * @param linesBefore how many lines of the same file come before the first
   */
  void readLines(InputStream in, Origin origin, int linesBefore) throws IOException {
    lines.read(in, origin.where(), linesBefore, origin::id);
  }

  private boolean refusedAsPackedTooOften(Origin origin) {
    boolean refused = origin.packed() == MOST_PACKED;
    if (refused) {
      admission.refuse(origin.whole(), "it is packed more than twice; unpack it yourself");
    }
    return refused;
  }

  /** A name that ends in .gz alone promises a text, as standard input does. */
  private void gzip(InputStream in, Origin origin) throws IOException {
    if (!refusedAsPackedTooOften(origin)) {
      read(Gzip.open(in, bounds), origin.unzipped(), true);
    }
  }

  private void zip(InputStream in, Origin origin) throws IOException {
    if (refusedAsPackedTooOften(origin)) {
      return;
    }
    Zip.read(
        in,
        bounds,
        new Zip.Entries() {
          @Override
          public void entry(String name, InputStream content) throws IOException {
            Origin entry = origin.entry(name);
            if (!isHidden(entry.name(), name)) {
              read(content, entry, true);
            }
          }

          @Override
          public void unread(String name, String reason) {
            admission.refuse(origin.entry(name).whole(), reason);
          }
        });
  }

  /** What begins with a dot belongs to programs, and so does what macOS puts into every zip. */
  private static boolean isHidden(@Nullable String name, String path) {
    return name == null || name.startsWith(".") || path.startsWith("__MACOSX/");
  }
}
