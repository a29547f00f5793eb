package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lagebild.extract.lexicon.Country;
import org.lagebild.extract.lexicon.KnownName;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.OfficeLexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/**
 * Says whose an office is where no word beside it does: what another mention of the holder tells,
 * or the state or organisation that the text around speaks of.
 */
final class OwnerContext {
  private final Lexicon lexicon;
  private final EntityBook book;
  private final OfficeOwners owners;
  private final List<Named> states = new ArrayList<>();
  private final List<Named> organisations = new ArrayList<>();
  private final List<Sentence> sentences;
  private final Set<Span> former;
  private final Set<Span> owned;

  /** A word that means a state or an organisation. */
  private record Named(String label, Span span, boolean capital) {}

  OwnerContext(
      Lexicon lexicon,
      EntityBook book,
      OfficeOwners owners,
      List<Sentence> sentences,
      Set<Span> former,
      Set<Span> owned) {
    this.lexicon = lexicon;
    this.book = book;
    this.owners = owners;
    this.sentences = sentences;
    this.former = former;
    this.owned = owned;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        state(sentence, token)
            .ifPresent(s -> states.add(new Named(s, token.span(), isCity(sentence, token))));
        book.at(sentence, token)
            .filter(k -> book.kind(k) == EntityKind.ORGANIZATION)
            .ifPresent(k -> organisations.add(new Named(k, token.span(), false)));
      }
    }
  }

  /** A capital may be a mere place. */
  private boolean isCity(Sentence sentence, Token token) {
    return book.at(sentence, token).filter(k -> book.kind(k) == EntityKind.CITY).isPresent();
  }

  private Optional<String> state(Sentence sentence, Token token) {
    Optional<String> key = book.at(sentence, token);
    if (key.isPresent()) {
      return switch (book.kind(key.get())) {
        case STATE, COUNTRY, NATION -> Optional.of(book.label(key.get()));
        case CITY -> lexicon.known().capitalOf(book.label(key.get())).map(Country::label);
        default -> Optional.empty();
      };
    }
    return lexicon
        .known()
        .nation(token.lemma())
        .or(() -> lexicon.known().people(token.lemma()))
        .map(Country::label);
  }

  /** The holdings with an owner each, where the context tells one. */
  List<OfficeHolding> completed(List<OfficeHolding> holdings) {
    List<OfficeHolding> all = new ArrayList<>(holdings);
    for (int i = 0; i < all.size(); i++) {
      OfficeHolding holding = all.get(i);
      if (holding.of() == null && !owned.contains(begin(holding))) {
        all.set(i, owner(holding, all).map(o -> with(holding, o)).orElse(holding));
      }
    }
    return all;
  }

  private static OfficeHolding with(OfficeHolding holding, OfficeOwners.Owner owner) {
    return new OfficeHolding(holding.person(), holding.role(), owner.key(), holding.evidence());
  }

  private Optional<OfficeOwners.Owner> owner(OfficeHolding holding, List<OfficeHolding> all) {
    Optional<String> fixed = lexicon.offices().fixedOwner(holding.role());
    if (fixed.isPresent()) {
      return organisations.stream()
          .filter(o -> book.label(o.label()).equals(fixed.get()))
          .findFirst()
          .map(o -> new OfficeOwners.Owner(o.label(), o.span()));
    }
    Optional<OfficeLexicon.Owner> sort = lexicon.offices().owner(holding.role());
    if (sort.isEmpty()) {
      return Optional.empty();
    }
    return switch (sort.get()) {
      case STATE -> state(holding, all);
      case PARTY -> organisation(holding, lexicon.offices()::isParty);
      case COURT -> organisation(holding, lexicon.offices()::isCourt);
      case ORGANIZATION -> speaking(holding);
      case PERSON -> Optional.empty();
    };
  }

  private Optional<OfficeOwners.Owner> state(OfficeHolding holding, List<OfficeHolding> all) {
    Optional<OfficeOwners.Owner> own =
        all.stream()
            .filter(h -> h.person().equals(holding.person()) && h.of() != null)
            .filter(h -> book.kind(h.of()) == EntityKind.NATION)
            .map(h -> new OfficeOwners.Owner(h.of(), begin(h)))
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    String name = book.label(holding.person());
    Set<String> known = known(name);
    Set<String> ofLastName = known(name.substring(name.lastIndexOf(' ') + 1));
    Optional<Named> state =
        known.isEmpty()
            ? around(begin(holding), ofLastName::contains).or(() -> free(holding, all))
            : around(begin(holding), known::contains);
    return state.map(
        s -> new OfficeOwners.Owner(owners.nation(s.label(), s.span(), null), s.span()));
  }

  private Optional<Named> free(OfficeHolding holding, List<OfficeHolding> all) {
    return around(begin(holding), s -> !isTaken(s, holding, all));
  }

  /** The states of which the person is known to have held an office, by their usual names. */
  private Set<String> known(String name) {
    Set<String> known = new TreeSet<>();
    for (String state : lexicon.offices().statesOf(name)) {
      KnownName usual = lexicon.names().of(List.of(state.split("[\\s-]+")));
      known.add(usual == null ? state : usual.label());
    }
    return known;
  }

  /** An office has one holder at a time. */
  private boolean isTaken(String state, OfficeHolding holding, List<OfficeHolding> all) {
    return all.stream()
        .anyMatch(
            h ->
                h.of() != null
                    && !h.person().equals(holding.person())
                    && book.label(h.of()).equals(state)
                    && !former.contains(begin(h))
                    && !former.contains(begin(holding))
                    && lexicon.offices().mayBeCalled(h.role(), holding.role()));
  }

  private static Span begin(OfficeHolding holding) {
    return holding.evidence().get(0).trigger();
  }

  /** The state named last before in the sentence, or else the one named most in the article. */
  private Optional<Named> around(Span office, Predicate<String> free) {
    List<Named> possible = states.stream().filter(s -> free.test(s.label())).toList();
    List<Named> named = possible.stream().filter(s -> !s.capital()).toList();
    int sentence = 0;
    while (!sentences.get(sentence).span().contains(office)) {
      sentence++;
    }
    int begin = sentences.get(sentence).span().begin();
    int before = sentences.get(Math.max(0, sentence - 1)).span().begin();
    return lastBefore(possible, begin, office.begin())
        .or(() -> lastBefore(named, before, begin))
        .or(() -> most(named))
        .or(() -> most(possible));
  }

  private static Optional<Named> lastBefore(List<Named> names, int from, int to) {
    return names.stream()
        .filter(n -> from <= n.span().begin() && n.span().begin() < to)
        .reduce((a, b) -> b);
  }

  private static Optional<Named> most(List<Named> names) {
    Map<String, Integer> counts = new TreeMap<>();
    names.forEach(n -> counts.merge(n.label(), 1, Integer::sum));
    return names.stream().max(Comparator.comparingInt((Named n) -> counts.get(n.label())));
  }

  /** Who speaks through somebody is the subject named last. */
  private Optional<OfficeOwners.Owner> speaking(OfficeHolding holding) {
    return book.salience().subjectsBefore(begin(holding).begin()).stream()
        .filter(k -> book.kind(k) == EntityKind.ORGANIZATION)
        .findFirst()
        .map(k -> new OfficeOwners.Owner(k, begin(holding)));
  }

  private Optional<OfficeOwners.Owner> organisation(OfficeHolding holding, Predicate<String> fits) {
    List<Named> possible =
        organisations.stream().filter(o -> fits.test(book.label(o.label()))).toList();
    return lastBefore(possible, 0, begin(holding).begin())
        .map(o -> new OfficeOwners.Owner(o.label(), o.span()));
  }
}
