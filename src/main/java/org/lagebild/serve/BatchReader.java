package org.lagebild.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lagebild.link.NameQuery;
import org.lagebild.link.NameQuery.ClassRule;
import org.lagebild.link.NameQuery.Condition;

/** Reads query batches of the Reconciliation Service API 0.2; what it does not know it ignores. */
final class BatchReader {
  /** How many queries a batch may have. */
  static final int MOST_QUERIES = 50;

  private static final int CANDIDATES = 10;
  private static final int MOST_CANDIDATES = 50;
  private static final int SHOWN_OF_KEY = 30;

  private BatchReader() {}

  /**
   * The queries by their keys, in their order.
   *
   * @throws IllegalArgumentException if a query is not as the API wants it; in one line
   */
  static Map<String, NameQuery> read(ObjectNode batch) {
    if (batch.size() > MOST_QUERIES) {
      throw new IllegalArgumentException(
          "the batch has " + batch.size() + " queries; send at most " + MOST_QUERIES);
    }
    Map<String, NameQuery> queries = new LinkedHashMap<>();
    batch
        .fields()
        .forEachRemaining(field -> queries.put(field.getKey(), query(field.getKey(), field.getValue())));
    return queries;
  }

  private static NameQuery query(String key, JsonNode query) {
    require(query.isObject(), key, "must be an object");
    JsonNode name = query.path("query");
    JsonNode properties = query.path("properties");
    require(name.isTextual() || name.isMissingNode(), key, "needs a query that is a string");
    require(name.isTextual() || !properties.isEmpty(), key, "has neither query nor properties");
    return new NameQuery(
        name.asText().strip(),
        classes(key, query.path("type")),
        rule(key, query.path("type_strict")),
        conditions(key, properties),
        most(key, query.path("limit")));
  }

  private static List<String> classes(String key, JsonNode type) {
    List<String> classes = new ArrayList<>();
    (type.isArray() ? type : List.of(type))
        .forEach(
            one -> {
              boolean given = !one.isMissingNode() && !one.isNull();
              require(one.isTextual() || !given, key, "has a type that is no string");
              if (given && !one.asText().isBlank()) {
                classes.add(one.asText().strip());
              }
            });
    return classes;
  }

  private static ClassRule rule(String key, JsonNode strict) {
    return switch (strict.asText("any").toLowerCase(Locale.ROOT)) {
      case "all" -> ClassRule.ALL;
      case "should" -> ClassRule.SHOULD;
      case "any", "" -> ClassRule.ANY;
      default -> throw fault(key, "has a type_strict other than any, all and should");
    };
  }

  private static int most(String key, JsonNode limit) {
    boolean given = !limit.isMissingNode() && !limit.isNull();
    require(!given || (limit.isNumber() && limit.asInt() > 0), key, "has a limit that is below 1");
    return given ? Math.min(limit.asInt(), MOST_CANDIDATES) : CANDIDATES;
  }

  private static List<Condition> conditions(String key, JsonNode properties) {
    boolean given = !properties.isMissingNode() && !properties.isNull();
    require(!given || properties.isArray(), key, "has properties that are no array");
    List<Condition> conditions = new ArrayList<>();
    properties.forEach(
        property -> {
          require(property.path("pid").isTextual(), key, "has a property without pid");
          List<String> values = values(property.path("v"));
          if (!values.isEmpty()) {
            conditions.add(new Condition(property.path("pid").asText(), values));
          }
        });
    return conditions;
  }

  /** An item is meant by its id where it has one; empty cells say nothing. */
  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      JsonNode said = one.isObject() ? one.path("id") : one;
      if (said.isValueNode() && !said.asText().isBlank() && !said.isNull()) {
        values.add(said.asText().strip());
      }
    }
    return values;
  }

  private static void require(boolean holds, String key, String fault) {
    if (!holds) {
      throw fault(key, fault);
    }
  }

  private static IllegalArgumentException fault(String key, String fault) {
    String shown = key.substring(0, Math.min(SHOWN_OF_KEY, key.length()));
    return new IllegalArgumentException(
        "the query " + shown.replaceAll("[\\p{Cntrl}\\s]+", " ") + " " + fault);
  }
}
