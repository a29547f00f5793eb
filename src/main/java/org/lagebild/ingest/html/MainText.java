package org.lagebild.ingest.html;

import java.util.Comparator;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the article's text in a page: where the page marks it, else where readability4j finds it.
 * Changes the page.
 */
final class MainText {
  /** A marked text that is shorter is perhaps a teaser, or a page of its own making. */
  private static final int LONG_ENOUGH = 250;

  /** Readability weighs every element against its neighbours, so its time grows with the square. */
  private static final int MOST_ELEMENTS = 20_000;

  private MainText() {}

  static String of(Document page) {
    Apart.removeFrom(page);
    String marked = marked(page);
    if (marked.length() >= LONG_ENOUGH) {
      return marked;
    }
    String weighed = weighed(page);
    return weighed.length() > marked.length() ? weighed : marked;
  }

  private static String marked(Document page) {
    Elements bodies = page.select("[itemprop=articleBody]");
    if (!bodies.isEmpty()) {
      return String.join("\n\n", outermost(bodies).map(Paragraphs::text).toList()).strip();
    }
    return page.select("article, main, [role=main]").stream()
        .filter(e -> !e.nameIs("main") || e.selectFirst("article") == null)
        .map(Paragraphs::text)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static java.util.stream.Stream<Element> outermost(List<Element> elements) {
    return elements.stream().filter(e -> e.parents().stream().noneMatch(elements::contains));
  }

  private static String weighed(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return Paragraphs.text(page.body());
    }
    // the scores of readability are kept beside the nodes, so it gets a page of its own
    Element content = new Readability4J("", page.clone()).parse().getArticleContent();
    return content == null ? "" : Paragraphs.text(Jsoup.parseBodyFragment(content.html()).body());
  }
}
