package org.lagebild.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A reconciliation service over HTTP: the manifest, the answer to a batch of queries, suggestions.
 * Batches come in the parameter {@code queries} of a GET or of a form, or are themselves the body.
 */
final class ReconciliationEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";
  private static final String SUGGEST = "/suggest/";

  private final transient Reconciliation service;
  private final transient ObjectMapper json = new ObjectMapper();

  ReconciliationEndpoint(Reconciliation service) {
    this.service = service;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    if (path.startsWith(SUGGEST)) {
      suggest(path.substring(SUGGEST.length()), request, response);
    } else if (!path.equals("/")) {
      Answer.text(response, 404, "the reconciliation service has nothing of that name");
    } else if (request.getParameter("extend") != null) {
      Answer.text(response, 400, "this service does not extend data; it answers queries");
    } else {
      reconcile(request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isJson(request)) {
      answer(() -> json.readTree(request.getInputStream()), response);
    } else {
      doGet(request, response);
    }
  }

  private static boolean isJson(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    return type.startsWith(JSON);
  }

  private void reconcile(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String queries = request.getParameter("queries");
    if (queries == null) {
      String address = request.getRequestURL().toString().replaceFirst("/$", "");
      Answer.send(response, 200, JSON, service.manifest(URI.create(address)).toString());
    } else {
      answer(() -> json.readTree(queries), response);
    }
  }

  private interface Batch {
    JsonNode read() throws IOException;
  }

  private void answer(Batch queries, HttpServletResponse response) throws IOException {
    try {
      if (queries.read() instanceof ObjectNode batch) {
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

  private void suggest(String what, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String prefix = Optional.ofNullable(request.getParameter("prefix")).orElse("");
    Optional<ObjectNode> suggestions = service.suggest(what, prefix);
    if (suggestions.isPresent()) {
      Answer.send(response, 200, JSON, suggestions.get().toString());
    } else {
      Answer.text(response, 404, "there are suggestions of entity, type and property alone");
    }
  }
}
