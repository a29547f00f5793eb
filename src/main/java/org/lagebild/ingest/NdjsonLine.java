package org.lagebild.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lagebild.ingest.reason.RefusedException;

/** Reads the values of one line of NDJSON: a JSON object that ends where the line ends. */
final class NdjsonLine {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // the reader of lines has already seen to the length
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private NdjsonLine() {}

  /** The values of the known keys; those that are null are left out, other keys ignored. */
  static Map<Key, String> values(String line) throws RefusedException {
    if (!line.stripLeading().startsWith("{")) {
      throw new RefusedException("not a JSON object: the line does not begin with {; mend it");
    }
    try (JsonParser parser = JSON.createParser(line)) {
      return object(parser);
    } catch (JsonProcessingException e) {
      String problem = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new RefusedException("not a JSON object: " + problem + column(e) + "; mend the line");
    } catch (IOException e) {
      throw new IllegalStateException("reading from a string cannot fail", e);
    }
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
  }

  private static Map<Key, String> object(JsonParser parser) throws IOException, RefusedException {
    parser.nextToken();
    Map<Key, String> values = new EnumMap<>(Key.class);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Optional<Key> key = Key.of(parser.currentName());
      JsonToken value = parser.nextToken();
      if (key.isEmpty()) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        values.put(key.get(), scalar(parser, key.get(), value));
      }
    }
    if (parser.nextToken() != null) {
      throw new RefusedException("more follows after the JSON object; put it on a line of its own");
    }
    return values;
  }

  private static String scalar(JsonParser parser, Key key, JsonToken value)
      throws IOException, RefusedException {
    boolean number = key == Key.ID && value == JsonToken.VALUE_NUMBER_INT;
    if (value != JsonToken.VALUE_STRING && !number) {
      throw new RefusedException(
          "the value of \"" + key.written() + "\" is no string; put it in quotation marks");
    }
    return parser.getText();
  }
}
