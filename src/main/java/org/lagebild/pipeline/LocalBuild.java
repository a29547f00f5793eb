package org.lagebild.pipeline;

import java.io.InputStream;
import java.util.function.Supplier;
import org.lagebild.rdf.ArticleQuads;

/** Builds a store on this machine. */
public final class LocalBuild {
  /** What IRIs begin with where nothing else is asked for. */
  public static final String DEFAULT_BASE = "https://w3id.org/lagebild/";

  private LocalBuild() {}

  /**
   * Reads, understands and stores. A store is made, and the stages are asked for, when the first
   * article is there.
   *
   * @param stdin read if {@code -} is among the sources
   * @throws org.lagebild.store.StoreException if the store cannot be opened or written; what was
   *     stored before stays stored
   */
  public static BuildReport run(
      BuildRequest request, InputStream stdin, Supplier<Stages> stages, BuildListener listener) {
    ArticleQuads rdf = ArticleQuads.withBase(request.base());
    try (StoreSink sink = new StoreSink(request.store(), request.base())) {
      Supplier<Analysis> analysis =
          () -> {
            // a store that cannot be opened is told of before the models are loaded
            sink.open();
            return new Analysis(
                stages.get(), (findings, linking) -> Rendering.of(rdf, findings, linking));
          };
      return new LocalRunner(request, analysis, sink, listener).run(stdin);
    }
  }
}
