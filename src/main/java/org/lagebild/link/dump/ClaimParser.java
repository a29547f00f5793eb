package org.lagebild.link.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the statements of one property, of which it drops deprecated ones and unknown values. */
final class ClaimParser {
  private static final String BEGIN = "P580";
  private static final String END = "P582";

  private final JsonParser json;

  /** Stands on the beginning of an array of statements whenever {@link #claims} is called. */
  ClaimParser(JsonParser json) {
    this.json = json;
  }

  List<Claim> claims() throws IOException {
    List<Claim> claims = new ArrayList<>(2);
    while (json.nextToken() == JsonToken.START_OBJECT) {
      Claim claim = claim();
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private @Nullable Claim claim() throws IOException {
    Value value = null;
    String rank = "normal";
    Day begin = null;
    Day end = null;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "mainsnak" -> value = snak();
        case "rank" -> rank = json.getText();
        case "qualifiers" -> {
          for (String q = firstField(); q != null; q = json.nextFieldName()) {
            json.nextToken();
            switch (q) {
              case BEGIN -> begin = firstDay();
              case END -> end = firstDay();
              default -> json.skipChildren();
            }
          }
        }
        default -> json.skipChildren();
      }
    }
    return value == null || rank.equals("deprecated")
        ? null
        : new Claim(value, rank.equals("preferred"), begin, end);
  }

  /** The first field of an object; null if it has none or is an empty array. */
  private @Nullable String firstField() throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return json.nextFieldName();
    }
    json.skipChildren();
    return null;
  }

  private @Nullable Day firstDay() throws IOException {
    Day day = null;
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Value value = snak();
        if (day == null && value instanceof Value.Moment moment) {
          day = moment.day();
        }
      }
    }
    return day;
  }

  private @Nullable Value snak() throws IOException {
    Value value = null;
    for (String name = firstField(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals("datavalue")) {
        value = datavalue();
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private @Nullable Value datavalue() throws IOException {
    Value value = null;
    for (String name = firstField(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (name.equals("value")) {
        value = value();
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  private @Nullable Value value() throws IOException {
    ValueFields fields = new ValueFields();
    for (String name = firstField(); name != null; name = json.nextFieldName()) {
      JsonToken token = json.nextToken();
      if (token.isScalarValue()) {
        fields.set(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return fields.value();
  }
}
