package org.lagebild.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.reason.LimitException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Takes the HTML pages out of an unpacked WARC, holding one at a time. */
public final class WarcPages {
  private static final int OK = 200;

  private final Resumable in;
  private final int mostBytes;
  private final Pages pages;
  private final WarcSummary summary = new WarcSummary();
  private int record;

  private WarcPages(InputStream in, int mostBytes, Pages pages) {
    this.in = new Resumable(in);
    this.mostBytes = mostBytes;
    this.pages = pages;
  }

  /** What is done with the pages. */
  public interface Pages {
    /**
     * A page that was answered with status 200.
     *
     * @param record the number of its record, from 1
     * @param address under which it was asked for
     * @param charset of its HTTP header; null if that has none
     */
    void page(int record, String address, @Nullable String charset, byte[] html);
  }

  /**
   * Reads all records. One that is damaged is counted, and the next is looked for.
   *
   * @param mostBytes longer pages are counted and passed over
   * @throws IOException if the stream itself fails
   */
  public static WarcSummary read(InputStream in, int mostBytes, Pages pages) throws IOException {
    WarcPages reading = new WarcPages(in, mostBytes, pages);
    do {
      reading.untilDamaged();
    } while (reading.in.resume());
    return reading.summary;
  }

  private void untilDamaged() throws IOException {
    // closing the reader would close the stream, which belongs to others
    @SuppressWarnings("resource")
    WarcReader reader = in.reader();
    while (goesOn(reader)) {
      // one record after the other
    }
  }

  /** Reads one record; whether the next one can be read after it. */
  private boolean goesOn(WarcReader reader) throws IOException {
    Found page;
    try {
      WarcRecord next = next(reader);
      if (next == null) {
        in.end();
        return false;
      }
      record++;
      page = page(next);
    } catch (LimitException e) {
      throw e;
    } catch (EOFException e) {
      summary.damaged();
      in.end();
      return false;
    } catch (ParsingException | RuntimeException e) {
      summary.damaged();
      return false;
    }
    // what fails from here on is no fault of the archive
    if (page != null) {
      pages.page(record, page.address(), page.charset(), page.html());
    }
    return true;
  }

  private record Found(String address, @Nullable String charset, byte[] html) {}

  private static @Nullable WarcRecord next(WarcReader reader) throws IOException {
    return reader.next().orElse(null);
  }

  private @Nullable Found page(WarcRecord next) throws IOException {
    if (!(next instanceof WarcResponse response)) {
      summary.other(next.type() + " records");
      return null;
    }
    if (!next.contentType().base().equals(MediaType.HTTP)) {
      summary.other("responses of another protocol than HTTP");
      return null;
    }
    HttpResponse http = response.http();
    if (http.status() != OK) {
      summary.other("responses of status " + http.status());
    } else if (!isHtml(http.contentType())) {
      summary.other(kind(http.contentType()));
    } else {
      return page(response, http);
    }
    return null;
  }

  private @Nullable Found page(WarcResponse response, HttpResponse http) throws IOException {
    byte[] html;
    try {
      html = http.bodyDecoded().stream().readNBytes(mostBytes + 1);
    } catch (LimitException e) {
      throw e;
    } catch (IOException e) {
      // packed in a way that is not known, or damaged inside: the record itself has an end
      summary.damaged();
      return null;
    }
    if (html.length > mostBytes) {
      summary.other("pages of more than " + mostBytes + " bytes");
      return null;
    }
    return new Found(response.target(), http.contentType().parameters().get("charset"), html);
  }

  private static boolean isHtml(MediaType type) {
    MediaType base = type.base();
    return base.equals(MediaType.HTML.base()) || base.equals(MediaType.XHTML.base());
  }

  private static String kind(MediaType type) {
    String kind = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    return kind.matches("[a-z]+/[a-z0-9.+-]{1,60}") ? kind : "of no known kind";
  }
}
