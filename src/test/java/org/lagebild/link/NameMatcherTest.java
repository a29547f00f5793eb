package org.lagebild.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lagebild.link.NameQuery.ClassRule;
import org.lagebild.link.NameQuery.Condition;

class NameMatcherTest {
  private static final String PERSON = "Q5";
  private static final String CITY = "Q515";
  private static final String STATE = "Q3624078";
  private static final String MACRON = "Q3052772";
  private static final String BIRMINGHAM_ENGLAND = "Q2256";
  private static final String BIRMINGHAM_ALABAMA = "Q79867";

  private static final NameMatcher MATCHER = NameMatcher.open(null);

  @AfterAll
  static void close() {
    MATCHER.close();
  }

  private static List<NameMatch> match(String name, String... classes) {
    return MATCHER.match(
        new NameQuery(name, List.of(classes), ClassRule.ANY, List.of(), 10));
  }

  private static List<NameMatch> matchWith(String name, Condition... conditions) {
    return MATCHER.match(
        new NameQuery(name, List.of(), ClassRule.ANY, List.of(conditions), 10));
  }

  private static List<String> sure(List<NameMatch> matches) {
    return matches.stream().filter(NameMatch::sure).map(match -> match.item().id()).toList();
  }

  @Test
  void aFullNameThatOneKnownPersonHasIsSure() {
    List<NameMatch> matches = match("Emmanuel Macron", PERSON);
    assertEquals(List.of(MACRON), sure(matches));
    assertEquals("person", matches.get(0).classes().get(0).name());
    assertEquals(1, matches.get(0).likeness());
  }

  @Test
  void aLastNameOrAMisspeltNameIsFoundButNeverSure() {
    for (String name : List.of("Macron", "Emanuel Makron")) {
      List<NameMatch> matches = match(name, PERSON);
      assertEquals(MACRON, matches.get(0).item().id(), name);
      assertFalse(matches.get(0).likeness() == 1, name);
    }
    assertEquals(List.of(), sure(match("Macron", PERSON)));
  }

  @Test
  void noneOfTwoPlacesOfOneNameIsSureWithoutTheirCountry() {
    List<String> ids = match("Birmingham").stream().map(match -> match.item().id()).toList();
    assertTrue(ids.containsAll(List.of(BIRMINGHAM_ENGLAND, BIRMINGHAM_ALABAMA)), ids.toString());
    List<NameMatch> american =
        matchWith("Birmingham", new Condition("P17", List.of("Vereinigte Staaten")));
    assertEquals(BIRMINGHAM_ALABAMA, american.get(0).item().id());
    assertEquals(Map.of("P17", true), american.get(0).conditions());
  }

  @Test
  void whatContradictsAConditionIsNeverSure() {
    List<NameMatch> matches =
        matchWith("Emmanuel Macron", new Condition("P27", List.of("http://www.wikidata.org/entity/Q30")));
    assertEquals(MACRON, matches.get(0).item().id());
    assertEquals(Map.of("P27", false), matches.get(0).conditions());
    assertEquals(List.of(), sure(matches));
  }

  @Test
  void aConditionOfWhichNothingIsKnownSaysNothing() {
    List<NameMatch> matches = matchWith("Emmanuel Macron", new Condition("P2048", List.of("173")));
    assertEquals(Map.of(), matches.get(0).conditions());
    assertEquals(List.of(MACRON), sure(matches));
  }

  @Test
  void itemsOfOtherClassesAreLeftOut() {
    assertEquals(List.of(), match("Emmanuel Macron", CITY));
    match("Georgia", STATE)
        .forEach(match -> assertEquals("sovereign state", match.classes().get(0).name()));
  }

  @Test
  void whatOnlyShouldBeOfAClassIsShownButNotSure() {
    NameQuery query =
        new NameQuery("Emmanuel Macron", List.of(CITY), ClassRule.SHOULD, List.of(), 10);
    List<NameMatch> matches = MATCHER.match(query);
    assertEquals(MACRON, matches.get(0).item().id());
    assertEquals(List.of(), sure(matches));
  }

  @Test
  void anItemIsFoundByItsIdAndByItsIri() {
    assertEquals(List.of(MACRON), sure(match(MACRON)));
    assertEquals(List.of(MACRON), sure(match("http://www.wikidata.org/entity/" + MACRON)));
    assertEquals(List.of(), match("Q999999999999"));
  }

  @Test
  void theProbabilitiesOfOneNameAreThoseOfOneThing() {
    for (String name : List.of("Birmingham", "Washington", "Paris", "Bush")) {
      double sum = match(name).stream().mapToDouble(NameMatch::probability).sum();
      assertTrue(sum > 0 && sum <= 1, name + " " + sum);
    }
  }

  @Test
  void emptyAndStrangeNamesMeanNothing() {
    for (String name : List.of("", "  ", "?!", "\u0000", "qqqqqqqqqqqqqqqqqq")) {
      assertEquals(List.of(), match(name), name);
    }
  }
}
