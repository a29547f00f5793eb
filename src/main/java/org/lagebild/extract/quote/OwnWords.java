package org.lagebild.extract.quote;

import java.util.List;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Statement;
import org.lagebild.model.Quotation;
import org.lagebild.model.Span;

/** Gives statements the quotations that they hold, for marks alone make no quotation. */
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
}
