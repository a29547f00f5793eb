package org.lagebild.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Articles in the body of a request, as a build reads them from standard input. */
final class ArticleDelivery {
  private static final Set<String> AS_THEY_ARE =
      Set.of("text/plain", "text/markdown", "application/x-ndjson", "application/jsonl");
  private static final String JSON = "application/json";

  private ArticleDelivery() {}

  /** The media types that articles may have, in words. */
  static String accepted() {
    return "text/plain, " + JSON + " or application/x-ndjson";
  }

  static boolean accepts(String mediaType) {
    return AS_THEY_ARE.contains(mediaType) || mediaType.equals(JSON);
  }

  /**
   * The articles as one text or one line for each. JSON may be one object or an array of them, laid
   * out as it likes.
   *
   * @throws IOException if it cannot be read, or is no JSON where it should be
   */
  static InputStream read(String mediaType, InputStream body) throws IOException {
    if (!mediaType.equals(JSON)) {
      return body;
    }
    JsonNode json = new ObjectMapper().readTree(body);
    String lines =
        json.isArray()
            ? StreamSupport.stream(json.spliterator(), false)
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"))
            : json.toString();
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }
}
