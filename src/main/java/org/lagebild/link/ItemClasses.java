package org.lagebild.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lagebild.link.dump.ClassTree;
import org.lagebild.model.EntityKind;

/** Knows which classes of Wikidata stand for which kinds. Unchangeable. */
final class ItemClasses {
  private static final String NONE = "-";

  private record Row(ItemClass itemClass, Set<ItemKind> kinds) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<EntityKind, String> asked = new EnumMap<>(EntityKind.class);
  private final Kinds kinds = Kinds.over(ClassTree.EMPTY);

  private ItemClasses() {
    for (List<String> row : Tables.rows("types.tsv")) {
      Set<ItemKind> taken = EnumSet.noneOf(ItemKind.class);
      words(row.get(2)).forEach(kind -> taken.add(ItemKind.valueOf(kind)));
      rows.put(row.get(0), new Row(new ItemClass(row.get(0), row.get(1)), taken));
      words(row.get(3)).forEach(kind -> asked.put(EntityKind.valueOf(kind), row.get(0)));
    }
  }

  private static List<String> words(String cell) {
    return cell.equals(NONE) ? List.of() : Arrays.asList(cell.split(" "));
  }

  /** Reads the table that travels with the program. */
  static ItemClasses load() {
    return new ItemClasses();
  }

  /** All of them, in the order of the table. */
  List<ItemClass> all() {
    return rows.values().stream().map(Row::itemClass).toList();
  }

  /** The classes that stand for the kind, its own first. */
  List<ItemClass> of(ItemKind kind) {
    return rows.values().stream()
        .filter(row -> row.kinds().contains(kind))
        .map(Row::itemClass)
        .toList();
  }

  /** The id of the class by which a service is asked for such an entity; empty if none fits. */
  Optional<String> askedFor(EntityKind kind) {
    return Optional.ofNullable(asked.get(kind));
  }

  /** Whether an item is of a class, as far as its recorded classes and its kind tell. */
  boolean isOf(KnownItem item, String itemClass) {
    return item.item().types().contains(itemClass) || kinds(itemClass).contains(item.kind());
  }

  /** Which kinds classes stand for; none for classes that no table lists. */
  Set<ItemKind> kinds(Collection<String> itemClasses) {
    Set<ItemKind> all = EnumSet.noneOf(ItemKind.class);
    itemClasses.forEach(itemClass -> all.addAll(kinds(itemClass)));
    return all;
  }

  private Set<ItemKind> kinds(String itemClass) {
    Row row = rows.get(itemClass);
    if (row != null) {
      return row.kinds();
    }
    if (!ItemIds.isId(itemClass)) {
      return Set.of();
    }
    ItemKind kind = kinds.of(List.of(Tables.number(itemClass)));
    return kind == ItemKind.UNKNOWN ? Set.of() : EnumSet.of(kind);
  }
}
