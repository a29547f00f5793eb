package org.lagebild.bench.corpus;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.lagebild.ingest.ArticleReader;
import org.lagebild.ingest.Ingested;
import org.lagebild.ingest.ReadingOptions;
import org.lagebild.model.Article;

/**
 * Articles without end, made of the project's reports: names, places, dates, numbers and verbs are
 * exchanged, and paragraphs left out or joined from another report, so that lengths differ as those
 * of news do. An article depends on the seed and its number alone.
 */
public final class Corpus {
  private static final List<String> REPORTS = List.of("seeds", "src/test/resources/gold/reports");
  private static final String PARAGRAPHS = "\n\n";

  private final List<Article> reports;
  private final Vocabulary vocabulary;
  private final long seed;

  private Corpus(List<Article> reports, Vocabulary vocabulary, long seed) {
    this.reports = reports;
    this.vocabulary = vocabulary;
    this.seed = seed;
  }

  /**
   * Reads what the articles are made of.
   *
   * @param home the project's folder
   */
  public static Corpus of(Path home, long seed) {
    List<Article> reports = new ArrayList<>();
    List<String> folders = REPORTS.stream().map(f -> home.resolve(f).toString()).toList();
    new ArticleReader(ReadingOptions.DEFAULTS, InputStream.nullInputStream(), o -> keep(o, reports))
        .read(folders);
    reports.sort(Comparator.comparing(Article::id));
    return new Corpus(reports, Vocabulary.of(home), seed);
  }

  private static void keep(Ingested outcome, List<Article> reports) {
    if (outcome instanceof Ingested.Read read) {
      reports.add(read.article());
    } else if (outcome instanceof Ingested.Refused refused) {
      throw new IllegalStateException(refused.where() + ": " + refused.reason());
    }
  }

  /** The first articles of the corpus. */
  public List<Article> first(int count) {
    return IntStream.range(0, count).mapToObj(this::article).toList();
  }

  /** The article of a number from 0. */
  public Article article(int number) {
    Random random = Draw.of(seed, number);
    Article report = any(random);
    LocalDate date = Draw.day(random);
    int years = report.date() == null ? 0 : date.getYear() - report.date().getYear();
    Exchange exchange = new Exchange(vocabulary, random, years);
    String title = report.title() == null ? null : exchange.of(report.title());
    return new Article(
        String.format(Locale.ROOT, "made-%06d", number),
        title,
        date,
        report.language(),
        report.source(),
        null,
        exchange.of(text(report, random)));
  }

  private Article any(Random random) {
    return reports.get(random.nextInt(reports.size()));
  }

  /** All paragraphs of a report, or only the first ones, or some of another report too. */
  private String text(Article report, Random random) {
    List<String> paragraphs = paragraphs(report);
    return switch (random.nextInt(3)) {
      case 0 -> joined(paragraphs.subList(0, 1 + random.nextInt(paragraphs.size())));
      case 1 -> {
        List<String> further = paragraphs(any(random));
        List<String> both = new ArrayList<>(paragraphs);
        both.addAll(further.subList(1, 1 + random.nextInt(further.size())));
        yield joined(both);
      }
      default -> joined(paragraphs);
    };
  }

  private static List<String> paragraphs(Article report) {
    return List.of(report.text().strip().split("\n\\s*\n", -1));
  }

  private static String joined(List<String> paragraphs) {
    return String.join(PARAGRAPHS, paragraphs) + "\n";
  }
}
