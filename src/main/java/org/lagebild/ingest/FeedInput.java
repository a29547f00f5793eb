package org.lagebild.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.feed.FeedEntry;
import org.lagebild.ingest.feed.FeedReader;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.ingest.web.Fetched;
import org.lagebild.ingest.web.Fetcher;
import org.lagebild.model.Article;

/** Makes articles of the entries of feeds, or of the pages to which they lead. */
final class FeedInput {
  private static final int MOST_BYTES = 32 << 20;
  private static final String SUMMARY = "only the summary that the feed gives";

  private final ReadingOptions options;
  private final Admission admission;
  private final Fetcher fetcher;

  FeedInput(ReadingOptions options, Admission admission, Fetcher fetcher) {
    this.options = options;
    this.admission = admission;
    this.fetcher = fetcher;
  }

  void read(InputStream in, Origin origin) throws IOException {
    byte[] xml = in.readNBytes(MOST_BYTES + 1);
    List<FeedEntry> entries;
    try {
      if (xml.length > MOST_BYTES) {
        throw new RefusedException("the feed is longer than " + MOST_BYTES + " bytes; split it");
      }
      entries = FeedReader.read(xml);
    } catch (RefusedException e) {
      admission.refuse(origin.whole(), e.reason());
      return;
    }
    int number = 0;
    for (FeedEntry entry : entries) {
      number++;
      read(entry, new Place(origin.where(), number), origin.id(number));
    }
  }

  private void read(FeedEntry entry, Place place, Function<String, String> id) {
    if (options.web().follow() && entry.url() != null) {
      follow(entry, entry.url(), place, id);
    } else {
      admit(entry, place, id, entry.summary() ? SUMMARY : null);
    }
  }

  private void admit(
      FeedEntry entry, Place place, Function<String, String> id, @Nullable String note) {
    admission.admit(place, note, () -> new ArticleMaker(options).make(values(entry), id));
  }

  private void follow(FeedEntry entry, String url, Place place, Function<String, String> id) {
    Article article;
    try {
      article = page(entry, url, id);
    } catch (RefusedException e) {
      if (entry.text().isEmpty()) {
        admission.refuse(place, url + ": " + e.reason());
      } else {
        admit(entry, place, id, "what the feed gives, because of its page: " + e.reason());
      }
      return;
    }
    admission.admit(place, () -> article);
  }

  /** What the page does not say, the feed does. */
  private Article page(FeedEntry entry, String url, Function<String, String> id)
      throws RefusedException {
    Fetched fetched = fetcher.fetch(url);
    Map<Key, String> values = values(entry);
    values.remove(Key.TEXT);
    values.putAll(
        PageInput.values(
            PageInput.page(fetched.body(), fetched.charset(), fetched.address().toString())));
    return new ArticleMaker(options).make(values, id);
  }

  private static Map<Key, String> values(FeedEntry entry) throws RefusedException {
    Map<Key, String> values = new EnumMap<>(Key.class);
    PageInput.put(values, Key.TITLE, entry.title());
    PageInput.put(values, Key.DATE, entry.date() == null ? null : entry.date().toString());
    PageInput.put(values, Key.SOURCE, entry.source());
    PageInput.put(values, Key.URL, entry.url());
    if (entry.url() == null && entry.id() != null) {
      values.put(Key.ID, Slug.ofUrl(entry.id()));
    }
    PageInput.put(values, Key.LANGUAGE, PageInput.declared(entry.language(), entry.text()));
    if (!entry.text().isEmpty()) {
      values.put(Key.TEXT, entry.text());
    }
    return values;
  }
}
