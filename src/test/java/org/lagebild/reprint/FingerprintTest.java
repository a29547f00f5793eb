package org.lagebild.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  private static final String REPORT =
      """
      Oslo (nda) - Die Außenminister der acht Ostseestaaten haben sich am Dienstag in der
      norwegischen Hauptstadt auf einen gemeinsamen Schutz von Kabeln am Meeresgrund verständigt.
      Norwegens Ministerin sprach nach dem Treffen von einem »deutlichen Zeichen«. Im vergangenen
      Jahr waren nach Angaben der Küstenwache 14 Leitungen beschädigt worden, in drei Fällen wird
      gegen die Besatzungen von Frachtern ermittelt. Die Staaten wollen nun ihre Daten über
      verdächtige Schiffe austauschen und im Winter gemeinsam Streife fahren. Aus Moskau hieß es,
      die Vorwürfe seien erfunden. Das nächste Treffen ist für den Mai in Riga geplant, dann sollen
      auch Vertreter der Betreiber dabei sein, die bisher für Reparaturen allein aufkommen.
      """;

  private static boolean isWithin(String text, String other) {
    return Fingerprint.of(text).isWithin(Fingerprint.of(other));
  }

  @Test
  void aReportIsTheSameWithOtherMarksCaseAndAgencyLine() {
    String other =
        REPORT
            .replace("Oslo (nda) - ", "OSLO. ")
            .replace("»", "\"")
            .replace("«", "\"")
            .replace('\n', ' ')
            .replace("sich am Dienstag", "sich gestern");
    assertTrue(isWithin(other, REPORT));
    assertTrue(isWithin(REPORT, other));
  }

  @Test
  void aReportCutShortIsWithinTheWholeButNotTheWholeWithinIt() {
    String cut = REPORT.substring(0, REPORT.indexOf("Aus Moskau"));
    assertTrue(isWithin(cut, REPORT));
    assertFalse(isWithin(REPORT, cut));
  }

  @Test
  void anotherFigureIsNews() {
    assertFalse(isWithin(REPORT.replace("14 Leitungen", "15 Leitungen"), REPORT));
    assertTrue(isWithin(REPORT.replace("14 Leitungen", "Leitungen"), REPORT));
  }

  @Test
  void aTextOnTheSameMatterInOtherWordsIsAnother() {
    String other =
        """
        Nach dem Treffen der Außenminister in Oslo wollen die Staaten an der Ostsee ihre Kabel
        besser bewachen. Man habe ein Zeichen gesetzt, sagte die Gastgeberin aus Norwegen. Die
        Küstenwache zählte 14 zerstörte Leitungen allein im letzten Jahr. Wie oft Absicht dahinter
        steckt, ist offen: Nur drei Besatzungen stehen unter Verdacht. Russland nannte die Vorwürfe
        frei erfunden. Im Mai kommt die Runde in Riga wieder zusammen, und zum ersten Mal sitzen
        dann auch die Betreiber der Kabel mit am Tisch, denen die Kosten über den Kopf wachsen.
        """;
    assertFalse(isWithin(other, REPORT));
    assertFalse(isWithin(REPORT, other));
  }

  @Test
  void whatIsAFewSentencesLongIsNeverCompared() {
    String brief =
        "Das Wetter bleibt wechselhaft, im Norden regnet es, im Süden scheint die Sonne.";
    assertFalse(isWithin(brief, brief));
    assertFalse(isWithin("", ""));
    assertFalse(isWithin(brief, REPORT));
  }

  @Test
  void aFingerprintIsReadAsItWasWritten() {
    for (String text : new String[] {REPORT, "Zu kurz für 7 Vergleiche", ""}) {
      Fingerprint print = Fingerprint.of(text);
      assertEquals(print, Fingerprint.decode(print.encode()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "AAAAAQAAAAQAAAAB", "no fingerprint", "AAAAAAAAAAAA"})
  void whatIsNoFingerprintIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.decode(text));
  }
}
