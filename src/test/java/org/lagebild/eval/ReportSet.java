package org.lagebild.eval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lagebild.ingest.ArticleReader;
import org.lagebild.ingest.Ingested;
import org.lagebild.ingest.ReadingOptions;
import org.lagebild.model.Article;

/** The sets of annotated reports. */
enum ReportSet {
  /** What the program brings with it, which its authors read again and again. */
  SEEDS(Path.of("seeds")),
  /** Written for measuring only. */
  REPORTS(Path.of("src", "test", "resources", "gold", "reports")),
  /** Annotated before the program had read them, and not looked into while it was mended. */
  BLIND(Path.of("src", "test", "resources", "gold", "blind"));

  static final Path GOLD = Path.of("src", "test", "resources", "gold");

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  ReportSet(Path folder) {
    this.folder = folder;
  }

  /** In the order of their ids. */
  List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    new ArticleReader(
            ReadingOptions.DEFAULTS, InputStream.nullInputStream(), o -> articles.add(read(o)))
        .read(List.of(folder.toString()));
    return List.copyOf(articles);
  }

  private static Article read(Ingested outcome) {
    if (outcome instanceof Ingested.Read read) {
      return read.article();
    }
    throw new IllegalStateException("no report: " + outcome);
  }

  /**
   * What a reader found in the article.
   *
   * @throws IOException if the annotation is missing or has other fields than it should
   */
  static Annotation gold(Article article) throws IOException {
    return JSON.readValue(GOLD.resolve(article.id() + ".json").toFile(), Annotation.class);
  }

  /** The files of the texts of this set, sorted. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The files of all annotations, sorted. */
  static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
