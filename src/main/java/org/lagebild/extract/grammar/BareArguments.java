package org.lagebild.extract.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Tells which of a clause's phrases without preposition is its subject, which its object in the
 * accusative and which in the dative. Every distribution is weighed as a whole: what the parser
 * took a phrase for counts less than case, number and the order of the words, which the parser
 * overlooks where German changes them ("Den Minister empfing der Präsident").
 */
final class BareArguments {
  private static final double MISMATCH = -6;
  private static final double DISAGREEMENT = -4;
  private static final double NO_SUBJECT = -3;
  private static final double TWICE = -8;
  private static final double OBJECT_FIRST = -3.6;
  private static final double DATIVE_LAST = -0.8;

  /** What a phrase may be to its verb. */
  enum Part {
    SUBJECT,
    OBJECT,
    DATIVE,
    ADVERBIAL
  }

  /** What the parser's label lets expect, as the logarithm of odds against the likeliest. */
  private static final Map<String, double[]> EXPECTATION =
      Map.of(
          "nsubj", new double[] {0, -1.5, -2.5, -4},
          "obj", new double[] {-1.5, 0, -1.7, -4},
          "iobj", new double[] {-2.5, -1, 0, -4},
          "obl:arg", new double[] {-2, -1, 0, -1},
          "obl", new double[] {-3.2, -1.6, -0.8, 0},
          "dep", new double[] {-0.5, -0.5, -1.2, -0.7});

  private record Candidate(Token head, Set<Case> cases, Set<Numerus> numbers, double[] expected) {}

  private final Clause clause;
  private final Set<Numerus> verb;
  private final List<Candidate> candidates = new ArrayList<>();
  private Part[] best = new Part[0];
  private double bestWeight = Double.NEGATIVE_INFINITY;

  private BareArguments(Clause clause) {
    this.clause = clause;
    this.verb = Agreement.ofVerb(clause);
  }

  /** Distributes the phrases, given by their heads in text order. */
  static Map<Part, List<Token>> of(Clause clause, List<Token> heads) {
    BareArguments arguments = new BareArguments(clause);
    heads.forEach(arguments::add);
    arguments.weigh(new Part[arguments.candidates.size()], 0, 0);
    return arguments.result();
  }

  private void add(Token head) {
    Set<Case> cases = new Phrase(clause.sentence(), head).cases();
    candidates.add(
        new Candidate(head, cases, Agreement.ofPhrase(clause.sentence(), head), expected(head)));
  }

  private static double[] expected(Token head) {
    double[] exact = EXPECTATION.get(head.relation());
    int colon = head.relation().indexOf(':');
    String universal = colon < 0 ? head.relation() : head.relation().substring(0, colon);
    return exact != null ? exact : EXPECTATION.getOrDefault(universal, EXPECTATION.get("dep"));
  }

  /** Every weight is at most 0, so a beginning that is no better than the best whole is left. */
  private void weigh(Part[] parts, int next, double weight) {
    if (weight <= bestWeight) {
      return;
    }
    if (next == parts.length) {
      double whole = weight + ofWhole(parts);
      if (whole > bestWeight) {
        bestWeight = whole;
        best = parts.clone();
      }
      return;
    }
    for (Part part : Part.values()) {
      parts[next] = part;
      weigh(parts, next + 1, weight + ofOne(candidates.get(next), part));
    }
  }

  private double ofOne(Candidate candidate, Part part) {
    double weight = candidate.expected()[part.ordinal()];
    if (!isPossible(candidate, part)) {
      weight += MISMATCH;
    }
    boolean disagrees = candidate.numbers().stream().noneMatch(verb::contains);
    return part == Part.SUBJECT && disagrees ? weight + DISAGREEMENT : weight;
  }

  private boolean isPossible(Candidate candidate, Part part) {
    return switch (part) {
      case SUBJECT -> candidate.cases().contains(Case.NOMINATIVE);
      case OBJECT -> candidate.cases().contains(Case.ACCUSATIVE) && !clause.isPassive();
      case DATIVE -> candidate.cases().contains(Case.DATIVE);
      case ADVERBIAL -> mayBeAdverbial(candidate);
    };
  }

  /** "nächste Woche", "eines Tages"; never a relative pronoun. */
  private static boolean mayBeAdverbial(Candidate candidate) {
    boolean oblique =
        candidate.cases().contains(Case.ACCUSATIVE) || candidate.cases().contains(Case.GENITIVE);
    return oblique && !RelativeClause.isOpenedBy(candidate.head());
  }

  private double ofWhole(Part[] parts) {
    double weight = count(parts, Part.SUBJECT) == 0 && clause.needsSubject() ? NO_SUBJECT : 0;
    for (Part part : EnumSet.of(Part.SUBJECT, Part.OBJECT, Part.DATIVE)) {
      weight += Math.max(0, count(parts, part) - 1) * TWICE;
    }
    for (int i = 0; i < parts.length; i++) {
      for (int j = i + 1; j < parts.length; j++) {
        weight += ofOrder(i, parts[i], parts[j]);
      }
    }
    return weight;
  }

  private double ofOrder(int first, Part one, Part other) {
    Candidate before = candidates.get(first);
    boolean pronoun = before.head().pos() == WordClass.PRON;
    boolean inverted =
        (one == Part.OBJECT || one == Part.DATIVE) && isPossible(before, Part.SUBJECT);
    if (inverted && other == Part.SUBJECT && !pronoun) {
      return OBJECT_FIRST;
    }
    return one == Part.OBJECT && other == Part.DATIVE && !pronoun ? DATIVE_LAST : 0;
  }

  private static int count(Part[] parts, Part wanted) {
    int count = 0;
    for (Part part : parts) {
      count += part == wanted ? 1 : 0;
    }
    return count;
  }

  private Map<Part, List<Token>> result() {
    List<Part> parts = List.of(best);
    return EnumSet.allOf(Part.class).stream()
        .collect(
            Collectors.toMap(
                part -> part,
                part ->
                    candidates.stream()
                        .filter(c -> parts.get(candidates.indexOf(c)) == part)
                        .map(Candidate::head)
                        .toList()));
  }
}
