package org.lagebild.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @CsvSource({
    "Angriff,Attack",
    "Luftangriff,Attack",
    "Drohnenangriff,Attack",
    "Waffenruhe,Ceasefire"
  })
  void aNounStandsForTheCompoundsThatEndInIt(String noun, String type) {
    assertEquals(
        List.of(type),
        LEXICON.facts().nounTriggers(noun).stream().map(Trigger::evokes).distinct().toList());
  }

  @ParameterizedTest
  @CsvSource({"Charmeoffensive", "Herzattacke", "Panikattacke"})
  void anExceptedCompoundTellsNothing(String noun) {
    assertEquals(List.of(), LEXICON.facts().nounTriggers(noun));
  }

  @ParameterizedTest
  @CsvSource({"Präsident,ROLE", "US-Präsident,ROLE", "Ministerin,ROLE", "Politiker,PERSON"})
  void nounsSayWhatTheyName(String noun, NounKind kind) {
    assertEquals(Optional.of(kind), LEXICON.nouns().nounKind(noun, false));
  }

  /** The entry of ministers excepts premiers, who have an entry of their own. */
  @ParameterizedTest
  @CsvSource({"Premierminister,ROLE", "Premierministerin,ROLE"})
  void theExceptionOfOneEntryLeavesTheOthersAlone(String noun, NounKind kind) {
    assertEquals(Optional.of(kind), LEXICON.nouns().nounKind(noun, false));
  }

  @ParameterizedTest
  @CsvSource({"Kreml,Kreml", "Russlands,Russland", "Charkiw,Charkiw", "Nato,NATO", "Hamas,Hamas"})
  void namesAreKnownAlsoInTheGenitive(String form, String label) {
    assertEquals(label, LEXICON.names().of(List.of(form)).label());
  }

  @ParameterizedTest
  @CsvSource({"Weißen,2", "weiße,2", "Haus,1", "Xyz,1"})
  void aWordTellsHowLongNamesMayBecome(String first, int words) {
    NameIndex names = new NameIndex();
    names.add(new KnownName("Weißes Haus", "Weißes Haus", EntityKind.ORGANIZATION, false));
    assertEquals(words, names.longest(first));
  }

  @Test
  void adjectivesPeoplesAndCapitalsLeadToTheirState() {
    assertEquals("Russland", LEXICON.known().nation("russisch").orElseThrow().label());
    assertEquals("Ukraine", LEXICON.known().people("Ukrainer").orElseThrow().label());
    assertEquals("Nordkorea", LEXICON.known().capitalOf("Pjöngjang").orElseThrow().label());
  }
}
