package org.lagebild.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.bench.corpus.Corpus;
import org.lagebild.bench.corpus.NdjsonStream;
import org.lagebild.bench.corpus.Retelling;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.pipeline.BuildListener;
import org.lagebild.pipeline.BuildReport;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.KeptInStore;
import org.lagebild.pipeline.LinkSources;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;

/**
 * As many articles as one likes with what is found in them, and stores of them that the program's
 * own build makes: some articles of the corpus go through all stages once, which is kept; the
 * others retell these, so that annotation and extraction need not be waited for. Linking, writing
 * as RDF, checking and storing are the real ones.
 */
final class LargeCorpus {
  private final Retelling retelling;

  private LargeCorpus(Retelling retelling) {
    this.retelling = retelling;
  }

  /**
   * Analyses the articles to retell if that has not been done yet.
   *
   * @param analysed how many articles are analysed
   */
  static LargeCorpus of(Scale scale, int analysed) {
    Path folder = scale.scratch().resolve("analysed-" + analysed);
    if (!Files.exists(folder.resolve("done"))) {
      analyse(scale, analysed, folder.resolve("store"));
      Scratch.touch(folder.resolve("done"));
    }
    List<Findings> told = KeptInStore.of(folder.resolve("store"));
    return new LargeCorpus(Retelling.of(scale.home(), told, Scale.SEED));
  }

  private static void analyse(Scale scale, int count, Path store) {
    Corpus corpus = Corpus.of(scale.home(), Scale.SEED);
    System.err.println("bench: analysing " + count + " articles, once for all …");
    InputStream lines = NdjsonStream.of(corpus::article, count);
    build(store, "-", lines, Stages::load, Runtime.getRuntime().availableProcessors());
  }

  /** Where a store of so many articles lies, with a file that tells that it is whole. */
  static Path folder(Scale scale, int count) {
    return scale.scratch().resolve("retold-" + count);
  }

  /**
   * The first articles as a file of NDJSON in a folder.
   *
   * @param analysed how many articles are analysed for them
   */
  static Path file(Scale scale, int count, int analysed, Path folder) {
    return of(scale, analysed).file(count, folder.resolve("store"));
  }

  private Path file(int count, Path store) {
    return file(NdjsonStream.of(this::article, count), store);
  }

  /**
   * The folder of a store of so many articles: the one that the program built last in the benchmark
   * of its memory, or else one that is made without parsing all of them.
   *
   * @param analysed how many articles are analysed for it
   */
  static Path store(Scale scale, int count, int analysed) {
    Path folder = folder(scale, count);
    if (!Files.exists(folder.resolve("done"))) {
      Scratch.remove(folder);
      System.err.println("bench: building a store of " + count + " articles, once for all …");
      int threads = Runtime.getRuntime().availableProcessors();
      of(scale, analysed).build(folder.resolve("store"), count, threads);
      Scratch.touch(folder.resolve("done"));
    }
    return folder.resolve("store");
  }

  /** The article of a number from 0. */
  Article article(int number) {
    return retelling.article(number).article();
  }

  /** Builds a store of the first articles as {@code lagebild build} does. */
  BuildReport build(Path store, int count, int threads) {
    Supplier<Stages> stages =
        () ->
            new Stages(
                article -> List.of(),
                (article, sentences) -> findings(article),
                Stages.loadLinking(LinkSources.EMBEDDED)::apply);
    Path file = file(count, store);
    return build(store, file.toString(), InputStream.nullInputStream(), stages, threads);
  }

  private Findings findings(Article article) {
    int number = Integer.parseInt(article.id().substring(article.id().lastIndexOf('-') + 1));
    Findings found = retelling.article(number);
    return new Findings(
        article, found.entities(), found.facts(), found.times(), found.quotations());
  }

  private static BuildReport build(
      Path store, String source, InputStream lines, Supplier<Stages> stages, int threads) {
    BuildRequest request =
        new BuildRequest(
            List.of(source),
            store,
            LocalBuild.DEFAULT_BASE,
            null,
            BuildRequest.DEFAULT_MAX_BYTES,
            threads);
    return LocalBuild.run(request, lines, stages, new Told());
  }

  private static Path file(InputStream lines, Path beside) {
    Path file = beside.resolveSibling(beside.getFileName() + ".ndjson");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.copy(lines, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Nothing may fail; how far the build has come is told every thousand articles. */
  private static final class Told implements BuildListener {
    private final long begin = System.nanoTime();
    private int stored;

    @Override
    public void refused(String where, String reason, @Nullable Throwable cause) {
      throw new IllegalStateException(where + ": " + reason, cause);
    }

    @Override
    public void skipped(String where, String reason) {
      refused(where, reason, null);
    }

    @Override
    public void undated(String where) {
      refused(where, "no date", null);
    }

    @Override
    public void stored(int articles) {
      if ((stored + articles) / 1000 > stored / 1000) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.err.println(
            String.format(
                Locale.ROOT, "bench: %d articles stored in %.0f s", stored + articles, seconds));
      }
      stored += articles;
    }
  }
}
