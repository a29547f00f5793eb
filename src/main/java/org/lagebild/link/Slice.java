package org.lagebild.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An index in memory, for a few thousand items, with the tables that say what they are. */
final class Slice implements ItemIndex {
  private final Map<String, KnownItem> byId = new TreeMap<>();
  private final Map<NameForm, Map<String, List<KnownItem>>> byName = new EnumMap<>(NameForm.class);
  private final Map<String, List<KnownItem>> holders;
  private final Map<String, List<KnownItem>> offices;
  private final Map<String, List<KnownItem>> statesOfCapital;

  private Slice(List<KnownItem> items) {
    items.forEach(item -> byId.put(item.id(), item));
    for (NameForm form : NameForm.values()) {
      byName.put(form, grouped(form::keys));
    }
    holders = grouped(ItemKeys::offices);
    offices = grouped(ItemKeys::owners);
    statesOfCapital = grouped(ItemKeys::capitals);
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

  /** Reads the slice that travels with the program. */
  static Slice embedded() {
    try (InputStream lines = Tables.open(Tables.SLICE)) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads items from elsewhere; what their classes and offices mean is as in the embedded slice.
   */
  static Slice read(InputStream lines) throws IOException {
    try (lines) {
      return new Slice(SliceReader.read(lines));
    }
  }

  /** The rows of a table beside the slice, without the comments. */
  static List<List<String>> table(String name) {
    return Tables.rows(name);
  }

  @Override
  public void forEach(Consumer<KnownItem> consumer) {
    byId.values().forEach(consumer);
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
  public List<KnownItem> near(NameForm form, String key, int edits) {
    return byName.getOrDefault(form, Map.of()).entrySet().stream()
        .filter(entry -> EditDistance.isWithin(edits, key, entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .sorted(KnownItem.BY_PRIOR)
        .limit(MOST)
        .toList();
  }

  @Override
  public List<KnownItem> holders(String office, LocalDate day) {
    return LatestHolders.of(holders.getOrDefault(office, List.of()), office, day);
  }

  @Override
  public List<KnownItem> holdersNamed(String office, NameForm form, String key) {
    return holders.getOrDefault(office, List.of()).stream()
        .filter(person -> form.keys(person).contains(key))
        .limit(MOST)
        .toList();
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
