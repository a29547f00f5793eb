package org.lagebild.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.html.PageReader;
import org.lagebild.ingest.reason.RefusedException;

/** Makes entries of what rome has read. */
final class Entries {
  /** Feeds give moments, articles days; those of German news are reckoned where they appear. */
  private static final ZoneId CLOCK = ZoneId.of("Europe/Berlin");

  private Entries() {}

  static FeedEntry of(SyndEntry entry, SyndFeed feed) throws RefusedException {
    String content = content(entry);
    String summary = entry.getDescription() == null ? "" : text(List.of(entry.getDescription()));
    // some feeds give the summary twice, or a content that is only a picture
    boolean whole = content.length() > summary.length();
    return new FeedEntry(
        orNull(entry.getUri()),
        line(entry.getTitle()),
        day(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate()),
        orNull(feed.getLanguage()),
        line(feed.getTitle()),
        web(entry.getLink()),
        whole ? content : summary,
        !whole && !summary.isEmpty());
  }

  private static String content(SyndEntry entry) throws RefusedException {
    return text(entry.getContents());
  }

  private static String text(List<SyndContent> contents) throws RefusedException {
    List<String> texts = new ArrayList<>();
    for (SyndContent content : contents) {
      if (content.getValue() != null) {
        texts.add(PageReader.text(html(content)));
      }
    }
    return String.join("\n\n", texts).strip();
  }

  /** Plain text is made HTML, in which its lines are paragraphs. */
  private static String html(SyndContent content) {
    String type = content.getType() == null ? "html" : content.getType().toLowerCase(Locale.ROOT);
    String value = content.getValue();
    if (!type.equals("text") && !type.equals("text/plain")) {
      return value;
    }
    return "<p>" + value.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\R\\s*\\R", "<p>");
  }

  private static @Nullable String line(@Nullable String html) {
    return html == null ? null : orNull(PageReader.line(html));
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable LocalDate day(@Nullable Date moment) {
    if (moment == null) {
      return null;
    }
    LocalDate day = moment.toInstant().atZone(CLOCK).toLocalDate();
    return day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
  }

  private static @Nullable String web(@Nullable String link) {
    if (link == null) {
      return null;
    }
    try {
      URI uri = new URI(link.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null; // an entry without a page is an entry
    }
  }
}
