package org.lagebild.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Link.Tenure;

/** How far what an article says of a person fits items. */
final class Support {
  /** The later, the better. */
  enum Degree {
    /** The article gives the person an office of a state with which the item has nothing to do. */
    CONTRADICTED(0.5),
    /** The article gives the person an office, and the item is known by others. */
    OTHER_OFFICE(0.5),
    NONE(1),
    /** The item belongs to a state or body that the article names. */
    COUNTRY(6),
    /** The item held an office of that title. */
    TITLE(8),
    /** The item held an office of that title in that state. */
    OFFICE(50);

    private final double factor;

    Degree(double factor) {
      this.factor = factor;
    }

    /** By what it makes an item likelier, or less likely where it is under 1. */
    double factor() {
      return factor;
    }

    /** Whether anything speaks for the item. */
    boolean speaksForIt() {
      return compareTo(NONE) > 0;
    }
  }

  /** By what an office that was held on the day speaks louder than one of another time. */
  private static final double HELD_THEN = 4;

  /** By what a footballer is less likely who is called a minister. */
  private static final double OTHER_WALK_OF_LIFE = 0.01;

  /** The occupations of people who come into public offices. */
  private static final Set<String> PUBLIC_LIFE =
      Tables.rows("public-life.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet());

  private static final Comparator<Term> LATEST =
      Comparator.comparing(Term::begin, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Term::office);

  private final ItemIndex items;
  private final OfficeWords words;
  private final Context context;

  Support(ItemIndex items, OfficeWords words, Context context) {
    this.items = items;
    this.words = words;
    this.context = context;
  }

  /**
   * By what roles, day and states of the article make a person likelier; 0 if they exclude it.
   *
   * @param alone whether nobody else bears the name, so that fame fades for nobody's sake
   */
  double factor(KnownItem person, List<Role> roles, boolean alone) {
    Degree degree = of(person, roles);
    boolean deadInOffice =
        !roles.isEmpty()
            && degree.compareTo(Degree.TITLE) < 0
            && Era.wasDead(person, context.day());
    if (deadInOffice) {
      return 0;
    }
    double factor = degree.factor() * era(person, alone);
    if (isOfAnotherWalkOfLife(person, roles)) {
      factor *= OTHER_WALK_OF_LIFE;
    }
    boolean inOffice =
        roles.isEmpty() ? isInOfficeOfNamed(person) : heldThen(person, roles).isPresent();
    return inOffice ? factor * HELD_THEN : factor;
  }

  private double era(KnownItem person, boolean alone) {
    double era = Era.ofPerson(person, context.day());
    return alone && era > 0 ? 1 : era;
  }

  private boolean isInOfficeOfNamed(KnownItem person) {
    return context.day() != null
        && person.terms().stream()
            .filter(term -> term.mayHold(context.day()))
            .map(term -> items.item(term.office()))
            .anyMatch(office -> office != null && isOfNamed(office));
  }

  /** Whether the article gives a public office to someone known for quite other things. */
  private boolean isOfAnotherWalkOfLife(KnownItem person, List<Role> roles) {
    Set<String> occupations = person.background().occupations();
    return !occupations.isEmpty()
        && person.terms().isEmpty()
        && occupations.stream().noneMatch(PUBLIC_LIFE::contains)
        && roles.stream().anyMatch(role -> Holders.offices(role, items, words).count() > 0);
  }

  /** The best that any of the roles says; without roles only the article's states count. */
  Degree of(KnownItem person, List<Role> roles) {
    List<KnownItem> offices =
        person.terms().stream()
            .filter(term -> term.mayHaveBegun(context.day()))
            .map(term -> items.item(term.office()))
            .filter(office -> office != null)
            .toList();
    if (roles.isEmpty()) {
      return belongsToNamed(person, offices) ? Degree.COUNTRY : Degree.NONE;
    }
    return roles.stream()
        .map(role -> of(role, person, offices))
        .max(Comparator.naturalOrder())
        .orElse(Degree.NONE);
  }

  private boolean belongsToNamed(KnownItem person, List<KnownItem> offices) {
    return offices.stream().anyMatch(this::isOfNamed)
        || person.background().citizenships().stream().anyMatch(context::names)
        || person.background().affiliations().stream().anyMatch(context.bodies()::contains);
  }

  private Degree of(Role role, KnownItem person, List<KnownItem> offices) {
    Degree best =
        offices.stream()
            .map(office -> of(role, office))
            .max(Comparator.naturalOrder())
            .orElse(Degree.NONE);
    boolean citizen =
        role.owner() != null && person.background().citizenships().contains(role.owner().id());
    return citizen && best.compareTo(Degree.COUNTRY) < 0 ? Degree.COUNTRY : best;
  }

  private Degree of(Role role, KnownItem office) {
    boolean title = words.calls(role.name(), office);
    KnownItem owner = role.owner();
    if (owner == null) {
      return title && !role.hasOwner() && isOfNamed(office) ? Degree.TITLE : other(title);
    }
    if (office.jurisdictions().contains(owner.id())) {
      return title ? Degree.OFFICE : Degree.COUNTRY;
    }
    return owner.kind() == ItemKind.STATE ? Degree.CONTRADICTED : other(title);
  }

  private static Degree other(boolean title) {
    return title ? Degree.NONE : Degree.OTHER_OFFICE;
  }

  private boolean isOfNamed(KnownItem office) {
    return office.jurisdictions().stream().anyMatch(context::names);
  }

  /** The office that the article gives the person and that the item held on its day. */
  Optional<Tenure> heldThen(KnownItem person, List<Role> roles) {
    LocalDate day = context.day();
    return day == null
        ? Optional.empty()
        : person.terms().stream()
            .filter(term -> term.mayHold(day) && isGiven(items.item(term.office()), roles))
            .max(LATEST)
            .flatMap(this::tenure);
  }

  /** The office that the article gives the person and that the item held, then or before. */
  Optional<Tenure> held(KnownItem person, List<Role> roles) {
    return heldThen(person, roles)
        .or(
            () ->
                person.terms().stream()
                    .filter(term -> term.mayHaveBegun(context.day()))
                    .filter(term -> isGiven(items.item(term.office()), roles))
                    .max(LATEST)
                    .flatMap(this::tenure));
  }

  private Optional<Tenure> tenure(Term term) {
    return Optional.ofNullable(items.item(term.office()))
        .map(office -> new Tenure(office.item(), term.begin(), term.end()));
  }

  private boolean isGiven(@Nullable KnownItem office, List<Role> roles) {
    return office != null
        && roles.stream()
            .anyMatch(
                role ->
                    role.owner() != null
                        && office.jurisdictions().contains(role.owner().id())
                        && words.calls(role.name(), office));
  }
}
