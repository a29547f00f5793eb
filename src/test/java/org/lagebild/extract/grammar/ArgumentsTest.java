package org.lagebild.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** Each row asks for some functions only: "function=word word; function=word". */
class ArgumentsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/arguments/verbs.csv", delimiter = '|')
  void verbsHaveThemByCaseVoiceAndPreposition(String text, String verb, String expected) {
    assertVerb(text, verb, expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/arguments/participles.csv", delimiter = '|')
  void participlesBeforeANounTakeItAsArgument(String text, String participle, String expected) {
    assertVerb(text, participle, expected);
  }

  private static void assertVerb(String text, String verb, String expected) {
    Sentence sentence = Words.sentence(text);
    Arguments found = Arguments.ofVerb(sentence, Words.word(sentence, verb));
    assertEquals(expected(expected), asked(found, expected));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/extract/grammar/arguments/nouns.csv", delimiter = '|')
  void nounsOfEventsHaveThemToo(String text, String noun, String expected) {
    Sentence sentence = Words.sentence(text);
    Arguments found = Arguments.ofNoun(sentence, Words.word(sentence, noun));
    assertEquals(expected(expected), asked(found, expected));
  }

  private static Map<String, List<String>> expected(String notation) {
    Map<String, List<String>> slots = new TreeMap<>();
    for (String slot : notation.split("; ")) {
      String[] parts = slot.split("=");
      slots.put(parts[0], List.of(parts[1].split(" ")));
    }
    return slots;
  }

  private static Map<String, List<String>> asked(Arguments found, String notation) {
    Map<String, List<String>> slots = new TreeMap<>();
    for (String function : expected(notation).keySet()) {
      List<Token> heads = new ArrayList<>(found.of(function));
      slots.put(function, Words.texts(heads));
    }
    return slots;
  }
}
