package org.lagebild.extract.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * A stretch of a sentence between two commas, as German orthography sets clauses apart.
 *
 * @param from the first token
 * @param to the token after the last one
 */
record Segment(Sentence sentence, int from, int to) {
  private static final String BREAKS = ",;:–—";

  /** The stretch that begins at a token and ends before the next break. */
  static Segment at(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.tokens().size() && !isBreak(sentence.tokens().get(to))) {
      to++;
    }
    return new Segment(sentence, from, to);
  }

  /** The stretch in which a token stands. */
  static Segment around(Sentence sentence, int index) {
    int from = index;
    while (from > 0 && !isBreak(sentence.tokens().get(from - 1))) {
      from--;
    }
    return at(sentence, from);
  }

  static boolean isBreak(Token token) {
    return token.text().length() == 1 && BREAKS.contains(token.text());
  }

  /** The stretch behind the next break; none at the end of the sentence. */
  Optional<Segment> next() {
    return to + 1 < sentence.tokens().size() ? Optional.of(at(sentence, to + 1)) : Optional.empty();
  }

  List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  /** Its words without marks. */
  List<Token> words() {
    return tokens().stream().filter(t -> t.pos() != WordClass.PUNCT).toList();
  }

  /** The first word. */
  Optional<Token> opener() {
    return words().stream().findFirst();
  }

  /** The first word in lower case, or nothing. */
  String openingWord() {
    return opener().map(t -> t.text().toLowerCase(Locale.GERMAN)).orElse("");
  }

  /** The finite verb. */
  Optional<Token> finite() {
    return words().stream().filter(t -> Mood.isFinite(sentence, t)).findFirst();
  }

  /** Whether a finite verb has the mood of reported speech. */
  boolean isReported() {
    return words().stream().anyMatch(t -> Mood.isFinite(sentence, t) && Mood.isReported(t));
  }

  /** Whether it is an infinitive with "zu" and no finite verb beside. */
  boolean isInfinitive() {
    boolean zu =
        words().stream()
            .anyMatch(
                t -> (t.pos() == WordClass.PART && t.text().equals("zu")) || isZuInfinitive(t));
    return zu && finite().isEmpty();
  }

  /** "anzutreten"; not every dictionary has all of them. */
  private static boolean isZuInfinitive(Token token) {
    boolean form = token.canBe(r -> r.form() == VerbForm.ZU_INFINITIVE);
    boolean look = token.readings().isEmpty() && token.text().matches("\\p{L}{2,}zu\\p{L}{3,}n");
    return token.pos().isVerbal()
        && (form || look)
        && !token.canBe(r -> r.form() == VerbForm.INFINITIVE);
  }

  /** Whether a conjunction or relative pronoun makes it a subordinate clause. */
  boolean isSubordinate() {
    List<Token> words = words();
    for (int i = 0; i < Math.min(2, words.size()); i++) {
      Token t = words.get(i);
      boolean relative =
          isRelative(t)
              && (i == 0 || words.get(0).pos() == WordClass.ADP)
              && !isFollowedByFinite(t);
      if ((i == 0 && (t.pos() == WordClass.SCONJ || isQuestion(t))) || relative) {
        return true;
      }
    }
    return false;
  }

  /** "was er tat": the verb is the last word. */
  private boolean isQuestion(Token opener) {
    List<Token> words = words();
    boolean word = opener.pos() == WordClass.PRON || opener.pos() == WordClass.ADV;
    return word
        && opener.text().startsWith("w")
        && Mood.isFinite(sentence, words.get(words.size() - 1));
  }

  /** The tagger takes some relative pronouns for articles; the tree tells. */
  private static boolean isRelative(Token token) {
    boolean article = token.pos() == WordClass.DET && token.lemma().equals("der");
    return (article || RelativeClause.isOpenedBy(token)) && !token.is("det");
  }

  /** "das sei …": a demonstrative, not a relative pronoun. */
  private boolean isFollowedByFinite(Token pronoun) {
    Token next = sentence.at(pronoun.index() + 1);
    return next != null && next.index() < to - 1 && Mood.isFinite(sentence, next);
  }

  /** Whether a coordinating conjunction joins it to what went before. */
  boolean isCoordinated() {
    return opener().filter(t -> t.pos() == WordClass.CCONJ).isPresent();
  }

  /** Whether it opens with its finite verb, as conditions without conjunction do. */
  boolean isVerbFirst() {
    return finite().isPresent() && finite().equals(opener());
  }

  /** Whether its finite verb is not the last word, as in main clauses. */
  boolean isVerbSecond() {
    List<Token> words = words();
    return !isSubordinate()
        && finite().filter(f -> f.index() < words.get(words.size() - 1).index()).isPresent();
  }

  /** The characters of tokens from one place to before another, outer marks of the clause left. */
  static Span span(Sentence sentence, int from, int to) {
    return new Span(
        sentence.tokens().get(from).span().begin(), sentence.tokens().get(to - 1).span().end());
  }
}
