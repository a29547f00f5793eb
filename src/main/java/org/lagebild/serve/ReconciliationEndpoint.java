package org.lagebild.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** A reconciliation service over HTTP: the manifest, or the answer to a batch of queries. */
final class ReconciliationEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";

  private final transient Reconciliation service;
  private final transient ObjectMapper json = new ObjectMapper();

  ReconciliationEndpoint(Reconciliation service) {
    this.service = service;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String queries = request.getParameter("queries");
    if (queries == null) {
      URI address = URI.create(request.getRequestURL().toString());
      Answer.send(response, 200, JSON, service.manifest(address).toString());
    } else {
      answer(queries, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private void answer(String queries, HttpServletResponse response) throws IOException {
    try {
      if (json.readTree(queries) instanceof ObjectNode batch) {
        Answer.send(response, 200, JSON, service.answer(batch).toString());
      } else {
        Answer.text(response, 400, "the batch must be an object of queries by their keys");
      }
    } catch (JsonProcessingException e) {
      Answer.text(response, 400, "the batch is no valid JSON");
    } catch (IllegalArgumentException e) {
      Answer.text(response, 400, String.valueOf(e.getMessage()));
    }
  }
}
