package org.lagebild.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.TestAnnotator;
import org.lagebild.model.TimeExpression;
import org.lagebild.model.TimeSpan;

/** Every line of cases.tsv is a sentence with its expressions of time, reckoned by hand. */
class TimeTaggerTest {
  private static final TimeTagger TAGGER = TimeTagger.load();

  @TestFactory
  Stream<DynamicTest> findsAndDates() throws IOException {
    return lines().stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(c -> dynamicTest(c[1], () -> assertEquals(c[2], found(c[0], c[1]))));
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TimeTaggerTest.class.getResourceAsStream("/extract/time/cases.tsv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static String found(String published, String text) {
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);
    List<TimeExpression> times = TAGGER.tag(TestAnnotator.annotate(text), day);
    return times.isEmpty()
        ? "-"
        : times.stream().map(t -> written(t, text)).collect(Collectors.joining(" ; "));
  }

  private static String written(TimeExpression time, String text) {
    String named = edtf(time.named());
    String value = edtf(time.value());
    return time.span().of(text) + " = " + named + (named.equals(value) ? "" : " > " + value);
  }

  private static String edtf(@Nullable TimeSpan time) {
    return time == null ? "?" : time.edtf();
  }
}
