package org.lagebild.extract.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.TestAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.model.Article;
import org.lagebild.model.Fact.Statement;
import org.lagebild.model.Findings;
import org.lagebild.model.Quotation;
import org.lagebild.model.Span;

/** Every row of the table is a short text with the quotations that a careful reader marks in it. */
class QuotationTableTest {
  private static final Extractor EXTRACTOR = Extractor.load(List.of());

  @TestFactory
  Stream<DynamicTest> findsQuotationsAndWhoseTheyAre() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                QuotationTableTest.class.getResourceAsStream("/extract/quote/quotations.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .toList()
          .stream()
          .map(c -> dynamicTest(c[0], () -> assertEquals(c[1], written(findings(c[0])))));
    }
  }

  @Test
  void tellsWhomAPronounMeansBesideThePronounItself() {
    Findings findings =
        findings("Angela Merkel kam am Abend an. Sie sagte, die Lage sei sehr ernst.");
    Quotation quotation = findings.quotations().get(0);
    assertEquals("Sie", naming(quotation, findings.article().text()));
    assertEquals(
        List.of("Angela Merkel"),
        findings.entities().stream()
            .filter(e -> e.key().equals(quotation.speaker()))
            .map(e -> e.label())
            .toList());
  }

  @Test
  void whoeverMakesAStatementHasSaidItsQuotation() {
    String text =
        "Donald Trump sprach in der Nacht mit Wladimir Putin. Trump zeigte sich ungeduldig: "
            + "„Russland muss sich bewegen“, erklärte er.";
    Findings findings = findings(text);
    List<String> speakers =
        findings.facts(Statement.class).stream()
            .filter(s -> !s.quotes().isEmpty())
            .map(Statement::speaker)
            .toList();
    assertEquals(1, speakers.size());
    assertEquals(
        speakers,
        findings.quotations().stream().filter(Quotation::direct).map(Quotation::speaker).toList());
    assertEquals(
        List.of("Donald Trump"),
        findings.entities().stream()
            .filter(e -> speakers.contains(e.key()))
            .map(e -> e.label())
            .toList());
  }

  @Test
  void givesAStatementItsQuotationsAndNoOtherWordsInMarks() {
    String text =
        "Angela Merkel sagte nach dem „Brexit“: „Wir bleiben Freunde.“ "
            + "Wladimir Putin warnte die Ukraine vor dem „Anakonda“-Manöver.";
    List<List<String>> quotes =
        findings(text).facts(Statement.class).stream()
            .map(s -> s.quotes().stream().map(q -> q.of(text)).toList())
            .toList();
    assertEquals(List.of(List.of("Wir bleiben Freunde."), List.of()), quotes);
  }

  private static Findings findings(String text) {
    Article article = new Article("test", null, null, "de", null, null, text);
    return EXTRACTOR.extract(article, TestAnnotator.annotator().annotate(article));
  }

  private static String written(Findings findings) {
    String text = findings.article().text();
    return findings.quotations().isEmpty()
        ? "-"
        : findings.quotations().stream()
            .map(
                q ->
                    (q.direct() ? "direct" : "indirect")
                        + "; "
                        + naming(q, text)
                        + "; "
                        + q.span().of(text))
            .collect(Collectors.joining(" | "));
  }

  private static String naming(Quotation quotation, String text) {
    @Nullable Span naming = quotation.naming();
    return naming == null ? "-" : naming.of(text);
  }
}
