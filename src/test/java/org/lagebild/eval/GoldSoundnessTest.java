package org.lagebild.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lagebild.eval.Annotation.Named;
import org.lagebild.model.Article;
import org.lagebild.model.TimeSpan;

/** Checks the annotations themselves, in which a slip of the pen would pass for an error. */
class GoldSoundnessTest {
  private record Report(Article article, Annotation gold, GoldText text) {
    String id() {
      return article.id();
    }
  }

  private final List<Report> reports = reports();

  private static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    try {
      for (ReportSet set : ReportSet.values()) {
        for (Article article : set.articles()) {
          reports.add(new Report(article, ReportSet.gold(article), new GoldText(article.text())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports;
  }

  @Test
  void everyAnnotationBelongsToOneReport() throws IOException {
    List<String> names =
        ReportSet.goldFiles().stream().map(Path::getFileName).map(Path::toString).toList();
    assertEquals(names, reports.stream().map(r -> r.gold().id() + ".json").sorted().toList());
    for (Report report : reports) {
      assertEquals(report.id(), report.gold().id());
      assertEquals(String.valueOf(report.article().date()), report.gold().date());
      assertEquals("de", report.gold().lang());
    }
  }

  @Test
  void entitiesHaveKnownKindsAndItems() {
    Set<String> types = Set.of("Person", "Organization", "State", "Group");
    Set<String> kinds = Set.of("country", "region", "city", "water", "continent", "site", "other");
    for (Report report : reports) {
      report.gold().actors().forEach(a -> oneOf(types, a.type(), report));
      report.gold().territories().forEach(t -> oneOf(kinds, t.kind(), report));
      named(report)
          .map(Named::qid)
          .filter(Objects::nonNull)
          .forEach(qid -> assertTrue(qid.matches("Q[1-9]\\d*"), report.id() + ": " + qid));
    }
  }

  @Test
  void meetingsStatusesEventsAndStatementsHaveKnownKinds() {
    Set<String> meetings =
        Set.of("summit", "talks", "meeting", "visit", "call", "conference", "session");
    Set<String> held = Set.of("held", "ongoing", "planned", "proposed", "cancelled");
    Set<String> tenures =
        Set.of(
            "annexed occupied controlled claimed contested liberated ceded independent".split(" "));
    Set<String> types =
        Set.of(
            ("Attack Ceasefire Agreement Sanction Aid Deployment Arrest Trial Release Vote"
                    + " Appointment Resignation Protest Travel Decision Disaster Disclosure")
                .split(" "));
    Set<String> happened = Set.of("occurred", "ongoing", "planned", "proposed", "denied");
    Set<String> acts = Set.of("say announce demand accuse threaten reject support warn".split(" "));
    for (Report report : reports) {
      report.gold().meetings().forEach(m -> oneOf(meetings, m.kind(), report));
      report.gold().meetings().forEach(m -> oneOf(held, m.status(), report));
      report.gold().statuses().forEach(s -> oneOf(tenures, s.status(), report));
      report.gold().events().forEach(e -> oneOf(types, e.type(), report));
      report.gold().events().forEach(e -> oneOf(happened, e.status(), report));
      report.gold().statements().forEach(s -> oneOf(acts, s.kind(), report));
      report.gold().statements().forEach(s -> assertTrue(s.about().size() <= 4, s.toString()));
    }
  }

  @Test
  void datesAreEdtf() {
    for (Report report : reports) {
      Contents.dates(report.gold())
          .forEach(date -> assertEquals(date, TimeSpan.parse(date).edtf()));
    }
  }

  @Test
  void aNameBelongsToOneActorAndOneTerritoryAtMost() {
    List<String> twice = new ArrayList<>();
    for (Report report : reports) {
      for (List<? extends Named> list :
          List.of(report.gold().actors(), report.gold().territories())) {
        Set<String> seen = new TreeSet<>();
        list.stream()
            .flatMap(entity -> entity.names().stream())
            .filter(name -> !seen.add(name))
            .forEach(name -> twice.add(report.id() + ": " + name));
      }
    }
    assertEquals(List.of(), twice);
  }

  /** The exceptions are what the text says with other words in between, or by an adjective. */
  @Test
  void namesOccurInTheText() {
    assertEquals(
        List.of(
            "2025-04-17-ukraine-gespraeche-paris: Vertreter der ukrainischen Regierung",
            "2025-10-23-budapest-treffen-abgesagt: USA",
            "2025-04-29-kanada-wahl: kanadische Notenbank",
            "2025-09-13-nepal-uebergangsregierung: Vertreter der Protestbewegung",
            "2017-03-10-tusk-wiederwahl: Europäischer Rat",
            "2017-08-30-nordkorea-rakete: Japan",
            "2021-08-13-taliban-vormarsch: Sender Al-Dschasira",
            "2022-11-03-tigray-abkommen: Anhänger",
            "2023-07-29-niger-putsch: USA",
            "2023-12-15-essequibo-treffen: Fluss Essequibo",
            "2024-12-08-assad-sturz: USA",
            "2025-06-02-polen-stichwahl: Regierungsbündnis",
            "2025-06-02-polen-stichwahl: Polen"),
        missing(report -> named(report).flatMap(entity -> entity.names().stream())));
  }

  /** Whose office it is, an adjective may tell; all else is an entity or words of the text. */
  @Test
  void slotsHoldTheFirstNameOfAnEntityOrWordsOfTheText() {
    assertEquals(
        List.of("2024-12-12-schengen-beitritt: ungarisch-rumänische Grenze"),
        missing(
            report -> {
              Set<String> first =
                  named(report).map(entity -> entity.names().get(0)).collect(Collectors.toSet());
              return Contents.fillers(report.gold()).filter(filler -> !first.contains(filler));
            }));
  }

  @Test
  void slotsHoldNoLaterNameOfAnEntity() {
    List<String> later = new ArrayList<>();
    for (Report report : reports) {
      Set<String> first = new TreeSet<>();
      Set<String> other = new TreeSet<>();
      named(report).forEach(entity -> first.add(entity.names().get(0)));
      named(report).forEach(entity -> other.addAll(entity.names()));
      other.removeAll(first);
      Stream.concat(
              Contents.fillers(report.gold()),
              report.gold().roles().stream().flatMap(r -> Stream.ofNullable(r.of())))
          .filter(other::contains)
          .forEach(filler -> later.add(report.id() + ": " + filler));
    }
    assertEquals(List.of(), later);
  }

  @Test
  void triggersAreWordsOfTheText() {
    List<String> missing = new ArrayList<>();
    for (Report report : reports) {
      Contents.triggers(report.gold())
          .filter(trigger -> !report.text().expresses(trigger))
          .forEach(trigger -> missing.add(report.id() + ": " + trigger));
    }
    assertEquals(List.of(), missing);
  }

  private List<String> missing(Function<Report, Stream<String>> phrases) {
    return reports.stream()
        .flatMap(
            report ->
                phrases
                    .apply(report)
                    .filter(phrase -> !report.text().names(phrase))
                    .map(phrase -> report.id() + ": " + phrase))
        .toList();
  }

  private static void oneOf(Set<String> values, String value, Report report) {
    assertTrue(values.contains(value), () -> report.id() + ": " + value);
  }

  private static Stream<Named> named(Report report) {
    return Stream.of(report.gold().actors(), report.gold().territories())
        .flatMap(Collection::stream);
  }
}
