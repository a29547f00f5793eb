package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.PlaceWords;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Sort;
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
  private final PlaceWords words;

  PlaceUse(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.places();
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
      return isPlaceAfter(sentence, head, preposition.get())
          ? EntityKind.COUNTRY
          : EntityKind.STATE;
    }
    return governor.isPresent() && isBesideNoun(head, governor.get())
        ? besideNoun(governor.get())
        : EntityKind.STATE;
  }

  private boolean isPlaceAfter(Sentence sentence, Token head, Token preposition) {
    Optional<Token> governor = sentence.head(head);
    if (isBorder(governor) || isOrigin(sentence, head)) {
      return true;
    }
    return words.isLocative(preposition.lemma())
        && !isDirected(sentence, governor, preposition.lemma());
  }

  /** "Waffen an Israel", "Druck auf Israel", "Kritik aus Israel": the state is a party to it. */
  private boolean isDirected(Sentence sentence, Optional<Token> governor, String preposition) {
    return words.isRecipient(preposition)
        || (words.isImpact(preposition)
            && governor.filter(g -> g.pos() == WordClass.NOUN).isPresent())
        || (words.isProvenance(preposition)
            && governor.filter(g -> isVoiced(sentence, g)).isPresent());
  }

  /** "die Grenze zu Belarus", "grenzt an die Ukraine". */
  private boolean isBorder(Optional<Token> governor) {
    return governor.filter(g -> words.isBorder(g.lemma())).isPresent();
  }

  /** "von Wien aus". */
  private boolean isOrigin(Sentence sentence, Token head) {
    Token next = sentence.at(head.index() + 1);
    Token preposition = sentence.at(head.index() - 1);
    return next != null
        && preposition != null
        && words.isStartingPoint(preposition.lemma(), next.text());
  }

  /** "Kritik aus Ägypten", "Kritik kam aus Ägypten": who says it, not where. */
  private boolean isVoiced(Sentence sentence, Token governor) {
    Optional<Token> said =
        governor.pos() == WordClass.NOUN
            ? Optional.of(governor)
            : sentence.dependent(governor, "nsubj");
    return said.filter(t -> tellsOfStatement(t.lemma())).isPresent();
  }

  private boolean tellsOfStatement(String noun) {
    return lexicon.facts().nounTriggers(noun).stream()
        .anyMatch(t -> t.sort() == Trigger.Sort.STATEMENT);
  }

  /**
   * The preposition before the name or before the first of the names that it is enumerated with.
   */
  private static Optional<Token> preposition(Sentence sentence, Token head) {
    Optional<Token> own =
        new Phrase(sentence, head).preposition().filter(p -> !opensRelative(sentence, p, head));
    if (own.isPresent()) {
      return own;
    }
    Token before = sentence.at(head.index() - 1);
    if (before != null && before.pos() == WordClass.ADP) {
      return Optional.of(before);
    }
    Optional<Token> first = head.is("conj") ? sentence.head(head) : enumerated(sentence, head);
    return first.flatMap(f -> preposition(sentence, f));
  }

  /** "der Monat, in dem Russland …": the preposition is that of the pronoun. */
  private static boolean opensRelative(Sentence sentence, Token preposition, Token head) {
    Token comma = sentence.at(preposition.index() - 1);
    return comma != null
        && comma.text().equals(",")
        && head.index() - preposition.index() == 2
        && sentence.dependents(head, "det").isEmpty();
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
    boolean part = lexicon.nouns().isPart(noun.lemma());
    if (!part && lexicon.nouns().nounKind(noun.lemma(), false).isPresent()) {
      return EntityKind.NATION;
    }
    boolean place =
        lexicon.nouns().placeNoun(noun.lemma()).isPresent() || lexicon.nouns().isPart(noun.lemma());
    return place ? EntityKind.COUNTRY : EntityKind.STATE;
  }

  /** Whether something happens there ("im Kreml"), so that a residence is no more than a house. */
  boolean isScene(NameMention name) {
    return preposition(name.sentence(), name.head())
        .map(Token::lemma)
        .filter(words::isIndoors)
        .isPresent();
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
    Optional<Token> site =
        sentence.head(head).filter(g -> lexicon.nouns().placeNoun(g.lemma()).isPresent());
    if (site.isPresent() || isOrigin(sentence, head) || isBorder(sentence.head(head))) {
      return false;
    }
    boolean fromThere = words.isProvenance(preposition.lemma());
    boolean besideTrigger =
        sentence
            .head(head)
            .filter(g -> !lexicon.facts().nounTriggers(g.lemma()).isEmpty())
            .isPresent();
    if (lexicon.functionWords().genitival().contains(preposition.lemma())
        && isOccasion(sentence, head)) {
      return false;
    }
    return words.isDealing(preposition.lemma()) || (fromThere && besideTrigger);
  }

  /** "die Anschläge von Paris", "das Abkommen von Paris": where it happened. */
  private boolean isOccasion(Sentence sentence, Token head) {
    return sentence
        .head(head)
        .filter(g -> lexicon.facts().nounTriggers(g.lemma()).stream().anyMatch(PlaceUse::happens))
        .isPresent();
  }

  private static boolean happens(Trigger trigger) {
    return trigger.sort() == Sort.EVENT || trigger.sort() == Sort.MEETING;
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
