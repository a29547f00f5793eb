package org.lagebild.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lagebild.model.Article;

/** Lets through the articles of one run whose ids are new, and tells why the others are not. */
final class Admission {
  private final Consumer<Ingested> sink;
  private final Map<String, Place> seen = new HashMap<>();

  Admission(Consumer<Ingested> sink) {
    this.sink = sink;
  }

  /** What makes an article, or fails to. */
  interface Making {
    Article article() throws RefusedException;
  }

  /** Hands on what the making leads to. */
  void admit(Place place, Making making) {
    try {
      unlessTwice(making.article(), place);
    } catch (RefusedException e) {
      refuse(place, e.reason());
    }
  }

  void refuse(Place place, String reason) {
    pass(new Ingested.Refused(place, reason));
  }

  /** Hands on an outcome that is settled already. */
  void pass(Ingested outcome) {
    sink.accept(outcome);
  }

  private void unlessTwice(Article article, Place place) throws RefusedException {
    Place earlier = seen.putIfAbsent(article.id(), place);
    if (earlier != null) {
      throw new RefusedException(
          "the id "
              + ArticleMaker.shown(article.id())
              + " is already that of "
              + earlier
              + "; give one of them another");
    }
    pass(new Ingested.Read(article, place));
  }
}
