package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.html.Page;
import org.lagebild.ingest.html.PageReader;
import org.lagebild.ingest.language.LanguageDetection;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.model.Article;

/** Makes articles of HTML pages. */
final class PageInput {
  /** News pages have a tenth of a megabyte, those with all their scripts inside a few. */
  static final int MOST_BYTES = 16 << 20;

  private final ReadingOptions options;
  private final Admission admission;

  PageInput(ReadingOptions options, Admission admission) {
    this.options = options;
    this.admission = admission;
  }

  void read(InputStream in, Origin origin) throws IOException {
    byte[] html = in.readNBytes(MOST_BYTES + 1);
    String address = origin.address() == null ? "" : origin.address();
    admission.admit(origin.whole(), () -> article(html, origin.charset(), address, origin.id()));
  }

  /**
   * The article of a page.
   *
   * @throws RefusedException if it has none
   */
  Article article(
      byte[] html, @Nullable String charset, String address, Function<String, String> id)
      throws RefusedException {
    return new ArticleMaker(options).make(values(page(html, charset, address)), id);
  }

  static Page page(byte[] html, @Nullable String charset, String address) throws RefusedException {
    if (html.length > MOST_BYTES) {
      throw new RefusedException(
          "the page is longer than " + MOST_BYTES + " bytes; save its text alone");
    }
    Page page = PageReader.read(html, charset, address);
    if (page.text().isEmpty()) {
      throw new RefusedException("the page shows no text of an article; save the text as a file");
    }
    return page;
  }

  static Map<Key, String> values(Page page) {
    Map<Key, String> values = new EnumMap<>(Key.class);
    put(values, Key.TITLE, page.title());
    put(values, Key.DATE, page.date() == null ? null : page.date().toString());
    put(values, Key.SOURCE, page.site());
    put(values, Key.URL, page.url());
    put(values, Key.LANGUAGE, declared(page.language(), page.text()));
    put(values, Key.TEXT, page.text());
    return values;
  }

  static void put(Map<Key, String> values, Key key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }

  /**
   * What templates declare is often wrong: it counts where it says German, for the country it may
   * name, and where the text is too short to tell.
   */
  static @Nullable String declared(@Nullable String language, String text) {
    String tag = Objects.requireNonNullElse(language, "").strip().replace('_', '-');
    boolean counts = ArticleMaker.isGerman(tag) || text.length() < LanguageDetection.SHORTEST;
    return counts && ArticleMaker.isTag(tag) ? tag : null;
  }
}
