package org.lagebild.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.lagebild.model.Article;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Status;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.NIF;

class ArticleQuadsTest {
  private static final ArticleQuads QUADS = new ArticleQuads(Iris.standard());

  private static void assertGives(DatasetGraph expected, List<Quad> quads) {
    DatasetGraph given = DatasetGraphFactory.create();
    quads.forEach(given::add);
    assertTrue(IsoMatcher.isomorphic(expected, given), () -> difference(expected, given));
  }

  private static String difference(DatasetGraph expected, DatasetGraph given) {
    List<String> lines = new ArrayList<>();
    expected.find().forEachRemaining(q -> lines.add(given.contains(q) ? "" : "- " + q));
    given.find().forEachRemaining(q -> lines.add(expected.contains(q) ? "" : "+ " + q));
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  @Test
  void statesMentionsFactsAndLinkedEntities() {
    assertGives(Cases.expected("paris"), QUADS.of(Cases.paris(), Cases.PARIS_LINKS));
  }

  @Test
  void aPhraseThatIsLinkedDenotesThePersonAndWhatIsUnlinkedHasItsCandidates() {
    assertGives(Cases.expected("holder"), QUADS.of(Cases.holder(), Cases.holderLinks()));
  }

  @Test
  void countsCodePointsAndNamesHostileThingsSafely() {
    assertGives(Cases.expected("strange"), QUADS.of(Cases.strange(), Linking.NONE));
  }

  @Test
  void hasNoDuplicates() {
    List<Quad> quads = QUADS.of(Cases.strange(), Linking.NONE);
    assertEquals(quads.size(), quads.stream().distinct().count());
  }

  @Test
  void doesNotDependOnTheOrderOfWhatWasFound() {
    Findings found = Cases.strange();
    Findings turned =
        new Findings(
            found.article(),
            reversed(found.entities()),
            reversed(found.facts()),
            reversed(found.times()),
            reversed(found.quotations()));
    assertEquals(QUADS.of(found, Linking.NONE), QUADS.of(turned, Linking.NONE));
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return turned;
  }

  @Test
  void equalFactsAreOne() {
    Findings found = Cases.paris();
    List<Fact> twice = new ArrayList<>(found.facts());
    twice.addAll(found.facts());
    Findings doubled =
        new Findings(found.article(), found.entities(), twice, found.times(), found.quotations());
    assertEquals(QUADS.of(found, Cases.PARIS_LINKS), QUADS.of(doubled, Cases.PARIS_LINKS));
  }

  @Test
  void unnamedEntitiesThatBeginAtOneOffsetAreNumbered() {
    Findings found =
        new Found("a", null, "Rebellen im Norden griffen an.")
            .unnamed("long", EntityKind.GROUP, "Rebellen im Norden", "Rebellen im Norden")
            .unnamed("short", EntityKind.GROUP, "Rebellen", "Rebellen")
            .findings();
    String quads = QUADS.of(found, Linking.NONE).toString();
    assertTrue(
        quads.contains("/a#entity-0 http://www.w3.org/2000/01/rdf-schema#label \"Rebellen\"@de"),
        quads);
    assertTrue(
        quads.contains(
            "/a#entity-0-2 http://www.w3.org/2000/01/rdf-schema#label \"Rebellen im Norden\"@de"),
        quads);
  }

  @Test
  void halfASurrogatePairIsReplacedAndCounted() {
    Findings found =
        new Found(new Article("a", null, null, "no language", null, null, "\uD83D Oslo \uDE00"))
            .named("oslo", EntityKind.CITY, "Oslo", "Oslo")
            .findings();
    List<Quad> quads = QUADS.of(found, Linking.NONE);
    List<String> texts =
        quads.stream()
            .filter(q -> q.getPredicate().equals(NIF.isString))
            .map(q -> q.getObject().getLiteralLexicalForm())
            .toList();
    assertEquals(List.of("\uFFFD Oslo \uFFFD"), texts);
    assertTrue(quads.toString().contains("#char=2,6 "), quads.toString());
    assertTrue(quads.toString().contains("\"Oslo\"@und"), quads.toString());
  }

  @Test
  void aFactOfAnUnknownEntityIsAnError() {
    Found found = new Found("a", null, "Es brannte.");
    Fact fire =
        new Fact.Event(
            "Disaster",
            Status.OCCURRED,
            null,
            "nowhere",
            List.of(),
            List.of(),
            null,
            "brannte",
            found.evidence("fire", "brannte"));
    Findings findings = found.fact(fire).findings();
    Linking none = Linking.NONE;
    String message =
        assertThrows(IllegalArgumentException.class, () -> QUADS.of(findings, none)).getMessage();
    assertEquals("article a has a fact of an unknown entity \"nowhere\"", message);
  }
}
