package org.lagebild.extract.grammar;

import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.lexicon.GrammarWords;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * The clause that names the speaker after or within his words, verb first, or before them with
 * "wie": "…, sagte der Minister", "wie der Minister sagte". Parsers lose its subject often, so it
 * is read from the order of the words, which is fixed.
 *
 * @param speaker the head of the subject
 */
public record Inquit(Token verb, Token speaker) {
  private static final Set<String> BREAKS = Set.of(",", "–", "—", "“", "”", "\"", "«", "‘", "’");
  private static final Set<String> QUOTES = Set.of("„", "“", "”", "\"", "»", "«");
  private static final Set<String> TO_THE_RIGHT = Set.of("compound", "nmod", "flat", "amod");

  /** The clause with this verb, if it is one and names somebody. */
  public static Optional<Inquit> of(Sentence sentence, Token verb) {
    boolean finite = verb.pos() == WordClass.VERB && verb.canBe(Clause::isFinite);
    if (!finite) {
      return Optional.empty();
    }
    Token opener = Segment.around(sentence, verb).get(0);
    if (GrammarWords.german().opensInquit(opener.lemma()) && opener.index() < verb.index()) {
      return nextNominal(sentence, opener.index() + 1)
          .filter(s -> s.index() < verb.index())
          .map(s -> new Inquit(verb, s));
    }
    return followsBreak(sentence, verb) && followsWords(sentence, verb)
        ? nextNominal(sentence, verb.index() + 1).map(s -> new Inquit(verb, s))
        : Optional.empty();
  }

  /** What stands before is a clause or a quotation, not a phrase with a comma of its own. */
  private static boolean followsWords(Sentence sentence, Token verb) {
    Token before = sentence.tokens().get(verb.index() - 1);
    return (!before.text().equals(",") && !before.text().equals("–"))
        || sentence.tokens().stream()
            .limit(verb.index())
            .anyMatch(
                t ->
                    QUOTES.contains(t.text())
                        || (t.pos().isVerbal()
                            && t.canBe(Clause::isFinite)
                            && !isRelative(sentence, t)));
  }

  private static boolean isRelative(Sentence sentence, Token finite) {
    return Clause.around(sentence, finite).filter(c -> c.verb().is("acl")).isPresent();
  }

  /** Whether a comma, dash or quotation mark stands before the token. */
  public static boolean followsBreak(Sentence sentence, Token token) {
    Token before = sentence.at(token.index() - 1);
    return before != null && token.index() > 1 && BREAKS.contains(before.text());
  }

  /** The head of the nominative phrase that begins at a place, adverbs before it skipped. */
  public static Optional<Token> nextNominal(Sentence sentence, int place) {
    for (int i = place; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.pos().isNominal() && token.pos() != WordClass.PRON) {
        return Optional.of(head(sentence, token)).filter(h -> isNominative(sentence, h));
      }
      if (token.pos() == WordClass.PRON && isNominative(sentence, token) && !isReflexive(token)) {
        return Optional.of(token);
      }
      if (!isPassedOver(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isReflexive(Token token) {
    return token.lemma().equals("sich") || token.text().equals("sich");
  }

  private static boolean isPassedOver(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NUM, ADV, PRON -> true;
      default -> false;
    };
  }

  /** Parts of a name or compound hang on a word to the right ("US-Vertreter", "Lunds Büro"). */
  private static Token head(Sentence sentence, Token first) {
    Token at = first;
    Optional<Token> above = sentence.head(at);
    while (above.isPresent()
        && above.get().index() > at.index()
        && above.get().pos().isNominal()
        && TO_THE_RIGHT.stream().anyMatch(at::is)) {
      at = above.get();
      above = sentence.head(at);
    }
    return at;
  }

  private static boolean isNominative(Sentence sentence, Token head) {
    boolean unknown = head.readings().stream().allMatch(r -> r.grammaticalCase() == null);
    return unknown
        || new Phrase(sentence, head).cases().contains(Case.NOMINATIVE)
        || head.canBe(Inquit::isNominative);
  }

  private static boolean isNominative(Reading reading) {
    return reading.grammaticalCase() == Case.NOMINATIVE;
  }
}
