package org.lagebild.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final String ARTICLE = "https://w3id.org/lagebild/article/";

  private final Explainer explainer = new Explainer(TwoArticles.union());

  @Test
  void aFactShowsItsSentenceWithTriggerAndSlotsMarked() {
    assertEquals(
        "😀 Außenministerin [Ada Lenz|participant] **traf** [am Montag|date] in [Genf|place]"
            + " Norlands Präsidenten [Ivo Brandt|participant] und [Unterhändler|participant].",
        fact("gipfel#meeting-27").passage());
  }

  @Test
  void aFactNamesItsArticleItsSlotsAndItsRule() {
    Explanation.OfFact fact = fact("gipfel#meeting-27");
    assertEquals("gipfel", fact.article());
    assertEquals("Treffen in Genf", fact.headline());
    assertEquals("2024-03-05", fact.published());
    assertEquals(
        List.of(
            slot("type", "Meeting"),
            slot("date", "2024-03-04"),
            slot("participant", "Ada Lenz"),
            slot("participant", "Ivo Brandt"),
            slot("participant", "Unterhändler"),
            slot("place", "Genf"),
            slot("rule", "https://w3id.org/lagebild/lexicon/de#treffen"),
            slot("status", "occurred")),
        fact.slots());
  }

  @Test
  void marksCountCodePoints() {
    assertEquals(
        List.of(
            new Explanation.Mark(98, 113, "Unsere Soldaten", "agent"),
            new Explanation.Mark(114, 121, "griffen", "trigger"),
            new Explanation.Mark(122, 130, "Auenfurt", "target")),
        fact("dementi#event-114").marks());
  }

  @Test
  void charactersThatFillTwoSlotsSayBoth() {
    assertEquals(
        "[Norland|agent] **griff** [am Sonntag|date] [Auenfurt|place,target] mit Drohnen an,"
            + " teilte [Südland|source] mit.",
        fact("gipfel#event-198").passage());
  }

  @Test
  void aQuotationThatHoldsASentenceEndIsMarkedAsAWhole() {
    assertEquals(
        "Präsident [Brandt|speaker] **sagte** [am Mittwoch|date]:"
            + " [„Unsere Soldaten griffen Auenfurt nicht an.“|quote]",
        fact("dementi#statement-78").passage());
  }

  @Test
  void aFactInLinesForReading() {
    assertEquals(
        """
        https://w3id.org/lagebild/article/dementi#event-114
        article  dementi · 2024-03-07
        type     Attack
        agent    Unsere Soldaten
        rule     https://w3id.org/lagebild/lexicon/de#angreifen
        source   Ivo Brandt
        status   denied
        target   Auenfurt
        trigger  griffen an

        characters  slot     text
        ----------  -------  ---------------
        98-113      agent    Unsere Soldaten
        114-121     trigger  griffen
        122-130     target   Auenfurt

        Präsident Brandt sagte am Mittwoch: „[Unsere Soldaten|agent] **griffen** \
        [Auenfurt|target] nicht an.“
        """,
        explainer.explain(ARTICLE + "dementi#event-114").text());
  }

  @Test
  void anEntityListsItsMentionsInAllArticles() {
    assertEquals(
        """
        https://w3id.org/lagebild/entity/Q900000002
        Norland

        article  characters  kind     text
        -------  ----------  -------  --------
        dementi  0-7         State    Norland
        dementi  215-222     Country  Norland
        gipfel   50-58       State    Norlands
        gipfel   149-156     State    Norland
        gipfel   190-197     State    Norland
        """,
        explainer.explain("ent:Q900000002").text());
  }

  @Test
  void anUnknownIriIsAnError() {
    QueryFailure failure = assertThrows(QueryFailure.class, () -> explainer.explain("ent:Q1"));
    assertEquals(
        "ent:Q1: neither a fact nor an entity of the store; queries such as 'events' list IRIs",
        failure.getMessage());
    assertThrows(QueryFailure.class, () -> explainer.explain("no iri > at all"));
  }

  private Explanation.OfFact fact(String name) {
    return (Explanation.OfFact) explainer.explain("<" + ARTICLE + name + ">");
  }

  private static Explanation.Slot slot(String name, String value) {
    return new Explanation.Slot(name, value);
  }
}
