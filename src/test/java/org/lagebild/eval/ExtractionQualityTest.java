package org.lagebild.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lagebild.TestAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.link.Linker;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;

/**
 * Holds what is extracted from the annotated reports to the quality reached before. Leaves the
 * tables, all errors and the findings in the form of the gold in {@code target/eval}.
 */
class ExtractionQualityTest {
  private static final String CORPUS =
      "6e2bd740aa3c74e3b2e2d9ff1a211fd2d9e9bee291e394f657724cd9aecc1eb7";

  private static final Path RESULTS = Path.of("target", "eval");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final Map<ReportSet, Evaluation> EVALUATIONS = new EnumMap<>(ReportSet.class);

  @BeforeAll
  static void evaluate() throws IOException {
    assertEquals(CORPUS, CorpusHash.sha256(), "the annotated reports have changed");
    Linker linker = Linker.load();
    Extractor extractor = Extractor.load(linker.gazetteer());
    for (ReportSet set : ReportSet.values()) {
      Evaluation evaluation = new Evaluation();
      for (Article article : set.articles()) {
        Findings findings = extractor.extract(article, TestAnnotator.annotator().annotate(article));
        Annotation found = Found.annotation(findings, linker.link(findings).links());
        write(Path.of(set.toString(), article.id() + ".json"), JSON.writeValueAsString(found));
        evaluation.add(ReportSet.gold(article), found);
      }
      EVALUATIONS.put(set, evaluation);
      write(Path.of(set + "-errors.txt"), String.join("\n", evaluation.errors()) + "\n");
    }
    write(Path.of("quality.md"), QualityTables.of(EVALUATIONS));
  }

  /** To pin again, put the rows that the message ends with in place of those of pinned.csv. */
  @Test
  void precisionRecallAndF1OfNoKindFall() throws IOException {
    Pinned pinned = new Pinned();
    assertTrue(
        pinned.reachedBy(EVALUATIONS), () -> "new and old:\n\n" + pinned.comparison(EVALUATIONS));
  }

  @Test
  void noEntityIsLinkedToAWrongItem() {
    EVALUATIONS.forEach(
        (set, evaluation) -> assertEquals(List.of(), evaluation.wrongLinks(), set.toString()));
  }

  private static void write(Path name, String content) throws IOException {
    Path file = RESULTS.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
