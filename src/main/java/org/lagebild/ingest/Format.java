package org.lagebild.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which articles come in. */
enum Format {
  TEXT,
  LINES,
  HTML,
  FEED,
  WARC,
  GZIP,
  ZIP;

  /** The endings of names, as messages list them. */
  static final String KINDS = ".txt .md .ndjson .jsonl .html .xml .rss .atom .warc .gz .zip";

  private static final Map<String, Format> BY_ENDING =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("md", TEXT),
          Map.entry("ndjson", LINES),
          Map.entry("jsonl", LINES),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("xml", FEED),
          Map.entry("rss", FEED),
          Map.entry("atom", FEED),
          Map.entry("rdf", FEED),
          Map.entry("warc", WARC),
          Map.entry("gz", GZIP),
          Map.entry("zip", ZIP));
  private static final List<String> PAGES = List.of("html", "head", "body");
  private static final List<String> FEEDS = List.of("rss", "feed", "rdf");

  /** What may stand before the first element. */
  private static final Pattern PROLOG =
      Pattern.compile(
          "\\s+|<\\?[^>]*>|<!--(?s:.*?)-->|<!doctype(?!\\s+html)[^\\[>]*(\\[[^\\]]*\\]\\s*)?>");

  private static final Pattern ELEMENT = Pattern.compile("<(?:[a-z0-9]+:)?([a-z0-9]+)");
  private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}]");

  /** The form that a name promises; null if it promises none. */
  static @Nullable Format ofName(String name) {
    return BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * The form that the first bytes give away; null if they could begin any text.
   *
   * @param begin a few thousand bytes, or as many as there are
   */
  static @Nullable Format ofContent(byte[] begin) {
    if (starts(begin, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (starts(begin, 'P', 'K', 3, 4) || starts(begin, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (starts(begin, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    }
    // markup is told by its ASCII characters, be they one byte each or two
    String ascii =
        new String(begin, StandardCharsets.ISO_8859_1)
            .replaceAll("[\\x00\u00EF\u00BB\u00BF\u00FE\u00FF]", "")
            .toLowerCase(Locale.ROOT);
    return JSON.matcher(ascii.stripLeading()).lookingAt() ? LINES : ofMarkup(ascii);
  }

  private static @Nullable Format ofMarkup(String ascii) {
    Matcher prolog = PROLOG.matcher(ascii);
    int at = 0;
    while (prolog.region(at, ascii.length()).lookingAt()) {
      at = prolog.end();
    }
    if (ascii.startsWith("<!doctype", at)) {
      return HTML;
    }
    Matcher element = ELEMENT.matcher(ascii).region(at, ascii.length());
    if (!element.lookingAt()) {
      return null;
    }
    if (PAGES.contains(element.group(1))) {
      return HTML;
    }
    return FEEDS.contains(element.group(1)) ? FEED : null;
  }

  private static boolean starts(byte[] bytes, int... begin) {
    for (int i = 0; i < begin.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) begin[i]) {
        return false;
      }
    }
    return true;
  }
}
