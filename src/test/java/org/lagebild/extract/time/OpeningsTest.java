package org.lagebild.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lagebild.model.NameClass;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

class OpeningsTest {
  private static final Map<String, String> RULES =
      new TreeMap<>(
          Map.of(
              "1 plain", "[day month]",
              "2 optional", "early? [day month]",
              "3 choice", "(early | '~') [day]",
              "4 other", "[month]"));

  private final Openings openings = new Openings(rules());

  private static List<TimeRule> rules() {
    PatternParser parser = new PatternParser(Set.of("day", "month", "early"), Map.of());
    return RULES.entrySet().stream()
        .map(r -> new TimeRule(r.getKey(), parser.parse(r.getValue()), Slots.NONE, Guard.NONE))
        .toList();
  }

  private List<String> at(String text, String... classes) {
    Span span = new Span(0, text.length());
    Token token =
        new Token(0, span, text, text, WordClass.X, List.of(), Token.ROOT, "root", NameClass.NONE);
    Map<String, Slots> slots = new TreeMap<>();
    List.of(classes).forEach(c -> slots.put(c, Slots.NONE));
    Sentence sentence = new Sentence(0, span, List.of(token));
    return openings.at(new TimeWord(span, text, sentence, token, slots)).stream()
        .map(TimeRule::name)
        .toList();
  }

  @Test
  void aWordOpensTheRulesThatMayBeginWithItInTheirOrder() {
    assertEquals(List.of("1 plain", "2 optional"), at("11.", "day"));
    assertEquals(List.of("2 optional", "3 choice"), at("früh", "early"));
    assertEquals(List.of("3 choice"), at("~"));
    assertEquals(List.of("1 plain", "2 optional", "4 other"), at("Mai", "day", "month"));
  }

  @Test
  void anOrdinaryWordOpensNone() {
    assertEquals(List.of(), at("Haus"));
  }
}
