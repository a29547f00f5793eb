package org.lagebild.ingest.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what OpenGraph, Dublin Core and HTML itself say of the article of a page. */
final class MetaTags {
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(date|dc\\.date|dc\\.date\\.issued|dcterms\\.(created|date|issued))$]",
          "meta[name~=(?i)^(last-modified|pubdate|publish-date|parsely-pub-date|sailthru\\.date)$]");
  private static final List<String> TIMES =
      List.of(
          "time[itemprop=datePublished]",
          "time[pubdate]",
          "article time[datetime]",
          "main time[datetime]",
          "time[datetime]");

  private MetaTags() {}

  static Declared of(Document page) {
    return new Declared(
        title(page), date(page), language(page), site(page), url(page), /* body= */ null);
  }

  private static @Nullable String title(Document page) {
    String shared = content(page, "meta[property=og:title]");
    Element heading = page.selectFirst("article h1, main h1, h1");
    String headline = heading == null ? "" : heading.text();
    return shared != null ? shared : orNull(headline.isBlank() ? page.title() : headline);
  }

  private static @Nullable String date(Document page) {
    for (String meta : DATES) {
      String date = content(page, meta);
      if (Days.of(date) != null) {
        return date;
      }
    }
    for (String time : TIMES) {
      Element element = page.selectFirst(time);
      String date = element == null ? null : orNull(element.attr("datetime"));
      if (Days.of(date) != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable String language(Document page) {
    Element html = page.selectFirst("html[lang], html[xml:lang]");
    String declared = html == null ? "" : html.attr(html.hasAttr("lang") ? "lang" : "xml:lang");
    return declared.isBlank()
        ? JsonLd.first(
            content(page, "meta[property=og:locale]"),
            content(page, "meta[http-equiv~=(?i)^content-language$]"))
        : declared;
  }

  private static @Nullable String site(Document page) {
    return JsonLd.first(
        content(page, "meta[property=og:site_name]"),
        content(page, "meta[name~=(?i)^(publisher|dc\\.publisher|application-name)$]"));
  }

  private static @Nullable String url(Document page) {
    Element canonical = page.selectFirst("link[rel~=(?i)\\bcanonical\\b]");
    String given = canonical == null ? null : orNull(canonical.attr("href"));
    return JsonLd.first(given, content(page, "meta[property=og:url]"));
  }

  private static @Nullable String content(Document page, String meta) {
    Element element = page.selectFirst(meta);
    return element == null ? null : orNull(element.attr("content"));
  }

  private static @Nullable String orNull(String value) {
    return value.isBlank() ? null : value;
  }
}
