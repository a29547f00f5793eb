package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lagebild.model.Article;

class LocalRunnerTest {
  private static final String LINES =
      """
      {"id": "a", "date": "2024-03-05", "text": "Lenz traf Brandt. Lenz traf Brandt."}
      {"id": "b", "date": "2024-03-06", "text": "Absturz."}
      {"id": "c", "date": "2024-03-06", "language": "en", "text": "Lenz met Brandt."}
      {"id": "d", "text": "Brandt."}
      {"id": "a", "date": "2024-03-06", "text": "Lenz traf Brandt."}
      {"id": "e", "date": "2024-03-06", "language": "de-CH", "text": "Lenz traf Brandt."}
      """;

  /** All that was heard and stored, as one list of lines. */
  private static class Heard implements BuildListener, GraphSink {
    final List<String> lines = new ArrayList<>();
    final List<List<String>> batches = new ArrayList<>();
    final Map<String, String> unfit = new HashMap<>();

    @Override
    public void refused(String where, String reason, @Nullable Throwable cause) {
      lines.add("refused " + where + ": " + reason);
    }

    @Override
    public void skipped(String where, String reason) {
      lines.add("skipped " + where + ": " + reason);
    }

    @Override
    public void undated(String where) {
      lines.add("undated " + where);
    }

    @Override
    public void stored(int articles) {
      lines.add("stored " + articles);
    }

    @Override
    public Map<String, String> store(List<Analysed> batch) {
      batches.add(batch.stream().map(Analysed::article).map(Article::id).toList());
      return unfit;
    }
  }

  private static BuildReport run(Heard heard, int threads, int articlesPerBatch) {
    BuildRequest request =
        new BuildRequest(
            List.of("-"),
            Path.of("unused"),
            LocalBuild.DEFAULT_BASE,
            null,
            BuildRequest.DEFAULT_MAX_BYTES,
            threads);
    Analysis analysis = new Analysis(SmallStages.load(), (findings, links) -> List.of());
    return new LocalRunner(request, () -> analysis, heard, heard, new Stop(), articlesPerBatch)
        .run(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatFailsOrIsNotGermanIsToldAndTheOthersAreStored() {
    Heard heard = new Heard();
    run(heard, 1, 50);
    assertEquals(
        List.of(
            "skipped <stdin>:3: skipped, its language is en and only de is understood",
            "undated <stdin>:4",
            "refused <stdin>:5: the id \"a\" is already that of <stdin>:1; give one of them another",
            "refused <stdin>:2: failed in the stage extract: IllegalStateException (a word that nobody"
                + " expected); LAGEBILD_DEBUG=1 shows where",
            "stored 3"),
        heard.lines);
    assertEquals(List.of(List.of("a", "d", "e")), heard.batches);
  }

  @Test
  void whatIsSharedByArticlesIsCountedOnce() {
    assertEquals(
        new BuildReport(3, 2, 3, 0, 0, 0, 0, 1, 0, 2, 1, 0, 0, 0), run(new Heard(), 1, 50));
  }

  @Test
  void neitherBatchesNorThreadsChangeTheResult() {
    Heard heard = new Heard();
    assertEquals(run(new Heard(), 1, 50), run(heard, 3, 2));
    assertEquals(List.of(List.of("a"), List.of("d", "e")), heard.batches);
  }

  @Test
  void whatTheStoreDoesNotTakeIsRefusedAndNotCounted() {
    Heard heard = new Heard();
    heard.unfit.put("d", "does not conform");
    BuildReport report = run(heard, 1, 50);
    assertEquals(2, report.articles());
    assertEquals(3, report.refused());
    assertEquals(
        List.of("refused <stdin>:4: does not conform", "stored 2"),
        heard.lines.subList(4, heard.lines.size()));
  }

  @Test
  void theStagesAreLoadedOnlyForAnArticle() {
    Heard heard = new Heard();
    BuildRequest request =
        new BuildRequest(
            List.of("there-is-none"), Path.of("unused"), LocalBuild.DEFAULT_BASE, null, 10, 1);
    new LocalRunner(
            request,
            () -> {
              throw new IllegalStateException("loaded");
            },
            heard,
            heard,
            new Stop())
        .run(InputStream.nullInputStream());
    assertEquals(
        List.of("refused there-is-none: there is no such file or folder; check the path"),
        heard.lines);
  }

  @Test
  void whoAsksToStopGetsTheBatchAtHandAndNoMore() {
    Stop stop = new Stop();
    Heard heard =
        new Heard() {
          @Override
          public Map<String, String> store(List<Analysed> batch) {
            stop.ask();
            return super.store(batch);
          }
        };
    BuildRequest request =
        new BuildRequest(List.of("-"), Path.of("unused"), LocalBuild.DEFAULT_BASE, null, 1000, 1);
    Analysis analysis = new Analysis(SmallStages.load(), (findings, links) -> List.of());
    InputStream in = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));
    BuildReport report = new LocalRunner(request, () -> analysis, heard, heard, stop, 1).run(in);
    // the first is stored while the second is worked on, which fails; the last is not read
    assertEquals(1, report.articles());
    assertEquals(List.of("a"), heard.batches.get(0));
  }

  @Test
  void whatTheStoreThrowsEndsTheRun() {
    BuildRequest request =
        new BuildRequest(List.of("-"), Path.of("unused"), LocalBuild.DEFAULT_BASE, null, 1000, 1);
    Analysis analysis = new Analysis(SmallStages.load(), (findings, links) -> List.of());
    LocalRunner runner =
        new LocalRunner(
            request,
            () -> analysis,
            batch -> {
              throw new IllegalStateException("disk full");
            },
            new Heard(),
            new Stop());
    InputStream in = new ByteArrayInputStream("Lenz.".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "disk full", assertThrows(IllegalStateException.class, () -> runner.run(in)).getMessage());
  }
}
