package org.lagebild.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lagebild.query.LoadedQuery;
import org.lagebild.query.QueryLoader;
import org.lagebild.query.ShippedQueries;

/** The queries that come with the program, as JSON: name, what they answer, and their text. */
final class ShippedQueryList extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final byte[] json = json();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  private static byte[] json() {
    ArrayNode queries = new ObjectMapper().createArrayNode();
    for (String name : ShippedQueries.names()) {
      LoadedQuery query = QueryLoader.load(name);
      queries
          .addObject()
          .put("name", name)
          .put("sentence", query.question())
          .put("text", ShippedQueries.text(name).orElseThrow());
    }
    return queries.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }
}
