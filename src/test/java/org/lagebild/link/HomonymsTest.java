package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Findings;

/**
 * Each row of homonyms.tsv and crowded.tsv: what a name means in what article, by the embedded
 * slice and by an index in which many items share names.
 */
class HomonymsTest {
  private static final String NOTHING = "-";

  @TestFactory
  Stream<DynamicTest> whatANameMeansDependsOnKindAndArticle() {
    return Articles.table("homonyms.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " in " + row[1] + ": " + row[5],
                    () -> assertEquals(row[4], linked(Articles.LINKER, findings(row, false)))));
  }

  @TestFactory
  Stream<DynamicTest> amongManyOfANameTheArticleDecidesOrNothingIsLinked() throws IOException {
    try (InputStream items = HomonymsTest.class.getResourceAsStream("/link/crowded.ndjson")) {
      Linker crowded = Linker.read(items);
      return Articles.table("crowded.tsv").stream()
          .map(
              row ->
                  DynamicTest.dynamicTest(
                      row[0] + " in " + row[1] + " on " + row[3] + ": " + row[5],
                      () -> assertEquals(row[4], linked(crowded, findings(row, false)))));
    }
  }

  @TestFactory
  Stream<DynamicTest> theOrderOfTheEntitiesDoesNotMatter() {
    return Articles.table("homonyms.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () ->
                        assertEquals(
                            Articles.LINKER.link(findings(row, false)),
                            Articles.LINKER.link(findings(row, true)))));
  }

  private static String linked(Linker linker, Findings findings) {
    return linker.link(findings).links().stream()
        .filter(link -> link.entity().equals("0"))
        .map(link -> link.item().id())
        .findFirst()
        .orElse(NOTHING);
  }

  private static Findings findings(String[] row, boolean reversed) {
    List<Entity> entities = new ArrayList<>();
    Stream.concat(Stream.of(row[0]), parts(row[1]))
        .forEach(text -> entities.add(entity(Integer.toString(entities.size()), text)));
    List<OfficeHolding> offices = parts(row[2]).map(text -> office(text, entities)).toList();
    if (reversed) {
      Collections.reverse(entities);
    }
    return Articles.of(row[3].equals(NOTHING) ? null : LocalDate.parse(row[3]), entities, offices);
  }

  private static Stream<String> parts(String cell) {
    return cell.equals(NOTHING) ? Stream.empty() : Arrays.stream(cell.split(";"));
  }

  private static Entity entity(String key, String text) {
    String[] parts = text.split(":");
    return Articles.entity(key, EntityKind.valueOf(parts[0]), List.of(parts[1].split("\\|")));
  }

  private static OfficeHolding office(String text, List<Entity> entities) {
    String[] parts = text.split("@");
    String of =
        entities.stream()
            .filter(entity -> entity.label().equals(parts[1]))
            .map(Entity::key)
            .findFirst()
            .orElse(null);
    return Articles.office("0", parts[0], of);
  }
}
