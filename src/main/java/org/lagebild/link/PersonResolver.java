package org.lagebild.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lagebild.link.Support.Degree;
import org.lagebild.model.Entity;

/** Chooses the item of a person of one article. */
final class PersonResolver {
  /** Nobody is in the news longer than this before he takes his first office. */
  private static final int YEARS_BEFORE_OFFICE = 50;

  /** A full name that only sounds alike, or has but an initial, is less likely the same. */
  private static final double RESPELT = 0.7;

  /** A last name for which nothing speaks means as often somebody whom no index knows. */
  private static final double LAST_NAME_ALONE = 0.5;

  private final ItemIndex items;
  private final OfficeWords words;
  private final Context context;
  private final Support support;
  private final PersonIndex names;

  PersonResolver(ItemIndex items, OfficeWords words, Context context) {
    this.items = items;
    this.words = words;
    this.context = context;
    this.support = new Support(items, words, context);
    this.names = new PersonIndex(items);
  }

  /** The likeliest item with a full name of the entity's, unless dates exclude it. */
  Verdict byFullName(Entity entity, List<Role> roles) {
    Set<KnownItem> bearers = new LinkedHashSet<>();
    fullNames(entity).forEach(name -> bearers.addAll(names.ofFullName(name)));
    if (!bearers.isEmpty()) {
      return verdict(rank(bearers, roles, 1), roles, false);
    }
    fullNames(entity).forEach(name -> bearers.addAll(names.ofInitial(name)));
    fullNames(entity).forEach(name -> bearers.addAll(names.ofSound(name)));
    bearers.removeIf(person -> support.of(person, roles) == Degree.CONTRADICTED);
    return verdict(rank(bearers, roles, RESPELT), roles, true);
  }

  private Verdict verdict(List<Scored> ranked, List<Role> roles, boolean respelt) {
    return Verdict.of(
        ranked,
        first -> {
          Degree degree = support.of(first.item(), roles);
          Ground ground = respelt ? respelt(degree) : ground(degree);
          return decision(first, ground, roles);
        });
  }

  private Decision decision(Scored scored, Ground ground, List<Role> roles) {
    return new Decision(
        scored.item(), ground, scored.share(), support.held(scored.item(), roles).orElse(null));
  }

  private static Ground ground(Degree degree) {
    return switch (degree) {
      case OFFICE -> Ground.NAME_AND_OFFICE;
      case TITLE, COUNTRY -> Ground.NAME_AND_COUNTRY;
      case NONE, OTHER_OFFICE -> Ground.FULL_NAME;
      case CONTRADICTED -> Ground.CONTRADICTED;
    };
  }

  private static Ground respelt(Degree degree) {
    return degree.speaksForIt() ? Ground.RESPELT_AND_SUPPORTED : Ground.RESPELT;
  }

  /** The one bearer of a last name who held the office that the article gives the person. */
  Verdict byOffice(Entity entity, List<Role> roles) {
    if (!isLastName(entity)) {
      return Verdict.NONE;
    }
    Set<KnownItem> bearers = new LinkedHashSet<>(names.ofLastName(entity.label()));
    bearers.addAll(holdersCalled(entity.label(), roles));
    List<KnownItem> holders =
        bearers.stream()
            .filter(person -> isPossible(person) && support.of(person, roles) == Degree.OFFICE)
            .filter(p -> bearers.size() == 1 || support.heldThen(p, roles).isPresent())
            .toList();
    return holders.size() == 1
        ? certain(holders.get(0), Ground.LAST_NAME_AND_OFFICE, roles)
        : Verdict.undecided(rank(bearers, roles, 1), LAST_NAME_ALONE);
  }

  private List<KnownItem> holdersCalled(String lastName, List<Role> roles) {
    return roles.stream()
        .flatMap(role -> Holders.offices(role, items, words))
        .flatMap(office -> names.ofLastName(lastName, office.id()).stream())
        .toList();
  }

  private Verdict certain(KnownItem person, Ground ground, List<Role> roles) {
    return new Verdict(decision(new Scored(person, 1), ground, roles), List.of());
  }

  /** The one person of the article who is called so by last name. */
  Verdict bySameArticle(Entity entity, List<Role> roles, Set<KnownItem> known) {
    if (!isLastName(entity)) {
      return Verdict.NONE;
    }
    List<KnownItem> bearers =
        known.stream()
            .filter(p -> names.hasLastName(p, entity.label()))
            .filter(p -> support.of(p, roles) != Degree.CONTRADICTED)
            .toList();
    return bearers.size() == 1 ? certain(bearers.get(0), Ground.SAME_ARTICLE, roles) : Verdict.NONE;
  }

  /** The likeliest item of that last name, if title or state speak for it and nothing against. */
  Verdict byCountry(Entity entity, List<Role> roles) {
    LocalDate day = context.day();
    if (!isLastName(entity) || day == null) {
      return Verdict.NONE;
    }
    List<Scored> ranked = rank(names.ofLastName(entity.label()), roles, 1);
    Verdict verdict =
        Verdict.of(ranked, first -> decision(first, Ground.LAST_NAME_AND_COUNTRY, roles));
    boolean sure = verdict.decision() != null && isInOffice(verdict.decision().chosen(), roles);
    return sure ? verdict : Verdict.undecided(ranked, LAST_NAME_ALONE);
  }

  private boolean isInOffice(KnownItem person, List<Role> roles) {
    Degree degree = support.of(person, roles);
    boolean supported = degree == Degree.TITLE || (roles.isEmpty() && degree == Degree.COUNTRY);
    return supported && person.terms().stream().anyMatch(term -> term.mayHold(context.day()));
  }

  /** Whether a name of the entity is a last name and none is more than that. */
  private boolean isLastName(Entity entity) {
    return entity.names().stream().allMatch(name -> !names.ofLastName(name).isEmpty());
  }

  private static List<String> fullNames(Entity entity) {
    return entity.names().stream().filter(name -> Spelling.words(name).size() > 1).toList();
  }

  private List<Scored> rank(Collection<KnownItem> people, List<Role> roles, double likeness) {
    boolean alone = people.size() == 1;
    return Ranking.of(
        people,
        person -> isPossible(person) ? likeness * support.factor(person, roles, alone) : 0,
        Ranking.UNKNOWN_PERSON);
  }

  private boolean isPossible(KnownItem person) {
    LocalDate day = context.day();
    return day == null
        || person.terms().isEmpty()
        || person.terms().stream()
            .anyMatch(t -> t.mayHaveBegun(day.plusYears(YEARS_BEFORE_OFFICE)));
  }
}
