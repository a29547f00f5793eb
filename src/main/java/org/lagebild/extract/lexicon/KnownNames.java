package org.lagebild.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.model.EntityKind;

/** Proper names that are known beforehand, and the adjectives and capitals that mean the same. */
public final class KnownNames {
  private final NameIndex all = new NameIndex();
  private final NameIndex prefixes = new NameIndex();
  private final Map<String, Country> countries = new HashMap<>();
  private final Words<Country> nations = new Words<>();
  private final Words<Country> peoples = new Words<>();
  private final Map<String, Country> capitals = new HashMap<>();
  private final Map<String, List<String>> capitalNames = new HashMap<>();
  private final Words<Boolean> capitalNouns;
  private final Words<KnownName> regionAdjectives = new Words<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Map<String, Set<String>> callings = new HashMap<>();
  private final Set<String> residences = new TreeSet<>();

  KnownNames(Entries entries) {
    entries.each("Country", this::country);
    entries.each("KnownPlace", this::place);
    entries.each("KnownOrganization", this::organization);
    entries.each("Residence", entry -> named(entry, EntityKind.ORGANIZATION));
    entries.each("Residence", entry -> residences.add(entry.label()));
    entries.each("KnownGroup", entry -> named(entry, EntityKind.GROUP));
    entries.each("NamedBodies", entry -> things(entry, EntityKind.ORGANIZATION));
    entries.each("NamedPlaces", entry -> things(entry, entry.kind("placeKind")));
    capitalNouns = entries.words("CapitalNoun", "noun");
  }

  /** Each name of the entry is a thing of its own. */
  private void things(Entry entry, EntityKind kind) {
    entry.words("name").forEach(w -> add(w, w, kind));
  }

  private void country(Entry entry) {
    Country country = new Country(entry.iri(), entry.label());
    countries.put(country.label(), country);
    named(entry, EntityKind.COUNTRY);
    prefixes(entry, EntityKind.COUNTRY);
    entry.give("adjective", nations, country);
    entry.give("people", peoples, country);
    entry.words("capital").forEach(capital -> capital(capital, country));
  }

  private void capital(String name, Country country) {
    capitals.putIfAbsent(name, country);
    capitalNames.computeIfAbsent(country.label(), k -> new ArrayList<>()).add(name);
    all.add(new KnownName(name, name, EntityKind.CITY, true));
  }

  private void place(Entry entry) {
    KnownName name = named(entry, entry.kind("placeKind"));
    entry.give("adjective", regionAdjectives, name);
  }

  /** A city may stand for an organisation too ("Brüssel"). */
  private void organization(Entry entry) {
    named(entry, EntityKind.ORGANIZATION);
    prefixes(entry, EntityKind.ORGANIZATION);
    callings.put(entry.label(), entry.words("noun"));
    entry.words("capital").forEach(city -> seats.putIfAbsent(city, entry.label()));
  }

  private void prefixes(Entry entry, EntityKind kind) {
    entry.words("prefix").forEach(w -> prefixes.add(new KnownName(entry.label(), w, kind, false)));
  }

  private KnownName named(Entry entry, EntityKind kind) {
    String label = entry.label();
    add(label, label, kind);
    entry.words("name").forEach(w -> add(label, w, kind));
    return new KnownName(label, label, kind, false);
  }

  void add(String label, String form, EntityKind kind) {
    all.add(new KnownName(label, form, kind, false));
  }

  NameIndex all() {
    return all;
  }

  NameIndex prefixes() {
    return prefixes;
  }

  /** The state that an adjective means ("russisch"). */
  public Optional<Country> nation(String adjective) {
    return inflected(nations, adjective);
  }

  /** The region or continent that an adjective means ("europäisch"). */
  public Optional<KnownName> regionOf(String adjective) {
    return inflected(regionAdjectives, adjective);
  }

  /** Rare adjectives of nations come without a basic form, since no dictionary has them. */
  private static <T> Optional<T> inflected(Words<T> words, String adjective) {
    Optional<T> basic = words.of(adjective).stream().findFirst();
    return basic.isPresent() || !adjective.contains("isch")
        ? basic
        : words.of(adjective.replaceFirst("(?<=isch)e[nrms]?$", "")).stream().findFirst();
  }

  /** The state whose people a noun names ("Ukrainer"). */
  public Optional<Country> people(String noun) {
    return peoples.of(noun).stream().findFirst();
  }

  /** The state whose government a capital's name may mean; by the name's usual form. */
  public Optional<Country> capitalOf(String label) {
    return Optional.ofNullable(capitals.get(label));
  }

  /**
   * The names of a state's capital if the noun means a capital beside the state's adjective; else
   * none.
   */
  public List<String> capitalNames(String noun, Country country) {
    return capitalNouns.of(noun).isEmpty()
        ? List.of()
        : capitalNames.getOrDefault(country.label(), List.of());
  }

  /** The organisation that a city may stand for. */
  public Optional<String> seatOf(String city) {
    return Optional.ofNullable(seats.get(city));
  }

  /** Whether the noun, as it is written after an article, takes up the organisation. */
  public boolean isCalled(String organization, String noun) {
    return callings.getOrDefault(organization, Set.of()).contains(noun);
  }

  /** The state of this usual name. */
  public Optional<Country> country(String label) {
    return Optional.ofNullable(countries.get(label));
  }

  /** Whether a palace or house of this usual name stands for those who govern there. */
  public boolean isResidence(String label) {
    return residences.contains(label);
  }
}
