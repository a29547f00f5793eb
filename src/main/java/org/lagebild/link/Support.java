package org.lagebild.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far what an article says of a person fits an item; the later, the better. */
enum Support {
  /** The article gives the person an office of a state with which the item has nothing to do. */
  CONTRADICTED,
  NONE,
  /** The item held an office of a state that the article names. */
  COUNTRY,
  /** The item held an office of that title. */
  TITLE,
  /** The item held an office of that title in that state. */
  OFFICE;

  /** The best that any of the roles says; without roles only the article's states count. */
  static Support of(
      KnownItem person, List<Role> roles, Context context, ItemIndex items, OfficeWords words) {
    List<KnownItem> offices =
        person.terms().stream()
            .filter(term -> term.mayHaveBegun(context.day()))
            .map(term -> items.item(term.office()))
            .filter(office -> office != null)
            .toList();
    if (roles.isEmpty()) {
      return offices.stream().anyMatch(office -> isNamed(office, context)) ? COUNTRY : NONE;
    }
    return roles.stream()
        .map(role -> offices.isEmpty() ? NONE : of(role, offices, context, words))
        .max(Support::compareTo)
        .orElse(NONE);
  }

  private static Support of(
      Role role, List<KnownItem> offices, Context context, OfficeWords words) {
    return offices.stream()
        .map(office -> of(role, office, context, words))
        .max(Support::compareTo)
        .orElse(NONE);
  }

  private static Support of(Role role, KnownItem office, Context context, OfficeWords words) {
    boolean title = words.calls(role.name(), office);
    @Nullable KnownItem owner = role.owner();
    if (owner == null) {
      return title && !role.hasOwner() ? (isNamed(office, context) ? TITLE : NONE) : NONE;
    }
    if (office.jurisdictions().contains(owner.id())) {
      return title ? OFFICE : COUNTRY;
    }
    return owner.kind() == ItemKind.STATE ? CONTRADICTED : NONE;
  }

  private static boolean isNamed(KnownItem office, Context context) {
    return office.jurisdictions().stream().anyMatch(context.states()::contains);
  }
}
