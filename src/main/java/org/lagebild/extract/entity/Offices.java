package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Reads who holds which office: titles before names, appositions behind them, and "X ist
 * Präsident".
 */
public final class Offices {
  private static final String RULE = "https://w3id.org/lagebild/lexicon/de#office-";

  private final Lexicon lexicon;
  private final EntityBook book;
  private final List<OfficeHolding> holdings = new ArrayList<>();

  public Offices(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** The offices found so far, in text order. */
  public List<OfficeHolding> holdings() {
    return holdings;
  }

  /** Finds the offices told in a sentence and binds their nouns to the holders. */
  public void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.pos() == WordClass.NOUN && lexicon.isTitle(token.lemma())) {
        Phrase phrase = new Phrase(sentence, token);
        holder(sentence, token).ifPresent(h -> hold(phrase, h));
        if (phrase.isPlural()) {
          others(sentence, token).forEach(h -> hold(phrase, h));
        }
      }
    }
  }

  /** "die Präsidenten Putin und Trump": each of the persons named after a plural. */
  private List<Holder> others(Sentence sentence, Token noun) {
    List<Holder> found = new ArrayList<>();
    List<Token> open = new ArrayList<>(sentence.dependents(noun, "appos"));
    for (int i = 0; i < open.size(); i++) {
      Token name = open.get(i);
      person(sentence, name, "enumeration").ifPresent(found::add);
      open.addAll(sentence.dependents(name, "conj"));
      open.addAll(sentence.dependents(name, "appos"));
    }
    return found;
  }

  private record Holder(String key, Span name, String construction) {}

  private Optional<Holder> holder(Sentence sentence, Token noun) {
    return nameBehind(sentence, noun)
        .or(() -> apposition(sentence, noun))
        .or(() -> predicate(sentence, noun));
  }

  private Optional<Holder> nameBehind(Sentence sentence, Token noun) {
    Optional<Holder> direct = person(sentence, sentence.at(noun.index() + 1), "title");
    if (direct.isPresent()) {
      return direct;
    }
    for (Token t : sentence.dependents(noun, "appos")) {
      Optional<Holder> name = person(sentence, t, "title");
      if (t.index() > noun.index() && name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<Holder> apposition(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun).filter(h -> noun.is("appos"));
    Optional<Holder> governed = head.flatMap(h -> person(sentence, h, "apposition"));
    return governed.isPresent() ? governed : nameBeforeComma(sentence, noun);
  }

  /** "Yermak, ein hochrangiger Berater": whatever the parser made of it. */
  private Optional<Holder> nameBeforeComma(Sentence sentence, Token noun) {
    int first = noun.index();
    while (isInside(sentence.at(first - 1))) {
      first--;
    }
    Token comma = sentence.at(first - 1);
    return comma != null && comma.text().equals(",")
        ? person(sentence, sentence.at(first - 2), "apposition")
        : Optional.empty();
  }

  private static boolean isInside(@Nullable Token token) {
    return token != null
        && (token.pos() == WordClass.DET
            || token.pos() == WordClass.ADJ
            || token.is("compound")
            || token.text().equals("-"));
  }

  private Optional<Holder> predicate(Sentence sentence, Token noun) {
    return sentence
        .dependent(noun, "cop")
        .flatMap(cop -> sentence.dependent(noun, "nsubj"))
        .flatMap(subject -> person(sentence, subject, "predicate"));
  }

  private Optional<Holder> person(Sentence sentence, @Nullable Token token, String construction) {
    return token == null
        ? Optional.empty()
        : book.at(sentence, token)
            .filter(k -> book.kind(k) == EntityKind.PERSON && book.isNamed(k))
            .map(k -> new Holder(k, token.span(), construction));
  }

  private void hold(Phrase phrase, Holder holder) {
    Token noun = phrase.head();
    book.bind(phrase.sentence(), noun, holder.key());
    if (lexicon.nounKind(noun.lemma(), false).filter(k -> k == NounKind.ROLE).isEmpty()) {
      return;
    }
    holdings.add(holding(phrase, holder));
  }

  /**
   * The office of somebody without a name ("der Außenminister der Ukraine"), told only if he
   * matters.
   */
  OfficeHolding ofUnnamed(Phrase phrase, String key) {
    return holding(phrase, new Holder(key, phrase.span(), "unnamed"));
  }

  private OfficeHolding holding(Phrase phrase, Holder holder) {
    Token noun = phrase.head();
    Optional<Owner> owner = owner(phrase);
    List<Span> arguments = new ArrayList<>(List.of(holder.name()));
    owner.ifPresent(o -> arguments.add(o.span()));
    return new OfficeHolding(
        holder.key(),
        role(phrase),
        owner.map(Owner::key).orElse(null),
        List.of(new Evidence(noun.span(), arguments, RULE + holder.construction())));
  }

  /** "Vize-Präsident" keeps its first part, "US-Präsident" does not: that says whose president. */
  private String role(Phrase phrase) {
    Token noun = phrase.head();
    StringBuilder role = new StringBuilder();
    for (Token t : phrase.sentence().dependents(noun, "compound")) {
      if (book.at(phrase.sentence(), t).isEmpty() && t.index() < noun.index()) {
        role.append(t.text()).append('-');
      }
    }
    return role.append(noun.lemma()).toString();
  }

  /** Whose an office is. */
  record Owner(String key, Span span) {}

  /** The state, organisation or person to which an office belongs. */
  Optional<Owner> owner(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    for (Token t : phrase.premodifiers()) {
      Optional<Owner> nation =
          lexicon.nation(t.lemma()).map(c -> new Owner(nation(c.label(), t, null), t.span()));
      Optional<Owner> owner = nation.or(() -> bound(sentence, t));
      if (owner.isPresent()) {
        return owner;
      }
    }
    return before(phrase).or(() -> behind(phrase));
  }

  /** "Putins Sprecher". */
  private Optional<Owner> before(Phrase phrase) {
    List<Token> premodifiers = phrase.premodifiers();
    int first = premodifiers.isEmpty() ? phrase.head().index() : premodifiers.get(0).index();
    Token owner = phrase.sentence().at(first - 1);
    boolean genitive =
        owner != null && owner.pos() == WordClass.PROPN && owner.text().endsWith("s");
    return genitive ? bound(phrase.sentence(), owner) : Optional.empty();
  }

  /** Whose an office is, a state is neither actor nor place for it. */
  private String nation(String label, Token word, @Nullable String name) {
    String key = book.entity(EntityKind.NATION, label, true);
    book.mention(key, word.span(), name);
    return key;
  }

  private Optional<Owner> behind(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    for (Token t : sentence.dependents(phrase.head(), "nmod")) {
      Optional<Token> preposition = new Phrase(sentence, t).preposition();
      boolean owns =
          preposition.isEmpty()
              || preposition.get().lemma().equals("von")
              || preposition.get().lemma().equals("bei");
      Optional<Owner> owner = owns ? bound(sentence, t) : Optional.empty();
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private Optional<Owner> bound(Sentence sentence, Token token) {
    return book.at(sentence, token).map(k -> new Owner(owning(k, token), token.span()));
  }

  private String owning(String key, Token token) {
    return switch (book.kind(key)) {
      case STATE, COUNTRY -> nation(book.label(key), token, book.label(key));
      default -> key;
    };
  }

  /** Whether a person is told to hold an office, or one whose name ends in it. */
  boolean holds(String person, String role) {
    return holds(person, role, Optional.empty());
  }

  /** Whether the person was said to hold the office, and not that of somebody else. */
  boolean holds(String person, String role, Optional<String> owner) {
    return holdings.stream()
        .filter(h -> h.person().equals(person) && isRole(h.role(), role))
        .anyMatch(h -> owner.isEmpty() || h.of() == null || owner.get().equals(book.label(h.of())));
  }

  private boolean isRole(String held, String used) {
    return held.equals(used)
        || held.toLowerCase(Locale.GERMAN).endsWith(used.toLowerCase(Locale.GERMAN))
        || lexicon.isSameOffice(held, used);
  }
}
