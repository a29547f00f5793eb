package org.lagebild.extract.fact;

import static org.lagebild.extract.fact.Tellings.differ;
import static org.lagebild.extract.fact.Tellings.either;
import static org.lagebild.extract.fact.Tellings.union;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lagebild.extract.lexicon.ActTraits;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact.Statement;
import org.lagebild.model.Span;

/**
 * Joins what one speaker says on one occasion: sentences near each other whatever they do, and
 * distant ones that do the same, unless day or addressee tell that he spoke twice.
 */
final class Occasions {
  private static final int MOST_SUBJECTS = 4;
  private static final int LONGEST_REPORT = 2;
  private static final int NEAR = 2;

  private final ActTraits acts;
  private final List<Occasion> occasions = new ArrayList<>();

  private static final class Occasion {
    Statement statement;
    Utterance last;
    int reached;

    Occasion(Utterance first) {
      this.statement = first.statement();
      this.last = first;
      this.reached = first.sentence();
    }
  }

  /**
   * @param acts what holds of speech acts
   */
  Occasions(ActTraits acts) {
    this.acts = acts;
  }

  /**
   * @param earlier whether it is told in the pluperfect, as of an occasion before
   * @param anew whether its speaker is one not spoken of before ("ein Diplomat")
   */
  record Utterance(Statement statement, int sentence, boolean earlier, boolean anew) {}

  void add(Utterance utterance) {
    for (int i = occasions.size() - 1; i >= 0; i--) {
      Occasion occasion = occasions.get(i);
      if (isSame(occasion, utterance)) {
        occasion.statement = joined(occasion.statement, utterance.statement());
        occasion.last = utterance;
        occasion.reached = utterance.sentence();
        return;
      }
    }
    occasions.add(new Occasion(utterance));
  }

  /** Whether a statement was told in the sentence. */
  boolean isTold(int sentence) {
    return occasions.stream().anyMatch(o -> o.last.sentence() == sentence);
  }

  /** Adds a sentence to the occasion that was told last, if that was shortly before. */
  void goOn(int sentence, String kind, List<String> about, List<Span> quotes) {
    occasions.stream()
        .max(Comparator.comparingInt(o -> o.reached))
        .filter(o -> sentence - o.reached <= LONGEST_REPORT)
        .ifPresent(
            o -> {
              o.statement = continued(o.statement, kind, about, quotes);
              o.reached = sentence;
            });
  }

  private Statement continued(Statement a, String kind, List<String> about, List<Span> quotes) {
    return new Statement(
        a.speaker(),
        acts.isPlain(a.kind()) ? kind : a.kind(),
        a.via(),
        a.date(),
        atMost(union(a.about(), about.stream().filter(k -> !k.equals(a.speaker())).toList())),
        union(a.quotes(), quotes),
        a.trigger(),
        a.evidence());
  }

  private static List<String> atMost(List<String> about) {
    return about.size() > MOST_SUBJECTS ? about.subList(0, MOST_SUBJECTS) : about;
  }

  /** The statements, in the order of their first telling. */
  List<Statement> statements() {
    return occasions.stream().map(o -> o.statement).toList();
  }

  private boolean isSame(Occasion occasion, Utterance utterance) {
    Statement a = occasion.statement;
    Statement b = utterance.statement();
    boolean possible =
        !(utterance.anew() && utterance.sentence() != occasion.reached)
            && a.speaker().equals(b.speaker())
            && !differ(a.date(), b.date())
            && !differ(a.via(), b.via());
    boolean near = utterance.sentence() - occasion.reached <= NEAR && alike(occasion, utterance);
    boolean again = alike(occasion, utterance) && isSameAct(a.kind(), b.kind());
    return possible && (near || again);
  }

  private static boolean alike(Occasion occasion, Utterance utterance) {
    return utterance.earlier() == occasion.last.earlier();
  }

  private boolean isSameAct(String a, String b) {
    return a.equals(b) || acts.isPlain(a) || acts.isPlain(b);
  }

  private Statement joined(Statement a, Statement b) {
    return new Statement(
        a.speaker(),
        acts.isPlain(a.kind()) ? b.kind() : a.kind(),
        either(a.via(), b.via()),
        either(a.date(), b.date()),
        atMost(union(a.about(), b.about())),
        union(a.quotes(), b.quotes()),
        a.trigger(),
        evidence(a, b));
  }

  private static List<Evidence> evidence(Statement a, Statement b) {
    return union(a.evidence(), b.evidence());
  }
}
