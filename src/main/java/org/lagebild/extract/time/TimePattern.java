package org.lagebild.extract.time;

import java.util.ArrayList;
import java.util.List;

/** What a run of words must look like to be an expression of time. */
sealed interface TimePattern {

  /** How far a pattern got: the place behind its last word, and what it has read so far. */
  record State(int next, int begin, int end, Slots slots) {
    static State at(int place) {
      return new State(place, -1, -1, Slots.NONE);
    }

    State past(Slots read) {
      return new State(next + 1, begin, end, slots.and(read));
    }
  }

  /** All ways to go on from the state. */
  List<State> match(List<TimeWord> words, State from);

  /** One word of a class of the lexicon. */
  record OfClass(String lexiconClass) implements TimePattern {
    @Override
    public List<State> match(List<TimeWord> words, State from) {
      if (from.next() >= words.size()) {
        return List.of();
      }
      Slots slots = words.get(from.next()).slots(lexiconClass);
      return slots == null ? List.of() : List.of(from.past(slots));
    }
  }

  /** One word of just these characters. */
  record Literal(String text) implements TimePattern {
    @Override
    public List<State> match(List<TimeWord> words, State from) {
      boolean same = from.next() < words.size() && words.get(from.next()).text().equals(text);
      return same ? List.of(from.past(Slots.NONE)) : List.of();
    }
  }

  /** All parts after one another. */
  record Sequence(List<TimePattern> parts) implements TimePattern {
    @Override
    public List<State> match(List<TimeWord> words, State from) {
      List<State> states = List.of(from);
      for (TimePattern part : parts) {
        List<State> further = new ArrayList<>();
        states.forEach(s -> further.addAll(part.match(words, s)));
        states = further;
      }
      return states;
    }
  }

  /** One of the parts. */
  record Choice(List<TimePattern> parts) implements TimePattern {
    @Override
    public List<State> match(List<TimeWord> words, State from) {
      List<State> states = new ArrayList<>();
      parts.forEach(part -> states.addAll(part.match(words, from)));
      return states;
    }
  }

  /** The part or nothing. */
  record Optional(TimePattern part) implements TimePattern {
    @Override
    public List<State> match(List<TimeWord> words, State from) {
      List<State> states = new ArrayList<>(part.match(words, from));
      states.add(from);
      return states;
    }
  }

  /** The part, whose words are the expression; what stands around it is only its surroundings. */
  record Extent(TimePattern part) implements TimePattern {
    @Override
    public List<State> match(List<TimeWord> words, State from) {
      return part.match(words, from).stream()
          .map(s -> new State(s.next(), from.next(), s.next(), s.slots()))
          .toList();
    }
  }
}
