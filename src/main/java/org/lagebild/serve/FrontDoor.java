package org.lagebild.serve;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Shows the page to who names nothing, and sends nobody's own request back (TRACE). */
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
    HttpURI uri = request.getHttpURI();
    return "/".equals(uri.getPath())
        ? super.handle(
            Request.serveAs(request, HttpURI.build(uri).path("/index.html").query(null)),
            response,
            callback)
        : super.handle(request, response, callback);
  }
}
