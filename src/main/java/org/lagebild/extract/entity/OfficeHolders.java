package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the person named beside an office: behind a title or around an apposition. */
final class OfficeHolders {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final OfficePredicates predicates;
  private final OfficeAppositions appositions;

  OfficeHolders(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
    this.predicates = new OfficePredicates(lexicon, book);
    this.appositions = new OfficeAppositions(lexicon, book);
  }

  /** Who holds an office, where he is named, and by which construction. */
  record Holder(String key, Span name, String construction) {}

  /** Whether the word is a noun that stands before names of persons. */
  boolean isTitle(Sentence sentence, Token token) {
    Token next = sentence.at(token.index() + 1);
    boolean rank =
        next != null
            && next.pos() == WordClass.NOUN
            && lexicon.offices().rank(token.text()).isPresent()
            && lexicon.offices().isOffice(next.lemma());
    if (rank) {
      return false;
    }
    if (token.pos() == WordClass.NOUN) {
      return lexicon.nouns().isTitle(token.lemma());
    }
    Token before = sentence.at(token.index() - 1);
    boolean secondPart =
        before != null
            && before.text().equals("-")
            && Character.isUpperCase(token.text().charAt(0))
            && !token.pos().isVerbal();
    boolean beforeName =
        token.pos() == WordClass.PROPN
            && token.name() != NameClass.PERSON
            && book.at(sentence, token).isEmpty()
            && person(sentence, next, "title").isPresent();
    return secondPart
        ? lexicon.offices().isListed(token.text())
        : beforeName && lexicon.offices().isOffice(token.text());
  }

  /** The one person who holds the office. */
  Optional<Holder> of(Sentence sentence, Token noun) {
    return nameBehind(sentence, noun)
        .or(() -> appositions.before(sentence, noun))
        .or(() -> appositions.behind(sentence, noun))
        .or(() -> apposition(sentence, noun))
        .or(() -> predicates.predicate(sentence, noun))
        .or(() -> predicates.invested(sentence, noun));
  }

  /** Whether the office is told of several; a row of names settles what the form leaves open. */
  boolean isOfSeveral(Phrase phrase) {
    Token noun = phrase.head();
    boolean dative =
        phrase.sentence().dependents(noun, "det").stream().anyMatch(d -> d.text().endsWith("m"));
    boolean possible =
        !dative
            && !noun.text().equals(noun.lemma())
            && noun.canBe(r -> r.numerus() == Numerus.PLURAL);
    return phrase.isPlural() || (possible && row(phrase.sentence(), noun).size() > 1);
  }

  /** "die Präsidenten Putin und Trump": each of the persons named after a plural. */
  List<Holder> all(Sentence sentence, Token noun) {
    List<Holder> found = new ArrayList<>(row(sentence, noun));
    if (!found.isEmpty()) {
      return found;
    }
    List<Token> open = new ArrayList<>(sentence.dependents(noun, "appos"));
    for (int i = 0; i < open.size(); i++) {
      Token name = open.get(i);
      if (isColonBetween(sentence, noun, name)) {
        continue;
      }
      person(sentence, name, "enumeration").ifPresent(found::add);
      open.addAll(sentence.dependents(name, "conj"));
      open.addAll(sentence.dependents(name, "appos"));
    }
    return found;
  }

  /** "die Kollegen Petrow, Kim und Ruiz": names in a row, whatever the parser made of them. */
  private List<Holder> row(Sentence sentence, Token noun) {
    Map<String, Holder> found = new LinkedHashMap<>();
    int at = noun.index() + 1;
    while (sentence.at(at) != null && isInRow(sentence, sentence.tokens().get(at))) {
      person(sentence, sentence.at(at), "enumeration")
          .ifPresent(h -> found.putIfAbsent(h.key(), h));
      at++;
    }
    return List.copyOf(found.values());
  }

  private boolean isInRow(Sentence sentence, Token token) {
    return token.text().equals(",")
        || token.pos() == WordClass.CCONJ
        || person(sentence, token, "enumeration").isPresent();
  }

  private Optional<Holder> nameBehind(Sentence sentence, Token noun) {
    Optional<Holder> direct = person(sentence, sentence.at(noun.index() + 1), "title");
    if (direct.isPresent()) {
      return direct;
    }
    for (Token t : sentence.dependents(noun, "appos")) {
      Optional<Holder> name = person(sentence, t, "title");
      if (t.index() > noun.index() && name.isPresent() && !isColonBetween(sentence, noun, t)) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** What follows a colon is what the one before it says. */
  private static boolean isColonBetween(Sentence sentence, Token one, Token other) {
    int first = Math.min(one.index(), other.index());
    int last = Math.max(one.index(), other.index());
    return sentence.tokens().subList(first, last).stream().anyMatch(t -> t.text().equals(":"));
  }

  private Optional<Holder> apposition(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(h -> noun.is("appos") && !isColonBetween(sentence, h, noun))
        .flatMap(h -> person(sentence, h, "apposition"));
  }

  private Optional<Holder> person(Sentence sentence, @Nullable Token token, String construction) {
    return person(book, sentence, token, construction);
  }

  /** The person named at a token. */
  static Optional<Holder> person(
      EntityBook book, Sentence sentence, @Nullable Token token, String construction) {
    return token == null
        ? Optional.empty()
        : book.at(sentence, token)
            .filter(book::isNamedPerson)
            .map(k -> new Holder(k, token.span(), construction));
  }
}
