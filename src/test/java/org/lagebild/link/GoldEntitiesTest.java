package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Link;

/** Links the hand-annotated entities of articles by their names, kinds and offices alone. */
class GoldEntitiesTest {
  private static final Path PROJECT = Path.of("src", "test", "resources", "gold");
  private static final Path DEVELOPMENT = Path.of("..", "shared", "eval", "dev", "gold");

  private final List<String> right = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  @Test
  void linksTheEntitiesOfTheProjectsGold() throws IOException {
    score(PROJECT);
    assertEquals(List.of(), wrong);
    // by name alone it may be Austria's as well
    assertEquals(List.of("[\"Bundesregierung\"] Q183, linked -"), missing);
  }

  @Test
  void linksTheEntitiesOfTheDevelopmentArticles() throws IOException {
    assumeTrue(Files.isDirectory(DEVELOPMENT));
    score(DEVELOPMENT);
    assertEquals(List.of(), wrong);
    assertEquals(List.of(), missing);
    assertEquals(144, right.size());
  }

  private void score(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        score(new ObjectMapper().readTree(file.toFile()));
      }
    }
  }

  private void score(JsonNode article) {
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    article.path("actors").forEach(actor -> gold.put("actor " + gold.size(), actor));
    article.path("territories").forEach(place -> gold.put("place " + gold.size(), place));
    List<Entity> entities = new ArrayList<>();
    gold.forEach((key, node) -> entities.add(entity(key, node)));
    List<OfficeHolding> offices = new ArrayList<>();
    gold.forEach((key, node) -> offices.addAll(offices(key, node, entities)));
    LocalDate day = LocalDate.parse(article.path("date").asText());
    Map<String, String> links =
        Articles.LINKER.link(Articles.of(day, entities, offices)).links().stream()
            .collect(Collectors.toMap(Link::entity, link -> link.item().id()));
    gold.forEach((key, node) -> count(node, links.getOrDefault(key, "-")));
  }

  private void count(JsonNode node, String linked) {
    String expected = node.path("qid").asText("null");
    if (!expected.equals("null")) {
      List<String> tally = linked.equals(expected) ? right : linked.equals("-") ? missing : wrong;
      tally.add(node.path("names") + " " + expected + ", linked " + linked);
    }
  }

  private static Entity entity(String key, JsonNode node) {
    List<String> names = new ArrayList<>();
    node.path("names").forEach(name -> names.add(name.asText()));
    String kind = node.path("type").asText(node.path("kind").asText());
    String constant = kind.equals("other") ? "OTHER_PLACE" : kind.toUpperCase(Locale.ROOT);
    return Articles.entity(key, EntityKind.valueOf(constant), names);
  }

  private static List<OfficeHolding> offices(String key, JsonNode node, List<Entity> entities) {
    List<OfficeHolding> offices = new ArrayList<>();
    for (JsonNode role : node.path("roles")) {
      String of = role.path("of").asText();
      String owner =
          entities.stream()
              .filter(entity -> entity.names().contains(of))
              .map(Entity::key)
              .findFirst()
              .orElse(null);
      offices.add(Articles.office(key, role.path("role").asText(), owner));
    }
    return offices;
  }
}
