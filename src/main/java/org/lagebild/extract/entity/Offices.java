package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.OfficeHolders.Holder;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Evidence;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/**
 * Collects who holds which office: what the words beside a name tell, then what the rest of the
 * article adds to it.
 */
public final class Offices {
  static final String RULE = "https://w3id.org/lagebild/lexicon/de#office-";

  private final Lexicon lexicon;
  private final EntityBook book;
  private final OfficeHolders holders;
  private final OfficeOwners owners;
  private final OfficeName names;
  private final OfficeReferences references;
  private final OfficeTakeUp takingUp;
  private final List<OfficeHolding> holdings = new ArrayList<>();
  private final Set<Span> former = new HashSet<>();
  private final Set<Span> owned = new HashSet<>();

  public Offices(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
    this.holders = new OfficeHolders(lexicon, book);
    this.owners = new OfficeOwners(lexicon, book);
    this.names = new OfficeName(lexicon, book);
    this.references = new OfficeReferences(lexicon, book, owners);
    this.takingUp = new OfficeTakeUp(lexicon, book, references, names, this);
  }

  /** The offices found so far, in text order. */
  public List<OfficeHolding> holdings() {
    return holdings;
  }

  /** Finds the offices told in a sentence and binds their nouns to the holders. */
  public void find(Sentence sentence) {
    takingUp.persons(sentence);
    Map<Phrase, List<Holder>> found = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      if (holders.isTitle(sentence, token)) {
        Phrase phrase = new Phrase(sentence, token);
        List<Holder> persons = new ArrayList<>(holders.of(sentence, token).stream().toList());
        if (holders.isOfSeveral(phrase)) {
          holders.all(sentence, token).stream()
              .filter(h -> persons.stream().noneMatch(p -> p.key().equals(h.key())))
              .forEach(persons::add);
        }
        persons.forEach(h -> book.bind(sentence, token, h.key()));
        found.put(phrase, persons);
      }
    }
    found.forEach((phrase, persons) -> persons.forEach(h -> hold(phrase, h)));
    found.forEach((phrase, persons) -> persons.forEach(h -> holdFurther(phrase, h, found)));
  }

  /** "X, Minister und Vorsitzender": offices coordinated without an article are one person's. */
  private void holdFurther(Phrase phrase, Holder holder, Map<Phrase, List<Holder>> found) {
    Sentence sentence = phrase.sentence();
    for (Token further : sentence.dependents(phrase.head(), "conj")) {
      Phrase next = new Phrase(sentence, further);
      boolean same =
          found.getOrDefault(next, List.of(holder)).isEmpty()
              && sentence.dependent(further, "det").isEmpty()
              && (further.readings().isEmpty()
                  || further.canBe(r -> r.numerus() == Numerus.SINGULAR))
              && next.premodifiers().stream().noneMatch(t -> lexicon.offices().isOther(t.lemma()))
              && further.index() > phrase.head().index();
      if (same) {
        book.bind(sentence, further, holder.key());
        hold(next, holder);
      }
    }
  }

  /** Adds whose the offices are where only the article as a whole says it. */
  public void complete(List<Sentence> sentences) {
    List<OfficeHolding> completed = completed(holdings, sentences);
    holdings.clear();
    holdings.addAll(completed);
    sentences.forEach(takingUp::offices);
  }

  /** The offices with owners that only the article as a whole tells. */
  public List<OfficeHolding> completed(List<OfficeHolding> told, List<Sentence> sentences) {
    return new OwnerContext(lexicon, book, owners, sentences, former, owned).completed(told);
  }

  /** The named person for whom an office stands. */
  Optional<String> holder(Phrase phrase) {
    return references.holding(phrase, holdings).map(OfficeHolding::person);
  }

  private void hold(Phrase phrase, Holder holder) {
    if (isFormer(phrase)) {
      former.add(phrase.head().span());
    }
    if (lexicon.offices().isCounterpart(phrase.head().lemma())) {
      counterpart(phrase, holder).ifPresent(holdings::add);
    }
    if (lexicon.offices().isSuccessor(phrase.head().lemma())) {
      counterpart(phrase, holder).ifPresent(holdings::add);
      former.add(phrase.head().span());
    }
    if (isOffice(phrase)) {
      OfficeHolding holding = holding(phrase, holder);
      names
          .elliptical(phrase)
          .map(role -> new OfficeHolding(holding.person(), role, holding.of(), holding.evidence()))
          .ifPresent(holdings::add);
      holdings.add(holding);
    }
  }

  private boolean isOffice(Phrase phrase) {
    String lemma = phrase.head().lemma();
    return lexicon.nouns().nounKind(lemma, false).filter(k -> k == NounKind.ROLE).isPresent();
  }

  private boolean isFormer(Phrase phrase) {
    return phrase.premodifiers().stream()
        .anyMatch(
            t ->
                lexicon.offices().isFormer(t.lemma())
                    || lexicon.offices().isFormerPrefix(t.text()));
  }

  /** "sein russischer Kollege Lawrow" has the office of the one who was named before. */
  private Optional<OfficeHolding> counterpart(Phrase phrase, Holder holder) {
    return before(phrase, holder)
        .map(
            office -> {
              OfficeHolding own = holding(phrase, holder);
              boolean successor = lexicon.offices().isSuccessor(phrase.head().lemma());
              return new OfficeHolding(
                  own.person(),
                  OfficeName.inGender(office.role(), phrase.head().lemma()),
                  successor ? office.of() : elsewhere(own),
                  own.evidence());
            });
  }

  /** In "sein Kollege" the person spoken of is not whose the office is. */
  private @Nullable String elsewhere(OfficeHolding own) {
    String of = own.of();
    return of == null || book.kind(of) == EntityKind.PERSON ? null : of;
  }

  private Optional<OfficeHolding> before(Phrase phrase, Holder holder) {
    return book.salience().actorsBefore(phrase.span().begin()).stream()
        .filter(k -> !k.equals(holder.key()))
        .flatMap(k -> holdings.stream().filter(h -> h.person().equals(k)))
        .findFirst();
  }

  /**
   * The office of somebody without a name ("der Außenminister der Ukraine"), told only if he
   * matters.
   */
  Optional<OfficeHolding> ofUnnamed(Phrase phrase, String key) {
    return isOffice(phrase) && !isNobody(phrase)
        ? Optional.of(holding(phrase, new Holder(key, phrase.span(), "unnamed")))
        : Optional.empty();
  }

  /** Whether an office stands for itself, or for one who does not hold it yet. */
  boolean isNobody(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean nobody =
        sentence.dependents(phrase.head()).stream()
            .anyMatch(
                t ->
                    lexicon.offices().isProspect(t.lemma())
                        || lexicon.factuality().isNegation(t.lemma()));
    boolean post =
        sentence.head(phrase.head()).filter(h -> lexicon.offices().isPost(h.lemma())).isPresent();
    return nobody || post;
  }

  /** What the words beside an office tell of its holder. */
  OfficeHolding holding(Phrase phrase, Holder holder) {
    Optional<OfficeOwners.Owner> owner =
        owners.of(phrase).filter(o -> !o.key().equals(holder.key()));
    if (owner.isEmpty() && owners.isTold(phrase)) {
      owned.add(phrase.head().span());
    }
    List<Span> arguments = new ArrayList<>(List.of(holder.name()));
    owner.ifPresent(o -> arguments.add(o.span()));
    return new OfficeHolding(
        holder.key(),
        names.of(phrase, owner.map(OfficeOwners.Owner::key).orElse(null)),
        owner.map(OfficeOwners.Owner::key).orElse(null),
        List.of(new Evidence(phrase.head().span(), arguments, RULE + holder.construction())));
  }

  /** Whether a person is told to hold an office, or one whose name ends in it. */
  boolean holds(String person, String role) {
    return holdings().stream().anyMatch(h -> h.person().equals(person) && isRole(h.role(), role));
  }

  private boolean isRole(String held, String used) {
    return held.equals(used)
        || held.toLowerCase(Locale.GERMAN).endsWith(used.toLowerCase(Locale.GERMAN))
        || lexicon.offices().isSame(held, used);
  }
}
