package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact.Statement;

/**
 * Joins what one speaker says on one occasion: sentences near each other whatever they do, and
 * distant ones that do the same, unless day or addressee tell that he spoke twice.
 */
final class Occasions {
  private static final String PLAIN_SAYING = "say";
  private static final int MOST_SUBJECTS = 4;
  private static final int NEAR = Integer.getInteger("near", 2);

  private final List<Occasion> occasions = new ArrayList<>();

  private static final class Occasion {
    Statement statement;
    Utterance last;

    Occasion(Utterance first) {
      this.statement = first.statement();
      this.last = first;
    }
  }

  /**
   * @param earlier whether it is told in the pluperfect, as of an occasion before
   */
  record Utterance(Statement statement, int sentence, boolean earlier) {}

  void add(Utterance utterance) {
    for (int i = occasions.size() - 1; i >= 0; i--) {
      Occasion occasion = occasions.get(i);
      if (isSame(occasion, utterance)) {
        occasion.statement = joined(occasion.statement, utterance.statement());
        occasion.last = utterance;
        return;
      }
    }
    occasions.add(new Occasion(utterance));
  }

  /** The statements, in the order of their first telling. */
  List<Statement> statements() {
    return occasions.stream().map(o -> o.statement).toList();
  }

  private static boolean isSame(Occasion occasion, Utterance utterance) {
    Statement a = occasion.statement;
    Statement b = utterance.statement();
    boolean possible =
        a.speaker().equals(b.speaker()) && !differ(a.date(), b.date()) && !differ(a.via(), b.via());
    boolean near =
        utterance.sentence() - occasion.last.sentence() <= NEAR
            && utterance.earlier() == occasion.last.earlier();
    return possible && (near || isSameAct(a.kind(), b.kind()));
  }

  private static boolean isSameAct(String a, String b) {
    return a.equals(b) || a.equals(PLAIN_SAYING) || b.equals(PLAIN_SAYING);
  }

  private static Statement joined(Statement a, Statement b) {
    List<String> about = union(a.about(), b.about());
    return new Statement(
        a.speaker(),
        a.kind().equals(PLAIN_SAYING) ? b.kind() : a.kind(),
        a.via() != null ? a.via() : b.via(),
        a.date() != null ? a.date() : b.date(),
        about.size() > MOST_SUBJECTS ? about.subList(0, MOST_SUBJECTS) : about,
        union(a.quotes(), b.quotes()),
        a.trigger(),
        evidence(a, b));
  }

  private static boolean differ(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }

  private static List<Evidence> evidence(Statement a, Statement b) {
    return union(a.evidence(), b.evidence());
  }

  private static <T> List<T> union(List<T> a, List<T> b) {
    Set<T> union = new LinkedHashSet<>(a);
    union.addAll(b);
    return List.copyOf(union);
  }
}
