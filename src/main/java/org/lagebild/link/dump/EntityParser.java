package org.lagebild.link.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line of <a
 * href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">Wikidata's JSON
 * dump</a>. May be used by several threads.
 */
public final class EntityParser {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  private final List<String> languages;

  /**
   * Keeps names and descriptions of some languages.
   *
   * @param languages their codes, as "de"; the first that describes an item describes it
   */
  public EntityParser(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  /**
   * Reads the entity of a line without its comma.
   *
   * @return null if the entity is no item but a property, a lexeme or the like
   * @throws DamagedLineException if the bytes are no entity
   */
  public @Nullable DumpItem parse(byte[] bytes, int offset, int length)
      throws DamagedLineException {
    try (JsonParser json = FACTORY.createParser(bytes, offset, length)) {
      return entity(json);
    } catch (JsonProcessingException e) {
      throw new DamagedLineException("no JSON: " + e.getOriginalMessage());
    } catch (CharConversionException e) {
      throw new DamagedLineException("no UTF-8");
    } catch (DamagedLineException e) {
      throw e;
    } catch (IOException e) {
      throw new DamagedLineException(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable DumpItem entity(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new DamagedLineException("no JSON object");
    }
    ItemBuilder item = new ItemBuilder(languages);
    ItemFields fields = new ItemFields(json, languages, item);
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (!fields.read(name)) {
        return null;
      }
    }
    if (json.nextToken() != null) {
      throw new DamagedLineException("more than one JSON object");
    }
    return item.build();
  }
}
