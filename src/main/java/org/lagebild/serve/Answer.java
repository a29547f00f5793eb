package org.lagebild.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Short answers that are no data. */
final class Answer {
  private Answer() {}

  /**
   * A line of text with a status. After an error the connection ends, and says so: what was sent is
   * perhaps not read to its end, and who asks again over the same connection would be cut off.
   */
  static void text(HttpServletResponse response, int status, String line) throws IOException {
    if (status >= HttpServletResponse.SC_BAD_REQUEST) {
      response.setHeader("Connection", "close");
    }
    send(response, status, "text/plain;charset=utf-8", line + "\n");
  }

  /** A document as it is; always asked for anew. */
  static void send(HttpServletResponse response, int status, String type, String content)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
