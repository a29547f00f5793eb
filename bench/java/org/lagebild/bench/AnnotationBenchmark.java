package org.lagebild.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.lagebild.annotate.GermanAnnotator;
import org.lagebild.annotate.Identity;
import org.lagebild.annotate.StockCoreNlp;
import org.lagebild.bench.corpus.Corpus;
import org.lagebild.model.Article;

/**
 * Annotation against CoreNLP with the same models: the same articles, one thread, code warm, rounds
 * in turns. "corenlp" is CoreNLP's German pipeline as it comes, "corenlp_no_table" the same without
 * its table of products, which Lagebild used before; "lagebild" is all that Lagebild's annotation
 * does, with dictionary and lemmas.
 */
final class AnnotationBenchmark implements Benchmark {
  private static final String STOCK = "corenlp";
  private static final String OURS = "lagebild";
  private static final double LEAST_RATIO = 5;
  private static final double LEAST_IDENTITY = 0.999;
  private static final double LEAST_SCALING = 1.7;
  private static final double NANOS = 1e9;
  private static final List<String> COLUMNS =
      List.of(
          "annotator",
          "threads",
          "articles",
          "tokens",
          "rounds",
          "seconds",
          "cpu_seconds",
          "tokens_per_second",
          "tokens_per_cpu_second",
          "ratio",
          "cpu_ratio",
          "identical_tokens");

  /** What a round took, by the clock on the wall and by what its threads computed. */
  private record Spent(double wall, double cpu) {}

  @Override
  public String name() {
    return "annotation";
  }

  @Override
  public String about() {
    return "annotation against CoreNLP with the same models";
  }

  @Override
  public Result run(Scale scale) {
    List<Article> articles = Corpus.of(scale.home(), Scale.SEED).first(scale.of(60, 12));
    GermanAnnotator ours = GermanAnnotator.load();
    StockCoreNlp stock = StockCoreNlp.load(Map.of());
    StockCoreNlp withoutTable = StockCoreNlp.load(Map.of("depparse.numPreComputed", "0"));
    Map<String, Consumer<Article>> annotators = new LinkedHashMap<>();
    annotators.put(STOCK, article -> stock.tokens(article.text()));
    annotators.put(STOCK + "_no_table", article -> withoutTable.tokens(article.text()));
    annotators.put(OURS, article -> tokens(ours, article));
    Map<String, List<Spent>> rounds = rounds(annotators, articles, scale);
    List<Spent> two = inTwoThreads(articles, annotators.get(OURS), scale);
    double identity = Identity.of(ours, articles.stream().map(Article::text).toList());
    return new Figures(articles, rounds, two, total(articles, ours), identity).result();
  }

  private static int tokens(GermanAnnotator annotator, Article article) {
    return annotator.annotate(article).stream().mapToInt(s -> s.tokens().size()).sum();
  }

  private static int total(List<Article> articles, GermanAnnotator annotator) {
    return articles.stream().mapToInt(article -> tokens(annotator, article)).sum();
  }

  private static Map<String, List<Spent>> rounds(
      Map<String, Consumer<Article>> annotators, List<Article> articles, Scale scale) {
    Map<String, List<Spent>> rounds = new LinkedHashMap<>();
    int warm = scale.of(3, 1);
    for (int round = 0; round < warm + scale.of(5, 2); round++) {
      for (Map.Entry<String, Consumer<Article>> annotator : annotators.entrySet()) {
        Spent spent = spent(() -> articles.forEach(annotator.getValue()));
        if (round >= warm) {
          rounds.computeIfAbsent(annotator.getKey(), name -> new ArrayList<>()).add(spent);
        }
      }
    }
    return rounds;
  }

  private static List<Spent> inTwoThreads(
      List<Article> articles, Consumer<Article> annotator, Scale scale) {
    List<Spent> rounds = new ArrayList<>();
    for (int round = 0; round < scale.of(5, 2); round++) {
      rounds.add(TwoThreads.run(articles, annotator, Spent::new));
    }
    return rounds;
  }

  private static Spent spent(Runnable task) {
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    task.run();
    return new Spent(
        (System.nanoTime() - wall) / NANOS,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS);
  }

  private record Figures(
      List<Article> articles,
      Map<String, List<Spent>> rounds,
      List<Spent> two,
      int tokens,
      double identity) {

    Result result() {
      List<List<String>> rows = new ArrayList<>();
      rounds.forEach((name, spent) -> rows.add(row(name, 1, spent)));
      rows.add(row(OURS, 2, two));
      return new Result(
          COLUMNS,
          rows,
          List.of(
              goal("%.1f times as fast as CoreNLP", ratio(OURS, true), LEAST_RATIO),
              goal("%.5f of the tokens as in CoreNLP", identity, LEAST_IDENTITY),
              goal("%.2f times as fast with two threads", scaling(), LEAST_SCALING)));
    }

    private static Result.Goal goal(String words, double value, double least) {
      String text =
          String.format(Locale.ROOT, words, value)
              + String.format(Locale.ROOT, " (at least %s)", least);
      return new Result.Goal(text, value >= least);
    }

    private double scaling() {
      return wall(rounds.get(OURS)) / wall(two);
    }

    private static double wall(List<Spent> spent) {
      return Median.of(spent.stream().mapToDouble(Spent::wall).toArray());
    }

    private static double cpu(List<Spent> spent) {
      return Median.of(spent.stream().mapToDouble(Spent::cpu).toArray());
    }

    /** Of two times of the same round, what strikes both. */
    private double ratio(String name, boolean byCpu) {
      List<Spent> stock = rounds.get(STOCK);
      List<Spent> spent = rounds.get(name);
      double[] ratios = new double[stock.size()];
      for (int i = 0; i < ratios.length; i++) {
        ratios[i] =
            byCpu
                ? stock.get(i).cpu() / spent.get(i).cpu()
                : stock.get(i).wall() / spent.get(i).wall();
      }
      return Median.of(ratios);
    }

    private List<String> row(String name, int threads, List<Spent> spent) {
      boolean single = threads == 1;
      return List.of(
          name,
          String.valueOf(threads),
          String.valueOf(articles.size()),
          String.valueOf(tokens),
          String.valueOf(spent.size()),
          number("%.3f", wall(spent)),
          number("%.3f", cpu(spent)),
          number("%.0f", tokens / wall(spent)),
          number("%.0f", tokens / cpu(spent)),
          single ? number("%.2f", ratio(name, false)) : "",
          single ? number("%.2f", ratio(name, true)) : "",
          name.equals(OURS) && single ? number("%.5f", identity) : "");
    }

    private static String number(String format, double value) {
      return String.format(Locale.ROOT, format, value);
    }
  }
}
