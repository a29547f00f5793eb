package org.lagebild.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.model.Article;

/** One run of reading, with all that came of it. */
record Reading(List<Ingested> outcomes) {
  static final Path FILES = Path.of("src/test/resources/ingest");

  static Reading of(ReadingOptions options, InputStream stdin, String... sources) {
    List<Ingested> outcomes = new ArrayList<>();
    new ArticleReader(options, stdin, outcomes::add).read(List.of(sources));
    return new Reading(outcomes);
  }

  static Reading of(Path... sources) {
    String[] paths = new String[sources.length];
    for (int i = 0; i < sources.length; i++) {
      paths[i] = sources[i].toString();
    }
    return of(ReadingOptions.DEFAULTS, InputStream.nullInputStream(), paths);
  }

  static Reading ofStdin(String input) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return of(ReadingOptions.DEFAULTS, in, "-");
  }

  static Reading ofResource(String name) {
    return of(FILES.resolve(name));
  }

  List<Article> articles() {
    return outcomes.stream()
        .filter(Ingested.Read.class::isInstance)
        .map(o -> ((Ingested.Read) o).article())
        .toList();
  }

  /** The refusals and skips, each as place and reason, with the folder of test files left out. */
  List<String> words() {
    return outcomes.stream()
        .filter(o -> !(o instanceof Ingested.Read))
        .map(Reading::line)
        .map(l -> l.replace(FILES + "/", ""))
        .toList();
  }

  private static String line(Ingested outcome) {
    if (outcome instanceof Ingested.Refused refused) {
      return refused.where() + ": " + refused.reason();
    }
    return outcome.where() + ": " + ((Ingested.Skipped) outcome).reason();
  }
}
