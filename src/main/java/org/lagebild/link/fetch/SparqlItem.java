package org.lagebild.link.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An item in the form of the dump, put together from rows of SPARQL. */
final class SparqlItem {
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final String RANK = "http://wikiba.se/ontology#";
  private static final Pattern POINT =
      Pattern.compile("(?i).*point\\(\\s*(-?[\\d.eE+-]+)\\s+(-?[\\d.eE+-]+)\\s*\\)");
  private static final Pattern TIME = Pattern.compile("(-?)(\\d{4})(-\\d\\d-\\d\\dT.*)");
  private static final Pattern SITE = Pattern.compile("https?://([a-z0-9-]+)\\.wikipedia\\.org/?");
  private static final int DAY = 11;

  private final ObjectNode item = JsonNodeFactory.instance.objectNode();
  private final Set<String> statements = new HashSet<>();

  SparqlItem(String id) {
    item.put("type", "item").put("id", id);
    item.putObject("labels");
    item.putObject("descriptions");
    item.putObject("aliases");
    item.putObject("claims");
  }

  ObjectNode node() {
    return item;
  }

  void add(JsonNode row) {
    String what = text(row, "what");
    JsonNode value = row.path("value");
    switch (what) {
      case "labels", "descriptions" ->
          item.withObject("/" + what).set(value.path("xml:lang").asText(), named(value));
      case "aliases" ->
          item.withObject("/aliases")
              .withArray("/" + value.path("xml:lang").asText())
              .add(named(value));
      case "sitelinks" -> sitelink(value.path("value").asText());
      default -> statement(what, row, value);
    }
  }

  private static ObjectNode named(JsonNode value) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("language", value.path("xml:lang").asText())
        .put("value", value.path("value").asText());
  }

  private void sitelink(String url) {
    Matcher site = SITE.matcher(url);
    if (site.matches()) {
      String name = site.group(1).replace('-', '_') + "wiki";
      item.withObject("/sitelinks").withObject("/" + name).put("site", name);
    }
  }

  /** A statement whose qualifier has two values comes in two rows, of which the first counts. */
  private void statement(String property, JsonNode row, JsonNode value) {
    ObjectNode datavalue = datavalue(value, row.path("precision").path("value"));
    if (datavalue == null || !statements.add(text(row, "statement"))) {
      return;
    }
    ObjectNode statement =
        item.withObject("/claims").withArray("/" + property).addObject().put("type", "statement");
    statement
        .putObject("mainsnak")
        .put("snaktype", "value")
        .put("property", property)
        .set("datavalue", datavalue);
    statement.put("rank", rank(text(row, "rank")));
    qualifier(statement, "P580", row, "begin");
    qualifier(statement, "P582", row, "end");
  }

  private static String rank(String iri) {
    return switch (iri.replace(RANK, "")) {
      case "PreferredRank" -> "preferred";
      case "DeprecatedRank" -> "deprecated";
      default -> "normal";
    };
  }

  private static void qualifier(ObjectNode statement, String property, JsonNode row, String name) {
    ObjectNode value = datavalue(row.path(name), row.path(name + "Precision").path("value"));
    if (value != null) {
      statement
          .withObject("/qualifiers")
          .putArray(property)
          .addObject()
          .put("snaktype", "value")
          .put("property", property)
          .set("datavalue", value);
    }
  }

  private static @Nullable ObjectNode datavalue(JsonNode term, JsonNode precision) {
    String text = term.path("value").asText();
    ObjectNode datavalue = JsonNodeFactory.instance.objectNode();
    ObjectNode value = datavalue.putObject("value");
    if (term.path("type").asText().equals("uri")) {
      value.put("entity-type", "item").put("id", text.replace(ENTITY, ""));
      return text.matches(ENTITY + "Q\\d+") ? datavalue : null;
    }
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      String sign = time.group(1).isEmpty() ? "+" : "-";
      value.put("time", sign + time.group(2) + time.group(3));
      value.put("precision", precision.asInt(DAY));
      return datavalue;
    }
    Matcher point = POINT.matcher(text);
    if (point.matches()) {
      value.put("latitude", Double.parseDouble(point.group(2)));
      value.put("longitude", Double.parseDouble(point.group(1)));
      return datavalue;
    }
    value.put("amount", text);
    return text.matches("[+-]?\\d+(\\.\\d+)?") ? datavalue : null;
  }

  private static String text(JsonNode row, String name) {
    return row.path(name).path("value").asText();
  }
}
