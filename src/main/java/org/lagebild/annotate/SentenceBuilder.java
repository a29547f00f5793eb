package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.annotate.ParsedSentence.Word;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Adds morphology to parsed words and mends what the parser is known to get wrong. */
final class SentenceBuilder {
  private final Lemmatizer lemmatizer;

  SentenceBuilder(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /**
   * @param offset where the parsed piece begins in the article's text
   */
  Sentence build(int index, ParsedSentence parsed, int offset) {
    List<Word> words = HyphenCompounds.reheaded(parsed.words());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(words, i, offset));
    }
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(
        index,
        span,
        RelativePronouns.recognised(GenitiveOwners.rehung(VerbClusters.rerooted(tokens))));
  }

  private Token token(List<Word> words, int index, int offset) {
    Word word = words.get(index);
    List<Reading> readings = lemmatizer.readings(word.text(), word.pos());
    WordClass pos = corrected(word, readings);
    String lemma = lemmatizer.lemma(word.text(), pos, readings);
    if (pos.isVerbal()) {
      lemma = withParticle(words, index, lemma);
    }
    Span span = new Span(word.span().begin() + offset, word.span().end() + offset);
    return new Token(
        index, span, word.text(), lemma, pos, readings, word.head(), word.relation(), word.name());
  }

  /** The tagger takes many common nouns for proper ones ("Krieg"). */
  private static WordClass corrected(Word word, List<Reading> readings) {
    boolean commonNoun =
        word.pos() == WordClass.PROPN
            && word.name() == NameClass.NONE
            && readings.stream().anyMatch(r -> r.category() == Category.NOUN)
            && readings.stream().noneMatch(r -> r.category() == Category.NAME);
    return commonNoun ? WordClass.NOUN : word.pos();
  }

  private String withParticle(List<Word> words, int verb, String lemma) {
    for (Word word : words) {
      if (word.head() == verb && word.relation().equals("compound:prt")) {
        return lemmatizer.separable(word.text(), words.get(verb).text(), lemma);
      }
    }
    return lemma;
  }
}
