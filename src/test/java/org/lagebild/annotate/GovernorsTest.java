package org.lagebild.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.TestAnnotator;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** What is mended in the parser's trees. */
class GovernorsTest {
  @Test
  void theLastPartOfAHyphenCompoundIsItsHead() {
    Sentence sentence = sentence("Der US-Außenminister sprach mit dem UN-Sondergesandten.");
    Token minister = word(sentence, "Außenminister");
    assertEquals("compound", word(sentence, "US").relation());
    assertEquals(minister.index(), word(sentence, "US").head());
    assertEquals("nsubj", minister.relation());
    assertEquals("sprach", sentence.head(minister).orElseThrow().text());
    Token envoy = word(sentence, "Sondergesandten");
    assertEquals(envoy.index(), word(sentence, "UN").head());
    assertEquals(envoy.index(), word(sentence, "mit").head());
  }

  @Test
  void aLowerCaseCompoundStaysOneWord() {
    Sentence sentence = sentence("Der pro-russische Kandidat gewann.");
    assertEquals("pro-russische", word(sentence, "pro-russische").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moskau hat seine Angriffe auf die Stadt verstärkt. | hat | verstärkt",
        "Der Präsident will den Kanzler treffen. | will | treffen",
        "Die Stadt wurde von Rebellen besetzt. | wurde | besetzt",
        "Das Parlament muss das Gesetz beschließen. | muss | beschließen",
        "Der König wird am Montag nach Rom reisen. | wird | reisen"
      })
  void theFullVerbGovernsItsAuxiliary(String text, String auxiliary, String verb) {
    Sentence sentence = sentence(text);
    Token full = word(sentence, verb);
    assertEquals(Token.ROOT, full.head());
    assertTrue(word(sentence, auxiliary).is("aux"));
    assertEquals(full.index(), word(sentence, auxiliary).head());
  }

  @ParameterizedTest
  @CsvSource({
    "Der US-Außenminister sprach mit dem UN-Sondergesandten und dem Ex-Premier.",
    "Moskau hat seine Angriffe verstärkt und will sie noch ausweiten.",
    "Dass er kommen wird hat sie gesagt."
  })
  void everyTreeHasNoCycle(String text) {
    Sentence sentence = sentence(text);
    for (Token token : sentence.tokens()) {
      int steps = 0;
      for (Token at = token; at.head() != Token.ROOT; at = sentence.tokens().get(at.head())) {
        assertTrue(++steps <= sentence.tokens().size(), text);
      }
    }
  }

  private static Sentence sentence(String text) {
    return TestAnnotator.annotate(text).get(0);
  }

  private static Token word(Sentence sentence, String text) {
    return sentence.tokens().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }
}
