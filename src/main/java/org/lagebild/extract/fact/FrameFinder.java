package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the triggers of a sentence and has their slots filled. */
final class FrameFinder {
  private final TriggerLookup lookup;
  private final FrameFilling filling;

  FrameFinder(Context context) {
    this.lookup = new TriggerLookup(context);
    this.filling = new FrameFilling(context);
  }

  /** The filled frames of one sort group, in text order. */
  List<Frame> find(Sentence sentence, Sort... sorts) {
    List<Frame> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      found.addAll(best(sentence, token, List.of(sorts)));
    }
    Set<Token> inIdioms = new HashSet<>();
    found.forEach(f -> f.completion().ifPresent(inIdioms::add));
    found.removeIf(f -> inIdioms.contains(f.word()));
    return found;
  }

  /** Of the entries that hold, at most one for each sort; one with more requirements says more. */
  private List<Frame> best(Sentence sentence, Token word, List<Sort> sorts) {
    List<Trigger> triggers =
        lookup.of(sentence, word).stream()
            .filter(t -> sorts.contains(t.sort()))
            .sorted(Comparator.comparingInt((Trigger t) -> -t.demands()))
            .toList();
    Map<Sort, Frame> best = new EnumMap<>(Sort.class);
    for (Trigger trigger : triggers) {
      if (!best.containsKey(trigger.sort())) {
        frame(sentence, word, trigger).ifPresent(f -> best.put(trigger.sort(), f));
      }
    }
    return new ArrayList<>(best.values());
  }

  /** The filled frame of an entry; none if it does not hold here. */
  private Optional<Frame> frame(Sentence sentence, Token word, Trigger trigger) {
    Frame frame = new Frame(trigger, sentence, word);
    boolean idiom = frame.isVerbal() && !trigger.with().isEmpty();
    if (idiom) {
      completion(sentence, word, trigger).ifPresent(frame::complete);
    }
    if (idiom && frame.completion().isEmpty()) {
      return Optional.empty();
    }
    filling.fill(frame);
    return frame.isComplete() ? Optional.of(frame) : Optional.empty();
  }

  /** The word that makes an idiom with the verb, not whoever acts ("auf freien Fuß setzen"). */
  private static Optional<Token> completion(Sentence sentence, Token verb, Trigger trigger) {
    List<Token> acting =
        trigger.verbSlot("subj").isPresent()
            ? Arguments.ofVerb(sentence, verb).of("subj")
            : List.of();
    return sentence.dependents(verb).stream()
        .filter(t -> !acting.contains(t))
        .filter(t -> t.pos() != WordClass.VERB && t.pos() != WordClass.AUX)
        .flatMap(t -> new Phrase(sentence, t).coordinated().stream())
        .filter(t -> trigger.isCompletedBy(t.lemma()))
        .findFirst();
  }
}
