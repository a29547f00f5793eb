package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view in both themes, wide and narrow, as axe-core judges it. */
@ExtendWith(PageExtension.class)
class PageAccessibilityTest {
  private static final String AXE = script();
  private static final List<String> VIEWS =
      List.of(
          "articles?q=Kaschmir",
          "article/2025-04-17-ukraine-gespraeche-paris",
          "entity/Q7747",
          "network",
          "timeline",
          "map",
          "conflicts",
          "editor?name=encounters");

  static Stream<Arguments> looks() {
    return VIEWS.stream()
        .flatMap(view -> Stream.of("light", "dark").map(theme -> Arguments.of(view, theme)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingSeriousHinders(String view, String theme, Page page) {
    page.prefer(theme);
    page.visit(view);
    if (view.startsWith("editor")) {
      page.find("table.rows");
    }
    page.run(AXE);
    Object violations =
        page.runAsync(
            "const done = arguments[0];"
                + "axe.run(document, {resultTypes: ['violations']}).then((result) => done("
                + "result.violations.filter((v) => ['serious', 'critical'].includes(v.impact))"
                + ".map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ')"
                + " + ' ' + (n.any[0]?.message ?? '')).join(' / '))))");
    page.prefer("light");
    assertEquals(List.of(), violations);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void nothingIsWiderThanAPhone(String view, Page page) {
    page.resize(500, 900);
    page.visit(view);
    Object beyond =
        page.run(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    page.resize(1400, 1000);
    assertEquals(0L, beyond);
  }

  private static String script() {
    try (InputStream in = PageAccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
