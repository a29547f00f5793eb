package org.lagebild.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Item;

/**
 * Reads items in the form of <a
 * href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">Wikidata's JSON
 * dump</a>, one a line. What an item does not say is left out; a line that is no item is an error.
 */
final class ItemReader {
  private static final int YEAR = 9;
  private static final int MONTH = 10;

  /** A city of ten million has some hundred articles, one of a hundred thousand some ten. */
  private static final double PEOPLE_PER_SQUARE = 1000;

  /** Who records nothing of how well known an item is has chosen it for being known. */
  private static final int CHOSEN = 40;

  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, ItemKind> kinds;

  ItemReader(Map<String, ItemKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads to the end and closes the stream.
   *
   * @throws IOException if it cannot be read or a line is not an item
   */
  List<KnownItem> read(InputStream lines) throws IOException {
    List<KnownItem> items = new ArrayList<>();
    try (MappingIterator<JsonNode> nodes = json.readerFor(JsonNode.class).readValues(lines)) {
      while (nodes.hasNextValue()) {
        items.add(item(nodes.nextValue(), items.size() + 1));
      }
    }
    return items;
  }

  private KnownItem item(JsonNode node, int number) throws IOException {
    String id = node.path("id").asText();
    Set<String> german = names(node, "de");
    Set<String> foreign = names(node, "en");
    foreign.removeAll(german);
    String label = Stream.concat(german.stream(), foreign.stream()).findFirst().orElse("");
    if (id.isEmpty() || label.isEmpty()) {
      throw new IOException("item " + number + " of the Wikidata index has no id or no label");
    }
    Set<String> aliases = new TreeSet<>(german);
    aliases.addAll(foreign);
    aliases.remove(label);
    Set<String> types = ids(node, "P31");
    Item item =
        new Item(
            id,
            label,
            List.copyOf(aliases),
            List.copyOf(types),
            first(ids(node, "P17")),
            coordinates(node));
    return new KnownItem(
        item,
        kind(types),
        List.copyOf(german),
        List.copyOf(foreign),
        terms(node),
        first(ids(node, "P36")),
        ids(node, "P279"),
        ids(node, "P1001"),
        background(node),
        false,
        prior(node));
  }

  private static Background background(JsonNode node) {
    Set<String> affiliations = ids(node, "P102");
    affiliations.addAll(ids(node, "P108"));
    affiliations.addAll(ids(node, "P463"));
    return new Background(
        year(node, "P569", "P571"),
        year(node, "P570", "P576"),
        ids(node, "P27"),
        ids(node, "P106"),
        affiliations,
        description(node));
  }

  private static @Nullable String description(JsonNode node) {
    JsonNode all = node.path("descriptions");
    JsonNode german = all.path("de").path("value");
    JsonNode text = german.isTextual() ? german : all.path("en").path("value");
    return text.isTextual() ? text.asText() : null;
  }

  /** The year of the first of the properties that says one. */
  private static @Nullable Integer year(JsonNode node, String... properties) {
    for (String property : properties) {
      JsonNode time = value(node.path("claims").path(property).path(0).path("mainsnak"));
      if (time.path("precision").asInt() >= YEAR) {
        return Integer.valueOf(time.path("time").asText().replaceFirst("(?<=\\d)-.*", ""));
      }
    }
    return null;
  }

  private static int prior(JsonNode node) {
    JsonNode sitelinks = node.path("sitelinks");
    if (!sitelinks.isMissingNode()) {
      return sitelinks.size();
    }
    JsonNode people =
        value(node.path("claims").path("P1082").path(0).path("mainsnak")).path("amount");
    return people.isTextual()
        ? (int) Math.sqrt(Double.parseDouble(people.asText()) / PEOPLE_PER_SQUARE)
        : CHOSEN;
  }

  private ItemKind kind(Set<String> types) {
    return types.stream()
        .map(type -> kinds.getOrDefault(type, ItemKind.UNKNOWN))
        .min(ItemKind::compareTo)
        .orElse(ItemKind.UNKNOWN);
  }

  private static Set<String> names(JsonNode item, String language) {
    Set<String> names = new LinkedHashSet<>();
    JsonNode label = item.path("labels").path(language).path("value");
    if (label.isTextual()) {
      names.add(label.asText());
    }
    item.path("aliases").path(language).forEach(a -> names.add(a.path("value").asText()));
    return names;
  }

  private static Set<String> ids(JsonNode item, String property) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode claim : item.path("claims").path(property)) {
      ids.add(value(claim.path("mainsnak")).path("id").asText());
    }
    ids.remove("");
    return ids;
  }

  private static JsonNode value(JsonNode snak) {
    return snak.path("datavalue").path("value");
  }

  private static @Nullable String first(Set<String> ids) {
    return ids.isEmpty() ? null : ids.iterator().next();
  }

  private static Item.@Nullable Coordinates coordinates(JsonNode item) {
    JsonNode at = value(item.path("claims").path("P625").path(0).path("mainsnak"));
    return at.isMissingNode()
        ? null
        : new Item.Coordinates(at.path("latitude").asDouble(), at.path("longitude").asDouble());
  }

  private static List<Term> terms(JsonNode item) {
    List<Term> terms = new ArrayList<>();
    for (JsonNode claim : item.path("claims").path("P39")) {
      String office = value(claim.path("mainsnak")).path("id").asText();
      terms.add(new Term(office, day(claim, "P580", false), day(claim, "P582", true)));
    }
    return List.copyOf(terms);
  }

  /** The first or last day that a time of day, month or year precision may mean. */
  private static @Nullable LocalDate day(JsonNode claim, String qualifier, boolean last) {
    JsonNode time = value(claim.path("qualifiers").path(qualifier).path(0));
    int precision = time.path("precision").asInt();
    String text = time.path("time").asText();
    if (precision < YEAR || !text.startsWith("+")) {
      return null;
    }
    LocalDate year = LocalDate.of(Integer.parseInt(text.substring(1, 5)), 1, 1);
    if (precision == YEAR) {
      return last ? year.plusYears(1).minusDays(1) : year;
    }
    LocalDate month = year.withMonth(Integer.parseInt(text.substring(6, 8)));
    if (precision == MONTH) {
      return last ? month.plusMonths(1).minusDays(1) : month;
    }
    return month.withDayOfMonth(Integer.parseInt(text.substring(9, 11)));
  }
}
