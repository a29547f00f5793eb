package org.lagebild.link.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an entity, each when the parser stands on its value. */
final class ItemFields {
  /** How the names of the other projects in every language end. */
  private static final Pattern OTHER_PROJECT =
      Pattern.compile(".*(wiktionary|wiki(books|news|quote|source|versity|voyage))");

  /** The projects of no language, whose names end as that of a Wikipedia does. */
  private static final Set<String> NO_WIKIPEDIAS =
      Set.of(
          "commonswiki",
          "foundationwiki",
          "incubatorwiki",
          "mediawikiwiki",
          "metawiki",
          "outreachwiki",
          "sourceswiki",
          "specieswiki",
          "wikidatawiki",
          "wikifunctionswiki",
          "wikimaniawiki");

  private final JsonParser json;
  private final List<String> languages;
  private final ItemBuilder item;
  private final ClaimParser claims;

  ItemFields(JsonParser json, List<String> languages, ItemBuilder item) {
    this.json = json;
    this.languages = languages;
    this.item = item;
    this.claims = new ClaimParser(json);
  }

  /** Whether the entity may still be an item. */
  boolean read(String name) throws IOException {
    switch (name) {
      case "type" -> {
        return json.getText().equals("item");
      }
      case "id" -> {
        return item.id(json.getText());
      }
      case "labels" -> eachField(this::label);
      case "aliases" -> eachField(this::aliases);
      case "descriptions" -> eachField(this::description);
      case "claims" -> eachField(this::claims);
      case "sitelinks" -> {
        item.sitelinks();
        eachField(this::sitelink);
      }
      default -> json.skipChildren();
    }
    return true;
  }

  private interface FieldReader {
    void read(String name) throws IOException;
  }

  /** Reads an object field by field; what is empty may be an empty array or null. */
  private void eachField(FieldReader reader) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      reader.read(name);
    }
  }

  private void label(String language) throws IOException {
    String text = isAskedFor(language) ? value() : skipped();
    if (text != null) {
      item.label(language, text);
    }
  }

  private void aliases(String language) throws IOException {
    if (!isAskedFor(language) || json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String text = value();
      if (text != null) {
        item.alias(language, text);
      }
    }
  }

  private void description(String language) throws IOException {
    String text = languages.contains(language) ? value() : skipped();
    if (text != null) {
      item.description(language, text);
    }
  }

  private void claims(String property) throws IOException {
    Property kept = Property.of(property);
    if (kept == null || json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
    } else {
      item.claims(kept, claims.claims());
    }
  }

  private void sitelink(String site) throws IOException {
    json.skipChildren();
    if (!OTHER_PROJECT.matcher(site).matches() && !NO_WIKIPEDIAS.contains(site)) {
      item.wikipedia();
    }
  }

  private boolean isAskedFor(String language) {
    return languages.contains(language) || language.equals(Names.ALL_LANGUAGES);
  }

  private @Nullable String skipped() throws IOException {
    json.skipChildren();
    return null;
  }

  /** The value of an object of language and value. */
  private @Nullable String value() throws IOException {
    String[] value = new String[1];
    eachField(
        name -> {
          if (name.equals("value") && json.currentToken() == JsonToken.VALUE_STRING) {
            value[0] = json.getText();
          } else {
            json.skipChildren();
          }
        });
    return value[0] == null || value[0].isBlank() ? null : value[0];
  }
}
