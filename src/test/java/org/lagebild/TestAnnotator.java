package org.lagebild;

import java.util.List;
import org.lagebild.annotate.GermanAnnotator;
import org.lagebild.model.Article;
import org.lagebild.model.Sentence;

/** The German models, loaded once for all tests of a run. */
public final class TestAnnotator {
  private static final class Loaded {
    static final GermanAnnotator ANNOTATOR = GermanAnnotator.load();
  }

  private TestAnnotator() {}

  /** The shared annotator; the first call takes seconds. */
  public static GermanAnnotator annotator() {
    return Loaded.ANNOTATOR;
  }

  /** The analysed sentences of a text. */
  public static List<Sentence> annotate(String text) {
    return annotator().annotate(new Article("test", null, null, "de", null, null, text));
  }
}
