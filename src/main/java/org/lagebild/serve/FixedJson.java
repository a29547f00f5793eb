package org.lagebild.serve;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A document of JSON that stays the same as long as the server runs. */
final class FixedJson extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String text;

  FixedJson(JsonNode content) {
    this.text = content.toPrettyString();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer.send(response, HttpServletResponse.SC_OK, "application/json", text);
  }
}
