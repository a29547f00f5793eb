package org.lagebild.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static final String FILE =
      """
      # allen
      User-agent: *
      Disallow: /

      User-Agent: Anderer
      User-agent: LAGEBILD/2.0
      Disallow: /intern
      Allow: /intern/offen
      Disallow: /*.pdf$
      Disallow: /a*b*c
      Disallow:
      """;

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/intern, false",
    "/internes, false",
    "/intern/offen/1, true",
    "/x.pdf, false",
    "/x.pdf?y, true",
    "/axxbxxc, false",
    "/acb, true"
  })
  void theLongestRuleOfTheOwnGroupDecides(String path, boolean allowed) {
    assertEquals(allowed, robots("lagebild").allow(path));
  }

  @Test
  void othersFollowTheRulesForAll() {
    assertEquals(false, robots("dritter").allow("/"));
    assertEquals(true, Robots.parse(new byte[0], "lagebild").allow("/"));
  }

  private static Robots robots(String robot) {
    return Robots.parse(FILE.getBytes(StandardCharsets.UTF_8), robot);
  }
}
