package org.lagebild.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lagebild.model.Article;

class CorpusTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @Test
  void theSameSeedMakesTheSameArticlesInAnyOrder() {
    Article seventh = Corpus.of(HOME, 5).article(7);
    assertEquals(seventh, Corpus.of(HOME, 5).first(8).get(7));
    assertNotEquals(seventh.text(), Corpus.of(HOME, 6).article(7).text());
  }

  @Test
  void noTwoArticlesAreAlike() {
    List<Article> articles = Corpus.of(HOME, 1).first(300);
    assertEquals(300, articles.stream().map(Article::id).distinct().count());
    assertEquals(300, articles.stream().map(Article::text).distinct().count());
    assertTrue(articles.stream().allMatch(a -> a.date() != null && !a.text().isBlank()));
  }

  @Test
  void aPersonStaysTheSameThroughoutAnArticle() {
    Vocabulary vocabulary =
        new Vocabulary(
            Map.of(
                "man", List.of(List.of("Adam Lenz")),
                "woman", List.of(List.of("Ada Brandt")),
                "first-man", List.of(List.of("Udo")),
                "first-woman", List.of(List.of("Ute")),
                "family", List.of(List.of("Moor", "Falk", "Sand")),
                "place", List.of(List.of("Rom")),
                "country", List.of(List.of("Polen"))));
    for (int seed = 0; seed < 20; seed++) {
      Exchange exchange = new Exchange(vocabulary, new Random(seed), 2);
      String text = exchange.of("Adam Lenz kam 2020 nach Rom. Lenz schwieg, Lenz’ Rede fiel aus.");
      assertTrue(
          text.matches(
              "(Adam|Udo) (?<name>\\p{L}+) kam 2022 nach Rom\\. "
                  + "\\k<name> schwieg, \\k<name>’ Rede fiel aus\\."),
          text);
    }
  }
}
