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

  private final ItemIndex items;
  private final OfficeWords words;
  private final PersonIndex index;

  PersonResolver(ItemIndex items, OfficeWords words) {
    this.items = items;
    this.words = words;
    this.index = new PersonIndex(items);
  }

  /** The one item with a full name of the entity's, unless dates exclude it. */
  Optional<Decision> byFullName(Entity entity, List<Role> roles, Context context) {
    Set<KnownItem> bearers = new LinkedHashSet<>();
    fullNames(entity).forEach(name -> bearers.addAll(index.ofFullName(name)));
    if (!bearers.isEmpty()) {
      return best(bearers, roles, context).map(p -> new Decision(p, ground(p, roles, context)));
    }
    fullNames(entity).forEach(name -> bearers.addAll(index.ofSound(name)));
    return best(bearers, roles, context)
        .flatMap(p -> respelt(p, Support.of(p, roles, context, items, words)));
  }

  /** The one bearer of a last name who held the office that the article gives the person. */
  Optional<Decision> byOffice(Entity entity, List<Role> roles, Context context) {
    if (!isLastName(entity)) {
      return Optional.empty();
    }
    Collection<KnownItem> bearers = index.ofLastName(entity.label());
    List<KnownItem> holders =
        bearers.stream()
            .filter(p -> Support.of(p, roles, context, items, words) == Support.OFFICE)
            .filter(p -> bearers.size() == 1 || heldThen(p, roles, context))
            .toList();
    return one(holders, Ground.LAST_NAME_AND_OFFICE);
  }

  /** The one person of the article who is called so by last name. */
  Optional<Decision> bySameArticle(
      Entity entity, List<Role> roles, Context context, Set<KnownItem> known) {
    if (!isLastName(entity)) {
      return Optional.empty();
    }
    List<KnownItem> bearers =
        known.stream()
            .filter(p -> index.hasLastName(p, entity.label()))
            .filter(p -> Support.of(p, roles, context, items, words) != Support.CONTRADICTED)
            .toList();
    return one(bearers, Ground.SAME_ARTICLE);
  }

  /** The one item of that last name, if title or state speak for it and nothing against it. */
  Optional<Decision> byCountry(Entity entity, List<Role> roles, Context context) {
    List<KnownItem> bearers = List.copyOf(index.ofLastName(entity.label()));
    if (!isLastName(entity) || bearers.size() != 1 || context.day() == null) {
      return Optional.empty();
    }
    KnownItem person = bearers.get(0);
    Support support = Support.of(person, roles, context, items, words);
    boolean supported = support == Support.TITLE || (roles.isEmpty() && support == Support.COUNTRY);
    boolean inOffice = person.terms().stream().anyMatch(term -> term.mayHold(context.day()));
    return supported && inOffice ? one(bearers, Ground.LAST_NAME_AND_COUNTRY) : Optional.empty();
  }

  private static Optional<Decision> one(List<KnownItem> people, Ground ground) {
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
  private Optional<KnownItem> best(Set<KnownItem> people, List<Role> roles, Context context) {
    List<KnownItem> possible = people.stream().filter(p -> isPossible(p, context)).toList();
    if (possible.size() < 2) {
      return possible.stream().findFirst();
    }
    List<KnownItem> holders =
        possible.stream()
            .filter(p -> Support.of(p, roles, context, items, words) == Support.OFFICE)
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static boolean isPossible(KnownItem person, Context context) {
    LocalDate day = context.day();
    return day == null
        || person.terms().isEmpty()
        || person.terms().stream()
            .anyMatch(t -> t.mayHaveBegun(day.plusYears(YEARS_BEFORE_OFFICE)));
  }

  /** Whether an office that the article gives was the person's on the day of the article. */
  private boolean heldThen(KnownItem person, List<Role> roles, Context context) {
    return context.day() != null
        && person.terms().stream()
            .filter(term -> term.mayHold(context.day()))
            .map(term -> items.item(term.office()))
            .anyMatch(office -> office != null && isGiven(office, roles));
  }

  private boolean isGiven(KnownItem office, List<Role> roles) {
    return roles.stream()
        .anyMatch(
            role ->
                role.owner() != null
                    && office.jurisdictions().contains(role.owner().id())
                    && words.calls(role.name(), office));
  }

  private Ground ground(KnownItem person, List<Role> roles, Context context) {
    return switch (Support.of(person, roles, context, items, words)) {
      case OFFICE -> Ground.NAME_AND_OFFICE;
      case TITLE, COUNTRY -> Ground.NAME_AND_COUNTRY;
      case NONE -> Ground.FULL_NAME;
      case CONTRADICTED -> Ground.CONTRADICTED;
    };
  }

  private static Optional<Decision> respelt(KnownItem person, Support support) {
    return switch (support) {
      case OFFICE, TITLE, COUNTRY ->
          Optional.of(new Decision(person, Ground.RESPELT_AND_SUPPORTED));
      case NONE -> Optional.of(new Decision(person, Ground.RESPELT));
      case CONTRADICTED -> Optional.empty();
    };
  }
}
