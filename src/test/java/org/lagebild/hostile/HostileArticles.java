package org.lagebild.hostile;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** Articles in German with hostile strings where names and values are expected. */
final class HostileArticles {
  /** In all names of files that must never come to be. */
  static final String ESCAPED = "lagebild-climbed-out";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final List<String> SENTENCES =
      List.of(
          "Präsident %s traf am Montag in %s die Kanzlerin %s.",
          "Die Stadt %s wurde am Dienstag von der Armee %s angegriffen, teilte %s mit.",
          "„%s ist eine Gefahr für %s“, sagte Außenminister %s am 3. März 2024.",
          "Der Sprecher von %s kündigte an, dass %s morgen nach %s reisen werde.",
          "Zwischen %s und %s gibt es seit zwei Wochen keine Gespräche über %s mehr.",
          "Nach Angaben der Polizei starben bei %s in %s mindestens zwölf Menschen, so %s.",
          "Die Region %s gehört seit 2014 zu %s, doch %s erkennt das nicht an.",
          "%s, der Chef der Partei %s, warf der Regierung in %s vor, zu lange zu warten.",
          "Das Gericht in %s verurteilte %s am Freitag, wie der Anwalt von %s berichtete.");

  private static final List<String> SANE =
      List.of("Ada Lenz", "Frankreich", "Kiew", "Olaf Scholz", "die Vereinten Nationen", "Genf");

  private final Random random;

  HostileArticles(Random random) {
    this.random = random;
  }

  /** A line of NDJSON, without its line feed. */
  String line(int number) {
    ObjectNode article = JSON.createObjectNode();
    article.put("id", or("a" + number, 4));
    article.put("title", or("Treffen in Genf", 2));
    article.put("date", or("2024-03-05", 12));
    article.put("language", or("de", 40));
    article.put("source", or("Der Bote", 2));
    article.put("url", or("https://bote.example/" + number, 2));
    article.put("author", or("Ute Falk", 2));
    article.put("text", text());
    try {
      return JSON.writeValueAsString(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sane value, but one time of so many a hostile one. */
  private String or(String sane, int times) {
    return random.nextInt(times) == 0 ? Hostility.any(random) : sane;
  }

  /** Sentences of which about every second name is hostile. */
  String text() {
    StringBuilder text = new StringBuilder();
    int sentences = 2 + random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      for (String part : sentence.split("%s", -1)) {
        text.append(part).append(name());
      }
      text.append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String name() {
    return random.nextInt(3) == 0 ? Hostility.any(random) : SANE.get(random.nextInt(SANE.size()));
  }
}
