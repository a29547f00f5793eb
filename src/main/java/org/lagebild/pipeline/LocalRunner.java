package org.lagebild.pipeline;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.ArticleReader;
import org.lagebild.ingest.Ingested;
import org.lagebild.model.Article;
import org.lagebild.rdf.ArticleQuads;

/**
 * Runs the stages on this machine. Articles are stored in batches, each in one transaction, in the
 * order of the input; while one is stored the next is worked on, and a third is read. Neither the
 * size of the batches nor the number of threads changes the result. An end from outside loses at
 * most the batches at hand, and each as a whole. For one run.
 */
final class LocalRunner {
  private static final int CHARACTERS_PER_BATCH = 1_000_000;

  private final BuildRequest request;
  private final Supplier<Analysis> analysis;
  private final GraphSink sink;
  private final BuildListener listener;
  private final int articlesPerBatch;
  private final Stop stop;
  private final Tally tally = new Tally();
  private final List<Ingested.Read> batch = new ArrayList<>();
  private final Map<String, String> notes = new HashMap<>();

  /** The batch that is worked on while the next one is read; never more than one. */
  private List<Future<Workers.Outcome>> running = List.of();

  private int charactersInBatch;

  /**
   * @param analysis asked for when there is the first article, because loading takes time
   */
  LocalRunner(
      BuildRequest request,
      Supplier<Analysis> analysis,
      GraphSink sink,
      BuildListener listener,
      Stop stop) {
    this(request, analysis, sink, listener, stop, request.storing().batch());
  }

  LocalRunner(
      BuildRequest request,
      Supplier<Analysis> analysis,
      GraphSink sink,
      BuildListener listener,
      Stop stop,
      int articlesPerBatch) {
    this.request = request;
    this.analysis = analysis;
    this.sink = sink;
    this.listener = listener;
    this.stop = stop;
    this.articlesPerBatch = articlesPerBatch;
  }

  BuildReport run(InputStream stdin) {
    return run(sink -> new ArticleReader(request.reading(), stdin, sink).read(request.sources()));
  }

  /**
   * Runs over what comes from elsewhere.
   *
   * @param reading hands over every outcome to what it is given; what that throws must pass through
   */
  BuildReport run(Consumer<Consumer<Ingested>> reading) {
    try (Workers workers = new Workers(analysis, request.threads())) {
      read(reading, workers);
      flush(workers);
      stop.working(true);
      storeRunning(workers);
      return tally.report();
    }
  }

  /** Ends the reading from within. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void read(Consumer<Consumer<Ingested>> reading, Workers workers) {
    try {
      reading.accept(o -> take(o, workers));
    } catch (StoppedException e) {
      // whoever asked for it knows
    }
  }

  private void take(Ingested outcome, Workers workers) {
    listener.arrived(
        outcome.where().toString(),
        outcome instanceof Ingested.Read article ? article.article().id() : null);
    if (outcome instanceof Ingested.Read read) {
      take(read, workers);
    } else if (outcome instanceof Ingested.Refused refused) {
      refuse(refused.where().toString(), refused.reason(), null);
    } else if (outcome instanceof Ingested.Skipped skipped) {
      skip(skipped.where().toString(), skipped.reason());
    }
  }

  private void take(Ingested.Read read, Workers workers) {
    Article article = read.article();
    if (!isGerman(article.language())) {
      skip(
          read.where().toString(),
          "skipped, its language is " + article.language() + " and only de is understood");
      return;
    }
    if (!request.storing().again() && sink.isUnchanged(article)) {
      passOver(read);
    } else {
      add(read, workers);
    }
    if (stop.asked()) {
      throw new StoppedException();
    }
  }

  /** Nothing is left to do for an article that is stored as it came. */
  private void passOver(Ingested.Read read) {
    Article article = read.article();
    tally.unchanged();
    listener.kept(
        new KeptArticle(
            read.where().toString(),
            article.id(),
            ArticleQuads.withBase(request.base()).iri(article),
            KeptArticle.Earlier.SAME,
            read.note()));
    listener.stored(1);
  }

  private void add(Ingested.Read read, Workers workers) {
    Article article = read.article();
    if (article.date() == null) {
      listener.undated(read.where().toString());
    }
    batch.add(read);
    if (read.note() != null) {
      notes.put(article.id(), read.note());
    }
    charactersInBatch += article.text().length();
    if (batch.size() >= articlesPerBatch || charactersInBatch >= CHARACTERS_PER_BATCH) {
      flush(workers);
    }
  }

  private static boolean isGerman(String language) {
    return language.toLowerCase(Locale.ROOT).matches("(de|deu|ger)(-.*)?");
  }

  /** Hands the batch to the workers and stores the one before meanwhile. */
  private void flush(Workers workers) {
    if (batch.isEmpty()) {
      return;
    }
    stop.working(true);
    List<Future<Workers.Outcome>> next = workers.begin(batch);
    batch.clear();
    charactersInBatch = 0;
    storeRunning(workers);
    running = next;
    stop.working(false);
  }

  private void storeRunning(Workers workers) {
    if (running.isEmpty()) {
      return;
    }
    Map<String, Analysed> sound = new LinkedHashMap<>();
    for (Workers.Outcome outcome : workers.outcomes(running)) {
      if (outcome.analysed() != null) {
        sound.put(outcome.where(), outcome.analysed());
      } else if (outcome.failure() != null) {
        refuse(outcome.where(), outcome.failure().reason(), outcome.failure());
      }
    }
    running = List.of();
    store(sound);
  }

  private void store(Map<String, Analysed> sound) {
    Map<String, KeptArticle.Earlier> earlier = earlier(sound.values());
    Map<String, String> unfit = sink.store(List.copyOf(sound.values()));
    sound.forEach(
        (where, analysed) -> {
          String reason = unfit.get(analysed.article().id());
          if (reason == null) {
            KeptArticle kept = kept(where, analysed, earlier);
            tally.add(analysed, kept.earlier());
            listener.kept(kept);
          } else {
            refuse(where, reason, null);
          }
        });
    listener.stored(sound.size() - unfit.size());
  }

  private Map<String, KeptArticle.Earlier> earlier(Collection<Analysed> batch) {
    Map<String, KeptArticle.Earlier> earlier = new HashMap<>();
    batch.forEach(a -> earlier.put(a.article().id(), sink.earlier(a)));
    return earlier;
  }

  private KeptArticle kept(
      String where, Analysed analysed, Map<String, KeptArticle.Earlier> earlier) {
    String id = analysed.article().id();
    return new KeptArticle(
        where,
        id,
        analysed.quads().isEmpty() ? "" : analysed.quads().get(0).getGraph().getURI(),
        earlier.getOrDefault(id, KeptArticle.Earlier.NOTHING),
        notes.remove(id));
  }

  private void refuse(String where, String reason, @Nullable Throwable cause) {
    tally.refused();
    listener.refused(where, reason, cause);
  }

  private void skip(String where, String reason) {
    tally.skipped();
    listener.skipped(where, reason);
  }
}
