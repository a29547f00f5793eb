package org.lagebild.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several indexes as one. An item that is in more than one has what all of them say of it; where
 * only one can be right it is the first.
 */
final class LayeredItems implements ItemIndex {
  private final List<ItemIndex> layers;

  /**
   * Lays indexes over each other.
   *
   * @param layers the uppermost first
   */
  LayeredItems(List<ItemIndex> layers) {
    this.layers = List.copyOf(layers);
  }

  @Override
  public @Nullable KnownItem item(String id) {
    return merged(layer -> layer.item(id));
  }

  /** What all layers say of an item that was found in one of them, where it is not read again. */
  private KnownItem whole(KnownItem part, ItemIndex source) {
    KnownItem whole = merged(layer -> layer == source ? part : layer.item(part.id()));
    return whole == null ? part : whole;
  }

  private @Nullable KnownItem merged(Function<ItemIndex, @Nullable KnownItem> parts) {
    KnownItem merged = null;
    for (ItemIndex layer : layers) {
      KnownItem part = parts.apply(layer);
      if (part != null) {
        merged = merged == null ? part : ItemUnion.of(merged, part);
      }
    }
    return merged;
  }

  @Override
  public List<KnownItem> named(NameForm form, String key) {
    return union(layer -> layer.named(form, key));
  }

  @Override
  public List<KnownItem> near(NameForm form, String key, int edits) {
    return union(layer -> layer.near(form, key, edits));
  }

  @Override
  public List<KnownItem> holders(String office, LocalDate day) {
    return LatestHolders.of(found(layer -> layer.holders(office, day)), office, day);
  }

  @Override
  public List<KnownItem> holdersNamed(String office, NameForm form, String key) {
    return union(layer -> layer.holdersNamed(office, form, key));
  }

  @Override
  public List<KnownItem> offices(String owner) {
    return union(layer -> layer.offices(owner));
  }

  @Override
  public List<KnownItem> statesOfCapital(String city) {
    return union(layer -> layer.statesOfCapital(city));
  }

  private List<KnownItem> union(Function<ItemIndex, Collection<KnownItem>> lookup) {
    return found(lookup).stream().sorted(KnownItem.BY_PRIOR).limit(MOST).toList();
  }

  private Collection<KnownItem> found(Function<ItemIndex, Collection<KnownItem>> lookup) {
    Map<String, KnownItem> found = new LinkedHashMap<>();
    for (ItemIndex layer : layers) {
      for (KnownItem item : lookup.apply(layer)) {
        found.computeIfAbsent(item.id(), id -> whole(item, layer));
      }
    }
    return found.values();
  }

  @Override
  public void forEach(Consumer<KnownItem> consumer) {
    for (int i = 0; i < layers.size(); i++) {
      ItemIndex layer = layers.get(i);
      LayeredItems above = new LayeredItems(layers.subList(0, i));
      layer.forEach(
          item -> {
            if (above.item(item.id()) == null) {
              consumer.accept(whole(item, layer));
            }
          });
    }
  }

  /** How many items there are at most: those in several layers count several times. */
  @Override
  public int size() {
    return layers.stream().mapToInt(ItemIndex::size).sum();
  }

  @Override
  public void close() {
    layers.forEach(ItemIndex::close);
  }
}
