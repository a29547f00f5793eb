package org.lagebild.extract.quote;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * What stands in quotation marks, with the words around it.
 *
 * @param span with the marks
 * @param left the sentence in which it begins
 * @param right the sentence in which it ends
 * @param home the sentence of its first word
 */
record Marked(
    String text, Span span, Sentence left, Sentence right, Sentence home, List<Token> words) {
  private static final int FEWEST_WORDS_OF_A_SENTENCE = 3;

  static Optional<Marked> of(String text, Span span, List<Sentence> sentences) {
    List<Sentence> around =
        sentences.stream()
            .filter(s -> s.tokens().stream().anyMatch(t -> span.contains(t.span())))
            .toList();
    if (around.isEmpty()) {
      return Optional.empty();
    }
    List<Token> words =
        around.stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> span.contains(t.span()) && t.pos() != WordClass.PUNCT)
            .toList();
    Sentence home =
        around.stream()
            .filter(s -> !words.isEmpty() && s.span().contains(words.get(0).span()))
            .findFirst()
            .orElse(around.get(0));
    return Optional.of(
        new Marked(text, span, around.get(0), around.get(around.size() - 1), home, words));
  }

  /** Whether it has a verb of its own, as sentences and clauses do. */
  boolean isClause() {
    return words.size() >= FEWEST_WORDS_OF_A_SENTENCE
        && (isLong() || words.stream().anyMatch(t -> Mood.isFinite(home, t)));
  }

  private boolean isLong() {
    return !home.span().contains(words.get(words.size() - 1).span());
  }

  /** Whether a full stop stands inside, or it fills sentences of its own. */
  boolean isWhole() {
    String inner = text.substring(span.begin() + 1, span.end() - 1).stripTrailing();
    return !inner.isEmpty() && ".!?…".indexOf(inner.charAt(inner.length() - 1)) >= 0;
  }

  /** Whether it opens its sentence. */
  boolean opensSentence() {
    return wordsBefore().isEmpty();
  }

  /** The tokens of its first sentence before it. */
  List<Token> before() {
    return left.tokens().stream().filter(t -> t.span().end() <= span.begin()).toList();
  }

  private List<Token> wordsBefore() {
    return before().stream().filter(t -> t.pos() != WordClass.PUNCT).toList();
  }

  /** The tokens of its last sentence behind it. */
  List<Token> behind() {
    return right.tokens().stream().filter(t -> t.span().begin() >= span.end()).toList();
  }

  /** Whether it stands in round brackets with other words. */
  boolean isBracketed() {
    int open = text.lastIndexOf('(', span.begin());
    int close = text.lastIndexOf(')', span.begin());
    return open > close && left.span().begin() <= open;
  }

  /** Whether a colon announces it. */
  boolean isAfterColon() {
    int at = span.begin() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ':';
  }

  /** Whether it is the name of a thing, a work or a party: behind its noun, or made of names. */
  boolean isName(Lexicon lexicon) {
    if (isClause() || !Character.isUpperCase(text.codePointAt(words.get(0).span().begin()))) {
      return false;
    }
    List<Token> before = before();
    Token last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean noun = last != null && (last.pos() == WordClass.NOUN || last.pos() == WordClass.PROPN);
    if (noun && !lexicon.speech().isWording(last.lemma())) {
      return true;
    }
    boolean chosen = last != null && (lexicon.speech().rendersWords(last.text()) || noun);
    return words.stream().allMatch(Marked::isOfName)
        || (words.size() == 1 && words.get(0).pos() == WordClass.NOUN && !chosen);
  }

  private static boolean isOfName(Token token) {
    return switch (token.pos()) {
      case PROPN, X, NUM, DET, ADP -> true;
      default -> false;
    };
  }
}
