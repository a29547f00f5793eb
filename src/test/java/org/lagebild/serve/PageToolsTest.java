package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What every view offers: downloads, languages, themes and the keyboard. */
@ExtendWith(PageExtension.class)
class PageToolsTest {
  @ParameterizedTest
  @CsvSource({
    "article/2025-04-17-ukraine-gespraeche-paris, Turtle, ttl, lb:Meeting",
    "entity/Q7747, JSON-LD, jsonld, Wladimir Putin",
    "timeline, CSV, csv, 'date,kind,type,status'",
    "conflicts, CSV, csv, claim_date"
  })
  void whatAViewShowsCanBeDownloaded(
      String address, String format, String ending, String words, Page page) throws IOException {
    page.forgetDownloads();
    page.visit(address);
    page.click(page.find(".tool", format));
    assertTrue(Files.readString(page.downloaded(ending)).contains(words));
  }

  @Test
  void theLanguageIsSwitchedAndRemembered(Page page) {
    page.visit("articles");
    assertEquals("de", page.run("return document.documentElement.lang"));
    page.click(page.find("#language"));
    page.await("return document.documentElement.lang === 'en'");
    page.settled();
    assertEquals("Articles", page.heading());
    page.visit("network");
    assertEquals("Network", page.heading());
    page.forget();
  }

  @Test
  void theThemeFollowsTheSystemUntilOneIsChosen(Page page) {
    page.prefer("light");
    page.visit("articles");
    Object light = background(page);
    page.prefer("dark");
    assertNotEquals(light, background(page));
    page.click(page.find("#theme"));
    assertEquals(light, background(page));
    page.visit("articles");
    assertEquals(light, background(page));
    page.prefer("light");
    page.forget();
  }

  private static Object background(Page page) {
    return page.run("return getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void whatIsNotThereIsSaid(Page page) {
    page.visit("entity/Q999999999");
    assertEquals("Nicht vorhanden", page.heading());
    page.forgetConsole();
  }

  @Test
  void theKeyboardSkipsToTheContent(Page page) {
    page.visit("articles");
    page.find("body").sendKeys(Keys.TAB);
    assertEquals("skip", page.run("return document.activeElement.id"));
    page.find("#skip").sendKeys(Keys.ENTER);
    assertEquals("main", page.run("return document.activeElement.id"));
    assertFalse(page.address().contains("#"));
  }
}
