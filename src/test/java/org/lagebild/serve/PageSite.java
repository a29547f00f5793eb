package org.lagebild.serve;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.TestAnnotator;
import org.lagebild.extract.Extractor;
import org.lagebild.link.Linker;
import org.lagebild.pipeline.BuildReport;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;
import org.lagebild.pipeline.Unheard;
import org.lagebild.store.Store;

/** A server over a store of the seeds and of one article full of markup. */
final class PageSite implements AutoCloseable {
  private static final List<String> SOURCES = List.of("seeds", "src/test/resources/serve/page");

  private final Store store;
  private final WebServer server;

  private PageSite(Store store, WebServer server) {
    this.store = store;
    this.server = server;
  }

  static PageSite start(Path folder) {
    BuildRequest request =
        new BuildRequest(
            SOURCES, folder, LocalBuild.DEFAULT_BASE, null, BuildRequest.DEFAULT_MAX_BYTES, 2);
    BuildReport report =
        LocalBuild.run(request, InputStream.nullInputStream(), PageSite::stages, new Strict());
    if (report.articles() != 11) {
      throw new AssertionError("eleven articles are read, not " + report.articles());
    }
    Store store = Store.openAsBuilt(folder);
    Settings settings = Settings.readOnly(new Binding(Binding.LOOPBACK, 0));
    return new PageSite(
        store, WebServer.start(store, settings, PageSite::stages, null, Runnable::run));
  }

  private static Stages stages() {
    Linker linker = Linker.load();
    Extractor extractor = Extractor.load(linker.gazetteer());
    return new Stages(TestAnnotator.annotator()::annotate, extractor::extract, linker::link);
  }

  URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  /** Takes no article for lost. */
  private static final class Strict extends Unheard {
    @Override
    public void refused(String where, String reason, @Nullable Throwable cause) {
      throw new AssertionError(where + ": " + reason, cause);
    }
  }
}
