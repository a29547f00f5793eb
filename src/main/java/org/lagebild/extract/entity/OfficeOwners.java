package org.lagebild.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.KnownName;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.extract.lexicon.OfficeLexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Reads whose an office is from the words beside it. */
final class OfficeOwners {
  private final Lexicon lexicon;
  private final EntityBook book;

  OfficeOwners(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** Whose an office is, and the word that says so. */
  record Owner(String key, Span span) {}

  /** The state, organisation or person to which an office belongs. */
  Optional<Owner> of(Phrase phrase) {
    return modifier(phrase)
        .or(() -> before(phrase))
        .or(() -> behind(phrase))
        .or(() -> possessor(phrase))
        .or(() -> firstPart(phrase));
  }

  /** "Kremlsprecher". */
  private Optional<Owner> firstPart(Phrase phrase) {
    Token noun = phrase.head();
    return lexicon
        .offices()
        .firstPart(noun.lemma(), lexicon.names())
        .map(
            name -> {
              String key = book.entity(name.kind(), name.label(), true);
              Span first =
                  new Span(noun.span().begin(), noun.span().begin() + name.form().length());
              book.mention(key, first, name.form());
              return new Owner(key, first);
            });
  }

  /** "ihr Vorsitzender", "deren Kandidatin": who was named last of those that may have one. */
  private Optional<Owner> possessor(Phrase phrase) {
    Optional<Token> possessive =
        phrase.sentence().dependents(phrase.head()).stream()
            .filter(t -> t.index() < phrase.head().index())
            .filter(t -> t.is("det:poss") || isPossessive(t))
            .findFirst();
    return possessive.flatMap(
        p ->
            book.salience().actorsBefore(p.span().begin()).stream()
                .filter(k -> mayOwn(k, phrase.head().lemma()))
                .findFirst()
                .map(k -> new Owner(owning(k, p), p.span())));
  }

  private boolean isPossessive(Token token) {
    return lexicon.offices().isPossessive(token.text().toLowerCase(Locale.GERMAN));
  }

  private boolean mayOwn(String key, String office) {
    EntityKind kind = book.kind(key);
    Optional<OfficeLexicon.Owner> sort = lexicon.offices().owner(office);
    if (sort.isEmpty()) {
      return true;
    }
    return switch (sort.get()) {
      case STATE -> kind == EntityKind.STATE;
      case PARTY, COURT -> kind == EntityKind.ORGANIZATION;
      case ORGANIZATION -> kind != EntityKind.GROUP;
      case PERSON -> kind == EntityKind.PERSON;
    };
  }

  /** Whether words beside the office say whose it is, even if nobody known. */
  boolean isTold(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean compound =
        sentence.dependents(phrase.head(), "compound").stream()
            .anyMatch(t -> lexicon.offices().rank(t.text()).isEmpty());
    return compound || phrase.possessive().isPresent() || phrase.genitive().isPresent();
  }

  private Optional<Owner> modifier(Phrase phrase) {
    for (Token t : phrase.premodifiers()) {
      Optional<Owner> owner =
          lexicon
              .known()
              .nation(t.lemma())
              .map(c -> new Owner(nation(c.label(), t.span(), null), t.span()))
              .or(() -> bound(phrase.sentence(), t))
              .or(() -> region(t))
              .or(() -> city(t));
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private Optional<Owner> region(Token adjective) {
    return lexicon
        .known()
        .regionOf(adjective.lemma())
        .map(r -> new Owner(nation(r.label(), adjective.span(), null), adjective.span()));
  }

  /** "der Istanbuler Bürgermeister". */
  private Optional<Owner> city(Token adjective) {
    String word = adjective.text();
    boolean derived =
        word.length() > 4 && word.endsWith("er") && Character.isUpperCase(word.charAt(0));
    KnownName name =
        derived ? lexicon.names().of(List.of(word.substring(0, word.length() - 2))) : null;
    return name == null || name.kind() != EntityKind.CITY
        ? Optional.empty()
        : Optional.of(new Owner(place(name, adjective), adjective.span()));
  }

  private String place(KnownName name, Token adjective) {
    String key = book.entity(name.kind(), name.label(), true);
    book.mention(key, adjective.span(), null);
    return key;
  }

  /** "Putins Sprecher". */
  private Optional<Owner> before(Phrase phrase) {
    List<Token> premodifiers = phrase.premodifiers();
    int first = premodifiers.isEmpty() ? phrase.head().index() : premodifiers.get(0).index();
    Token owner = phrase.sentence().at(first - 1);
    boolean genitive =
        owner != null
            && owner.pos() == WordClass.PROPN
            && owner.text().toLowerCase(Locale.GERMAN).matches(".*(s|'|’)");
    return genitive ? bound(phrase.sentence(), owner) : Optional.empty();
  }

  /** Whose an office is, a state is neither actor nor place for it. */
  String nation(String label, Span span, @Nullable String name) {
    String key = book.entity(EntityKind.NATION, label, true);
    book.mention(key, span, name);
    return key;
  }

  private Optional<Owner> behind(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    for (Token t : sentence.dependents(phrase.head(), "nmod")) {
      Optional<Token> preposition = new Phrase(sentence, t).preposition();
      boolean owns =
          preposition.isEmpty() || lexicon.offices().isOwnerPreposition(preposition.get().lemma());
      Optional<Owner> owner =
          owns
              ? bound(sentence, t)
                  .or(() -> country(new Phrase(sentence, t)))
                  .or(() -> body(new Phrase(sentence, t)))
              : Optional.<Owner>empty();
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  /** "der Präsident des Landes": the state named last. */
  private Optional<Owner> country(Phrase phrase) {
    boolean country =
        phrase.isDefinite()
            && !phrase.isPlural()
            && (lexicon.nouns().isCountryNoun(phrase.head().lemma())
                || lexicon
                    .nouns()
                    .nounKind(phrase.head().lemma(), false)
                    .filter(k -> k == NounKind.GOVERNMENT)
                    .isPresent());
    return country
        ? book.salience()
            .latest(phrase.head().span().begin(), OfficeOwners::isState)
            .map(k -> new Owner(nation(book.label(k), phrase.span(), null), phrase.span()))
        : Optional.empty();
  }

  private static boolean isState(EntityKind kind) {
    return kind == EntityKind.STATE || kind == EntityKind.COUNTRY || kind == EntityKind.NATION;
  }

  /** "Leiter des Präsidialamts": an organisation without a name of its own. */
  private Optional<Owner> body(Phrase phrase) {
    boolean organisation =
        phrase.head().pos() == WordClass.NOUN
            && phrase.isDefinite()
            && !phrase.isPlural()
            && lexicon
                .nouns()
                .nounKind(phrase.head().lemma(), false)
                .filter(k -> k == NounKind.ORGANIZATION)
                .isPresent();
    if (!organisation) {
      return Optional.empty();
    }
    String key = book.entity(EntityKind.ORGANIZATION, phrase.text(), false);
    book.mention(key, phrase.span(), phrase.text());
    book.bind(phrase.sentence(), phrase.head(), key);
    return Optional.of(new Owner(key, phrase.span()));
  }

  private Optional<Owner> bound(Sentence sentence, Token token) {
    return book.at(sentence, token).map(k -> new Owner(owning(k, token), token.span()));
  }

  private String owning(String key, Token token) {
    return switch (book.kind(key)) {
      case STATE, COUNTRY -> nation(book.label(key), token.span(), book.label(key));
      default -> key;
    };
  }
}
