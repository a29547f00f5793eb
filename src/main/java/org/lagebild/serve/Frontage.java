package org.lagebild.serve;

import java.net.BindException;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.jspecify.annotations.Nullable;

/** What stands between the network and all that answers: where it listens, what it lets in. */
final class Frontage {
  private static final long UNLIMITED = -1;

  private Frontage() {}

  /** Puts it before a server that was not started yet. */
  static void put(Server jetty, Settings settings) {
    SizeLimitHandler sized = new SizeLimitHandler(settings.limits().body(), UNLIMITED);
    sized.setHandler(jetty.getHandler());
    jetty.setHandler(new SecurityHeaders(new CrossOrigin(new FrontDoor(sized))));
    jetty.setErrorHandler(new PlainErrors());
    jetty
        .getDescendants(ContextHandler.class)
        .forEach(context -> context.setErrorHandler(new PlainErrors()));
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(settings.binding().host());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "escapes in IRIs",
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_ENCODING));
    // the ids of articles may hold slashes, which their IRIs escape; no path is taken for a file's
    jetty.getDescendants(ServletHandler.class).forEach(h -> h.setDecodeAmbiguousURIs(true));
  }

  /** Whether a server could not start because another one listens there. */
  static boolean isTaken(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")) {
        return true;
      }
    }
    return false;
  }
}
