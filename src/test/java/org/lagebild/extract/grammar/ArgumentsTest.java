package org.lagebild.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;

/** Each row asks for some functions only: "function=word word; function=word". */
class ArgumentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der König empfing den Minister. | empfing | subj=König; obj=Minister",
        "Den Irak hat der Iran angegriffen. | angegriffen | subj=Iran; obj=Irak",
        "Der König und der Minister trafen den Kaiser. | trafen | subj=König Minister; obj=Kaiser",
        "Der Minister wurde vom König empfangen. | empfangen | subj=König; obj=Minister",
        "Der Minister ist von dem König empfangen worden. | empfangen | subj=König; obj=Minister",
        "Der König half dem Minister. | half | subj=König; dat=Minister",
        "Über den Krieg sprach der König mit dem Minister. | sprach "
            + "| subj=König; mit=Minister; über=Krieg",
        "Der König versucht, den Kaiser zu stürzen. | stürzen | subj=König; obj=Kaiser",
        "Der König kam und lobte den Kaiser. | lobte | subj=König; obj=Kaiser",
        "Der König will den Kaiser stürzen. | stürzen | subj=König; obj=Kaiser",
        "Sie kennt den Kaiser, den der König stürzte. | stürzte | subj=König",
        "Der Mitteilung zufolge stürzte der König. | stürzte | subj=König; zufolge=Mitteilung",
        "Den Minister empfing der König. | empfing | subj=König; obj=Minister",
        "Norwegen lieferte der Ukraine Haubitzen. | lieferte | dat=Ukraine; obj=Haubitzen"
      })
  void verbsHaveThemByCaseVoiceAndPreposition(String text, String verb, String expected) {
    Sentence sentence = Words.sentence(text);
    Arguments found = Arguments.ofVerb(sentence, Words.word(sentence, verb));
    assertEquals(expected(expected), asked(found, expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die von Russland besetzten Gebiete sind groß. | besetzten | subj=Russland; obj=Gebiete",
        "Die 2014 annektierte Halbinsel ist schön. | annektierte | obj=Halbinsel",
        "Die angreifenden Truppen siegten. | angreifenden | subj=Truppen"
      })
  void participlesBeforeANounTakeItAsArgument(String text, String participle, String expected) {
    Sentence sentence = Words.sentence(text);
    Arguments found = Arguments.ofVerb(sentence, Words.word(sentence, participle));
    assertEquals(expected(expected), asked(found, expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Treffen zwischen Anna Lund und David Hall in Oslo begann. | Treffen "
            + "| zwischen=Anna David; in=Oslo",
        "Die Annexion der Krim durch Russland begann. | Annexion | gen=Krim; durch=Russland",
        "Russlands Angriff auf die Ukraine begann. | Angriff | gen=Russlands; auf=Ukraine",
        "Der russische Angriff begann. | Angriff | adj=russische",
        "Der US-Angriff auf Syrien begann. | Angriff | comp=US; auf=Syrien",
        "Sein Besuch in Paris begann. | Besuch | gen=Sein; in=Paris",
        "Der Angriff der Rebellen auf die Stadt begann. | Angriff | gen=Rebellen; auf=Stadt"
      })
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
