package org.lagebild.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lagebild.link.ItemClass;
import org.lagebild.link.NameMatch;
import org.lagebild.link.NameMatcher;
import org.lagebild.link.NameQuery;
import org.lagebild.link.NameQuery.ClassRule;

/**
 * The items of Wikidata in the index, to be reconciled with. A score is the estimated probability in
 * percent; a match is what Lagebild itself would link.
 */
public final class IndexReconciliation implements Reconciliation {
  private static final int LONGEST_NAME = 300;
  private static final int SUGGESTIONS = 10;
  private static final double PERCENT = 100;

  private final NameMatcher matcher;

  /**
   * Answers from an index.
   *
   * @param matcher which stays open as long as there are requests
   */
  public IndexReconciliation(NameMatcher matcher) {
    this.matcher = matcher;
  }

  @Override
  public ObjectNode manifest(URI address) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.putArray("versions").add("0.1").add("0.2");
    manifest.put("name", "Lagebild: Wikidata");
    manifest.put("identifierSpace", "http://www.wikidata.org/entity/");
    manifest.put("schemaSpace", "http://www.wikidata.org/prop/direct/");
    manifest.putObject("view").put("url", "https://www.wikidata.org/wiki/{{id}}");
    ArrayNode types = manifest.putArray("defaultTypes");
    matcher.classes().forEach(type -> describe(types.addObject(), type));
    manifest.put("batchSize", BatchReader.MOST_QUERIES);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String what : List.of("entity", "type", "property")) {
      suggest
          .putObject(what)
          .put("service_url", address.toString())
          .put("service_path", "/suggest/" + what);
    }
    return manifest;
  }

  @Override
  public ObjectNode answer(ObjectNode queries) {
    ObjectNode answers = JsonNodeFactory.instance.objectNode();
    BatchReader.read(queries)
        .forEach(
            (key, query) -> {
              ArrayNode result = answers.putObject(key).putArray("result");
              candidates(query).forEach(match -> describe(result.addObject(), match));
            });
    return answers;
  }

  private List<NameMatch> candidates(NameQuery query) {
    return query.name().isEmpty() || query.name().length() > LONGEST_NAME
        ? List.of()
        : matcher.match(query);
  }

  private static void describe(ObjectNode candidate, NameMatch match) {
    candidate.put("id", match.item().id()).put("name", match.item().label());
    if (match.description() != null) {
      candidate.put("description", match.description());
    }
    describe(candidate.putArray("type"), match.classes());
    candidate.put("score", Math.round(match.probability() * PERCENT * PERCENT) / PERCENT);
    candidate.put("match", match.sure());
    ArrayNode features = candidate.putArray("features");
    features.addObject().put("id", "name").put("value", Math.round(match.likeness() * PERCENT));
    features.addObject().put("id", "prior").put("value", match.prior());
    match
        .conditions()
        .forEach((property, met) -> features.addObject().put("id", property).put("value", met));
  }

  private static void describe(ArrayNode types, List<ItemClass> classes) {
    classes.forEach(type -> describe(types.addObject(), type));
  }

  private static void describe(ObjectNode node, ItemClass type) {
    node.put("id", type.id()).put("name", type.name());
  }

  @Override
  public Optional<ObjectNode> suggest(String what, String prefix) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode result = answer.putArray("result");
    switch (what) {
      case "entity" -> entities(prefix.strip(), result);
      case "type" ->
          matcher.classes().stream()
              .filter(type -> completes(prefix, type.id(), type.name()))
              .forEach(type -> describe(result.addObject(), type));
      case "property" ->
          matcher.properties().forEach(
              (id, name) -> {
                if (completes(prefix, id, name)) {
                  result.addObject().put("id", id).put("name", name);
                }
              });
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(answer);
  }

  /** Names are looked up as they are: the index does not know what they begin with. */
  private void entities(String name, ArrayNode result) {
    NameQuery query = new NameQuery(name, List.of(), ClassRule.ANY, List.of(), SUGGESTIONS);
    for (NameMatch match : candidates(query)) {
      ObjectNode entity = result.addObject();
      entity.put("id", match.item().id()).put("name", match.item().label());
      if (match.description() != null) {
        entity.put("description", match.description());
      }
      describe(entity.putArray("notable"), match.classes());
    }
  }

  private static boolean completes(String prefix, String id, String name) {
    String typed = prefix.strip().toLowerCase(Locale.ROOT);
    return id.toLowerCase(Locale.ROOT).startsWith(typed)
        || name.toLowerCase(Locale.ROOT).contains(typed);
  }
}
