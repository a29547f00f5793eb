package org.lagebild.extract.time;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lagebild.TestAnnotator;
import org.lagebild.model.Span;
import org.lagebild.model.TimeExpression;

/**
 * Holds spans and values against the Dolomiten part of KRAUTS (Strötgen et al. 2018), which is not
 * part of the project: without it nothing is measured.
 */
class TimeEvaluationTest {
  private static final Path CORPUS = Path.of("../shared/eval/components/time.ndjson");
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
  private static final Pattern COMPARED =
      Pattern.compile(
          "(\\d{4}-W\\d\\d|\\d{4}-\\d\\d-\\d\\d|\\d{4}-\\d\\d$|\\d{4}$|\\d{3}(?=X?$)).*");

  private record Timex(Span span, @Nullable String value) {}

  private final TimeTagger tagger = TimeTagger.load();
  private int gold;
  private int system;
  private int strict;
  private int value;

  @Test
  void keepsItsQualityOnKrauts() throws IOException {
    assumeTrue(Files.exists(CORPUS), "no corpus at " + CORPUS);
    for (String line : Files.readAllLines(CORPUS)) {
      compare(new ObjectMapper().readTree(line));
    }
    assertTrue(f1(strict) > 0.86, () -> "strict F1 " + f1(strict));
    assertTrue(f1(value) > 0.83, () -> "value F1 " + f1(value));
  }

  private double f1(int hits) {
    return 2.0 * hits / (gold + system);
  }

  private void compare(JsonNode article) {
    String text = article.get("text").asText();
    List<Timex> expected = new ArrayList<>();
    for (JsonNode m : article.get("mentions")) {
      Span span = new Span(offset(text, m, "begin"), offset(text, m, "end"));
      expected.add(new Timex(span, calendar(m.get("value").asText())));
    }
    LocalDate published = LocalDate.parse(article.get("date").asText());
    List<Timex> found =
        new ArrayList<>(
            tagger.tag(TestAnnotator.annotate(text), published).stream()
                .filter(TimeEvaluationTest::isPoint)
                .map(
                    t -> new Timex(t.span(), t.named() == null ? null : calendar(t.named().edtf())))
                .toList());
    gold += expected.size();
    system += found.size();
    expected.forEach(g -> count(g, found));
  }

  /** The corpus marks durations apart from dates and times. */
  private static boolean isPoint(TimeExpression time) {
    return time.named() != null || time.value() == null;
  }

  private void count(Timex expected, List<Timex> free) {
    free.stream()
        .filter(f -> f.span().overlaps(expected.span()))
        .max(Comparator.comparingInt(f -> shared(f.span(), expected.span())))
        .ifPresent(
            match -> {
              free.remove(match);
              strict += match.span().equals(expected.span()) ? 1 : 0;
              value += Objects.equals(match.value(), expected.value()) ? 1 : 0;
            });
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }

  private static int offset(String text, JsonNode mention, String side) {
    return text.offsetByCodePoints(0, mention.get(side).asInt());
  }

  /** TIMEX3 or EDTF in one form: day, week, month, season, year or decade; null for the rest. */
  private static @Nullable String calendar(String value) {
    String edtf = value;
    for (int i = 0; i < SEASONS.length; i++) {
      edtf = edtf.replaceFirst("^(\\d{4})-" + SEASONS[i] + "$", "$1-2" + (i + 1));
    }
    Matcher compared = COMPARED.matcher(edtf);
    return compared.matches() ? compared.group(1) : null;
  }
}
