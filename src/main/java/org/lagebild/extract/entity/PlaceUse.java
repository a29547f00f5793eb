package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Decides whether the name of a state or capital means the one who acts, the place, or only whose
 * an office is.
 */
final class PlaceUse {
  private static final int LONGEST_DATELINE = 8;

  private final Lexicon lexicon;

  PlaceUse(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** STATE, COUNTRY or NATION. */
  EntityKind ofCountry(NameMention name) {
    Sentence sentence = name.sentence();
    Token head = name.head();
    Optional<Token> governor = sentence.head(head);
    if (head.is("compound") && governor.isPresent()) {
      return EntityKind.NATION;
    }
    Optional<Token> preposition = preposition(sentence, head);
    if (preposition.isPresent()) {
      return lexicon.functionWords().isLocative(preposition.get().lemma())
          ? EntityKind.COUNTRY
          : EntityKind.STATE;
    }
    return governor.isPresent() && isBesideNoun(head, governor.get())
        ? besideNoun(governor.get())
        : EntityKind.STATE;
  }

  /**
   * The preposition before the name or before the first of the names that it is enumerated with.
   */
  private static Optional<Token> preposition(Sentence sentence, Token head) {
    Optional<Token> own = new Phrase(sentence, head).preposition();
    if (own.isPresent()) {
      return own;
    }
    Optional<Token> first = head.is("conj") ? sentence.head(head) : enumerated(sentence, head);
    return first.flatMap(f -> preposition(sentence, f));
  }

  private static Optional<Token> enumerated(Sentence sentence, Token head) {
    Token comma = sentence.at(head.index() - 1);
    Token before = sentence.at(head.index() - 2);
    boolean list =
        comma != null
            && before != null
            && comma.text().equals(",")
            && before.pos() == WordClass.PROPN
            && before.name() == head.name();
    return list ? Optional.of(before) : Optional.empty();
  }

  private static boolean isBesideNoun(Token head, Token governor) {
    return governor.pos() == WordClass.NOUN && !head.is("conj") && !head.is("nsubj");
  }

  private EntityKind besideNoun(Token noun) {
    if (lexicon.nouns().nounKind(noun.lemma(), false).isPresent()) {
      return EntityKind.NATION;
    }
    return lexicon.nouns().placeNoun(noun.lemma()).isPresent()
        ? EntityKind.COUNTRY
        : EntityKind.STATE;
  }

  /** STATE where a capital stands for its government, else CITY. */
  EntityKind ofCapital(NameMention name) {
    Sentence sentence = name.sentence();
    Token head = name.head();
    if (isDateline(name) || head.is("compound")) {
      return EntityKind.CITY;
    }
    Optional<Token> preposition = preposition(sentence, head);
    if (preposition.isPresent()) {
      return government(sentence, head, preposition.get()) ? EntityKind.STATE : EntityKind.CITY;
    }
    boolean genitiveBefore =
        sentence
                .head(head)
                .filter(g -> g.pos() == WordClass.NOUN && g.index() > head.index())
                .isPresent()
            && head.text().endsWith("s");
    return subject(sentence, head) || genitiveBefore ? EntityKind.STATE : EntityKind.CITY;
  }

  private boolean government(Sentence sentence, Token head, Token preposition) {
    boolean fromThere = preposition.lemma().equals("aus");
    boolean besideTrigger =
        sentence
            .head(head)
            .filter(g -> !lexicon.facts().nounTriggers(g.lemma()).isEmpty())
            .isPresent();
    return lexicon.functionWords().isDealing(preposition.lemma()) || (fromThere && besideTrigger);
  }

  private static boolean subject(Sentence sentence, Token head) {
    if (head.is("conj")) {
      return sentence.head(head).filter(h -> subject(sentence, h)).isPresent();
    }
    return head.is("nsubj") || head.is("obj") || head.is("iobj");
  }

  /**
   * "Moskau/Kiew (dpa) – …": where it was written stands as a sentence of its own, without a verb.
   */
  static boolean isDateline(NameMention name) {
    List<Token> tokens = name.sentence().tokens();
    return tokens.size() <= LONGEST_DATELINE
        && tokens.stream().noneMatch(t -> t.pos().isVerbal() || t.pos() == WordClass.NOUN);
  }
}
