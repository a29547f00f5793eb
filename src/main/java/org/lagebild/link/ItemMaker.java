package org.lagebild.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.dump.Claim;
import org.lagebild.link.dump.ClassTree;
import org.lagebild.link.dump.DumpItem;
import org.lagebild.link.dump.Names;
import org.lagebild.link.dump.Property;
import org.lagebild.link.dump.Value;
import org.lagebild.model.Item;

/** Makes items of the index out of those of the dump. May be used by several threads. */
final class ItemMaker {
  private static final String GERMAN = "de";

  /** A city of ten million has some hundred articles, one of a hundred thousand some ten. */
  private static final double PEOPLE_PER_SQUARE = 1000;

  /** Who records nothing of how well known an item is has chosen it for being known. */
  private static final int CHOSEN = 40;

  private final Survey survey;
  private final ClassTree classes;
  private final Kinds kinds;
  private final Set<Long> genericOffices = Tables.ids("offices.tsv");

  ItemMaker(Survey survey) {
    this.survey = survey;
    this.classes = survey.classes();
    this.kinds = Kinds.over(classes);
  }

  /** The item; null if it has no name. Its kind may be UNKNOWN. */
  @Nullable KnownItem item(DumpItem item) {
    Set<String> german = german(item);
    Set<String> foreign = foreign(item);
    String label = label(item, german, foreign);
    if (label == null) {
      return null;
    }
    foreign.removeAll(german);
    ItemKind kind = kinds.of(numbers(item, Property.P31));
    return new KnownItem(
        described(item, label, german, foreign),
        kind,
        List.copyOf(german),
        List.copyOf(foreign),
        terms(item),
        id(item, Property.P36),
        kind == ItemKind.OFFICE ? generic(item) : ids(item, Property.P279),
        jurisdictions(item, kind),
        background(item),
        survey.isFamilyFirst(item),
        prior(item));
  }

  private static Set<String> german(DumpItem item) {
    Names all = item.names(Names.ALL_LANGUAGES);
    Names german = item.names(GERMAN);
    Set<String> names = new LinkedHashSet<>();
    if (german.label() == null && all.label() != null) {
      names.add(all.label());
    }
    names.addAll(german.all());
    names.addAll(all.all());
    return names;
  }

  private static Set<String> foreign(DumpItem item) {
    Set<String> names = new LinkedHashSet<>();
    item.names().stream()
        .filter(n -> !n.language().equals(GERMAN) && !n.language().equals(Names.ALL_LANGUAGES))
        .forEach(n -> names.addAll(n.all()));
    return names;
  }

  /** The German label, else that of all languages, else of another, else whatever there is. */
  private static @Nullable String label(DumpItem item, Set<String> german, Set<String> foreign) {
    Stream<@Nullable String> labels =
        Stream.concat(
            Stream.of(item.names(GERMAN).label(), item.names(Names.ALL_LANGUAGES).label()),
            item.names().stream().map(Names::label));
    return Stream.concat(labels, Stream.concat(german.stream(), foreign.stream()))
        .filter(name -> name != null)
        .findFirst()
        .orElse(null);
  }

  private static Item described(
      DumpItem item, String label, Set<String> german, Set<String> foreign) {
    return new Item(
        item.id(),
        label,
        aliases(label, german, foreign),
        List.copyOf(ids(item, Property.P31)),
        id(item, Property.P17),
        item.first(Property.P625, Value.Point.class)
            .map(point -> new Item.Coordinates(point.latitude(), point.longitude()))
            .orElse(null));
  }

  /** All names but the label, sorted. */
  static List<String> aliases(String label, Iterable<String> german, Iterable<String> foreign) {
    Set<String> aliases = new TreeSet<>();
    german.forEach(aliases::add);
    foreign.forEach(aliases::add);
    aliases.remove(label);
    return List.copyOf(aliases);
  }

  private List<Term> terms(DumpItem item) {
    List<Term> terms = new ArrayList<>();
    Set<String> offices = new HashSet<>();
    for (Claim claim : item.all(Property.P39)) {
      DumpItem.ids(List.of(claim))
          .forEach(
              office -> {
                offices.add(office.id());
                terms.add(term(office.id(), claim));
              });
    }
    survey.termsAsHead(item.number()).stream()
        .filter(term -> !offices.contains(term.office()))
        .forEach(terms::add);
    return List.copyOf(terms);
  }

  /** The time for which a statement holds. */
  static Term term(String office, Claim claim) {
    return new Term(
        office,
        claim.begin() == null ? null : claim.begin().first(),
        claim.end() == null ? null : claim.end().last());
  }

  /** The offices directly above, and the generic ones however far above. */
  private Set<String> generic(DumpItem office) {
    Set<String> generic = ids(office, Property.P279);
    for (long above : numbers(office, Property.P279)) {
      classes.among(genericOffices, above).forEach(number -> generic.add("Q" + number));
    }
    return generic;
  }

  private static Set<String> jurisdictions(DumpItem item, ItemKind kind) {
    Set<String> owners = ids(item, Property.P1001);
    return owners.isEmpty() && kind == ItemKind.OFFICE ? ids(item, Property.P17) : owners;
  }

  private static Background background(DumpItem item) {
    Set<String> affiliations = ids(item, Property.P102);
    affiliations.addAll(ids(item, Property.P108));
    affiliations.addAll(ids(item, Property.P463));
    return new Background(
        year(item, Property.P569, Property.P571),
        year(item, Property.P570, Property.P576),
        ids(item, Property.P27),
        ids(item, Property.P106),
        affiliations,
        item.description());
  }

  /** The year of the first of the properties that says one. */
  private static @Nullable Integer year(DumpItem item, Property... properties) {
    return Stream.of(properties)
        .flatMap(property -> item.first(property, Value.Moment.class).stream())
        .map(moment -> moment.day().year())
        .findFirst()
        .orElse(null);
  }

  private static int prior(DumpItem item) {
    return item.wikipedias() != DumpItem.UNRECORDED
        ? item.wikipedias()
        : item.first(Property.P1082, Value.Amount.class)
            .map(people -> (int) Math.sqrt(Math.max(0, people.number()) / PEOPLE_PER_SQUARE))
            .orElse(CHOSEN);
  }

  private static Set<Long> numbers(DumpItem item, Property property) {
    Set<Long> numbers = new TreeSet<>();
    DumpItem.ids(item.all(property)).forEach(value -> numbers.add(value.number()));
    return numbers;
  }

  private static Set<String> ids(DumpItem item, Property property) {
    Set<String> ids = new TreeSet<>();
    DumpItem.ids(item.all(property)).forEach(value -> ids.add(value.id()));
    return ids;
  }

  private static @Nullable String id(DumpItem item, Property property) {
    return item.first(property, Value.Id.class).map(Value.Id::id).orElse(null);
  }
}
