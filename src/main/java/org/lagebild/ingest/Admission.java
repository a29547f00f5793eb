package org.lagebild.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.language.Guess;
import org.lagebild.ingest.language.LanguageDetection;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.ingest.reason.Shown;
import org.lagebild.model.Article;

/** Lets through the German articles of one run whose ids are new, and tells why others are not. */
final class Admission {
  private final Consumer<Ingested> sink;
  private final Map<String, String> seen;
  private final LanguageDetection languages = new LanguageDetection();

  /**
   * @param taken where the ids are that are not new from the beginning
   */
  Admission(Consumer<Ingested> sink, Map<String, String> taken) {
    this.sink = sink;
    this.seen = new HashMap<>(taken);
  }

  /** What makes an article, or fails to. */
  interface Making {
    Article article() throws RefusedException;
  }

  /** Hands on what the making leads to. */
  void admit(Place place, Making making) {
    admit(place, null, making);
  }

  /**
   * The same of an article about which there is something to be said.
   *
   * @param note one line, or null
   */
  void admit(Place place, @Nullable String note, Making making) {
    try {
      germanAndNew(making.article(), place, note);
    } catch (RefusedException e) {
      refuse(place, e.reason());
    }
  }

  /** The same of what nobody has chosen: if it is no article, it is passed over. */
  void admitCrawled(Place place, Making making) {
    try {
      germanAndNew(making.article(), place, null);
    } catch (RefusedException e) {
      pass(new Ingested.Skipped(place, "skipped, " + e.reason()));
    }
  }

  void refuse(Place place, String reason) {
    pass(new Ingested.Refused(place, reason));
  }

  /** Hands on an outcome that is settled already. */
  void pass(Ingested outcome) {
    sink.accept(outcome);
  }

  private void germanAndNew(Article article, Place place, @Nullable String note)
      throws RefusedException {
    String foreign = foreign(article);
    if (foreign != null) {
      pass(new Ingested.Skipped(place, foreign));
      return;
    }
    String earlier = seen.putIfAbsent(article.id(), place.toString());
    if (earlier != null) {
      throw new RefusedException(
          "the id "
              + Shown.quoted(article.id())
              + " is already that of "
              + earlier
              + "; give one of them another");
    }
    pass(new Ingested.Read(article, place, note));
  }

  /** Why an article that is said to be German is not; null if it is, or says so itself. */
  private @Nullable String foreign(Article article) {
    if (!ArticleMaker.isGerman(article.language())) {
      return null;
    }
    return languages
        .guess(article.text())
        .filter(Guess::isForeign)
        .map(
            guess ->
                String.format(
                    Locale.ROOT,
                    "skipped, it is in %s (%.2f), not German",
                    guess.name(),
                    guess.share()))
        .orElse(null);
  }
}
