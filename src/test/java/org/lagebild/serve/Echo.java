package org.lagebild.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/** A reconciliation service that knows every name, as itself. */
final class Echo implements Reconciliation {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public ObjectNode manifest(URI address) {
    return json.createObjectNode().put("name", "echo").put("address", address.toString());
  }

  @Override
  public ObjectNode answer(ObjectNode queries) {
    ObjectNode answers = json.createObjectNode();
    queries
        .fields()
        .forEachRemaining(
            query -> {
              if (!query.getValue().has("query")) {
                throw new IllegalArgumentException(query.getKey() + ": there is no query");
              }
              answers
                  .putObject(query.getKey())
                  .putArray("result")
                  .addObject()
                  .put("name", query.getValue().get("query").asText());
            });
    return answers;
  }
}
