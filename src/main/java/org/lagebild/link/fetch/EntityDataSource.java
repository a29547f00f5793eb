package org.lagebild.link.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.lagebild.link.dump.Names;
import org.lagebild.link.dump.Property;

/** Wikidata itself, or another Wikibase, by its page Special:EntityData. */
public final class EntityDataSource implements ItemSource {
  /** Wikidata's. */
  public static final URI WIKIDATA = URI.create("https://www.wikidata.org/wiki/Special:EntityData");

  private static final List<String> TEXTS = List.of("labels", "descriptions", "aliases");

  private final URI page;
  private final Http http;

  /**
   * Fetches from a page.
   *
   * @param page to which a slash, the id and .json are appended
   * @param userAgent by which the program names itself
   */
  public EntityDataSource(URI page, String userAgent) {
    this.page = page;
    this.http = new Http(userAgent);
  }

  @Override
  public ObjectNode fetch(String id, List<String> languages) throws FetchException {
    URI uri = URI.create(page.toString().replaceFirst("/$", "") + "/" + id + ".json");
    JsonNode entities = http.get(uri).path("entities");
    // an item that was merged into another is answered by the other
    JsonNode entity = entities.has(id) ? entities.path(id) : entities.path(first(entities));
    if (!(entity instanceof ObjectNode item) || item.has("missing")) {
      throw new FetchException(uri + " holds no item; look after the id", null);
    }
    return slim(item, languages);
  }

  private static String first(JsonNode entities) {
    return entities.fieldNames().hasNext() ? entities.fieldNames().next() : "";
  }

  /** Without what an import would leave out. */
  private static ObjectNode slim(ObjectNode item, List<String> languages) {
    List<String> kept = new ArrayList<>(languages);
    kept.add(Names.ALL_LANGUAGES);
    item.retain("type", "id", "labels", "descriptions", "aliases", "claims", "sitelinks");
    for (String texts : TEXTS) {
      if (item.path(texts) instanceof ObjectNode object) {
        object.retain(kept);
      }
    }
    if (item.path("claims") instanceof ObjectNode claims) {
      claims.retain(Property.ids());
      claims.forEach(
          statements -> statements.forEach(s -> ((ObjectNode) s).remove(List.of("references"))));
    }
    if (item.path("sitelinks") instanceof ObjectNode sitelinks) {
      sitelinks.forEach(site -> ((ObjectNode) site).retain("site"));
    }
    return item;
  }
}
