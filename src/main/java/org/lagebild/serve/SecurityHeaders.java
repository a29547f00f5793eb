package org.lagebild.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells browsers with every answer to load and run nothing that this server did not send. */
final class SecurityHeaders extends Handler.Wrapper {
  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "connect-src 'self'",
          "font-src 'self'",
          "worker-src 'self' blob:",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");
  private static final Map<String, String> HEADERS = headers();

  private static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    return headers;
  }

  SecurityHeaders(Handler handler) {
    super(handler);
  }

  static void addTo(HttpFields.Mutable fields) {
    HEADERS.forEach(fields::put);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    addTo(response.getHeaders());
    return super.handle(request, response, callback);
  }
}
