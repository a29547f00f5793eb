package org.lagebild.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.pipeline.Stages;

/** What was stored as it comes again is not read again. */
class UnchangedTest {
  private static final String ARTICLE =
      "{\"id\":\"a\",\"title\":\"Treffen\",\"date\":\"2024-03-05\",\"source\":\"Bote\","
          + "\"url\":\"https://example.org/a\",\"text\":\"Lenz traf Brandt.\"}\n";
  private static final Supplier<Stages> NONE =
      () -> {
        throw new IllegalStateException("the models were loaded");
      };

  @TempDir Path folder;

  private String store() {
    return folder.resolve("tdb2").toString();
  }

  private Call build(Supplier<Stages> stages, String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("build", "-", "--store", store()));
    arguments.addAll(List.of(options));
    return Call.through(stages, input, arguments.toArray(String[]::new));
  }

  private List<String> outcomes(Supplier<Stages> stages, String input, String... options)
      throws IOException {
    Path report = folder.resolve("report");
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--quiet", "--report", report.toString()));
    Call call = build(stages, input, arguments.toArray(String[]::new));
    assertEquals(ExitStatus.DONE, call.status(), call.err());
    return Files.readAllLines(report).stream()
        .map(line -> line.replaceAll(".*\"id\":\"(.*?)\".*\"outcome\":\"(.*?)\".*", "$1 $2"))
        .toList();
  }

  @Test
  void aRunOverNothingNewLoadsNoModelsAndSaysSo() throws IOException {
    assertEquals(List.of("a stored"), outcomes(SmallStages::load, ARTICLE));
    assertEquals(List.of("a unchanged"), outcomes(NONE, ARTICLE));
    Call call = build(NONE, ARTICLE);
    assertEquals(ExitStatus.DONE, call.status());
    assertTrue(call.err().startsWith("unchanged               1\nseconds "), call.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Treffen", "2024-03-05", "Bote", "https://example.org/a", "traf"})
  void whateverIsReadOfAnArticleMakesItAnother(String part) throws IOException {
    outcomes(SmallStages::load, ARTICLE);
    String changed = ARTICLE.replace(part, part.replaceFirst(".$", "6"));
    assertFalse(changed.equals(ARTICLE));
    assertEquals(List.of("a replaced"), outcomes(SmallStages::load, changed));
    assertEquals(List.of("a unchanged"), outcomes(NONE, changed));
    assertEquals(List.of("a replaced"), outcomes(SmallStages::load, ARTICLE));
  }

  @Test
  void onlyWhatIsNewOrChangedIsRead() throws IOException {
    outcomes(SmallStages::load, ARTICLE);
    String more =
        ARTICLE
            + "{\"id\":\"b\",\"date\":\"2024-03-05\",\"text\":\"Brandt schwieg.\"}\n"
            + "{\"id\":\"c\",\"date\":\"2024-03-05\",\"text\":\"Lenz schwieg.\"}\n";
    assertEquals(List.of("a unchanged", "b stored", "c stored"), outcomes(SmallStages::load, more));
    String changed = more.replace("Lenz schwieg", "Lenz sprach");
    Call call = build(SmallStages::load, changed);
    assertTrue(call.err().startsWith("articles                1\n"), call.err());
    assertTrue(call.err().contains("\nreplaced                1\nunchanged               2\n"));
  }

  @Test
  void againReadsItAgain() throws IOException {
    outcomes(SmallStages::load, ARTICLE);
    Call call = build(NONE, ARTICLE, "--again");
    assertEquals(ExitStatus.FAILED, call.status());
    assertTrue(call.err().contains("the models were loaded"), call.err());
    assertEquals(List.of("a unchanged"), outcomes(SmallStages::load, ARTICLE, "--again"));
  }

  @Test
  void otherCorrectionsMakeOtherArticles() throws IOException {
    outcomes(SmallStages::load, ARTICLE);
    Path corrections = folder.resolve("corrections.csv");
    Files.writeString(corrections, "name,article,item,kind\nBrandt,,Q2514,\n");
    String[] corrected = {"--corrections", corrections.toString()};
    assertEquals(List.of("a unchanged"), outcomes(SmallStages::load, ARTICLE, corrected));
    assertEquals(List.of("a unchanged"), outcomes(NONE, ARTICLE, corrected));
    Files.writeString(corrections, "name,article,item,kind\nBrandt,,Q2515,\n");
    Call call = build(NONE, ARTICLE, corrected);
    assertTrue(call.err().contains("the models were loaded"), call.err());
  }

  @Test
  void whatIsLinkedAnewWithOtherCorrectionsNeedNotBeReadForThem() throws IOException {
    outcomes(SmallStages::load, ARTICLE);
    Path corrections = folder.resolve("corrections.csv");
    Files.writeString(corrections, "name,article,item,kind\nBrandt,,Q2514,\n");
    String[] corrected = {"--corrections", corrections.toString()};
    Call link =
        Call.of("link", "--store", store(), "--quiet", "--corrections", corrections.toString());
    assertEquals(ExitStatus.DONE, link.status(), link.err());
    assertEquals(List.of("a unchanged"), outcomes(NONE, ARTICLE, corrected));
    Call call = build(NONE, ARTICLE);
    assertTrue(call.err().contains("the models were loaded"), call.err());
  }

  @Test
  void theProgramHasOneDigestHoweverItIsCalled() throws IOException {
    outcomes(SmallStages::load, ARTICLE, "--batch", "1", "--jobs", "1");
    assertEquals(List.of("a unchanged"), outcomes(NONE, ARTICLE, "--batch", "7", "--jobs", "2"));
  }
}
