package org.lagebild.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lagebild.TestAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.ingest.ArticleReader;
import org.lagebild.ingest.Ingested;
import org.lagebild.ingest.ReadingOptions;
import org.lagebild.link.Linker;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Mention;
import org.lagebild.model.Quotation;
import org.lagebild.model.Span;
import org.lagebild.model.Status;
import org.lagebild.model.TimeExpression;
import org.lagebild.model.TimeSpan;
import org.lagebild.rdf.Cases;

class FindingsCodecTest {
  private static Findings again(Findings findings) {
    return FindingsCodec.decode(FindingsCodec.encode(findings), findings.article().text());
  }

  @Test
  void whatIsFoundInTheSeedsIsReadBackEqualAndShort() {
    Extractor extractor = Extractor.load(Linker.load().gazetteer());
    List<Integer> lengths = new ArrayList<>();
    for (Article article : seeds()) {
      Findings found = extractor.extract(article, TestAnnotator.annotator().annotate(article));
      assertEquals(found, again(found));
      lengths.add(FindingsCodec.encode(found).length());
    }
    assertEquals(10, lengths.size());
    double mean = lengths.stream().mapToInt(Integer::intValue).average().orElseThrow();
    assertTrue(mean < 5_000, () -> "characters: " + lengths);
  }

  private static List<Article> seeds() {
    List<Article> seeds = new ArrayList<>();
    ReadingOptions options = new ReadingOptions(null, ReadingOptions.DEFAULT_MAX_BYTES);
    new ArticleReader(
            options,
            InputStream.nullInputStream(),
            outcome -> {
              if (outcome instanceof Ingested.Read read) {
                seeds.add(read.article());
              }
            })
        .read(List.of("seeds"));
    return seeds;
  }

  @Test
  void whatAReaderFindsIsReadBackEqual() {
    for (Findings found : List.of(Cases.paris(), Cases.strange(), Cases.holder())) {
      assertEquals(found, again(found));
    }
  }

  @Test
  void anyCharactersAndAnyTimesAreReadBackEqual() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      Findings odd = odd(random);
      assertEquals(odd, again(odd));
    }
  }

  /** Findings whose strings are of the worst characters and whose times say odd things. */
  private static Findings odd(Random random) {
    Article article =
        new Article(
            string(random),
            maybe(random),
            random.nextBoolean() ? null : LocalDate.of(random.nextInt(20_000) - 9_999, 2, 28),
            string(random),
            maybe(random),
            maybe(random),
            string(random));
    Span span = new Span(random.nextInt(9), 9 + random.nextInt(Integer.MAX_VALUE - 9));
    List<Evidence> evidence = List.of(new Evidence(span, List.of(span, span), string(random)));
    Mention mention = new Mention(span, maybe(random), random.nextBoolean());
    EntityKind kind = EntityKind.values()[random.nextInt(EntityKind.values().length)];
    String key = string(random);
    return new Findings(
        article,
        List.of(
            new Entity(key, kind, string(random), random.nextBoolean(), List.of(mention)),
            new Entity(string(random), kind, "", true, List.of())),
        facts(random, key, span, evidence),
        List.of(new TimeExpression(span, time(random), time(random))),
        List.of(
            new Quotation(span, random.nextBoolean(), random.nextBoolean() ? span : null, key),
            new Quotation(span, true, null, null)));
  }

  private static List<Fact> facts(Random random, String key, Span span, List<Evidence> evidence) {
    Status status = Status.values()[random.nextInt(Status.values().length)];
    return List.of(
        new Fact.OfficeHolding(key, string(random), maybe(random), evidence),
        new Fact.Meeting(
            string(random), status, time(random), null, List.of(key), maybe(random), List.of()),
        new Fact.Event(
            string(random),
            status,
            time(random),
            maybe(random),
            List.of(),
            List.of(key, key),
            maybe(random),
            string(random),
            evidence),
        new Fact.Statement(
            key,
            string(random),
            maybe(random),
            time(random),
            List.of(string(random)),
            List.of(span),
            string(random),
            evidence),
        new Fact.TerritorialStatus(
            key, string(random), maybe(random), null, time(random), maybe(random), evidence));
  }

  private static @Nullable TimeSpan time(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> null;
      case 1 -> TimeSpan.parse("2025-W15");
      case 2 -> TimeSpan.parse("2022/..");
      case 3 -> TimeSpan.interval(TimeSpan.season(2015, 4), TimeSpan.decade(2019));
      case 4 -> new TimeSpan("2025-02-30", LocalDate.of(0, 1, 1), null);
      default -> new TimeSpan(string(random), null, LocalDate.of(12_025, 1, 31));
    };
  }

  private static @Nullable String maybe(Random random) {
    return random.nextBoolean() ? null : string(random);
  }

  private static String string(Random random) {
    String worst = "\uD83D\uDE00\u0000\u001F\"\\\n\u2028\uFFFF\uFEFFäß/<\u007F ";
    StringBuilder string = new StringBuilder();
    for (int length = random.nextInt(8); length > 0; length--) {
      string.append(worst.charAt(random.nextInt(worst.length())));
    }
    return string.toString();
  }

  /** Stores are read by later versions: whoever changes the form must give it a new number. */
  @Test
  void theFormIsThatOfTheNumber() throws IOException {
    try (InputStream in =
        FindingsCodecTest.class.getResourceAsStream("/pipeline/findings-1.json")) {
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      assertEquals(expected.replaceAll("\\n\\s*", ""), FindingsCodec.json(Cases.paris()));
    }
    assertTrue(FindingsCodec.encode(Cases.paris()).matches("1:[A-Za-z0-9+/]+"));
  }

  @Test
  void whatIsNoneOfItIsAnError() {
    String encoded = FindingsCodec.encode(Cases.paris());
    for (String wrong : List.of("", "2:" + encoded.substring(2), encoded.substring(0, 99), "1:%")) {
      assertThrows(IllegalArgumentException.class, () -> FindingsCodec.decode(wrong, ""));
    }
  }
}
