package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Says whom a word means that fills a slot: a name, an office, a pronoun, an adjective of a nation,
 * or a phrase that names nobody, for which an entity of its own is made.
 */
public final class Resolver {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final PluralAnaphora plurals;
  private final ActingStates states;
  private final PhraseEntities phrases;
  private final PlaceResolver places;
  private final PersonResolver persons;
  private final BodyResolver bodies;

  /**
   * @param offices the offices told in the article
   */
  public Resolver(Lexicon lexicon, EntityBook book, Offices offices) {
    this.lexicon = lexicon;
    this.book = book;
    this.plurals = new PluralAnaphora(lexicon, book, offices);
    this.states = new ActingStates(lexicon, book);
    this.phrases = new PhraseEntities(lexicon, book);
    this.places = new PlaceResolver(lexicon, book);
    this.persons = new PersonResolver(lexicon, book, offices, phrases);
    this.bodies = new BodyResolver(lexicon, book, offices, phrases);
  }

  /** The offices of those whom no name but only the office names. */
  public List<OfficeHolding> unnamedOffices() {
    return persons.unnamedOffices();
  }

  /** The actor that the word means; none if it means no actor. */
  public Optional<String> actor(Sentence sentence, Token token) {
    return entity(sentence, token)
        .map(k -> states.acting(k, token))
        .filter(k -> book.kind(k).isActor());
  }

  /** Those whom a plural takes up ("beide Länder", "die Minister"); none for other words. */
  public List<String> several(Sentence sentence, Token token) {
    return plurals.antecedents(sentence, token).stream().map(k -> states.acting(k, token)).toList();
  }

  /** The actor that the word means, if the article's facts or names have told of him already. */
  public Optional<String> knownActor(Sentence sentence, Token token) {
    return book.at(sentence, token)
        .or(
            () ->
                token.pos() == WordClass.PRON
                    ? Pronouns.antecedent(lexicon, book, sentence, token)
                    : Optional.empty())
        .map(k -> book.kind(k).isActor() ? k : EntityKind.STATE + ":" + book.label(k))
        .filter(book::knows);
  }

  /** The person named before that a definite noun takes up. */
  public Optional<String> known(Sentence sentence, Token noun) {
    Phrase phrase = new Phrase(sentence, noun);
    Optional<NounKind> kind = lexicon.nouns().nounKind(noun.lemma(), phrase.isPlural());
    return kind.filter(NounKind::isPersonal).flatMap(k -> persons.told(phrase));
  }

  /** The unnamed body that a noun names within another ("Polizei" in "Polizeiangaben"). */
  public Optional<String> collective(Sentence sentence, Token token, String noun) {
    return lexicon
        .nouns()
        .nounKind(noun, true)
        .map(k -> k == NounKind.GROUP ? EntityKind.GROUP : EntityKind.ORGANIZATION)
        .map(
            kind -> {
              String key = book.entity(kind, noun, false);
              book.mention(key, token.span(), noun);
              return key;
            });
  }

  /** The actor, territory or unnamed party or thing that the word means. */
  public Optional<String> filler(Sentence sentence, Token token) {
    Optional<String> entity = entity(sentence, token);
    if (entity.isPresent()) {
      return entity.map(k -> book.kind(k) == EntityKind.NATION ? states.acting(k, token) : k);
    }
    return token.pos() == WordClass.NOUN
        ? Optional.of(phrases.unnamed(new Phrase(sentence, token), EntityKind.PHRASE))
        : Optional.empty();
  }

  /** The named place that the word means. */
  public Optional<String> place(Sentence sentence, Token token) {
    return places.place(sentence, token);
  }

  private Optional<String> entity(Sentence sentence, Token token) {
    Optional<String> bound = book.at(sentence, token);
    if (bound.isPresent()) {
      return bound;
    }
    return switch (token.pos()) {
      case PRON -> pronoun(sentence, token);
      case DET -> token.is("det") ? possessor(sentence, token) : pronoun(sentence, token);
      case ADJ -> states.ofAdjective(token);
      case NOUN, PROPN -> nominal(new Phrase(sentence, token));
      default -> Optional.empty();
    };
  }

  private Optional<String> pronoun(Sentence sentence, Token pronoun) {
    Optional<String> antecedent =
        RelativeClause.isOpenedBy(pronoun)
            ? antecedent(sentence, pronoun)
            : Pronouns.antecedent(lexicon, book, sentence, pronoun);
    antecedent.ifPresent(k -> book.mention(k, pronoun.span(), null));
    return antecedent;
  }

  private Optional<String> antecedent(Sentence sentence, Token pronoun) {
    return RelativeClause.antecedent(sentence, pronoun).flatMap(noun -> entity(sentence, noun));
  }

  private Optional<String> possessor(Sentence sentence, Token determiner) {
    if (!determiner.is("det:poss")) {
      return Optional.empty();
    }
    Optional<Token> subject = Pronouns.owner(sentence, determiner);
    Optional<String> owner =
        subject.isPresent()
            ? subject.flatMap(s -> entity(sentence, s)).filter(k -> book.kind(k).isActor())
            : book.salience().actorsBefore(determiner.span().begin()).stream().findFirst();
    owner.ifPresent(k -> book.mention(k, determiner.span(), null));
    return owner;
  }

  private Optional<String> nominal(Phrase phrase) {
    Optional<NounKind> kind = NounKinds.of(lexicon, phrase);
    if (kind.isEmpty()) {
      return takenUp(phrase);
    }
    if (isCounted(phrase)) {
      return Optional.of(phrases.unnamed(phrase, EntityKind.PHRASE));
    }
    return Optional.of(
        switch (kind.get()) {
          case ROLE, PERSON -> persons.person(phrase);
          case ORGANIZATION, GOVERNMENT -> governed(phrase).orElseGet(() -> bodies.body(phrase));
          case GROUP, COLLECTIVE -> bodies.group(phrase);
        });
  }

  /** "der Indonesier", "das Land": a noun that names nobody by its kind. */
  private Optional<String> takenUp(Phrase phrase) {
    Optional<String> known = phrase.isPlural() ? Optional.empty() : persons.takenUp(phrase);
    known.ifPresent(k -> book.takeUp(phrase, k));
    return known.isEmpty() && lexicon.nouns().isCountryNoun(phrase.head().lemma())
        ? places.takenUp(phrase)
        : known;
  }

  /** A mere number of people ("100 Kämpfer") is nobody of whom more could be told. */
  private static boolean isCounted(Phrase phrase) {
    return phrase
        .sentence()
        .dependent(phrase.head(), "nummod")
        .filter(n -> phrase.isPlural() || !n.lemma().startsWith("ein"))
        .isPresent();
  }

  private Optional<String> governed(Phrase phrase) {
    return bodies.isGovernment(phrase)
        ? phrase
            .possessive()
            .flatMap(d -> possessor(phrase.sentence(), d))
            .flatMap(owner -> bodies.governed(phrase, owner))
        : Optional.empty();
  }
}
