package org.lagebild.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lagebild.eval.Annotation.Actor;
import org.lagebild.eval.Annotation.Event;
import org.lagebild.eval.Annotation.Meeting;
import org.lagebild.eval.Annotation.Role;
import org.lagebild.eval.Annotation.Statement;

/** What two entries have in common, reckoned by hand from the weights of their slots. */
class ComparisonTest {
  private static final Actor RUSSIA =
      new Actor(List.of("Russland", "Moskau"), "State", null, List.of());
  private static final Actor MOSCOW = new Actor(List.of("Moskau"), "State", null, List.of());

  private final Comparison comparison = new Comparison(knowing(RUSSIA), knowing(MOSCOW));

  private static Annotation knowing(Actor actor) {
    return new Annotation(
        "test",
        "2025-04-17",
        "de",
        List.of(actor),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void anEntityIsTheSameByAnyOfItsNames() {
    assertEquals(1, comparison.similarity(RUSSIA, MOSCOW));
    Role gold = new Role("Wladimir Putin", "Präsident", "Russland");
    assertEquals(1, comparison.similarity(gold, new Role("Wladimir Putin", "Präsident", "Moskau")));
  }

  @Test
  void anOfficeWithoutItsBodyEarnsThreeQuarters() {
    Role gold = new Role("Wladimir Putin", "Präsident", "Russland");
    assertEquals(0.75, comparison.similarity(gold, new Role("Wladimir Putin", "Präsident", null)));
  }

  /** Of 8: type 2 half, agents 2, targets 2 not, date 1 half, status 1. */
  @Test
  void anEventEarnsWhatItsFilledSlotsWeigh() {
    Event gold = event("Ceasefire", List.of("Russland"), List.of("Kiew"), "2025-03", "Waffenruhe");
    Event found = event("Attack", List.of("Moskau"), List.of(), "2025-03-18", "Angriff");
    assertEquals(4.5 / 8, comparison.similarity(gold, found));
  }

  @Test
  void eventsThatShareNeitherPartyNorPlaceNorWordAreTwo() {
    Event gold = event("Attack", List.of("Russland"), List.of(), null, "Angriffe");
    Event found = event("Attack", List.of("Ukraine"), List.of(), null, "Beschuss");
    assertEquals(0, comparison.similarity(gold, found));
    Event byItsWord = event("Attack", List.of("Ukraine"), List.of(), null, "Angriff");
    assertEquals(3.0 / 5, comparison.similarity(gold, byItsWord));
  }

  /** Of 6: participants 3 by two thirds, place 1, date 1 not, kind 0.5 half, status 0.5. */
  @Test
  void aMeetingEarnsByTheShareOfItsParticipants() {
    Meeting gold = new Meeting("summit", List.of("Russland", "Iran"), "Sotschi", "2025", "held");
    Meeting found = new Meeting("talks", List.of("Moskau"), "Sotschi", null, "held");
    assertEquals((2 + 1 + 0.25 + 0.5) / 6, comparison.similarity(gold, found), 1e-9);
  }

  @Test
  void statementsOfTwoSpeakersHaveNothingInCommon() {
    Statement gold = new Statement("Russland", "say", null, null, List.of(), false, "sagte");
    Statement found = new Statement("Ukraine", "say", null, null, List.of(), false, "sagte");
    assertEquals(0, comparison.similarity(gold, found));
  }

  private static Event event(
      String type,
      List<String> agents,
      List<String> targets,
      @Nullable String date,
      String trigger) {
    return new Event(type, agents, targets, null, date, "occurred", null, trigger);
  }
}
