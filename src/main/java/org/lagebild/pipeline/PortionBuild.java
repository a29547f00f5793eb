package org.lagebild.pipeline;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lagebild.ingest.ArticleReader;
import org.lagebild.ingest.Ingested;
import org.lagebild.rdf.ArticleQuads;

/**
 * Leads the articles of one portion of a corpus through the same stages as {@link LocalBuild}, and
 * writes lines in the place of a store. What it writes depends on the portion and the settings
 * alone. For one portion and one thread.
 */
public final class PortionBuild {
  private final PortionSettings settings;

  /** Begins nothing yet. */
  public PortionBuild(PortionSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads only which articles there are.
   *
   * @param to the id of each article, and where it is; no id comes twice
   */
  public void ids(Portion portion, BiConsumer<String, String> to) {
    read(
        portion,
        Map.of(),
        outcome -> {
          if (outcome instanceof Ingested.Read read) {
            to.accept(read.article().id(), read.where().toString());
          }
        });
  }

  /**
   * Does all.
   *
   * @param taken where the articles are to which ids belong that come again in this portion
   * @param stages loaded when the first article is there
   */
  public BuildReport run(
      Portion portion, Map<String, String> taken, Supplier<Stages> stages, PortionOutput out) {
    ArticleQuads rdf = ArticleQuads.withBase(settings.base());
    LocalRunner runner =
        new LocalRunner(
            settings.request(),
            () ->
                new Analysis(
                    stages.get(),
                    // a digest of the program would not be that of the program that builds upon it
                    (findings, linking) -> Rendering.of(rdf, findings, linking, null)),
            new LinesSink(settings.base(), out),
            new OutcomeLines(line -> out.write(PortionOutput.Kind.OUTCOMES, line)),
            new Stop());
    return runner.run(sink -> read(portion, taken, sink));
  }

  private void read(Portion portion, Map<String, String> taken, Consumer<Ingested> sink) {
    portion.reading().accept(ArticleReader.ofPart(settings.request().reading(), sink, taken));
  }
}
