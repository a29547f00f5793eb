package org.lagebild.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.TestAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Findings;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;

/** Every row of the tables is a text with the named entities that a careful reader sees. */
class EntityTablesTest {
  private static final Extractor EXTRACTOR = Extractor.load(List.of());

  @TestFactory
  Stream<DynamicTest> findsActorsWithAllTheirNames() throws IOException {
    return rows("actors")
        .map(r -> dynamicTest(r[0], () -> assertEquals(r[1], named(r[0], EntityKind::isActor))));
  }

  @TestFactory
  Stream<DynamicTest> findsTerritories() throws IOException {
    return rows("territories")
        .map(
            r -> dynamicTest(r[0], () -> assertEquals(r[1], named(r[0], EntityKind::isTerritory))));
  }

  @TestFactory
  Stream<DynamicTest> tellsProperNamesFromOtherWords() throws IOException {
    return rows("proper-names")
        .map(r -> dynamicTest(r[0], () -> assertEquals(r[1], properNames(r[0]))));
  }

  private static String properNames(String text) {
    record Name(Span span, EntityKind kind) {}
    String written =
        find(text).entities().stream()
            .flatMap(
                e ->
                    e.mentions().stream()
                        .filter(Mention::proper)
                        .map(m -> new Name(m.span(), e.kind())))
            .sorted(Comparator.comparing(Name::span))
            .map(n -> n.kind() + " " + n.span().of(text))
            .collect(Collectors.joining(" | "));
    return written.isEmpty() ? "-" : written;
  }

  @Test
  void aPronounIsAMentionOfWhoWasNamedBefore() {
    String text = "Die Politikerin Maria Celik sprach. Sie forderte Hilfe.";
    assertEquals(List.of("Maria Celik", "Sie"), mentions(text, "Maria Celik"));
  }

  @Test
  void anOfficeIsAMentionOfItsHolder() {
    String text =
        "Sergej Lawrow, der russische Außenminister, kam. Der Außenminister drohte Polen.";
    assertEquals(List.of("Sergej Lawrow", "Außenminister"), mentions(text, "Sergej Lawrow"));
  }

  @Test
  void anUnnamedOfficeHolderWhoActsIsNamedByHisPhrase() {
    String text = "Der Außenminister der Ukraine besuchte Oslo.";
    Entity holder =
        find(text).entities().stream()
            .filter(e -> e.kind() == EntityKind.PERSON)
            .findFirst()
            .orElseThrow();
    assertEquals("Außenminister der Ukraine", holder.label());
    assertEquals(false, holder.named());
  }

  private static List<String> mentions(String text, String label) {
    return find(text).entities().stream()
        .filter(e -> e.label().equals(label))
        .flatMap(e -> e.mentions().stream())
        .map(m -> m.span().of(text))
        .toList();
  }

  private static String named(String text, Predicate<EntityKind> kinds) {
    String written =
        find(text).entities().stream()
            .filter(e -> e.named() && kinds.test(e.kind()))
            .map(e -> e.kind() + " " + String.join(",", e.names()))
            .sorted()
            .collect(Collectors.joining(" | "));
    return written.isEmpty() ? "-" : written;
  }

  private static Findings find(String text) {
    Article article = new Article("test", null, null, "de", null, null, text);
    return EXTRACTOR.extract(article, TestAnnotator.annotator().annotate(article));
  }

  private static Stream<String[]> rows(String table) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                EntityTablesTest.class.getResourceAsStream("/extract/entity/" + table + ".tsv"),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"));
    }
  }
}
