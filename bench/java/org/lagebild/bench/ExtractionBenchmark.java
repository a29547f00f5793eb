package org.lagebild.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.lagebild.annotate.StockCoreNlp;
import org.lagebild.bench.StageTimes.Spent;
import org.lagebild.bench.corpus.Corpus;
import org.lagebild.model.Article;
import org.lagebild.pipeline.Stages;

/**
 * The stages of a build side by side, and CoreNLP's annotation beside them: the same articles, one
 * thread, models loaded and code warm. Each figure is the median of the rounds.
 */
final class ExtractionBenchmark implements Benchmark {
  private static final Set<Stage> CORENLP = EnumSet.of(Stage.CORENLP);
  private static final Set<Stage> ANNOTATION = EnumSet.of(Stage.ANNOTATE);
  private static final Set<Stage> AFTER_ANNOTATION =
      EnumSet.complementOf(EnumSet.of(Stage.CORENLP, Stage.ANNOTATE));
  private static final double LEAST_RATIO = 4;
  private static final double NANOS = 1e9;

  private static final List<String> COLUMNS =
      List.of(
          "stage",
          "articles",
          "tokens",
          "rounds",
          "seconds",
          "seconds_min",
          "seconds_max",
          "cpu_seconds",
          "articles_per_second",
          "tokens_per_second",
          "times_annotation",
          "cpu_times_annotation",
          "times_corenlp",
          "cpu_times_corenlp");

  private final Supplier<Stages> stages;
  private final Supplier<ToIntFunction<Article>> stock;

  ExtractionBenchmark() {
    this(Stages::load, ExtractionBenchmark::stock);
  }

  /**
   * @param stock annotates by CoreNLP and tells the number of tokens
   */
  ExtractionBenchmark(Supplier<Stages> stages, Supplier<ToIntFunction<Article>> stock) {
    this.stages = stages;
    this.stock = stock;
  }

  private static ToIntFunction<Article> stock() {
    StockCoreNlp corenlp = StockCoreNlp.load(Map.of());
    return article -> corenlp.tokens(article.text());
  }

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public String about() {
    return "extraction and the stages after it against annotation, one thread";
  }

  @Override
  public Result run(Scale scale) {
    List<Article> articles = Corpus.of(scale.home(), Scale.SEED).first(scale.of(200, 24));
    StagePass pass = new StagePass(stages.get(), scale.scratch());
    // CoreNLP takes ten times as long, and reads a tenth of the articles
    StockPass held = new StockPass(stock.get(), articles.subList(0, scale.of(20, 4)));
    for (int round = 0; round < scale.of(2, 1); round++) {
      pass.over(articles);
      held.over(new StageTimes(), 0);
    }
    List<StageTimes> rounds = new ArrayList<>();
    for (int round = 0; round < scale.of(5, 2); round++) {
      StageTimes times = pass.over(articles);
      held.over(times, pass.tokens());
      rounds.add(times);
    }
    return new Figures(articles.size(), pass.tokens(), rounds).result();
  }

  private record StockPass(ToIntFunction<Article> stock, List<Article> articles) {
    /**
     * @param tokens of how many the time is to be told, at the rate that was found
     */
    void over(StageTimes times, long tokens) {
      StageTimes found = new StageTimes();
      long read =
          found.in(Stage.CORENLP, () -> articles.stream().mapToLong(stock::applyAsInt).sum());
      times.add(Stage.CORENLP, found, read == 0 ? 0 : (double) tokens / read);
    }
  }

  private record Figures(int articles, long tokens, List<StageTimes> rounds) {
    Result result() {
      List<List<String>> rows = new ArrayList<>();
      for (Stage stage : Stage.values()) {
        rows.add(row(stage.toString(), EnumSet.of(stage)));
      }
      rows.add(row("after_annotation", AFTER_ANNOTATION));
      double ratio = ratio(CORENLP, AFTER_ANNOTATION, Spent::wall);
      String words =
          String.format(
              Locale.ROOT,
              "all after annotation is %.1f times as fast as CoreNLP's annotation (at least %.0f),"
                  + " and %.2f times as fast as ours",
              ratio,
              LEAST_RATIO,
              ratio(ANNOTATION, AFTER_ANNOTATION, Spent::wall));
      return new Result(COLUMNS, rows, List.of(new Result.Goal(words, ratio >= LEAST_RATIO)));
    }

    private List<String> row(String name, Set<Stage> stages) {
      double[] seconds = seconds(stages, Spent::wall);
      double median = Median.of(seconds);
      return List.of(
          name,
          String.valueOf(articles),
          String.valueOf(tokens),
          String.valueOf(rounds.size()),
          number("%.3f", median),
          number("%.3f", seconds[0]),
          number("%.3f", seconds[seconds.length - 1]),
          number("%.3f", Median.of(seconds(stages, Spent::cpu))),
          number("%.1f", articles / median),
          number("%.0f", tokens / median),
          number("%.2f", ratio(ANNOTATION, stages, Spent::wall)),
          number("%.2f", ratio(ANNOTATION, stages, Spent::cpu)),
          number("%.2f", ratio(CORENLP, stages, Spent::wall)),
          number("%.2f", ratio(CORENLP, stages, Spent::cpu)));
    }

    /** Of each round, in ascending order. */
    private double[] seconds(Set<Stage> stages, ToLongFunction<Spent> clock) {
      return rounds.stream()
          .mapToDouble(times -> clock.applyAsLong(times.of(stages)) / NANOS)
          .sorted()
          .toArray();
    }

    /** How many times as fast as others; of two times of the same round, what strikes both. */
    private double ratio(Set<Stage> others, Set<Stage> stages, ToLongFunction<Spent> clock) {
      return Median.of(
          rounds.stream()
              .mapToDouble(
                  times ->
                      (double) clock.applyAsLong(times.of(others))
                          / clock.applyAsLong(times.of(stages)))
              .toArray());
    }

    private static String number(String format, double value) {
      return String.format(Locale.ROOT, format, value);
    }
  }
}
