package org.lagebild.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.reason.RefusedException;

/** Reads pages. However broken or hostile one is, it gives a page or a reason. */
public final class PageReader {
  /** What is nested more deeply is taken as standing side by side. */
  private static final int DEEPEST = 200;

  private PageReader() {}

  /**
   * @param charset what the server said, which stands above what the page says; null if nothing
   * @param address where the page came from, or empty
   * @throws RefusedException if it cannot be understood as a page
   */
  public static Page read(byte[] html, @Nullable String charset, String address)
      throws RefusedException {
    try {
      return page(parsed(html, charset, address), address);
    } catch (StackOverflowError | RuntimeException e) {
      // a library of which the page has found the limits; what was read of it is not kept
      throw new RefusedException(
          "the page cannot be understood (" + e.getClass().getSimpleName() + "); save it as text");
    }
  }

  /** The paragraphs of a piece of HTML, such as a feed brings, or of plain text. */
  public static String text(String html) throws RefusedException {
    try {
      Document page = Jsoup.parse(html, "", parser());
      Apart.removeFrom(page);
      return Paragraphs.text(page.body());
    } catch (StackOverflowError | RuntimeException e) {
      throw new RefusedException(
          "the page cannot be understood (" + e.getClass().getSimpleName() + "); save it as text");
    }
  }

  /** The words of a piece of HTML on one line. */
  public static String line(String html) {
    return Characters.line(Jsoup.parse(html, "", parser()).text());
  }

  private static Document parsed(byte[] html, @Nullable String charset, String address) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), known(charset), address, parser());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  /** A charset that Java does not know is as good as none: the page itself may name a better. */
  private static @Nullable String known(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset) && Charset.forName(charset).canEncode()
          ? charset
          : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Page page(Document page, String address) {
    Declared json = JsonLd.of(page);
    Declared meta = MetaTags.of(page);
    LocalDate date = Days.of(json.date());
    String canonical = Addresses.web(meta.url(), address);
    String url = canonical == null ? Addresses.web(json.url(), address) : canonical;
    return new Page(
        line(json.title(), meta.title()),
        date == null ? Days.of(meta.date()) : date,
        line(meta.language(), json.language()),
        line(json.site(), meta.site()),
        url == null ? Addresses.web(address, "") : url,
        WholeText.of(json.body(), MainText.of(page)));
  }

  private static @Nullable String line(@Nullable String first, @Nullable String second) {
    String html = JsonLd.first(first, second);
    // titles come with entities that were escaped twice
    String line = html == null ? "" : Characters.line(Parser.unescapeEntities(html, false));
    return line.isEmpty() ? null : line;
  }
}
