package org.lagebild.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

class ClauseTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/clauses/clusters.csv", delimiter = '|')
  void theVerbClusterShowsVoiceTenseAndMood(String text, String verb, String expected) {
    Sentence sentence = Words.sentence(text);
    assertEquals(expected, marks(new Clause(sentence, Words.word(sentence, verb))));
  }

  private static String marks(Clause clause) {
    List<String> marks = new ArrayList<>();
    if (clause.isPassive()) {
      marks.add("passive");
    }
    if (clause.isPresent()) {
      marks.add("present");
    }
    if (clause.isPast()) {
      marks.add("past");
    }
    if (clause.isFuture()) {
      marks.add("future");
    }
    if (clause.isReported()) {
      marks.add("reported");
    }
    if (clause.isZuInfinitive()) {
      marks.add("zu-infinitive");
    }
    return String.join(" ", marks);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/clauses/modals.csv", delimiter = '|')
  void theModalVerbIsFound(String text, String verb, String modal) {
    Sentence sentence = Words.sentence(text);
    Clause clause = new Clause(sentence, Words.word(sentence, verb));
    assertEquals(modal, clause.modal().orElseThrow().lemma());
  }

  @Test
  void aConjunctionOpensItsClause() {
    Sentence sentence = Words.sentence("Wenn die Armee angreift, flieht der König.");
    Clause clause = new Clause(sentence, Words.word(sentence, "angreift"));
    assertEquals("wenn", clause.conjunction().orElseThrow().lemma());
  }

  @Test
  void aNounStandsInTheClauseOfItsVerb() {
    Sentence sentence = Words.sentence("Der König der Insel floh, weil die Armee kam.");
    assertEquals("floh", around(sentence, "Insel"));
    assertEquals("kam", around(sentence, "Armee"));
  }

  @Test
  void aContentClauseDependsOnTheVerbOfSaying() {
    Sentence sentence = Words.sentence("Sie sagte, dass die Armee angreift.");
    Clause content = new Clause(sentence, Words.word(sentence, "angreift"));
    assertEquals("sagte", content.governing().orElseThrow().verb().text());
  }

  private static String around(Sentence sentence, String word) {
    Token token = Words.word(sentence, word);
    return Clause.around(sentence, token).orElseThrow().verb().text();
  }
}
