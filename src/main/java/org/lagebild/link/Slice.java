package org.lagebild.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An index in memory, for a few thousand items, with the tables that say what they are. */
final class Slice implements ItemIndex {
  private static final String FOLDER = "/wikidata/";

  private final Map<String, KnownItem> byId = new TreeMap<>();
  private final Map<NameForm, Map<String, List<KnownItem>>> byName = new EnumMap<>(NameForm.class);
  private final Map<String, List<KnownItem>> holders;
  private final Map<String, List<KnownItem>> offices;
  private final Map<String, List<KnownItem>> statesOfCapital;

  private Slice(List<KnownItem> items) {
    items.forEach(item -> byId.put(item.id(), item));
    Set<String> familyFirst =
        table("family-name-first.tsv").stream().map(r -> r.get(0)).collect(Collectors.toSet());
    byId.replaceAll(
        (id, item) -> familyNameFirst(item, familyFirst) ? item.withFamilyFirst() : item);
    for (NameForm form : NameForm.values()) {
      byName.put(form, grouped(form::keys));
    }
    holders = grouped(item -> item.terms().stream().map(Term::office).distinct().toList());
    offices = grouped(KnownItem::jurisdictions);
    statesOfCapital =
        grouped(
            item ->
                item.kind() == ItemKind.STATE && item.capital() != null
                    ? List.of(item.capital())
                    : List.of());
  }

  private Map<String, List<KnownItem>> grouped(Function<KnownItem, Collection<String>> keys) {
    Map<String, List<KnownItem>> groups = new HashMap<>();
    byId.values().stream()
        .sorted(KnownItem.BY_PRIOR)
        .forEach(
            item ->
                keys.apply(item)
                    .forEach(k -> groups.computeIfAbsent(k, g -> new ArrayList<>(1)).add(item)));
    return groups;
  }

  private boolean familyNameFirst(KnownItem person, Set<String> states) {
    return person.background().citizenships().stream().anyMatch(states::contains)
        || person.terms().stream()
            .map(term -> byId.get(term.office()))
            .anyMatch(o -> o != null && o.jurisdictions().stream().anyMatch(states::contains));
  }

  /** Reads the slice that travels with the program. */
  static Slice embedded() {
    try (InputStream lines = open("slice.ndjson")) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads items from elsewhere; what their classes and offices mean is as in the embedded slice.
   */
  static Slice read(InputStream lines) throws IOException {
    Map<String, ItemKind> kinds = new HashMap<>();
    table("kinds.tsv").forEach(row -> kinds.put(row.get(0), ItemKind.valueOf(row.get(1))));
    return new Slice(new ItemReader(kinds).read(lines));
  }

  /** The rows of a table beside the slice, without the comments. */
  static List<List<String>> table(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t")));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Slice.class.getResourceAsStream(FOLDER + name), name);
  }

  /** All items, by id. */
  Collection<KnownItem> items() {
    return byId.values();
  }

  @Override
  public @Nullable KnownItem item(String id) {
    return byId.get(id);
  }

  @Override
  public List<KnownItem> named(NameForm form, String key) {
    return most(byName.getOrDefault(form, Map.of()).getOrDefault(key, List.of()));
  }

  @Override
  public List<KnownItem> holders(String office) {
    return most(holders.getOrDefault(office, List.of()));
  }

  @Override
  public List<KnownItem> offices(String owner) {
    return most(offices.getOrDefault(owner, List.of()));
  }

  @Override
  public List<KnownItem> statesOfCapital(String city) {
    return most(statesOfCapital.getOrDefault(city, List.of()));
  }

  private static List<KnownItem> most(List<KnownItem> items) {
    return items.subList(0, Math.min(items.size(), MOST));
  }

  @Override
  public int size() {
    return byId.size();
  }

  @Override
  public void close() {
    // there is nothing to let go of
  }
}
