package org.lagebild.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Sentence;

/** Leads one article through all stages; what fails in one becomes a reason, not an end. */
final class Analysis {
  private final Stages stages;
  private final BiFunction<Findings, Linking, List<Quad>> rdf;

  Analysis(Stages stages, BiFunction<Findings, Linking, List<Quad>> rdf) {
    this.stages = stages;
    this.rdf = rdf;
  }

  /** Says in one line in which stage an article failed. */
  static final class FailedException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedException(String reason, Throwable cause) {
      super(reason, cause);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  Analysed analyse(Article article) throws FailedException {
    List<Sentence> sentences = in("annotate", () -> stages.annotate().apply(article));
    Findings findings = in("extract", () -> stages.extract().apply(article, sentences));
    Linking linking = in("link", () -> stages.link().apply(findings));
    List<Quad> quads = in("rdf", () -> rdf.apply(findings, linking));
    return new Analysed(article, findings, linking, quads);
  }

  private static <T> T in(String stage, Supplier<T> work) throws FailedException {
    try {
      return work.get();
    } catch (OutOfMemoryError e) {
      throw new FailedException("too long for the memory there is; split the article", e);
    } catch (StackOverflowError e) {
      throw new FailedException("nested too deeply for the stage " + stage + "; split it", e);
    } catch (RuntimeException e) {
      throw new FailedException(
          String.format(
              Locale.ROOT,
              "failed in the stage %s: %s; LAGEBILD_DEBUG=1 shows where",
              stage,
              oneLine(e)),
          e);
    }
  }

  private static String oneLine(RuntimeException e) {
    String message = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
    return (e.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
  }
}
