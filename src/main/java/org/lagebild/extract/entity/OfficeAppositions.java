package org.lagebild.extract.entity;

import static org.lagebild.extract.entity.OfficeHolders.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.OfficeHolders.Holder;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the person whom commas set off from an office, whatever the parser made of them. */
final class OfficeAppositions {
  private static final int LONGEST_TITLE = 9;

  private final Lexicon lexicon;
  private final EntityBook book;

  OfficeAppositions(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** "Yermak, ein hochrangiger Berater": whatever the parser made of it. */
  Optional<Holder> before(Sentence sentence, Token noun) {
    int first = noun.index();
    while (isInside(sentence.at(first - 1))) {
      first--;
    }
    Token comma = sentence.at(first - 1);
    return comma != null && comma.text().equals(",")
        ? person(book, sentence, sentence.at(beforeAge(sentence, first - 2)), "apposition")
        : Optional.empty();
  }

  /** "Petrow (40), Berater": the age stands between. */
  private static int beforeAge(Sentence sentence, int last) {
    Token closing = sentence.at(last);
    Token opening = sentence.at(last - 2);
    boolean age =
        closing != null
            && opening != null
            && closing.text().equals(")")
            && opening.text().equals("(");
    return age ? last - 3 : last;
  }

  private static boolean isInside(@Nullable Token token) {
    return token != null
        && (token.pos() == WordClass.DET
            || token.pos() == WordClass.ADJ
            || token.pos() == WordClass.ADV
            || token.is("compound")
            || token.text().equals("-"));
  }

  /**
   * "der Leiter des Präsidialamts, Andrij Jermak, sagte": the name stands between commas behind
   * whatever says whose office it is.
   */
  Optional<Holder> behind(Sentence sentence, Token noun) {
    Phrase phrase = new Phrase(sentence, noun);
    int end = endOfPhrase(sentence, noun);
    Token comma = sentence.at(end);
    int at = startOfName(sentence, end + 1);
    boolean apposition =
        phrase.isDefinite() && !phrase.isPlural() && comma != null && comma.text().equals(",");
    return apposition
        ? person(book, sentence, sentence.at(at), "title").filter(h -> isClosed(sentence, at, h))
        : Optional.empty();
  }

  /** A title of its own may stand before the name ("der Gastgeber, Präsident Petrow, sagte"). */
  private int startOfName(Sentence sentence, int first) {
    int at = first;
    while (isInside(sentence.at(at))) {
      at++;
    }
    Token title = sentence.at(at);
    return title != null && title.pos() == WordClass.NOUN && lexicon.nouns().isTitle(title.lemma())
        ? at + 1
        : first;
  }

  private static int endOfPhrase(Sentence sentence, Token noun) {
    int at = noun.index() + 1;
    while (at - noun.index() <= LONGEST_TITLE && isBehind(sentence.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBehind(@Nullable Token token) {
    return token != null
        && switch (token.pos()) {
          case DET, ADJ, ADP, NOUN, PROPN, X, NUM -> true;
          default -> token.text().equals("-");
        };
  }

  private boolean isClosed(Sentence sentence, int first, Holder holder) {
    int at = first;
    while (sentence.at(at) != null
        && book.at(sentence, sentence.tokens().get(at)).filter(holder.key()::equals).isPresent()) {
      at++;
    }
    Token next = sentence.at(at);
    return next == null || next.pos() == WordClass.PUNCT;
  }
}
