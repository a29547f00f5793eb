package org.lagebild.serve;

import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets pages of other origins read data, without credentials, and write nothing (CORS). */
final class CrossOrigin extends Handler.Wrapper {
  private static final List<String> READ =
      List.of(
          "/sparql",
          "/data",
          "/entity/",
          "/article/",
          "/ontology",
          "/examples.ttl",
          "/queries.json",
          "/vocabulary.json",
          "/reconcile",
          "/.well-known/");

  CrossOrigin(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (READ.stream().noneMatch(path::startsWith)) {
      return super.handle(request, response, callback);
    }
    HttpFields.Mutable fields = response.getHeaders();
    fields.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    fields.put(
        HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS,
        "Lagebild-Articles, Lagebild-Row-Limit, Link, Retry-After");
    if (isPreflight(request)) {
      allow(fields);
      response.setStatus(HttpStatus.NO_CONTENT_204);
      callback.succeeded();
      return true;
    }
    return super.handle(request, response, callback);
  }

  private static boolean isPreflight(Request request) {
    return HttpMethod.OPTIONS.is(request.getMethod())
        && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD);
  }

  private static void allow(HttpFields.Mutable fields) {
    fields.put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS");
    fields.put(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type");
    fields.put(HttpHeader.ACCESS_CONTROL_MAX_AGE, "3600");
  }
}
