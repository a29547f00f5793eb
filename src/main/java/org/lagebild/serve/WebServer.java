package org.lagebild.serve;

import java.net.URI;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.Intake;
import org.lagebild.pipeline.Stages;
import org.lagebild.store.Store;

/** A running server over a store; closing it ends it, and leaves the store to whoever opened it. */
public final class WebServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final TextSearch text;
  private final String host;

  private WebServer(FusekiServer fuseki, TextSearch text, String host) {
    this.fuseki = fuseki;
    this.text = text;
    this.host = host;
  }

  /**
   * Starts a server, and brings the text index up to date in the background.
   *
   * @param stages loads the models, which is done when the first article is sent
   * @param reconciliation answers at {@code /reconcile}; null if there is no such service
   * @throws ServeFailure if it cannot listen there, or the text index cannot be used
   */
  public static WebServer start(
      Store store,
      Settings settings,
      Supplier<Stages> stages,
      @Nullable Reconciliation reconciliation) {
    return start(
        store,
        settings,
        stages,
        reconciliation,
        work -> new Thread(work, "lagebild-words").start());
  }

  /** The same with the text index made wherever the caller likes. */
  static WebServer start(
      Store store,
      Settings settings,
      Supplier<Stages> stages,
      @Nullable Reconciliation reconciliation,
      Executor background) {
    SpatialFunctions.register();
    Fetching.restrict(store.outward().getContext(), settings.service(), settings.limits().time());
    WarmUp.of(store);
    TextSearch text = TextSearch.open(store);
    try {
      FusekiServer fuseki = assemble(store, settings, stages, reconciliation, text);
      Frontage.put(fuseki.getJettyServer(), settings);
      listen(fuseki, settings.binding());
      text.catchUp(background);
      return new WebServer(fuseki, text, settings.binding().host());
    } catch (RuntimeException e) {
      text.close();
      throw e;
    }
  }

  private static FusekiServer assemble(
      Store store,
      Settings settings,
      Supplier<Stages> stages,
      @Nullable Reconciliation reconciliation,
      TextSearch text) {
    StaticFiles page = new StaticFiles();
    LinkedData things = new LinkedData(store, page);
    WriteAccess access = new WriteAccess(settings.token());
    Intake intake = new Intake(store, stages, settings.limits().body());
    RdfDocument service = Descriptions.ofService();
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(Operation.Query, new SparqlQueries(settings, text, service));
    FusekiServer.Builder builder =
        FusekiServer.create(operations)
            .port(settings.binding().port())
            .fusekiModules(FusekiModules.create())
            .add(
                "/", DataService.newBuilder(store.outward()).addEndpoint(Operation.Query, "sparql"))
            .addServlet("/data", new GraphStore(store))
            .addServlet("/update", new SparqlUpdates(store, settings, text))
            .addServlet("/articles", new Articles(store, access, intake, text, page))
            .addServlet("/article/*", things)
            .addServlet("/entity/*", things)
            .addServlet("/ontology", Descriptions.ofOntology())
            .addServlet("/examples.ttl", Descriptions.ofExamples())
            .addServlet("/.well-known/void", Descriptions.ofGraph(store))
            .addServlet("/queries.json", ShippedQueryList.document())
            .addServlet("/vocabulary.json", Vocabulary.document())
            .addServlet("/*", page);
    if (reconciliation != null) {
      builder.addServlet("/reconcile/*", new ReconciliationEndpoint(reconciliation));
    }
    return builder.build();
  }

  private static void listen(FusekiServer fuseki, Binding binding) {
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      String why = Frontage.isTaken(e) ? "the port is taken" : "there is no such address here";
      throw new ServeFailure(
          "cannot listen on "
              + binding.host()
              + ":"
              + binding.port()
              + ": "
              + why
              + "; choose another --port or --host",
          e);
    }
  }

  /** Where the page is; the endpoint is at {@code sparql} below it. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + fuseki.getHttpPort() + "/");
  }

  /**
   * Completes when words of all that is stored can be searched, and fails if the index of words
   * cannot be used; until then who searches is told to come again.
   */
  public CompletionStage<Void> words() {
    return text.ready();
  }

  /** Waits until the server was closed, or the thread is interrupted. */
  public void join() {
    fuseki.join();
  }

  /** Ends the server; a second time does nothing. */
  @Override
  public void close() {
    fuseki.stop();
    text.close();
  }
}
