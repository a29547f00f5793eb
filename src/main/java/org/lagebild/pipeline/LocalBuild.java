package org.lagebild.pipeline;

import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lagebild.rdf.ArticleQuads;
import org.lagebild.store.FirstLoad;
import org.lagebild.store.RemoteStore;

/** Builds a store on this machine. */
public final class LocalBuild {
  /** What IRIs begin with where nothing else is asked for. */
  public static final String DEFAULT_BASE = "https://w3id.org/lagebild/";

  /** From so many bytes of input on, a store that does not exist yet is made in one load. */
  public static final long LARGE = 1_000_000;

  private LocalBuild() {}

  /**
   * Reads, understands and stores; what has not changed since it was stored is passed over. A store
   * is made, and the stages are asked for, when the first article is there. A large first load into
   * an empty folder goes through TDB2's bulk loader, with the same result.
   *
   * @param stdin read if {@code -} is among the sources
   * @throws org.lagebild.store.StoreException if the store cannot be opened or written; what was
   *     stored before stays stored
   */
  public static BuildReport run(
      BuildRequest request, InputStream stdin, Supplier<Stages> stages, BuildListener listener) {
    return run(request, stdin, stages, listener, new Stop());
  }

  /**
   * The same, which can be asked to end before all is read. A large first load is then not made a
   * store, which may take minutes, but kept for the next build to go on with.
   *
   * @param stop told when the build is over
   * @throws org.lagebild.store.StoreException if the store cannot be opened or written; what was
   *     stored before stays stored
   */
  public static BuildReport run(
      BuildRequest request,
      InputStream stdin,
      Supplier<Stages> stages,
      BuildListener listener,
      Stop stop) {
    try {
      return build(
          request, digests -> sink(request, digests, listener), stdin, stages, listener, stop);
    } finally {
      stop.ended();
    }
  }

  /**
   * The same into a store elsewhere, instead of the folder that the request names.
   *
   * @param store stays open; a batch is stored in one request
   * @throws org.lagebild.store.StoreException if it takes no changes, or fails; what was stored
   *     before stays stored
   */
  public static BuildReport into(
      RemoteStore store,
      BuildRequest request,
      InputStream stdin,
      Supplier<Stages> stages,
      BuildListener listener,
      Stop stop) {
    try {
      return build(request, digests -> new RemoteSink(store), stdin, stages, listener, stop);
    } finally {
      stop.ended();
    }
  }

  private static BuildReport build(
      BuildRequest request,
      Function<Digests, BuildSink> into,
      InputStream stdin,
      Supplier<Stages> stages,
      BuildListener listener,
      Stop stop) {
    ArticleQuads rdf = ArticleQuads.withBase(request.base());
    Digests digests = new Digests(ProgramDigest::compute, request.storing().links());
    try (BuildSink sink = into.apply(digests)) {
      Supplier<Analysis> analysis =
          () -> {
            // a store that cannot be opened is told of before the models are loaded
            sink.open();
            return new Analysis(
                stages.get(),
                (findings, linking) ->
                    Rendering.of(rdf, findings, linking, digests.of(findings.article())));
          };
      BuildReport report = new LocalRunner(request, analysis, sink, listener, stop).run(stdin);
      if (!stop.asked()) {
        sink.finish();
      }
      return report.withReprints(sink.reprints());
    }
  }

  private static BuildSink sink(BuildRequest request, Digests digests, BuildListener listener) {
    boolean atOnce =
        FirstLoad.isBegun(request.store())
            || FirstLoad.isPossible(request.store())
                && InputSize.isAtLeast(request.sources(), LARGE);
    return atOnce
        ? new FirstLoadSink(request.store(), request.base(), digests::of, listener)
        : new StoreSink(request.store(), request.base(), digests::of);
  }
}
