package org.lagebild.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Who may write: whoever brings the token, or nobody if there is none. */
final class WriteAccess {
  private final @Nullable Token token;

  WriteAccess(@Nullable Token token) {
    this.token = token;
  }

  /** Whether a request may write; one that may not is answered here. */
  boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (token == null) {
      Answer.text(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "this server only reads; it writes if it is started with --writable");
      return false;
    }
    if (!token.isIn(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"lagebild\"");
      Answer.text(
          response,
          HttpServletResponse.SC_UNAUTHORIZED,
          "writing takes the token, as the header Authorization: Bearer");
      return false;
    }
    return true;
  }
}
