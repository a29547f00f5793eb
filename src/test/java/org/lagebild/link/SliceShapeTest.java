package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that data/wikidata/README.md lays down for the embedded slice. */
class SliceShapeTest {

  private static final Path SLICE = Path.of("data", "wikidata", "slice.ndjson");

  /** The classes that P31 may name, with the kind of thing they make an item; see the README. */
  private static final Map<String, String> KIND_OF_CLASS =
      Map.ofEntries(
          Map.entry("Q5", "person"),
          Map.entry("Q294414", "office"),
          Map.entry("Q3624078", "country"),
          Map.entry("Q6256", "country"),
          Map.entry("Q10711424", "country"),
          Map.entry("Q15239622", "country"),
          Map.entry("Q161243", "country"),
          Map.entry("Q10864048", "region"),
          Map.entry("Q82794", "region"),
          Map.entry("Q46831", "region"),
          Map.entry("Q3024240", "country"),
          Map.entry("Q515", "city"),
          Map.entry("Q5107", "continent"),
          Map.entry("Q9430", "water"),
          Map.entry("Q165", "water"),
          Map.entry("Q1322134", "water"),
          Map.entry("Q37901", "water"),
          Map.entry("Q39594", "water"),
          Map.entry("Q4022", "water"),
          Map.entry("Q484652", "organisation"),
          Map.entry("Q245065", "organisation"),
          Map.entry("Q43229", "organisation"),
          Map.entry("Q7278", "organisation"),
          Map.entry("Q192283", "organisation"),
          Map.entry("Q1616075", "organisation"),
          Map.entry("Q11032", "organisation"),
          Map.entry("Q481289", "residence"));

  private static final String HEAD_OF_STATE = "Q48352";
  private static final String HEAD_OF_GOVERNMENT = "Q2285706";

  /** The generic offices that P279 may name. */
  private static final Set<String> GENERIC_OFFICES =
      Set.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT, "Q7330070", "Q2518691");

  private static List<JsonNode> items;
  private static Map<String, JsonNode> byId;

  @BeforeAll
  static void readTheSlice() throws IOException {
    ObjectMapper json = new ObjectMapper();
    items = new ArrayList<>();
    for (String line : Files.readAllLines(SLICE)) {
      items.add(json.readTree(line));
    }
    byId = new TreeMap<>();
    items.forEach(item -> byId.put(id(item), item));
  }

  @Test
  void everyLineIsAnItemWithIdLabelAndClass() {
    for (JsonNode item : items) {
      assertEquals("item", item.path("type").asText(), item::toString);
      assertTrue(id(item).matches("Q[1-9][0-9]*"), item::toString);
      assertTrue(labels(item).anyMatch(label -> !label.isBlank()), item::toString);
      assertFalse(targets(item, "P31").isEmpty(), item::toString);
    }
  }

  @Test
  void linesAreSortedByNumberAndNoIdOccursTwice() {
    long last = 0;
    for (JsonNode item : items) {
      long number = Long.parseLong(id(item).substring(1));
      assertTrue(number > last, id(item) + " stands after Q" + last);
      last = number;
    }
  }

  @Test
  void thereAreItemsOfEveryKindAndEnoughOfThem() {
    Set<String> kinds = items.stream().map(SliceShapeTest::kind).collect(Collectors.toSet());
    assertEquals(new HashSet<>(KIND_OF_CLASS.values()), kinds);
    assertTrue(items.size() >= 500, () -> "only " + items.size() + " items");
  }

  @Test
  void noAliasStandsTwiceInAnItemNorRepeatsItsLabel() {
    for (JsonNode item : items) {
      for (String language : List.of("de", "en")) {
        List<String> names = new ArrayList<>(aliases(item, language));
        names.add(item.at("/labels/" + language + "/value").asText());
        assertEquals(names.size(), new HashSet<>(names).size(), () -> id(item) + " " + names);
      }
    }
  }

  @Test
  void aPersonIsNeverCalledByOneWordOfHisNameAlone() {
    for (JsonNode item : items) {
      if (kind(item).equals("person")) {
        List<String> words = List.of(germanLabel(item).split(" "));
        assertTrue(
            words.size() == 1 || aliases(item, "de").stream().noneMatch(words::contains),
            item::toString);
      }
    }
  }

  @Test
  void noGermanAliasIsTheLabelOfAnotherItemOfTheSameKind() {
    Map<String, String> ownerOfLabel = new TreeMap<>();
    items.forEach(item -> ownerOfLabel.put(kind(item) + " " + germanLabel(item), id(item)));
    for (JsonNode item : items) {
      for (String alias : aliases(item, "de")) {
        String owner = ownerOfLabel.getOrDefault(kind(item) + " " + alias, id(item));
        assertEquals(id(item), owner, () -> alias + " is the label of " + owner);
      }
    }
  }

  @Test
  void everyItemThatAClaimPointsToIsInTheSlice() {
    for (JsonNode item : items) {
      for (String property :
          List.of("P6", "P17", "P27", "P35", "P36", "P39", "P1001", "P1313", "P1906")) {
        for (String target : targets(item, property)) {
          assertTrue(byId.containsKey(target), () -> id(item) + " " + property + " " + target);
        }
      }
    }
  }

  @Test
  void classesAndGenericOfficesAreTheDocumentedOnes() {
    for (JsonNode item : items) {
      assertTrue(KIND_OF_CLASS.keySet().containsAll(targets(item, "P31")), item::toString);
      assertTrue(GENERIC_OFFICES.containsAll(targets(item, "P279")), item::toString);
    }
  }

  @Test
  void aTermEndsAfterItBegins() {
    for (JsonNode item : items) {
      for (JsonNode claim : item.at("/claims/P39")) {
        String start = time(claim, "P580");
        String end = time(claim, "P582");
        assertTrue(
            start.isEmpty() || end.isEmpty() || yearOf(start) <= yearOf(end), item::toString);
      }
    }
  }

  @Test
  void theHeadsOfAStateAreThoseWhoHoldItsOffices() {
    for (var part : Map.of("P35", "P1906", "P6", "P1313").entrySet()) {
      Set<String> ofStates = new TreeSet<>();
      Map<String, Set<String>> statesOfOffice = new TreeMap<>();
      for (JsonNode state : items) {
        for (JsonNode claim : state.at("/claims/" + part.getKey())) {
          ofStates.add(term(id(state), claim.at("/mainsnak/datavalue/value/id").asText(), claim));
        }
        for (String office : targets(state, part.getValue())) {
          statesOfOffice.computeIfAbsent(office, o -> new TreeSet<>()).add(id(state));
        }
      }
      Set<String> ofPersons = new TreeSet<>();
      for (JsonNode person : items) {
        for (JsonNode claim : person.at("/claims/P39")) {
          String office = claim.at("/mainsnak/datavalue/value/id").asText();
          for (String state : statesOfOffice.getOrDefault(office, Set.of())) {
            ofPersons.add(term(state, id(person), claim));
          }
        }
      }
      assertEquals(ofPersons, ofStates, part::getKey);
    }
  }

  @Test
  void nobodyTakesAnOfficeBeforeBirthOrAfterDeath() {
    for (JsonNode person : items) {
      String birth = person.at("/claims/P569/0/mainsnak/datavalue/value/time").asText();
      String death = person.at("/claims/P570/0/mainsnak/datavalue/value/time").asText();
      for (JsonNode claim : person.at("/claims/P39")) {
        String start = time(claim, "P580");
        assertTrue(
            start.isEmpty() || birth.isEmpty() || yearOf(birth) < yearOf(start), person::toString);
        assertTrue(
            start.isEmpty() || death.isEmpty() || yearOf(start) <= yearOf(death), person::toString);
      }
    }
  }

  @Test
  void atLeastFortyStatesHaveAHolderOfTheirHighestOffices() {
    Set<String> states = new TreeSet<>();
    for (JsonNode item : items) {
      for (String office : targets(item, "P39")) {
        Set<String> generic = targets(byId.get(office), "P279");
        if (generic.contains(HEAD_OF_STATE) || generic.contains(HEAD_OF_GOVERNMENT)) {
          states.addAll(targets(byId.get(office), "P1001"));
        }
      }
    }
    assertTrue(states.size() >= 40, () -> "only " + states);
  }

  @ParameterizedTest
  @CsvSource({
    "Q7835, 44.3, 46.2, 32.4, 36.7", // Krim
    "Q39760, 31.2, 31.6, 34.2, 34.6", // Gazastreifen
    "Q36678, 31.3, 32.6, 34.8, 35.6", // Westjordanland
    "Q83210, 32.7, 33.4, 35.6, 36.0", // Golanhöhen
    "Q865, 21.8, 25.4, 119.9, 122.1", // Taiwan
    "Q1246, 41.8, 43.3, 20.0, 21.8", // Kosovo
    "Q223, 59.7, 83.7, -73.1, -11.3" // Grönland
  })
  void theMapKnowsWhereDisputedPlacesLie(
      String item, double south, double north, double west, double east) {
    JsonNode point = byId.get(item).at("/claims/P625/0/mainsnak/datavalue/value");
    double latitude = point.path("latitude").asDouble();
    double longitude = point.path("longitude").asDouble();
    assertTrue(latitude > south && latitude < north, item + " " + latitude);
    assertTrue(longitude > west && longitude < east, item + " " + longitude);
  }

  @Test
  void whatIsInDisputeHasCoordinates() {
    Set<String> disputed = Set.of("Q15239622", "Q10711424");
    List<String> nowhere =
        items.stream()
            .filter(item -> !Collections.disjoint(targets(item, "P31"), disputed))
            .filter(item -> item.at("/claims/P625").isMissingNode())
            .map(SliceShapeTest::id)
            .toList();
    assertEquals(List.of(), nowhere);
  }

  @Test
  void theNamesOfTheNewsAreThere() {
    assertAll(
        () -> assertEquals("Wolodymyr Selenskyj", germanLabel(byId.get("Q3874799"))),
        () -> assertTrue(aliases(byId.get("Q3874799"), "de").contains("Wolodymyr Selenski")),
        () -> assertTrue(aliases(byId.get("Q30"), "de").contains("Vereinigte Staaten")),
        () -> assertEquals(Set.of("Q1899"), targets(byId.get("Q212"), "P36")),
        () -> assertTrue(targets(byId.get("Q22686"), "P39").contains("Q11696")),
        () -> assertTrue(targets(byId.get("Q58217"), "P39").contains("Q1418873")));
  }

  private static String id(JsonNode item) {
    return item.path("id").asText();
  }

  private static Stream<String> labels(JsonNode item) {
    return Stream.of("de", "en").map(l -> item.at("/labels/" + l + "/value").asText());
  }

  private static String germanLabel(JsonNode item) {
    return item.at("/labels/de/value").asText();
  }

  private static List<String> aliases(JsonNode item, String language) {
    List<String> values = new ArrayList<>();
    item.at("/aliases/" + language).forEach(alias -> values.add(alias.path("value").asText()));
    return values;
  }

  private static Set<String> targets(JsonNode item, String property) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode claim : item.at("/claims/" + property)) {
      ids.add(claim.at("/mainsnak/datavalue/value/id").asText());
    }
    return ids;
  }

  private static String kind(JsonNode item) {
    return KIND_OF_CLASS.getOrDefault(targets(item, "P31").iterator().next(), "unknown");
  }

  private static String time(JsonNode claim, String qualifier) {
    return claim.at("/qualifiers/" + qualifier + "/0/datavalue/value/time").asText();
  }

  private static String term(String state, String person, JsonNode claim) {
    return String.join(" ", state, person, time(claim, "P580"), time(claim, "P582"));
  }

  private static int yearOf(String time) {
    return Integer.parseInt(time.substring(1, 5));
  }
}
