package org.lagebild.serve;

import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.lagebild.store.Store;

/** A running server over a store; closing it ends it, and leaves the store to whoever opened it. */
public final class WebServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final String host;

  private WebServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /**
   * Starts a server.
   *
   * @throws ServeFailure if it cannot listen there
   */
  public static WebServer start(Store store, Binding binding) {
    FusekiServer fuseki =
        FusekiServer.create()
            .port(binding.port())
            .fusekiModules(FusekiModules.create())
            .enableCors(true)
            .add("/sparql", queries(store))
            .addServlet("/queries.json", new ShippedQueryList())
            .addServlet("/*", new StaticFiles())
            .build();
    harden(fuseki.getJettyServer(), binding.host());
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new ServeFailure(
          "cannot listen on " + binding.host() + ":" + binding.port() + "; choose another --port",
          e);
    }
    return new WebServer(fuseki, binding.host());
  }

  private static DataService.Builder queries(Store store) {
    return DataService.newBuilder(store.dataset()).addEndpoint(Operation.Query);
  }

  private static void harden(Server jetty, String host) {
    jetty.setHandler(new SecurityHeaders(jetty.getHandler()));
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(host);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  /** Where the page is; the endpoint is at {@code sparql} below it. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + fuseki.getHttpPort() + "/");
  }

  /** Waits until the server was closed, or the thread is interrupted. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
