package org.lagebild.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

class ClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Armee greift die Stadt an. | greift | present",
        "Die Armee griff die Stadt an. | griff | past",
        "Die Armee hat die Stadt angegriffen. | angegriffen | past",
        "Die Armee ist nach Norden gezogen. | gezogen | past",
        "Die Armee wird die Stadt angreifen. | angreifen | present future",
        "Die Stadt wird angegriffen. | angegriffen | passive present",
        "Die Stadt wurde angegriffen. | angegriffen | passive past",
        "Die Stadt ist angegriffen worden. | angegriffen | passive past",
        "Die Stadt wurde 2014 von Rebellen besetzt. | besetzt | passive past",
        "Er sagte, die Armee habe die Stadt angegriffen. | angegriffen | past reported",
        "Er sagte, der Minister sei krank. | krank | reported",
        "Er sagte, sie wolle verhandeln. | verhandeln | reported",
        "Sie versucht, die Stadt anzugreifen. | anzugreifen | zu-infinitive",
        "Sie hofft, den Krieg zu gewinnen. | gewinnen | zu-infinitive"
      })
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
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Armee will die Stadt angreifen. | angreifen | wollen",
        "Die Stadt soll angegriffen worden sein. | angegriffen | sollen",
        "Der Rat könnte das Gesetz ablehnen. | ablehnen | können"
      })
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
