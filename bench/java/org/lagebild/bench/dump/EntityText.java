package org.lagebild.bench.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The line of one entity, put together as the dump does it. */
final class EntityText {
  private static final String HEX = "0123456789abcdef";
  private static final int HASH = 40;
  private static final double OFTEN = 0.7;

  private final long id;
  private final SplittableRandom random;
  private final StringBuilder labels = new StringBuilder();
  private final StringBuilder descriptions = new StringBuilder();
  private final StringBuilder aliases = new StringBuilder();
  private final StringBuilder sitelinks = new StringBuilder();
  private final Map<String, List<String>> claims = new LinkedHashMap<>();

  EntityText(long id, SplittableRandom random) {
    this.id = id;
    this.random = random;
  }

  void label(String language, String text) {
    named(labels, language, text);
  }

  void description(String language, String text) {
    named(descriptions, language, text);
  }

  private static void named(StringBuilder to, String language, String text) {
    next(to).append(quoted(language)).append(':').append(value(language, text));
  }

  void aliases(String language, List<String> texts) {
    next(aliases).append(quoted(language)).append(":[");
    for (int i = 0; i < texts.size(); i++) {
      aliases.append(i > 0 ? "," : "").append(value(language, texts.get(i)));
    }
    aliases.append(']');
  }

  void sitelink(String site, String title) {
    next(sitelinks)
        .append(quoted(site))
        .append(":{\"site\":")
        .append(quoted(site))
        .append(",\"title\":")
        .append(quoted(title))
        .append(",\"badges\":[]}");
  }

  /** A statement whose value is another item. */
  void item(String property, long value, String... qualifiers) {
    String data =
        "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
            + value
            + ",\"id\":\"Q"
            + value
            + "\"},\"type\":\"wikibase-entityid\"}";
    claim(property, data, "wikibase-item", qualifiers);
  }

  void text(String property, String type, String value) {
    claim(property, "{\"value\":" + quoted(value) + ",\"type\":\"string\"}", type);
  }

  void year(String property, int year) {
    claim(property, time(year), "time");
  }

  void amount(String property, long value) {
    String data =
        "{\"value\":{\"amount\":\"+" + value + "\",\"unit\":\"1\"},\"type\":\"quantity\"}";
    claim(property, data, "quantity");
  }

  void point(String property) {
    String data =
        "{\"value\":{\"latitude\":"
            + (random.nextInt(18000) - 9000) / 100.0
            + ",\"longitude\":"
            + (random.nextInt(36000) - 18000) / 100.0
            + ",\"altitude\":null,\"precision\":0.00027777777777778,"
            + "\"globe\":\"http://www.wikidata.org/entity/Q2\"},\"type\":\"globecoordinate\"}";
    claim(property, data, "globe-coordinate");
  }

  private static String time(int year) {
    return "{\"value\":{\"time\":\"+"
        + String.valueOf(10_000 + year).substring(1)
        + "-00-00T00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":9,"
        + "\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"}";
  }

  /** A qualifier that says a year. */
  String since(String property, int year) {
    return quoted(property) + ":[" + snak(property, time(year), "time") + "]";
  }

  private void claim(String property, String data, String type, String... qualifiers) {
    StringBuilder claim = new StringBuilder(1000);
    claim.append("{\"mainsnak\":").append(snak(property, data, type));
    claim.append(",\"type\":\"statement\",");
    if (qualifiers.length > 0) {
      claim.append("\"qualifiers\":{").append(String.join(",", qualifiers)).append("},");
    }
    claim.append("\"id\":\"Q").append(id).append('$').append(hash(), 0, 36);
    claim.append("\",\"rank\":\"normal\"");
    if (random.nextDouble() < OFTEN) {
      claim.append(",\"references\":[").append(reference()).append(']');
    }
    claims.computeIfAbsent(property, p -> new ArrayList<>()).add(claim.append('}').toString());
  }

  private String reference() {
    String source =
        "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":36578,\"id\":\"Q36578\"},"
            + "\"type\":\"wikibase-entityid\"}";
    return "{\"hash\":\""
        + hash()
        + "\",\"snaks\":{\"P248\":["
        + snak("P248", source, "wikibase-item")
        + "],\"P813\":["
        + snak("P813", time(2015 + random.nextInt(10)), "time")
        + "]},\"snaks-order\":[\"P248\",\"P813\"]}";
  }

  private String snak(String property, String data, String type) {
    return "{\"snaktype\":\"value\",\"property\":"
        + quoted(property)
        + ",\"hash\":\""
        + hash()
        + "\",\"datavalue\":"
        + data
        + ",\"datatype\":"
        + quoted(type)
        + "}";
  }

  private String hash() {
    StringBuilder hash = new StringBuilder(HASH);
    long bits = 0;
    for (int i = 0; i < HASH; i++) {
      bits = i % 16 == 0 ? random.nextLong() : bits >>> 4;
      hash.append(HEX.charAt((int) (bits & 0xf)));
    }
    return hash.toString();
  }

  private static StringBuilder next(StringBuilder to) {
    return to.isEmpty() ? to : to.append(',');
  }

  private static String value(String language, String text) {
    return "{\"language\":" + quoted(language) + ",\"value\":" + quoted(text) + "}";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The entity without a line break. */
  String line() {
    StringBuilder line = new StringBuilder(1 << 14);
    line.append("{\"type\":\"item\",\"id\":\"Q").append(id).append("\",\"labels\":{");
    line.append(labels).append("},\"descriptions\":{").append(descriptions);
    line.append("},\"aliases\":{").append(aliases).append("},\"claims\":{");
    String comma = "";
    for (Map.Entry<String, List<String>> claim : claims.entrySet()) {
      line.append(comma).append(quoted(claim.getKey())).append(":[");
      line.append(String.join(",", claim.getValue())).append(']');
      comma = ",";
    }
    line.append("},\"sitelinks\":{").append(sitelinks).append("},\"pageid\":").append(id);
    line.append(",\"ns\":0,\"title\":\"Q").append(id).append("\",\"lastrevid\":");
    line.append(random.nextInt(1 << 30)).append(",\"modified\":\"2025-01-01T00:00:00Z\"}");
    return line.toString();
  }
}
