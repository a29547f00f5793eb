package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the views ask the endpoint, in which order, and what they show of it. */
@ExtendWith(PageExtension.class)
class PageQuestionsTest {
  @ParameterizedTest
  @CsvSource({
    "articles",
    "article/2025-04-17-ukraine-gespraeche-paris",
    "entity/Q7747",
    "network",
    "timeline",
    "map",
    "conflicts"
  })
  void theSparqlBehindAViewRunsInTheEditor(String address, Page page) {
    page.visit(address);
    page.click(page.find(".tool", "SPARQL zeigen"));
    assertTrue(page.find(".query-box pre").getText().contains("SELECT"));
    page.click(page.find(".query-box a"));
    page.await("return location.pathname === '/editor'");
    page.find("table.rows td");
  }

  /** What is shown as the SPARQL of a view must not hang on which file the network brings first. */
  @Test
  void questionsStandInTheOrderInWhichTheyAreAsked(Page page) {
    page.visit("articles");
    String script =
        """
        const done = arguments[0];
        const real = window.fetch;
        let release;
        const second = new Promise((resolve) => { release = resolve; });
        window.fetch = async (address, options) => {
          if (address === '/queries/article.rq') await second;
          const response = await real(address, options);
          if (address === '/queries/reprints.rq') setTimeout(release, 100);
          return response;
        };
        import('/js/inquiry.js').then(async ({ Inquiry }) => {
          const inquiry = new Inquiry();
          const asked = { article: { sparql: '<https://example.org/none>' } };
          const shownAtOnce = () => inquiry.asked.map((question) => question.name).join(' ');
          const both = ['article', 'reprints'].map((name) => inquiry.rows(name, asked));
          await both[1];
          const first = shownAtOnce();
          await both[0];
          done(`${first}, ${shownAtOnce()}`);
        }).catch((failure) => done(failure.message)).finally(() => { window.fetch = real; });
        """;
    assertEquals("reprints, article reprints", page.runAsync(script));
  }

  @Test
  void conflictsAreAskedForOfArticlesThatWereFoundBefore(Page page) {
    page.visit("conflicts");
    page.click(page.find(".tool", "SPARQL zeigen"));
    List<String> names = page.texts(".query-box code");
    assertEquals(List.of("days", "newest"), names.subList(0, 2));
    assertTrue(
        page.texts(".query-box pre")
            .get(names.indexOf("conflicts"))
            .contains("VALUES ?article { <https://w3id.org/lagebild/article/2025-"));
  }

  /** Of the days 9, 8 and 7 with three, one and two articles, and of two without a date. */
  @ParameterizedTest
  @CsvSource({
    "2, 0, '', newest 9-9 2+0",
    "3, 0, '', newest 9-9 3+0",
    "4, 0, '', newest 8-9 4+0",
    "3, 2, '', newest 7-9 3+2",
    "2, 3, '', newest 7-8 2+0",
    "9, 0, '', newest 7-9 9+0 undated 3+0",
    "4, 4, '', newest 7-7 4+0 undated 2+0",
    "2, 7, '', undated 2+1",
    "9, 0, from, newest 7-9 9+0"
  })
  void theDaysTellWhichArticlesAreTheNewest(
      int limit, int offset, String filter, String asked, Page page) {
    page.visit("articles");
    String script =
        """
        const [limit, offset, filter, done] = arguments;
        const number = (term) => Number(term.sparql);
        const day = (term) => term.sparql.slice(10, 11);
        const stored = [9, 9, 9, 8, 7, 7];
        const asked = [];
        const inquiry = { rows: async (name, terms) => {
          if (name === 'days') return [[9, 3], [8, 1], [7, 2]].slice(0, number(terms.limit))
            .map(([d, articles]) => ({ published: `2025-01-0${d}`, articles: String(articles) }));
          const days = name === 'newest' ? `${day(terms.from)}-${day(terms.to)} ` : '';
          asked.push(`${name} ${days}${number(terms.limit)}+${number(terms.offset)}`);
          const found = name === 'newest'
            ? stored.filter((d) => d >= day(terms.from) && d <= day(terms.to)) : [0, 0];
          return found.slice(number(terms.offset), number(terms.offset) + number(terms.limit))
            .map((article) => ({ article }));
        } };
        import('/js/parts/selection.js')
          .then(({ newestArticles }) => newestArticles(inquiry, { [filter]: {} }, limit, offset))
          .then(() => done(asked.join(' ')), (failure) => done(failure.message));
        """;
    assertEquals(asked, page.runAsync(script, limit, offset, filter));
  }
}
