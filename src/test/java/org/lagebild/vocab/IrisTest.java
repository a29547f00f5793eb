package org.lagebild.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final Iris IRIS = Iris.standard();

  @Test
  void namesArticlesMentionsFactsAndEntities() {
    Node article = IRIS.article("gnad-0030");
    assertEquals("https://w3id.org/lagebild/article/gnad-0030", article.getURI());
    assertEquals(article.getURI() + "#char=12,24", IRIS.mention(article, 12, 24).getURI());
    assertEquals(article.getURI() + "#event-7", IRIS.local(article, "event", 7, 1).getURI());
    assertEquals(article.getURI() + "#event-7-3", IRIS.local(article, "event", 7, 3).getURI());
    assertEquals("https://w3id.org/lagebild/entity/Q7747", IRIS.item("Q7747").getURI());
    assertEquals("http://www.wikidata.org/entity/Q7747", Iris.wikidata("Q7747").getURI());
    assertEquals("https://w3id.org/lagebild/graph/entities", IRIS.entitiesGraph().getURI());
  }

  @ParameterizedTest
  @CsvSource({
    "Freie Syrische Armee, freie-syrische-armee",
    "Müller-Weiß, mueller-weiss",
    "MU\u0308LLER-WEISS, mueller-weiss",
    "IS, is",
    "İstanbul, istanbul",
    "José Ángel Gurría, jose-angel-gurria",
    "Łódź, lodz",
    "Côte d’Ivoire, cote-divoire",
    "'U.S. Army, 3rd  Corps', u-s-army-3rd-corps",
    "ﬁnanz²ﬁx, finanz2fix",
    // the diaeresis of the Cyrillic letter is an accent too
    "Київ, %D0%BA%D0%B8%D1%96%D0%B2",
    "漢, %E6%BC%A2",
  })
  void slugsWriteOutUmlautsAndDropAccents(String name, String slug) {
    assertEquals("https://w3id.org/lagebild/entity/org/" + slug, IRIS.named("org", name).getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x",
        "..",
        ".",
        " ",
        "a b",
        "<>",
        "\"\\^`{|}",
        "a/b?c#d",
        "%2F",
        "100%",
        "\u0000\n\t",
        "\u202Eabc\u200F",
        "😀",
        "ä",
        "https://example.org/a?b=c",
        "\uD83D",
        "~"
      })
  void everyIdGivesAnAbsoluteIriBelowTheArticles(String id) {
    assertValid(IRIS.article(id), "article");
    assertValid(IRIS.named("person", id), "entity/person");
  }

  private static void assertValid(Node node, String folder) {
    String iri = node.getURI();
    String prefix = "https://w3id.org/lagebild/" + folder + "/";
    assertTrue(iri.startsWith(prefix) && iri.length() > prefix.length(), iri);
    assertFalse(iri.substring(prefix.length()).contains("/"), iri);
    assertEquals(iri, URI.create(iri).normalize().toString());
    assertEquals(iri, IRIx.create("https://other.example/x/y").resolve(iri).str());
    assertFalse(IRIx.create(iri).hasViolations(), iri);
  }

  @Test
  void differentIdsStayDifferent() {
    assertNotEquals(IRIS.article("a b"), IRIS.article("a%20b"));
    assertNotEquals(IRIS.article("A"), IRIS.article("a"));
    assertNotEquals(IRIS.article("a/b"), IRIS.article("a-b"));
    assertNotEquals(IRIS.article("x".repeat(10_000) + "1"), IRIS.article("x".repeat(10_000) + "2"));
  }

  @Test
  void longIdsAreCutAndStayDistinctFromTheirOwnShortForm() {
    Node article = IRIS.article("ä".repeat(5_000));
    assertValid(article, "article");
    assertTrue(article.getURI().length() < 250, article.getURI());
    String shown = article.getURI().substring("https://w3id.org/lagebild/article/".length());
    assertNotEquals(article, IRIS.article(shown));
    assertNotEquals(article, IRIS.article(shown.replace("%C3%A4", "ä")));
  }

  @Test
  void namesWithoutLettersStayApart() {
    assertNotEquals(IRIS.named("org", "!!!"), IRIS.named("org", "???"));
  }

  @Test
  void anArticleNeedsAnId() {
    assertThrows(IllegalArgumentException.class, () -> IRIS.article(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q5", "Q", "Q0", "Q5/../x", "P31", "Q5\n"})
  void onlyItemsOfWikidataAreItems(String id) {
    assertThrows(IllegalArgumentException.class, () -> IRIS.item(id));
    assertThrows(IllegalArgumentException.class, () -> Iris.wikidata(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/news/", "http://localhost:3030/", "urn:x:/"})
  void theBaseIsFree(String base) {
    assertEquals(base + "article/a", new Iris(base).article("a").getURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "news/", "https://example.org", "https://e.org/a b/", "https://e.org/?/"})
  void aBaseThatIsNoneIsRefused(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }

  @Test
  void knowsWhatBelongsToAnArticle() {
    Node article = IRIS.article("a");
    assertTrue(Iris.isLocal(IRIS.local(article, "entity", 5, 1), article));
    assertFalse(Iris.isLocal(IRIS.local(IRIS.article("ab"), "entity", 5, 1), article));
    assertFalse(Iris.isLocal(IRIS.item("Q1"), article));
  }
}
