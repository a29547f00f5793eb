package org.lagebild.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the patterns of the time lexicon: {@code class}, {@code 'word'}, {@code <part>}, {@code
 * [extent]}, {@code (a | b)}, and {@code ?} behind what may be missing.
 */
final class PatternParser {
  private static final Pattern SYMBOL = Pattern.compile("[\\[\\]()|?]|<[\\w-]+>|'[^']+'|[A-Za-z]+");

  private final Set<String> classes;
  private final Map<String, String> parts;

  PatternParser(Set<String> classes, Map<String, String> parts) {
    this.classes = classes;
    this.parts = parts;
  }

  /**
   * @throws IllegalStateException if the pattern is malformed or names an unknown class or part
   */
  TimePattern parse(String pattern) {
    if (!SYMBOL.matcher(pattern).replaceAll("").isBlank()) {
      throw new IllegalStateException("not a time pattern: " + pattern);
    }
    List<String> symbols = SYMBOL.matcher(pattern).results().map(MatchResult::group).toList();
    Reading reading = new Reading(symbols);
    TimePattern read = reading.choice();
    if (reading.next < symbols.size()) {
      throw new IllegalStateException("unbalanced time pattern: " + pattern);
    }
    return read;
  }

  /** One pass over the symbols of a pattern. */
  private final class Reading {
    private final List<String> symbols;
    private int next;

    Reading(List<String> symbols) {
      this.symbols = symbols;
    }

    TimePattern choice() {
      List<TimePattern> choices = new ArrayList<>(List.of(sequence()));
      while (accept("|")) {
        choices.add(sequence());
      }
      return choices.size() == 1 ? choices.get(0) : new TimePattern.Choice(choices);
    }

    private TimePattern sequence() {
      List<TimePattern> items = new ArrayList<>();
      while (next < symbols.size() && !"|)]".contains(symbols.get(next))) {
        TimePattern item = item();
        items.add(accept("?") ? new TimePattern.Optional(item) : item);
      }
      return new TimePattern.Sequence(items);
    }

    private TimePattern item() {
      if (accept("(")) {
        return closed(choice(), ")");
      }
      if (accept("[")) {
        return new TimePattern.Extent(closed(choice(), "]"));
      }
      String symbol = symbols.get(next++);
      return switch (symbol.charAt(0)) {
        case '\'' -> new TimePattern.Literal(symbol.substring(1, symbol.length() - 1));
        case '<' -> parse(part(symbol.substring(1, symbol.length() - 1)));
        default -> new TimePattern.OfClass(known(symbol));
      };
    }

    private TimePattern closed(TimePattern inner, String bracket) {
      if (!accept(bracket)) {
        throw new IllegalStateException("unbalanced time pattern: " + String.join(" ", symbols));
      }
      return inner;
    }

    private boolean accept(String symbol) {
      boolean here = next < symbols.size() && symbols.get(next).equals(symbol);
      next += here ? 1 : 0;
      return here;
    }
  }

  private String part(String name) {
    String part = parts.get(name);
    if (part == null) {
      throw new IllegalStateException("unknown part of a time pattern: " + name);
    }
    return part;
  }

  private String known(String name) {
    if (!classes.contains(name) && !name.equals(WordReader.ADJECTIVE)) {
      throw new IllegalStateException("unknown class in a time pattern: " + name);
    }
    return name;
  }
}
