package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds whom a plural takes up that names nobody anew: "die beiden", "beide Staatschefs", "die
 * Minister".
 */
final class PluralAnaphora {
  private static final int TWO = 2;
  private static final int TOGETHER = 60; // characters, as in "Minister A und Präsidentin B"
  private static final String THEY = "sie";

  private final Lexicon lexicon;
  private final EntityBook book;
  private final Offices offices;

  PluralAnaphora(Lexicon lexicon, EntityBook book, Offices offices) {
    this.lexicon = lexicon;
    this.book = book;
    this.offices = offices;
  }

  /** The two that were named last before the word; empty if it takes up nobody. */
  List<String> antecedents(Sentence sentence, Token token) {
    if (isThey(sentence, token)) {
      return pairBefore(sentence.span().begin());
    }
    if (token.pos() != WordClass.NOUN) {
      return isBoth(token) ? lastTwo(EntityKind.PERSON, sentence, token) : List.of();
    }
    Phrase phrase = new Phrase(sentence, token);
    boolean both = sentence.dependents(token).stream().anyMatch(this::isBoth);
    Optional<NounKind> kind = lexicon.nouns().nounKind(token.lemma(), false);
    boolean person = kind.filter(NounKind::isPersonal).isPresent();
    if (person && (both || phrase.isPlural()) && takesUp(phrase, both)) {
      List<String> holders = holders(phrase);
      boolean each = holders.size() == TWO;
      return each || !both ? holders : lastTwo(EntityKind.PERSON, sentence, token);
    }
    boolean states =
        both
            && !person
            && (lexicon.nouns().isPartyNoun(token.lemma())
                || lexicon.nouns().isCountryNoun(token.lemma()));
    return states ? protagonists(token) : List.of();
  }

  /** Of the states named before, the two named most; a mediator is named less. */
  private List<String> protagonists(Token token) {
    List<String> most =
        book.salience().mostMentionedBefore(token.span().begin(), PluralAnaphora::isState).stream()
            .filter(book::isNamed)
            .toList();
    Set<String> labels = new LinkedHashSet<>();
    List<String> two = most.stream().filter(k -> labels.add(book.label(k))).limit(TWO).toList();
    return two.size() == TWO ? two : List.of();
  }

  private static boolean isState(EntityKind kind) {
    return kind == EntityKind.STATE || kind == EntityKind.COUNTRY;
  }

  private static boolean isThey(Sentence sentence, Token token) {
    return token.pos() == WordClass.PRON
        && token.is("nsubj")
        && token.text().equalsIgnoreCase(THEY)
        && Pronouns.isPluralVerb(sentence, token);
  }

  /** Two persons of whom nobody but them was spoken last, one of them as the subject. */
  private List<String> pairBefore(int offset) {
    List<String> nearest = book.salience().actorsBefore(offset).stream().limit(TWO).toList();
    boolean persons = nearest.size() == TWO && nearest.stream().allMatch(book::isNamedPerson);
    boolean acting =
        book.salience().subjectsBefore(offset).stream()
            .findFirst()
            .filter(nearest::contains)
            .isPresent();
    return persons && acting && stoodTogether(nearest, offset)
        ? List.of(nearest.get(1), nearest.get(0))
        : List.of();
  }

  private boolean stoodTogether(List<String> pair, int offset) {
    return book.salience().lastMention(pair.get(0), offset)
            - book.salience().lastMention(pair.get(1), offset)
        <= TOGETHER;
  }

  /** Those named before who hold the office, the two nearest. */
  private List<String> holders(Phrase phrase) {
    String noun = phrase.head().lemma();
    List<String> nearest =
        book.salience().actorsBefore(phrase.head().span().begin()).stream()
            .filter(k -> offices.holds(k, noun))
            .limit(TWO)
            .toList();
    return nearest.size() == TWO ? List.of(nearest.get(1), nearest.get(0)) : nearest;
  }

  /** "die russischen Minister" and "die Minister der EU" say by themselves who they are. */
  private boolean takesUp(Phrase phrase, boolean both) {
    List<Token> modifiers = phrase.premodifiers().stream().filter(t -> !isBoth(t)).toList();
    boolean named =
        phrase.sentence().dependents(phrase.head()).stream()
            .anyMatch(t -> t.is("appos") || t.is("flat"));
    return (both || phrase.isDefinite())
        && modifiers.isEmpty()
        && phrase.genitive().isEmpty()
        && !named;
  }

  private boolean isBoth(Token token) {
    return lexicon.functionWords().isDual(token.lemma());
  }

  /** Those named in the sentences before; if they are too few, in this one too. */
  private List<String> lastTwo(EntityKind kind, Sentence sentence, Token token) {
    List<String> earlier = lastTwo(kind, sentence.span().begin());
    return earlier.isEmpty() ? lastTwo(kind, token.span().begin()) : earlier;
  }

  private List<String> lastTwo(EntityKind kind, int offset) {
    List<String> last = new ArrayList<>();
    for (String key : book.salience().actorsBefore(offset)) {
      if (book.kind(key) == kind && book.isNamed(key) && last.size() < TWO) {
        last.add(0, key);
      }
    }
    return last.size() == TWO ? last : List.of();
  }
}
