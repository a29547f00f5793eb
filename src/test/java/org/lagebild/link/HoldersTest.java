package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Findings;
import org.lagebild.model.Link;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;

/** Each row of holders.tsv: whom an office without a name means on a day. */
class HoldersTest {
  private static final String NOTHING = "-";

  @TestFactory
  Stream<DynamicTest> anOfficeMeansWhoHeldItOnTheDay() {
    return Articles.table("holders.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " on " + row[3] + ": " + row[5],
                    () ->
                        assertEquals(
                            row[4],
                            links(row).stream()
                                .filter(link -> link.entity().equals("phrase"))
                                .map(link -> link.item().id())
                                .findFirst()
                                .orElse(NOTHING))));
  }

  @Test
  void theLinkSaysByWhichOfficeAndDates() {
    String[] row = {"US-Präsident", "USA|US-", "Präsident", "2015-04-17"};
    Link link = links(row).stream().filter(l -> l.entity().equals("phrase")).findFirst().get();
    assertEquals("office-on-day", link.ground());
    Link.Tenure tenure = link.tenure();
    assertNotNull(tenure);
    assertEquals("Q11696", tenure.office().id());
    assertEquals(LocalDate.of(2009, 1, 20), tenure.begin());
    assertEquals(LocalDate.of(2017, 1, 20), tenure.end());
  }

  /** An article whose text is the phrase and the words for the owner, a line each. */
  private static List<Link> links(String[] row) {
    List<String> owner = row[1].equals(NOTHING) ? List.of() : Arrays.asList(row[1].split("\\|"));
    StringBuilder text = new StringBuilder();
    List<Entity> entities = new ArrayList<>();
    Mention phrase = new Mention(append(text, row[0]), null);
    entities.add(new Entity("phrase", EntityKind.PERSON, row[0], false, List.of(phrase)));
    List<Mention> mentions = new ArrayList<>();
    for (String words : owner) {
      mentions.add(new Mention(append(text, words), mentions.isEmpty() ? words : null));
    }
    if (!owner.isEmpty()) {
      entities.add(new Entity("owner", EntityKind.NATION, owner.get(0), true, mentions));
    }
    OfficeHolding holding = Articles.office("phrase", row[2], owner.isEmpty() ? null : "owner");
    LocalDate day = row[3].equals(NOTHING) ? null : LocalDate.parse(row[3]);
    Article article = new Article("test", null, day, "de", null, null, text.toString());
    return Articles.LINKER
        .link(new Findings(article, entities, List.of(holding), List.of(), List.of()))
        .links();
  }

  private static Span append(StringBuilder text, String words) {
    int begin = text.length();
    text.append(words).append('\n');
    return new Span(begin, begin + words.length());
  }
}
