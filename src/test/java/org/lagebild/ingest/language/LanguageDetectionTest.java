package org.lagebild.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageDetectionTest {
  private static final Path TEXTS = Path.of("src/test/resources/ingest/language/texts.tsv");
  private final LanguageDetection detection = new LanguageDetection();

  @Test
  void aGermanSentenceOfNewsIsTakenForGermanUnlessItIsMostlyForeignNames() throws IOException {
    List<String> refused = new ArrayList<>();
    for (String line : Files.readAllLines(TEXTS)) {
      String text = line.substring(line.indexOf('\t') + 1);
      if (line.startsWith("de\t") && detection.guess(text).map(Guess::isForeign).orElse(false)) {
        refused.add(text);
      }
    }
    // five French names and five German words
    assertEquals(
        List.of("Marine Le Pen, Jordan Bardella und Éric Ciotti traten gemeinsam in Bordeaux auf."),
        refused);
  }

  @Test
  void sentencesOfItsNeighboursAreToldFromGerman() throws IOException {
    List<String> taken = new ArrayList<>();
    for (String line : Files.readAllLines(TEXTS)) {
      String text = line.substring(line.indexOf('\t') + 1);
      if (!line.startsWith("de\t") && !detection.guess(text).map(Guess::isForeign).orElse(false)) {
        taken.add(line + " " + detection.guess(text));
      }
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void languagesAreCalledByTheirEnglishNames() {
    assertEquals("English", name("The ceasefire that took effect in October is largely holding."));
    assertEquals(
        "Luxembourgish", name("D'Wafferou, déi am Oktober a Kraaft getrueden ass, hält bis elo."));
    assertEquals("Chinese", name("议会周四批准了一项新的对乌克兰援助计划，总额达数十亿。".repeat(3)));
  }

  private String name(String text) {
    return detection.guess(text).orElseThrow().name();
  }

  @Test
  void shortTextsAreNotJudged() {
    assertEquals(Optional.empty(), detection.guess("Lenz met Brandt."));
    assertEquals(Optional.empty(), detection.guess("1234567890 ".repeat(100)));
  }

  @Test
  void aMegabyteWithoutABlankIsJudgedInAMoment() {
    long begin = System.nanoTime();
    detection.guess("x".repeat(1_000_000));
    detection.guess("\uD800".repeat(100_000) + "a".repeat(50));
    assertTrue(System.nanoTime() - begin < 10_000_000_000L);
  }
}
