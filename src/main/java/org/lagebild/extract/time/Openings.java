package org.lagebild.extract.time;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Knows which rules a word may open. Most words open none; to try all rules at all words would take
 * longer than everything else in the extraction.
 */
final class Openings {
  private final List<TimeRule> rules;
  private final Map<String, BitSet> byClass = new HashMap<>();
  private final Map<String, BitSet> byText = new HashMap<>();
  private final BitSet byAny = new BitSet();

  Openings(List<TimeRule> rules) {
    this.rules = rules;
    IntStream.range(0, rules.size()).forEach(this::add);
  }

  private void add(int rule) {
    byAny.set(rule, opens(rules.get(rule).pattern(), rule));
  }

  /** Notes the words that may come first; tells whether the pattern may be passed without one. */
  private boolean opens(TimePattern pattern, int rule) {
    if (pattern instanceof TimePattern.OfClass word) {
      byClass.computeIfAbsent(word.lexiconClass(), c -> new BitSet()).set(rule);
      return false;
    } else if (pattern instanceof TimePattern.Literal word) {
      byText.computeIfAbsent(word.text(), t -> new BitSet()).set(rule);
      return false;
    } else if (pattern instanceof TimePattern.Sequence sequence) {
      return sequence.parts().stream().allMatch(part -> opens(part, rule));
    } else if (pattern instanceof TimePattern.Choice choice) {
      // each part is looked at, also after one that needs no word
      return choice.parts().stream()
          .map(part -> opens(part, rule))
          .reduce(false, Boolean::logicalOr);
    } else if (pattern instanceof TimePattern.Extent extent) {
      return opens(extent.part(), rule);
    } else if (pattern instanceof TimePattern.Optional optional) {
      opens(optional.part(), rule);
    }
    return true;
  }

  /** The rules that may match from the word on, in their order. */
  List<TimeRule> at(TimeWord word) {
    BitSet found = (BitSet) byAny.clone();
    word.classes().keySet().forEach(c -> found.or(byClass.getOrDefault(c, byAny)));
    found.or(byText.getOrDefault(word.text(), byAny));
    return found.stream().mapToObj(rules::get).toList();
  }
}
