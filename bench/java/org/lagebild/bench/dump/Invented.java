package org.lagebild.bench.dump;

import java.util.List;
import java.util.SplittableRandom;

/** Names that nobody has, made of syllables. Small numbers are met far more often than large. */
final class Invented {
  static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "nl", "it", "sv", "pl", "pt", "ru", "ca", "da", "nb", "fi", "cs",
          "sk", "sl", "hu", "ro", "tr", "uk", "ja", "zh", "ar", "fa", "ko", "he", "id", "vi", "el",
          "bg", "sr", "hr", "lt", "lv", "et", "ga", "eu", "gl", "ast", "en-gb", "en-ca", "de-ch");

  private static final List<String> BEGINS =
      List.of(
          "Ba", "Be", "Bro", "Da", "Do", "Fe", "Fra", "Ga", "Gö", "Ha", "Hei", "Jo", "Ka", "Kle",
          "Kö", "La", "Lu", "Ma", "Me", "Mü", "Na", "No", "O", "Pe", "Ra", "Ro", "Sa", "Schu", "Se",
          "Sta", "Ta", "Ti", "U", "Va", "Vo", "Wa", "We", "Za");

  private static final List<String> MIDDLES =
      List.of("", "", "l", "n", "r", "lla", "nde", "re", "ri", "ssa", "te", "vi", "lo", "no", "ma");

  private static final List<String> ENDS =
      List.of(
          "berg", "burg", "din", "feld", "ger", "heim", "ka", "ler", "lin", "mann", "mer", "ner",
          "now", "ra", "ri", "scher", "sen", "ski", "son", "stadt", "tow", "wald", "witz", "ßen");

  private static final List<String> WORDS =
      List.of(
          "analysis",
          "cell",
          "dynamics",
          "effect",
          "evidence",
          "expression",
          "field",
          "growth",
          "human",
          "kinetics",
          "large",
          "measurement",
          "model",
          "molecular",
          "novel",
          "patients",
          "population",
          "quantum",
          "random",
          "response",
          "risk",
          "role",
          "structure",
          "study",
          "surface",
          "system",
          "temperature",
          "theory",
          "therapy",
          "treatment");

  private final SplittableRandom random;

  Invented(SplittableRandom random) {
    this.random = random;
  }

  /** A word with a capital; some of thousands are met often. */
  String word() {
    return pick(BEGINS) + pick(MIDDLES) + pick(ENDS);
  }

  String person() {
    String middle = random.nextInt(6) == 0 ? " " + pick(BEGINS).charAt(0) + "." : "";
    return pick(BEGINS) + pick(MIDDLES) + "s" + middle + " " + word();
  }

  String organisation() {
    return random.nextBoolean() ? word() + " " + word() + " AG" : "Verband für " + word();
  }

  String title(int words) {
    StringBuilder title = new StringBuilder("On");
    for (int i = 0; i < words; i++) {
      title.append(' ').append(pick(WORDS));
    }
    return title.toString();
  }

  private String pick(List<String> from) {
    double often = random.nextDouble();
    return from.get((int) (often * often * from.size()));
  }
}
