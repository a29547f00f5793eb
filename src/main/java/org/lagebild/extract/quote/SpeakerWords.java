package org.lagebild.extract.quote;

import java.util.Set;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Cuts out the words of a phrase that names a speaker, without the clauses that hang on it. */
final class SpeakerWords {
  /** Relations that are none within a noun phrase. */
  private static final Set<String> CLAUSES =
      Set.of(
          "acl",
          "advcl",
          "parataxis",
          "ccomp",
          "xcomp",
          "dep",
          "nsubj",
          "csubj",
          "cop",
          "aux",
          "obj",
          "obl",
          "advmod",
          "expl");

  private SpeakerWords() {}

  /** The characters of the phrase with this head. */
  static Span of(Sentence sentence, Token head) {
    boolean[] in = new boolean[sentence.tokens().size()];
    mark(sentence, head, in);
    int from = head.index();
    while (from > 0 && in[from - 1]) {
      from--;
    }
    int to = head.index();
    while (to + 1 < in.length && in[to + 1]) {
      to++;
    }
    while (to > head.index() && isOuter(sentence.tokens().get(to))) {
      to--;
    }
    while (from < head.index() && isOuter(sentence.tokens().get(from))) {
      from++;
    }
    if (isHalfMarked(sentence, from, to)) {
      from += isQuotationMark(sentence.tokens().get(from)) ? 1 : 0;
      to -= isQuotationMark(sentence.tokens().get(to)) ? 1 : 0;
    }
    return Segment.span(sentence, from, to + 1);
  }

  /** What is no part of a name at either end of it: marks, prepositions, "so", "auch". */
  private static boolean isOuter(Token token) {
    boolean mark = token.pos() == WordClass.PUNCT && ",;:.–—-".contains(token.text());
    return mark
        || (token.pos() == WordClass.ADP && !Speakers.isOfName(token))
        || token.pos() == WordClass.ADV
        || token.pos() == WordClass.CCONJ;
  }

  private static boolean isHalfMarked(Sentence sentence, int from, int to) {
    long marks =
        sentence.tokens().subList(from, to + 1).stream()
            .filter(SpeakerWords::isQuotationMark)
            .count();
    return marks % 2 == 1;
  }

  private static boolean isQuotationMark(Token token) {
    return token.text().equals("\"");
  }

  private static void mark(Sentence sentence, Token token, boolean[] in) {
    in[token.index()] = true;
    for (Token below : sentence.dependents(token)) {
      boolean clause = CLAUSES.contains(below.relation().split(":", -1)[0]);
      boolean verb = below.pos().isVerbal() && !below.is("amod");
      if (!clause && !verb) {
        mark(sentence, below, in);
      }
    }
  }
}
