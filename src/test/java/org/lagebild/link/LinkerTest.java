package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Item;
import org.lagebild.model.Link;
import org.lagebild.model.NamedThing;

class LinkerTest {
  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);

  @TestFactory
  Stream<DynamicTest> oneThingIsFoundInAllItsSpellings() {
    return Articles.table("spellings.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[1],
                    () -> {
                      Entity entity =
                          Articles.entity("e", EntityKind.valueOf(row[0]), List.of(row[1]));
                      assertEquals(List.of(row[2]), ids(link(entity)));
                    }));
  }

  @Test
  void anUnnamedEntityHasNoLink() {
    Entity named = Articles.entity("e", EntityKind.STATE, List.of("Russland"));
    Entity unnamed = new Entity("e", EntityKind.STATE, "Russland", false, named.mentions());
    assertEquals(List.of(), link(unnamed));
  }

  @Test
  void aStateAndTheSameCountryAsAPlaceAreOneItem() {
    List<Link> links =
        link(
            Articles.entity("place", EntityKind.COUNTRY, List.of("Syrien")),
            Articles.entity("actor", EntityKind.STATE, List.of("Syrien")),
            Articles.entity("owner", EntityKind.NATION, List.of("Syrien")));
    assertEquals(List.of("Q858", "Q858", "Q858"), ids(links));
    assertEquals(List.of("actor", "owner", "place"), links.stream().map(Link::entity).toList());
  }

  @Test
  void officeAndStateMakeALinkSurer() {
    Entity person = Articles.entity("p", EntityKind.PERSON, List.of("John Kerry"));
    Entity state = Articles.entity("s", EntityKind.NATION, List.of("USA"));
    double alone = link(person).get(0).confidence();
    double inOffice =
        Articles.LINKER
            .link(
                Articles.of(
                    LocalDate.of(2015, 10, 24),
                    List.of(person, state),
                    List.of(Articles.office("p", "Außenminister", "s"))))
            .links()
            .get(0)
            .confidence();
    assertTrue(alone >= 0.8 && alone < 0.95, "alone " + alone);
    assertTrue(inOffice > 0.98 && inOffice <= 1, "in office " + inOffice);
  }

  @Test
  void anItemCarriesLabelAliasesTypesCountryAndCoordinates() {
    Item kiew = Articles.LINKER.item("Q1899").orElseThrow();
    assertEquals("Kiew", kiew.label());
    assertEquals(List.of("Kiev", "Kijew", "Kyiv", "Kyiw", "Kyjiw"), kiew.aliases());
    assertEquals(List.of("Q515"), kiew.types());
    assertEquals("Q212", kiew.country());
    assertEquals(50.4, kiew.coordinates().latitude(), 0.1);
    assertEquals(30.5, kiew.coordinates().longitude(), 0.1);
    assertTrue(Articles.LINKER.item("Q0").isEmpty());
  }

  @Test
  void itemsMayComeFromElsewhere() throws IOException {
    String line =
        """
        {"id":"Q1","labels":{"en":{"language":"en","value":"Mount Test"}},"claims":{"P31":[
        {"mainsnak":{"datavalue":{"value":{"id":"Q515"}}}}]}}"""
            .replace("\n", "");
    Linker linker = Linker.read(stream(line));
    assertEquals("Mount Test", linker.item("Q1").orElseThrow().label());
    assertThrows(IOException.class, () -> Linker.read(stream("{\"id\":\"Q1\"}")));
  }

  @Test
  void theGazetteerNamesWhatTextIsSearchedFor() {
    Map<String, NamedThing> byName =
        Articles.LINKER.gazetteer().stream()
            .collect(Collectors.toMap(NamedThing::name, thing -> thing));
    assertEquals(new NamedThing("Kyjiw", "Kiew", EntityKind.CITY), byName.get("Kyjiw"));
    assertEquals(
        new NamedThing("Luxemburg", "Luxemburg", EntityKind.COUNTRY), byName.get("Luxemburg"));
    assertEquals(
        new NamedThing("Washington", "Washington, D.C.", EntityKind.CITY),
        byName.get("Washington"));
    assertEquals(new NamedThing("Georgia", "Georgia", EntityKind.REGION), byName.get("Georgia"));
    assertEquals(
        new NamedThing("EU", "Europäische Union", EntityKind.ORGANIZATION), byName.get("EU"));
    for (String absent : List.of("Male", "Franziskus", "Lawrow", "Präsident der USA")) {
      assertTrue(!byName.containsKey(absent), absent);
    }
  }

  private static List<Link> link(Entity... entities) {
    return Articles.LINKER.link(Articles.of(DAY, List.of(entities), List.of())).links();
  }

  private static List<String> ids(List<Link> links) {
    return links.stream().map(link -> link.item().id()).toList();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
