package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lagebild.TestAnnotator;

/** Our annotation says of every word of the project's reports what CoreNLP says of it. */
class CoreNlpIdentityTest {
  private static final class Loaded {
    static final StockCoreNlp STOCK =
        StockCoreNlp.load(
            Map.of("ssplit.newlineIsSentenceBreak", "always", "depparse.numPreComputed", "0"));
  }

  static List<Path> reports() throws IOException {
    List<Path> reports = new ArrayList<>();
    for (String folder : List.of("seeds", "src/test/resources/gold/reports")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(reports::add);
      }
    }
    return reports;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void headsLabelsTagsAndNamesOfTheReportsAreThoseOfCoreNlp(Path report) throws IOException {
    assertAlike(Files.readString(report));
  }

  @Test
  void oddSentencesAreReadAlike() {
    assertAlike("!");
    assertAlike("Ja.\n\nNein.");
    assertAlike("... --- ... ( ) \" \" 1.000.000,5 % § 23");
    assertAlike("xqzt wvvk Brmpfl zzzyyx. EUR/USD 1,08 http://example.org/a?b=c #lage @wer");
    assertAlike("Er wurde und wird vom am im zum Beim Ins über's Haus geht's gelobt worden sein");
    assertAlike("Wort ".repeat(300));
  }

  private static void assertAlike(String text) {
    assertIterableEquals(
        Identity.lines(Loaded.STOCK, text), Identity.lines(TestAnnotator.annotator(), text));
  }
}
