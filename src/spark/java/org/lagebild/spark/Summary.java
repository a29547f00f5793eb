package org.lagebild.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * How often which outcome came, with the reasons; what differs from article to article left out.
 */
final class Summary {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REASONS = 1_000;

  private Summary() {}

  /**
   * Counts outcomes.
   *
   * @param outcomes lines of JSON
   * @return a line of JSON for each outcome and reason, sorted; of more than a thousand the most
   *     frequent
   */
  static String of(JavaRDD<String> outcomes) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    outcomes
        .mapToPair(line -> new Tuple2<>(kind(line), 1L))
        .reduceByKey(Long::sum)
        .mapToPair(Tuple2::swap)
        .sortByKey(false)
        .take(REASONS)
        .forEach(count -> counts.put(count._2(), count._1()));
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      ObjectNode line = (ObjectNode) JSON.readTree(count.getKey());
      lines.append(JSON.writeValueAsString(line.put("articles", count.getValue()))).append('\n');
    }
    return lines.toString();
  }

  /**
   * The outcome with its reason, in which values in quotation marks, places and numbers are gone.
   */
  private static String kind(String line) throws IOException {
    JsonNode outcome = JSON.readTree(line);
    ObjectNode kind = JSON.createObjectNode().put("outcome", outcome.get("outcome").asText());
    JsonNode reason = outcome.get("reason");
    if (reason != null && !reason.isNull()) {
      kind.put("reason", general(reason.asText()));
    }
    return JSON.writeValueAsString(kind);
  }

  private static String general(String reason) {
    return reason
        .replaceAll("\"[^\"]*\"", "\"…\"")
        .replaceAll("already that of [^;]*", "already that of …")
        .replaceAll("[0-9]+(?:[.][0-9]+)?", "N");
  }
}
