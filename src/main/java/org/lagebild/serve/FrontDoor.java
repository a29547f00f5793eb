package org.lagebild.serve;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Shows the page to who names nothing, sends nobody's own request back (TRACE), and answers to who
 * wants the head of a query's answer (HEAD) as if he had wanted all, of which Jetty sends the head.
 */
final class FrontDoor extends Handler.Wrapper {
  FrontDoor(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (HttpMethod.TRACE.is(request.getMethod())) {
      Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
      return true;
    }
    if (HttpMethod.HEAD.is(request.getMethod())
        && "/sparql".equals(Request.getPathInContext(request))) {
      return super.handle(new AsGet(request), response, callback);
    }
    HttpURI uri = request.getHttpURI();
    return "/".equals(uri.getPath())
        ? super.handle(
            Request.serveAs(request, HttpURI.build(uri).path("/index.html").query(null)),
            response,
            callback)
        : super.handle(request, response, callback);
  }

  private static final class AsGet extends Request.Wrapper {
    AsGet(Request request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
