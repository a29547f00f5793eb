package org.lagebild.serve;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Errors in one line of plain text, without what happened inside. */
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Object message = request.getAttribute(ERROR_MESSAGE);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    SecurityHeaders.addTo(response.getHeaders());
    String line = line(status, status < 500 && message instanceof String s ? s : null);
    response.write(true, BufferUtil.toBuffer(line, StandardCharsets.UTF_8), callback);
    return true;
  }

  private static String line(int status, @Nullable String message) {
    String words = message == null ? HttpStatus.getMessage(status) : message;
    return words.replaceAll("\\s+", " ") + "\n";
  }
}
