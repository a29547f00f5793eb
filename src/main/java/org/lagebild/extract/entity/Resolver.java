package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.EntityBook.Standing;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.extract.lexicon.Country;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Reading.Gender;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Says whom a word means that fills a slot: a name, an office, a pronoun, an adjective of a nation,
 * or a phrase that names nobody, for which an entity of its own is made.
 */
public final class Resolver {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final Offices offices;
  private final PluralAnaphora plurals;
  private final List<OfficeHolding> unnamedOffices = new ArrayList<>();

  /**
   * @param offices the offices told in the article
   */
  public Resolver(Lexicon lexicon, EntityBook book, Offices offices) {
    this.lexicon = lexicon;
    this.book = book;
    this.offices = offices;
    this.plurals = new PluralAnaphora(lexicon, book, offices);
  }

  /** The offices of those whom no name but only the office names. */
  public List<OfficeHolding> unnamedOffices() {
    return unnamedOffices;
  }

  /** The actor that the word means; none if it means no actor. */
  public Optional<String> actor(Sentence sentence, Token token) {
    return entity(sentence, token).map(k -> acting(k, token)).filter(k -> book.kind(k).isActor());
  }

  /** Those whom a plural takes up ("beide Länder", "die Minister"); none for other words. */
  public List<String> several(Sentence sentence, Token token) {
    return plurals.antecedents(sentence, token).stream().map(k -> acting(k, token)).toList();
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
    return kind.filter(k -> k == NounKind.ROLE || k == NounKind.PERSON).isPresent()
        ? offices.holder(phrase).or(() -> takenUp(phrase))
        : Optional.empty();
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
    return entity.isPresent()
        ? entity.map(k -> isNation(k) ? acting(k, token) : k)
        : phrase(new Phrase(sentence, token));
  }

  /** The named place that the word means. */
  public Optional<String> place(Sentence sentence, Token token) {
    Optional<String> place =
        book.at(sentence, token)
            .flatMap(k -> asPlace(k, token))
            .filter(k -> book.kind(k).isTerritory());
    return place.isPresent() || token.pos() != WordClass.NOUN
        ? place
        : placeBefore(new Phrase(sentence, token));
  }

  /** "die Hafenstadt", "das Land": the place of this kind that was named last. */
  private Optional<String> placeBefore(Phrase phrase) {
    Token noun = phrase.head();
    boolean bare =
        phrase.sentence().dependents(noun).stream().noneMatch(t -> isNameBehind(phrase, t))
            && phrase.genitive().isEmpty();
    Optional<EntityKind> kind =
        lexicon.nouns().isCountryNoun(noun.lemma())
            ? Optional.of(EntityKind.COUNTRY)
            : lexicon.nouns().placeNoun(noun.lemma());
    if (kind.isEmpty() || !bare || !phrase.isDefinite() || phrase.isPlural()) {
      return Optional.empty();
    }
    List<String> named =
        book.mentionedBefore(noun.span().begin(), k -> isOfKind(k, kind.get())).stream()
            .filter(book::isNamed)
            .toList();
    boolean telling = named.size() > 1 && !lexicon.nouns().isPlainPlaceNoun(noun.lemma());
    return telling ? Optional.empty() : named.stream().findFirst().flatMap(k -> asPlace(k, noun));
  }

  private static boolean isNameBehind(Phrase phrase, Token token) {
    return token.index() > phrase.head().index()
        && token.pos() == WordClass.PROPN
        && new Phrase(phrase.sentence(), token).preposition().isEmpty();
  }

  private static boolean isOfKind(EntityKind named, EntityKind wanted) {
    boolean nation = named == EntityKind.STATE || named == EntityKind.NATION;
    return named == wanted || (wanted == EntityKind.COUNTRY && nation);
  }

  private Optional<String> asPlace(String key, Token token) {
    if (book.kind(key) != EntityKind.STATE && book.kind(key) != EntityKind.NATION) {
      return Optional.of(key);
    }
    Optional<String> capital = capital(token);
    if (capital.isPresent()) {
      return capital;
    }
    String country = book.entity(EntityKind.COUNTRY, book.label(key), true);
    book.mention(country, token.span(), token.is("amod") ? null : book.label(key));
    return Optional.of(country);
  }

  /** A capital that stands for its state elsewhere is a city where a place is meant. */
  private Optional<String> capital(Token token) {
    if (token.pos() != WordClass.PROPN || lexicon.known().capitalOf(token.lemma()).isEmpty()) {
      return Optional.empty();
    }
    String city = book.entity(EntityKind.CITY, token.lemma(), true);
    book.mention(city, token.span(), token.lemma());
    return Optional.of(city);
  }

  private boolean isNation(String key) {
    return book.kind(key) == EntityKind.NATION;
  }

  /** A state acts after all where it fills the slot of one who does, and so does its capital. */
  private String acting(String key, Token token) {
    return switch (book.kind(key)) {
      case NATION, COUNTRY -> state(book.label(key), token, book.nameAt(key, token.span()));
      case CITY ->
          lexicon
              .known()
              .capitalOf(book.label(key))
              .map(c -> state(c.label(), token, book.label(key)))
              .orElse(key);
      default -> key;
    };
  }

  private String state(String label, Token token, @Nullable String name) {
    String key = book.entity(EntityKind.STATE, label, true);
    book.mention(key, token.span(), name);
    return key;
  }

  private Optional<String> entity(Sentence sentence, Token token) {
    Optional<String> bound = book.at(sentence, token);
    if (bound.isPresent()) {
      return bound;
    }
    return switch (token.pos()) {
      case PRON -> pronoun(sentence, token);
      case DET -> token.is("det") ? possessor(sentence, token) : pronoun(sentence, token);
      case ADJ -> nation(token);
      case NOUN, PROPN -> nominal(new Phrase(sentence, token));
      default -> Optional.empty();
    };
  }

  private Optional<String> nation(Token adjective) {
    Optional<Country> nation = lexicon.known().nation(adjective.lemma());
    return nation.map(n -> state(n.label(), adjective, null));
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
            : book.actorsBefore(determiner.span().begin()).stream().findFirst();
    owner.ifPresent(k -> book.mention(k, determiner.span(), null));
    return owner;
  }

  private Optional<String> nominal(Phrase phrase) {
    Optional<NounKind> kind = NounKinds.of(lexicon, phrase);
    if (kind.isEmpty()) {
      Optional<String> known = phrase.isPlural() ? Optional.empty() : takenUp(phrase);
      known.ifPresent(k -> bind(phrase, k));
      return known.isEmpty() && lexicon.nouns().isCountryNoun(phrase.head().lemma())
          ? placeBefore(phrase)
          : known;
    }
    if (isCounted(phrase)) {
      return Optional.of(unnamed(phrase, EntityKind.PHRASE));
    }
    return switch (kind.get()) {
      case ROLE, PERSON -> person(phrase);
      case ORGANIZATION, GOVERNMENT -> organisation(phrase);
      case GROUP, COLLECTIVE -> called(phrase).or(() -> Optional.of(group(phrase)));
    };
  }

  /** Some with the article alone are mostly known from before, or nobody certain. */
  private String group(Phrase phrase) {
    String key = unnamed(phrase, EntityKind.GROUP);
    if (phrase.isPlural() && phrase.isDefinite() && isBare(phrase)) {
      book.standing(key, Standing.SPEAKING);
    }
    return key;
  }

  private static boolean isBare(Phrase phrase) {
    return phrase.premodifiers().isEmpty() && phrase.genitive().isEmpty();
  }

  /** "die Islamisten", "die Allianz": the known organisation that was named last before. */
  private Optional<String> called(Phrase phrase) {
    if (!phrase.isDefinite() || !isBare(phrase)) {
      return Optional.empty();
    }
    Optional<String> known =
        book.actorsBefore(phrase.head().span().begin()).stream()
            .filter(k -> isCalled(book.label(k), phrase.head()))
            .findFirst();
    known.ifPresent(k -> bind(phrase, k));
    return known;
  }

  private boolean isCalled(String organization, Token noun) {
    return lexicon.known().isCalled(organization, noun.text())
        || lexicon.known().isCalled(organization, noun.lemma());
  }

  /** A mere number of people ("100 Kämpfer") is nobody of whom more could be told. */
  private static boolean isCounted(Phrase phrase) {
    return phrase
        .sentence()
        .dependent(phrase.head(), "nummod")
        .filter(n -> phrase.isPlural() || !n.lemma().startsWith("ein"))
        .isPresent();
  }

  private Optional<String> person(Phrase phrase) {
    if (phrase.isPlural()) {
      return Optional.of(persons(phrase));
    }
    Optional<String> named = apposition(phrase.sentence(), phrase.head());
    if (named.isPresent()) {
      bind(phrase, named.get());
      return named;
    }
    Optional<String> known = offices.holder(phrase).or(() -> takenUp(phrase));
    known.ifPresent(k -> bind(phrase, k));
    if (known.isEmpty() && offices.isNobody(phrase)) {
      return Optional.of(unnamed(phrase, EntityKind.PHRASE));
    }
    return known.isPresent() ? known : Optional.of(unnamedPerson(phrase));
  }

  /** "die Präsidenten" are mostly some who were named before. */
  private String persons(Phrase phrase) {
    String key = unnamed(phrase, EntityKind.GROUP);
    book.standing(key, isBare(phrase) ? Standing.SPEAKING : Standing.ACTING);
    return key;
  }

  /** One without a name is known by the office or by whose relative or follower he is. */
  private String unnamedPerson(Phrase phrase) {
    boolean office =
        lexicon
            .nouns()
            .nounKind(phrase.head().lemma(), false)
            .filter(k -> k == NounKind.ROLE)
            .isPresent();
    if (!office && !isPossessed(phrase)) {
      return unnamed(phrase, EntityKind.PHRASE);
    }
    String key = unnamed(phrase, EntityKind.PERSON, possessive(phrase) + labelOf(phrase));
    book.standing(key, Standing.ACTING);
    offices.ofUnnamed(phrase, key).ifPresent(unnamedOffices::add);
    return key;
  }

  /** "der Vertreter der EU, der Diplomat Peter Lund": the name follows the noun. */
  private Optional<String> apposition(Sentence sentence, Token noun) {
    for (Token t : sentence.dependents(noun, "appos")) {
      Optional<String> named =
          book.at(sentence, t).filter(k -> book.kind(k) == EntityKind.PERSON && book.isNamed(k));
      Optional<String> found = named.or(() -> apposition(sentence, t));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "seine " of "seine Frau", whose name that is, in the nominative. */
  private static String possessive(Phrase phrase) {
    boolean feminine = phrase.head().canBe(r -> r.gender() == Gender.FEMININE);
    return phrase.sentence().dependents(phrase.head(), "det").stream()
        .filter(d -> d.is("det:poss"))
        .map(
            d -> d.text().toLowerCase(Locale.GERMAN).replaceAll("(?<=sein|ihr|unser)e[rmns]?$", ""))
        .map(d -> d + (feminine ? "e " : " "))
        .findFirst()
        .orElse("");
  }

  private static boolean isPossessed(Phrase phrase) {
    return phrase.genitive().isPresent()
        || phrase.sentence().dependents(phrase.head(), "det").stream()
            .anyMatch(d -> d.is("det:poss"))
        || phrase.sentence().dependents(phrase.head(), "nmod").stream()
            .anyMatch(t -> t.pos() == WordClass.PROPN);
  }

  private void bind(Phrase phrase, String key) {
    book.mention(key, phrase.span(), null);
    book.bind(phrase.sentence(), phrase.head(), key);
  }

  /**
   * "der Politiker", "der Aktivist" take up a person named before; an office would be somebody
   * else's.
   */
  private Optional<String> takenUp(Phrase phrase) {
    boolean bare =
        phrase.premodifiers().stream().noneMatch(m -> lexicon.known().nation(m.lemma()).isPresent())
            && phrase.genitive().isEmpty()
            && phrase
                .sentence()
                .dependent(phrase.head(), "det")
                .filter(d -> !d.is("det:poss"))
                .isPresent()
            && lexicon
                .nouns()
                .nounKind(phrase.head().lemma(), false)
                .filter(k -> k == NounKind.PERSON)
                .or(() -> byOrigin(phrase))
                .isPresent();
    return bare
        ? book.actorsBefore(phrase.head().span().begin()).stream()
            .filter(k -> book.kind(k) == EntityKind.PERSON && book.isNamed(k))
            .findFirst()
        : Optional.empty();
  }

  /** "der Indonesier" takes up somebody too. */
  private Optional<NounKind> byOrigin(Phrase phrase) {
    return lexicon.known().people(phrase.head().lemma()).map(c -> NounKind.PERSON);
  }

  private Optional<String> organisation(Phrase phrase) {
    Optional<String> state =
        lexicon
            .nouns()
            .nounKind(phrase.head().lemma(), false)
            .filter(k -> k == NounKind.GOVERNMENT)
            .flatMap(k -> governed(phrase));
    if (state.isPresent()) {
      bind(phrase, state.get());
      return state;
    }
    Optional<String> before =
        phrase.isDefinite() && !phrase.isPlural()
            ? called(phrase).or(() -> bodyBefore(phrase))
            : Optional.empty();
    before.ifPresent(k -> bind(phrase, k));
    return before.isPresent() ? before : Optional.of(unnamedBody(phrase));
  }

  private String unnamedBody(Phrase phrase) {
    boolean several = phrase.isPlural() && !lexicon.nouns().isForce(phrase.head().lemma());
    String key = unnamed(phrase, several ? EntityKind.GROUP : EntityKind.ORGANIZATION);
    if (phrase.genitive().isEmpty() && !lexicon.nouns().isInstitution(phrase.head().lemma())) {
      book.standing(key, Standing.SPEAKING);
    }
    return key;
  }

  private Optional<String> bodyBefore(Phrase phrase) {
    int offset = phrase.head().span().begin();
    boolean government =
        phrase.premodifiers().isEmpty()
            && lexicon
                .nouns()
                .nounKind(phrase.head().lemma(), false)
                .filter(k -> k == NounKind.GOVERNMENT)
                .isPresent();
    return government
        ? book.governmentBefore(offset)
        : book.organizationCalled(phrase.head().lemma(), offset);
  }

  /** "seine Regierung" is that of his state. */
  private Optional<String> governed(Phrase phrase) {
    return phrase.sentence().dependents(phrase.head(), "det").stream()
        .filter(d -> d.is("det:poss"))
        .findFirst()
        .flatMap(d -> possessor(phrase.sentence(), d))
        .flatMap(this::stateOf);
  }

  /** The state itself, or that in which a person holds an office. */
  private Optional<String> stateOf(String owner) {
    if (book.kind(owner) == EntityKind.STATE) {
      return Optional.of(owner);
    }
    return offices.holdings().stream()
        .filter(h -> h.person().equals(owner))
        .flatMap(h -> Optional.ofNullable(h.of()).stream())
        .filter(k -> lexicon.known().country(book.label(k)).isPresent())
        .map(k -> book.entity(EntityKind.STATE, book.label(k), true))
        .findFirst();
  }

  private String unnamed(Phrase phrase, EntityKind kind) {
    boolean group = kind == EntityKind.GROUP && phrase.genitive().isEmpty();
    return unnamed(phrase, kind, group ? phrase.text() : labelOf(phrase));
  }

  private String labelOf(Phrase phrase) {
    return isOfTheCountry(phrase) ? phrase.text() : phrase.textWithGenitive();
  }

  private String unnamed(Phrase phrase, EntityKind kind, String label) {
    String key = book.entity(kind, label, false);
    Span span = phrase.span();
    book.mention(key, span, label);
    book.bind(phrase.sentence(), phrase.head(), key);
    return key;
  }

  /** "des Landes" adds nothing to a name that stands without its sentence. */
  private boolean isOfTheCountry(Phrase phrase) {
    return phrase.genitive().filter(g -> lexicon.nouns().isCountryNoun(g.lemma())).isPresent();
  }

  private Optional<String> phrase(Phrase phrase) {
    if (phrase.head().pos() != WordClass.NOUN) {
      return Optional.empty();
    }
    return Optional.of(unnamed(phrase, EntityKind.PHRASE));
  }
}
