package org.lagebild.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.model.Entity;

/** Chooses the item of a person. */
final class PersonResolver {
  /** Nobody is in the news longer than this before he takes his first office. */
  private static final int YEARS_BEFORE_OFFICE = 50;

  private final Slice slice;
  private final PersonIndex index;

  PersonResolver(Slice slice) {
    this.slice = slice;
    this.index = new PersonIndex(slice);
  }

  /** The one item with a full name of the entity's, unless dates exclude it. */
  Optional<Decision> byFullName(Entity entity, List<Role> roles, Context context) {
    Set<SliceItem> bearers = new LinkedHashSet<>();
    fullNames(entity).forEach(name -> bearers.addAll(index.ofFullName(name)));
    if (!bearers.isEmpty()) {
      return best(bearers, roles, context).map(p -> new Decision(p, ground(p, roles, context)));
    }
    fullNames(entity).forEach(name -> bearers.addAll(index.ofSound(name)));
    return best(bearers, roles, context)
        .flatMap(p -> respelt(p, Support.of(p, roles, context, slice)));
  }

  /** The one bearer of a last name who held the office that the article gives the person. */
  Optional<Decision> byOffice(Entity entity, List<Role> roles, Context context) {
    if (!isLastName(entity)) {
      return Optional.empty();
    }
    Collection<SliceItem> bearers = index.ofLastName(entity.label());
    List<SliceItem> holders =
        bearers.stream()
            .filter(p -> Support.of(p, roles, context, slice) == Support.OFFICE)
            .filter(p -> bearers.size() == 1 || heldThen(p, roles, context))
            .toList();
    return one(holders, Ground.LAST_NAME_AND_OFFICE);
  }

  /** The one person of the article who is called so by last name. */
  Optional<Decision> bySameArticle(
      Entity entity, List<Role> roles, Context context, Set<SliceItem> known) {
    if (!isLastName(entity)) {
      return Optional.empty();
    }
    List<SliceItem> bearers =
        known.stream()
            .filter(p -> index.hasLastName(p, entity.label()))
            .filter(p -> Support.of(p, roles, context, slice) != Support.CONTRADICTED)
            .toList();
    return one(bearers, Ground.SAME_ARTICLE);
  }

  /** The one item of that last name, if title or state speak for it and nothing against it. */
  Optional<Decision> byCountry(Entity entity, List<Role> roles, Context context) {
    List<SliceItem> bearers = List.copyOf(index.ofLastName(entity.label()));
    if (!isLastName(entity) || bearers.size() != 1 || context.day() == null) {
      return Optional.empty();
    }
    SliceItem person = bearers.get(0);
    Support support = Support.of(person, roles, context, slice);
    boolean supported = support == Support.TITLE || (roles.isEmpty() && support == Support.COUNTRY);
    boolean inOffice = person.terms().stream().anyMatch(term -> term.mayHold(context.day()));
    return supported && inOffice ? one(bearers, Ground.LAST_NAME_AND_COUNTRY) : Optional.empty();
  }

  private static Optional<Decision> one(List<SliceItem> people, Ground ground) {
    return people.size() == 1 ? Optional.of(new Decision(people.get(0), ground)) : Optional.empty();
  }

  /** Whether a name of the entity is a last name and none is more than that. */
  private boolean isLastName(Entity entity) {
    return entity.names().stream().allMatch(name -> !index.ofLastName(name).isEmpty());
  }

  private static List<String> fullNames(Entity entity) {
    return entity.names().stream().filter(name -> Spelling.words(name).size() > 1).toList();
  }

  /** The only one left, or the only one of those that the article supports best. */
  private Optional<SliceItem> best(Set<SliceItem> people, List<Role> roles, Context context) {
    List<SliceItem> possible = people.stream().filter(p -> isPossible(p, context)).toList();
    if (possible.size() < 2) {
      return possible.stream().findFirst();
    }
    List<SliceItem> holders =
        possible.stream()
            .filter(p -> Support.of(p, roles, context, slice) == Support.OFFICE)
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static boolean isPossible(SliceItem person, Context context) {
    LocalDate day = context.day();
    return day == null
        || person.terms().isEmpty()
        || person.terms().stream()
            .anyMatch(t -> t.mayHaveBegun(day.plusYears(YEARS_BEFORE_OFFICE)));
  }

  /** Whether an office that the article gives was the person's on the day of the article. */
  private boolean heldThen(SliceItem person, List<Role> roles, Context context) {
    return context.day() != null
        && person.terms().stream()
            .filter(term -> term.mayHold(context.day()))
            .map(term -> slice.item(term.office()))
            .anyMatch(office -> office != null && isGiven(office, roles));
  }

  private boolean isGiven(SliceItem office, List<Role> roles) {
    return roles.stream()
        .anyMatch(
            role ->
                role.owner() != null
                    && office.jurisdictions().contains(role.owner().id())
                    && slice.officeWords().calls(role.name(), office));
  }

  private Ground ground(SliceItem person, List<Role> roles, Context context) {
    return switch (Support.of(person, roles, context, slice)) {
      case OFFICE -> Ground.NAME_AND_OFFICE;
      case TITLE, COUNTRY -> Ground.NAME_AND_COUNTRY;
      case NONE -> Ground.FULL_NAME;
      case CONTRADICTED -> Ground.CONTRADICTED;
    };
  }

  private static Optional<Decision> respelt(SliceItem person, Support support) {
    return switch (support) {
      case OFFICE, TITLE, COUNTRY ->
          Optional.of(new Decision(person, Ground.RESPELT_AND_SUPPORTED));
      case NONE -> Optional.of(new Decision(person, Ground.RESPELT));
      case CONTRADICTED -> Optional.empty();
    };
  }
}
