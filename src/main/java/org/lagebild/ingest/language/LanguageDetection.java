package org.lagebild.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's model of 103 languages, loaded at the first question. For one thread. */
public final class LanguageDetection {
  /** A shorter text is trusted to be what it is said to be: in letters. */
  public static final int SHORTEST = 40;

  /** More of a text changes nothing but the time. */
  private static final int LONGEST = 1_000;

  private static final String MODEL = "/langdetect-183.bin";
  private static final String GERMAN = "deu";
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private static final class Loaded {
    static final LanguageDetectorModel MODEL_OF_ALL = load();
  }

  /** The likeliest language; none if the text is too short to tell. */
  public Optional<Guess> guess(String text) {
    String begin = text.substring(0, Math.min(LONGEST, text.length()));
    if (begin.codePoints().filter(Character::isLetter).limit(SHORTEST).count() < SHORTEST) {
      return Optional.empty();
    }
    Language[] languages = new LanguageDetectorME(Loaded.MODEL_OF_ALL).predictLanguages(begin);
    Language best = languages[0];
    if (best.getLang().equals(GERMAN)) {
      return Optional.of(new Guess("German", true, 1));
    }
    double german = 0;
    for (Language language : languages) {
      german = language.getLang().equals(GERMAN) ? language.getConfidence() : german;
    }
    double share = best.getConfidence() / (best.getConfidence() + german);
    return Optional.of(new Guess(name(best.getLang()), false, share));
  }

  private static String name(String code) {
    return Locale.forLanguageTag(TWO_LETTERS.getOrDefault(code, code))
        .getDisplayLanguage(Locale.ENGLISH);
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String language : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(language).getISO3Language(), language);
    }
    codes.put("cmn", "zh");
    return Map.copyOf(codes);
  }

  private static LanguageDetectorModel load() {
    try (InputStream in =
        Objects.requireNonNull(LanguageDetectorModel.class.getResourceAsStream(MODEL))) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the model of languages is part of the program", e);
    }
  }
}
