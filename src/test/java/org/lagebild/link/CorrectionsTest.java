package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.model.Correction;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Link;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;

class CorrectionsTest {
  private static final String HEADER = "name,article,item,kind\n";

  private static Corrections good() throws IOException {
    try (var stream = CorrectionsTest.class.getResourceAsStream("/link/corrections/good.csv")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return CorrectionsReader.csv("good.csv", text);
    }
  }

  private static String settled(Corrections all, String article, EntityKind kind, String... names) {
    Optional<Correction> found = all.of(article, List.of(names), kind);
    return found.map(c -> c.item() == null ? "none" : c.item()).orElse("");
  }

  @Test
  void aTableIsReadWithItsQuotationMarksCommasAndLineBreaks() throws IOException {
    Corrections all = good();
    assertEquals(7, all.size());
    assertEquals("Q900000007", settled(all, "x", EntityKind.PERSON, "Müller, Hans"));
    assertEquals("none", settled(all, "a-1", EntityKind.SITE, "Haus \"Zur\nLinde\""));
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsDoNotMatter() {
    Corrections all =
        CorrectionsReader.csv("f", "\uFEFFname,article,item,kind\r\nGeorgia,,Q1428,\r\n");
    assertEquals("Q1428", settled(all, "x", EntityKind.REGION, "Georgia"));
  }

  @Test
  void whatIsSettledForAnArticleHoldsByAnyNameAndWhatIsSettledForAllByTheFullestAlone()
      throws IOException {
    Corrections all = good();
    assertEquals("Q7747", settled(all, "a-1", EntityKind.PERSON, "Wladimir Putin", "Putin"));
    assertEquals("", settled(all, "a-2", EntityKind.PERSON, "Wladimir Putin", "Putin"));
    assertEquals("none", settled(all, "a-2", EntityKind.CITY, "Washington"));
    assertEquals("", settled(all, "a-2", EntityKind.PERSON, "George Washington", "Washington"));
  }

  @Test
  void whatIsSettledForAnArticleOrAKindComesFirst() {
    Corrections all =
        CorrectionsReader.csv(
            "f", HEADER + "Paris,,Q1,\nParis,a,Q2,\nParis,,Q3,city\nParis,a,none,city\n");
    assertEquals("none", settled(all, "a", EntityKind.CITY, "Paris"));
    assertEquals("Q2", settled(all, "a", EntityKind.PERSON, "Paris"));
    assertEquals("Q3", settled(all, "b", EntityKind.CITY, "Paris"));
    assertEquals("Q1", settled(all, "b", EntityKind.PERSON, "Paris"));
  }

  @Test
  void aStateIsOneThingWhetherItActsOrIsAPlace() throws IOException {
    Corrections all = good();
    assertEquals("Q574", settled(all, "x", EntityKind.STATE, "Ost-Timor"));
    assertEquals("Q574", settled(all, "x", EntityKind.COUNTRY, "Ost-Timor"));
    assertEquals("Q574", settled(all, "x", EntityKind.NATION, "Ost-Timor"));
    assertEquals("Q900000008", settled(all, "x", EntityKind.SITE, "Ost-Timor"));
    assertEquals("", settled(all, "x", EntityKind.CITY, "Ost-Timor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Georgia,,Q1428\\n | f:2: there are 3 values instead of four; quote a value that has a comma, leave no column out",
        " ,,Q1428,\\n | f:2: there is no name; write it as the article does",
        "A,,Q1,\\n\\nB,,1428,\\n | f:4: the item \"1428\" is none; write a Q and a number, or none",
        "A,,Q1,town\\n | f:2: the kind \"town\" is none; write one such as person, city, or nothing",
        "A,,Q1,\\nA,*,none,\\n | f:3: it says something else than f:2; keep one of them",
        "B,,Q1,\\n\"A,,Q1,\\n | f:3: quotation marks do not fit; put the whole value in quotes, and double those inside",
        "\"A\\nB\" C,,Q1,\\n | f:2: quotation marks do not fit; put the whole value in quotes, and double those inside",
        "\"A\\nB\",,Q1,\\nC,,0,\\n | f:4: the item \"0\" is none; write a Q and a number, or none",
      })
  void whatIsWrongIsToldWithItsLine(String rows, String message) {
    String text = HEADER + rows.replace("\\n", "\n");
    CorrectionsException wrong =
        assertThrows(CorrectionsException.class, () -> CorrectionsReader.csv("f", text));
    assertEquals(message, wrong.getMessage());
  }

  @Test
  void quotationMarksInsideAValueAreItsOwn() {
    Corrections all = CorrectionsReader.csv("f", HEADER + "Haus \"Zur Linde\",,Q5,\n");
    assertEquals("Q5", settled(all, "x", EntityKind.SITE, "Haus \"Zur Linde\""));
  }

  @Test
  void aTableWithoutItsFirstLineIsNone() {
    for (String text : List.of("", "Georgia,,Q1428,\n")) {
      assertEquals(
          "f:1: the first line must be name,article,item,kind; write it above the rows",
          assertThrows(CorrectionsException.class, () -> CorrectionsReader.csv("f", text))
              .getMessage());
    }
  }

  @Test
  void theSameTwiceIsNoContradiction() {
    assertEquals(1, CorrectionsReader.csv("f", HEADER + "A,,Q1,\nA,*,Q1,\n").size());
  }

  private static List<String> links(String rows, Entity... entities) {
    Linker linker = Articles.LINKER.withCorrections(CorrectionsReader.csv("f", HEADER + rows));
    return linker
        .link(Articles.of(LocalDate.of(2025, 4, 17), List.of(entities), List.of()))
        .links()
        .stream()
        .map(CorrectionsTest::shown)
        .toList();
  }

  private static String shown(Link link) {
    String sure = link.confidence() == 1 ? " 1.0" : "";
    return String.join(" ", link.entity(), link.item().id(), link.ground()) + sure;
  }

  @Test
  void aCorrectionWinsOverWhatTheNameWouldMean() {
    Entity paris = Articles.entity("p", EntityKind.CITY, List.of("Paris"));
    assertEquals(List.of("p Q90 name"), links("", paris));
    assertEquals(List.of("p Q830149 correction 1.0"), links("Paris,test,Q830149,\n", paris));
    assertEquals(List.of(), links("Paris,,none,city\n", paris));
    assertEquals(List.of("p Q90 name"), links("Paris,another,none,\n", paris));
  }

  @Test
  void anItemThatTheIndexDoesNotKnowBearsInAllArticlesTheSmallestOfTheNames() {
    String rows = "Lenz,test,Q900000001,\nAda Lenz,,Q900000001,\n";
    Linker linker = Articles.LINKER.withCorrections(CorrectionsReader.csv("f", HEADER + rows));
    for (String name : List.of("Lenz", "Ada Lenz")) {
      Entity person = Articles.entity("p", EntityKind.PERSON, List.of(name));
      Link link = linker.link(Articles.of(null, List.of(person), List.of())).links().get(0);
      assertEquals("Q900000001", link.item().id());
      assertEquals("Ada Lenz", link.item().label());
    }
  }

  @Test
  void aPhraseWithoutANameCanBeSettledToo() {
    Mention mention = new Mention(new Span(0, 7), null);
    Entity phrase = new Entity("u", EntityKind.PERSON, "Minister", false, List.of(mention));
    assertEquals(
        List.of("u Q900000001 correction 1.0"), links("Minister,test,Q900000001,\n", phrase));
  }
}
