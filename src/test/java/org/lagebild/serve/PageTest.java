package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do on the page. */
@ExtendWith(PageExtension.class)
class PageTest {
  private static final String PARIS = "article/2025-04-17-ukraine-gespraeche-paris";
  private static final String BUDAPEST = "article/2025-10-23-budapest-treffen-abgesagt";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "articles | Artikel",
        "article/2025-04-18-rubio-verlaesst-paris | USA drohen mit Rückzug aus der Vermittlung",
        "entity/Q7747 | Wladimir Putin",
        "network | Netz",
        "timeline | Zeitleiste",
        "map | Karte",
        "conflicts | Widersprüche",
        "editor | Abfragen",
      })
  void everyViewHasAnAddressATitleAndAHeading(String address, String title, Page page) {
    page.visit(address);
    assertEquals(title, page.heading());
    assertEquals(title + " – Lagebild", page.run("return document.title"));
  }

  @Test
  void theNewestArticleComesFirstAndLeadsToItsText(Page page) {
    page.visit("articles");
    assertEquals("Trump lässt Begegnung mit Putin vorerst platzen", page.texts("h2 a").get(0));
    page.click(page.find("h2 a", "Slowakei gibt Blockade"));
    page.await("return location.pathname === '/article/2025-07-18-eu-sanktionspaket'");
    page.settled();
    assertTrue(page.find(".text").getText().startsWith("Brüssel – Nach wochenlangem Streit"));
    assertEquals("H1", page.run("return document.activeElement.tagName"));
  }

  @Test
  void aFactLeadsToTheCharactersItRestsOn(Page page) {
    page.visit(PARIS);
    page.click(page.find("button.fact-head", "„gesprochen“"));
    List<String> evidence = page.texts(".piece.is-evidence");
    assertTrue(evidence.containsAll(List.of("Witkoff", "Wladimir Putin", "gesprochen")));
    assertEquals(List.of("gesprochen"), page.texts(".piece.is-chosen"));
    assertTrue(page.address().startsWith("/" + PARIS + "#meeting-"));
  }

  @Test
  void theAddressOfAFactShowsItsCharacters(Page page) {
    page.visit(PARIS);
    page.click(page.find("button.fact-head", "„gesprochen“"));
    page.visit(page.address().substring(1));
    assertEquals(List.of("gesprochen"), page.texts(".piece.is-chosen"));
  }

  @Test
  void aMentionLeadsToItsEntityAndFacts(Page page) {
    page.visit(PARIS);
    page.click(page.find("a.mention", "Emmanuel Macron"));
    WebElement entity = page.find(".inspector li a");
    assertEquals("Emmanuel Macron", entity.getText());
    assertFalse(page.texts(".fact").isEmpty());
    page.click(entity);
    page.await("return location.pathname === '/entity/Q3052772'");
    assertEquals("Emmanuel Macron", page.settled().heading());
    assertEquals("Q3052772", page.find(".infobox a[href*=wikidata]").getText());
  }

  @Test
  void offsetsCountCodePointsAndStretchesMayOverlap(Page page) {
    page.visit("articles");
    Object cut =
        page.runAsync(
            "const done = arguments[0]; import('/js/parts/marked-text.js').then(({pieces}) =>"
                + " done(pieces([...'a😀bcd'], [{begin: 1, end: 3}, {begin: 2, end: 4}])"
                + ".map((piece) => piece.text + piece.covering.length).join(' ')))");
    assertEquals("a0 😀1 b2 c1 d0", cut);
  }

  @Test
  void markupInArticlesIsText(Page page) {
    page.visit("article/2025-06-02-markup");
    assertEquals("<img src=x onerror=alert(2)> im Titel", page.heading());
    assertTrue(page.find(".text").getText().contains("Ein Sprecher <script>alert(1)</script>"));
    assertEquals(0L, page.run("return document.querySelectorAll('main script, main img').length"));
    page.click(page.find("a.mention", "Friedrich Merz"));
    assertEquals(List.of("Friedrich Merz"), page.texts(".piece.is-chosen"));
    page.visit("articles");
    assertTrue(page.find(".article-list").getText().contains("<img src=x onerror=alert(2)>"));
    assertEquals(0L, page.run("return document.querySelectorAll('main script, main img').length"));
  }

  @Test
  void whatDidNotHappenNeverReadsAsFact(Page page) {
    page.visit(BUDAPEST);
    assertTrue(page.find(".fact.is-cancelled").getText().startsWith("abgesagt"));
    for (String reported : page.texts(".kind-event, .kind-meeting")) {
      assertFalse(
          reported.startsWith("geschehen") && reported.contains("laut"),
          () -> "on somebody's word alone, and shown as fact: " + reported);
    }
  }

  @Test
  void anActorIsPickedWithTheKeyboard(Page page) {
    page.visit("articles");
    WebElement field = page.find("input[role=combobox]");
    field.sendKeys("Duter");
    page.await("return document.querySelectorAll('[role=option]').length > 0");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    page.await("return location.search.includes('actor=')");
    page.settled();
    assertEquals(
        List.of("Philippinischer Ex-Präsident erstmals vor dem Weltstrafgericht"),
        page.texts("main article h2"));
  }

  @Test
  void wordsAreFoundInTextsAndNames(Page page) {
    page.visit("articles?q=Kaschmir");
    assertEquals(
        List.of("Brüchige Waffenruhe zwischen zwei Atommächten"), page.texts("main article h2"));
    assertTrue(page.texts(".entity-strip a").contains("Kaschmir"));
  }

  @Test
  void theNetworkAndTheMapAreDrawnAndHaveTables(Page page) {
    page.visit("network");
    page.await("return document.querySelector('.network-canvas').dataset.drawn === 'true'");
    page.click(page.find(".actor-button", "Wladimir Putin"));
    assertFalse(page.texts(".figure-side .fact").isEmpty());
    page.click(page.find(".as-table summary"));
    assertTrue(page.find(".as-table tbody").getText().contains("Wladimir Putin"));
    page.visit("map");
    page.await("return document.querySelector('.map-canvas').dataset.drawn === 'true'");
    page.click(page.find(".actor-button", "Paris"));
    assertFalse(page.texts(".figure-side .fact").isEmpty());
    page.click(page.find(".as-table summary"));
    assertTrue(page.find(".as-table tbody").getText().contains("Budapest"));
  }

  @Test
  void marksOfTheTimelineLeadToTheArticle(Page page) {
    page.visit("timeline");
    WebElement mark = page.find(".timeline-figure a.mark");
    page.run("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", mark);
    page.await("return location.pathname.startsWith('/article/')");
    page.find(".piece.is-chosen");
  }

  @Test
  void conflictsShowBothSidesWithTheirSentences(Page page) {
    page.visit("conflicts");
    assertTrue(page.texts(".conflict h2").containsAll(List.of("Gesagt", "Verneint oder abgesagt")));
    assertTrue(page.find(".conflict", "ein weiteres Treffen der Minister").isDisplayed());
  }
}
