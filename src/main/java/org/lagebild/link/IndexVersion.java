package org.lagebild.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Tells indexes apart that this program can read from those that an older or newer one made. */
final class IndexVersion {
  /** Counted up when {@link ItemCodec} or the fields of the index change. */
  private static final int FORM = 2;

  /** Names in which the rules of all name forms show. */
  private static final List<String> PROBES =
      List.of(
          "Wolodymyr Selenskyj",
          "Sergej Schtscherbakow-Weiß",
          "Abdel Fattah al-Sisi",
          "Organisation für Sicherheit und Zusammenarbeit in Europa",
          "Ursula von der Leyen",
          "Bosnisch-Herzegowinischer Rat",
          "Nguyễn Phú Trọng",
          "Jean-Claude Juncker jr.",
          "Łódź Øresund Đakovo");

  private IndexVersion() {}

  /** The version that this program writes and reads; changes with the forms of names. */
  static String current() {
    CRC32 forms = new CRC32();
    for (ItemKind kind : ItemKind.values()) {
      forms.update(kind.name().getBytes(StandardCharsets.UTF_8));
    }
    for (NameForm form : NameForm.values()) {
      for (String probe : PROBES) {
        forms.update((form + "=" + form.key(probe) + "\n").getBytes(StandardCharsets.UTF_8));
        LastNames.of(probe, false)
            .forEach(name -> forms.update(name.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return FORM + "-" + Long.toHexString(forms.getValue());
  }
}
