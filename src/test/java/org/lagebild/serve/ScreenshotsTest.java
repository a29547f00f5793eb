package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the documentation. */
@ExtendWith(PageExtension.class)
@EnabledIfSystemProperty(named = "lagebild.screenshots", matches = "true")
class ScreenshotsTest {
  private static final Path IMAGES = Path.of("docs/images");
  private static final int MOST_BYTES = 300_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "articles-light | articles | return true",
        "article-light | article/2025-04-17-ukraine-gespraeche-paris | "
            + "[...document.querySelectorAll('button.fact-head')]"
            + ".find((b) => b.textContent.includes('gesprochen')).click(); return true",
        "article-dark | article/2025-10-23-budapest-treffen-abgesagt | return true",
        "entity-dark | entity/Q7747 | return true",
        "network-light | network | "
            + "return document.querySelector('.network-canvas').dataset.drawn === 'true'",
        "timeline-light | timeline | return true",
        "map-light | map | return document.querySelector('.map-canvas').dataset.drawn === 'true'",
        "conflicts-dark | conflicts | return true",
        "editor-dark | editor?name=encounters | return !!document.querySelector('table.rows')"
      })
  void take(String name, String address, String ready, Page page) throws IOException {
    page.prefer(name.substring(name.lastIndexOf('-') + 1));
    page.resize(1280, 960);
    page.visit(address);
    page.await(ready);
    page.await("return document.fonts.status === 'loaded'");
    page.runAsync("setTimeout(arguments[0], 1200)");
    byte[] picture = page.screenshot();
    page.resize(1400, 1000);
    page.prefer("light");
    Files.createDirectories(IMAGES);
    Files.write(IMAGES.resolve(name + ".png"), picture);
    assertTrue(picture.length < MOST_BYTES, name + " has " + picture.length + " bytes");
  }
}
