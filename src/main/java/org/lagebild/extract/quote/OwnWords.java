package org.lagebild.extract.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Statement;
import org.lagebild.model.Quotation;
import org.lagebild.model.Span;

/**
 * Lets statements and quotations agree: a statement holds direct quotations, for marks alone make
 * none, and what it holds was said by its speaker.
 */
public final class OwnWords {
  private final List<Span> direct;

  /**
   * @param quotations those of the article
   */
  public OwnWords(List<Quotation> quotations) {
    this.direct = quotations.stream().filter(Quotation::direct).map(Quotation::span).toList();
  }

  /** The fact; a statement with the direct quotations in place of the marked words within them. */
  public Fact quoted(Fact fact) {
    return fact instanceof Statement s && !s.quotes().isEmpty()
        ? new Statement(
            s.speaker(),
            s.kind(),
            s.via(),
            s.date(),
            s.about(),
            direct.stream().filter(d -> s.quotes().stream().anyMatch(d::overlaps)).toList(),
            s.trigger(),
            s.evidence())
        : fact;
  }

  /** The quotations; whoever makes the statement that holds one has said it. */
  public static List<Quotation> attributed(List<Quotation> quotations, List<Fact> facts) {
    Map<Span, String> speakers = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Statement s) {
        s.quotes().forEach(quote -> speakers.putIfAbsent(quote, s.speaker()));
      }
    }
    return quotations.stream()
        .map(
            q ->
                new Quotation(
                    q.span(), q.direct(), q.naming(), speakers.getOrDefault(q.span(), q.speaker())))
        .toList();
  }
}
