package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lagebild.TestAnnotator;
import org.lagebild.bench.corpus.Corpus;
import org.lagebild.bench.corpus.NdjsonStream;
import org.lagebild.export.Exporter;
import org.lagebild.export.GraphFormat;
import org.lagebild.extract.Extractor;
import org.lagebild.link.Linker;
import org.lagebild.model.Article;
import org.lagebild.store.Store;

/** Articles of the benchmarks' corpus, in more batches than one, through the real stages. */
class SameBytesTest {
  private static final int ARTICLES = 40;
  private static final long SEED = 3;

  private static List<Article> articles = List.of();
  private static byte[] expected = {};

  @TempDir Path folder;

  @BeforeAll
  static void buildWithOneJob(@TempDir Path folder) throws IOException {
    articles =
        Corpus.of(Path.of("").toAbsolutePath(), SEED).first(ARTICLES).stream()
            .map(SameBytesTest::beginning)
            .toList();
    expected = exported(folder.resolve("store"), articles, 1);
  }

  /** The first paragraph, which is enough for names, facts and times. */
  private static Article beginning(Article article) {
    return new Article(
        article.id(),
        article.title(),
        article.date(),
        article.language(),
        article.source(),
        null,
        article.text().split("\n\n", 2)[0]);
  }

  private static byte[] exported(Path store, List<Article> order, int jobs) throws IOException {
    Path file = store.resolveSibling(store.getFileName() + ".ndjson");
    try (InputStream lines = NdjsonStream.of(order::get, order.size())) {
      Files.copy(lines, file);
    }
    BuildRequest request =
        new BuildRequest(
            List.of(file.toString()),
            store,
            LocalBuild.DEFAULT_BASE,
            null,
            BuildRequest.DEFAULT_MAX_BYTES,
            jobs);
    BuildReport report =
        LocalBuild.run(request, InputStream.nullInputStream(), SameBytesTest::stages, new Heard());
    assertEquals(ARTICLES, report.articles());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store built = Store.open(store)) {
      built.read(
          data -> {
            new Exporter(data).all(GraphFormat.NQUADS, out);
            return true;
          });
    }
    return out.toByteArray();
  }

  private static Stages stages() {
    Linker linker = Linker.load();
    Extractor extractor = Extractor.load(linker.gazetteer());
    return new Stages(TestAnnotator.annotator()::annotate, extractor::extract, linker::link);
  }

  private static void assertExpected(byte[] bytes) {
    // where they differ is enough to tell; both are megabytes
    assertEquals(-1, Arrays.mismatch(expected, bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void theNumberOfJobsDoesNotChangeAByte(int jobs) throws IOException {
    assertTrue(expected.length > 1_000_000, expected.length + " bytes");
    assertExpected(exported(folder.resolve("store"), articles, jobs));
  }

  @Test
  void theOrderOfTheArticlesDoesNotChangeAByte() throws IOException {
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(SEED));
    assertExpected(exported(folder.resolve("store"), shuffled, 2));
  }
}
