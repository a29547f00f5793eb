package org.lagebild.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lagebild.TestAnnotator;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Article;
import org.lagebild.model.Entity;
import org.lagebild.model.Fact.Event;
import org.lagebild.model.Findings;

class NewEventTypeTest {
  private static final String TURTLE =
      """
      @prefix lx:   <https://w3id.org/lagebild/lexicon#> .
      @prefix lb:   <https://w3id.org/lagebild/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      lb:Coronation rdfs:subClassOf lb:Event .
      <https://example.org/kroenen> a lx:Trigger ; lx:evokes lb:Coronation ;
        lx:verb "krönen" ; lx:verbArgument "subj agent" , "obj target" ;
        lx:noun "Krönung" ; lx:nounArgument "gen target" , "durch agent" .
      """;
  private static final Extractor EXTRACTOR = Extractor.of(Lexicon.load(List.of(TURTLE)));

  @Test
  void anEventTypeWrittenInTurtleAloneIsFoundByItsVerb() {
    Findings findings = find("Anna Lund krönte am Montag in Oslo Prinz Harald Berg.");
    Event event = findings.facts(Event.class).get(0);
    assertEquals("Coronation", event.type());
    assertEquals(List.of("Anna Lund"), labels(findings, event.agents()));
    assertEquals("Oslo", label(findings, event.place()));
    assertEquals("2025-04-14", event.date().edtf());
    assertEquals("https://example.org/kroenen", event.evidence().get(0).rule());
  }

  @Test
  void anEventTypeWrittenInTurtleAloneIsFoundByItsNoun() {
    Findings findings = find("Die Krönung von Harald Berg durch Anna Lund begann.");
    assertEquals(
        List.of("Coronation"), findings.facts(Event.class).stream().map(Event::type).toList());
  }

  private static Findings find(String text) {
    Article article = new Article("test", null, LocalDate.of(2025, 4, 16), "de", null, null, text);
    return EXTRACTOR.extract(article, TestAnnotator.annotator().annotate(article));
  }

  private static List<String> labels(Findings findings, List<String> keys) {
    return keys.stream().map(k -> label(findings, k)).toList();
  }

  private static String label(Findings findings, String key) {
    return findings.entities().stream()
        .filter(e -> e.key().equals(key))
        .map(Entity::label)
        .findFirst()
        .orElseThrow();
  }
}
