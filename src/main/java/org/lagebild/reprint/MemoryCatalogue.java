package org.lagebild.reprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A catalogue in memory, of about four kilobytes for each article. */
public final class MemoryCatalogue implements Catalogue {
  private final Map<String, Edition> editions = new HashMap<>();
  private final Map<Long, List<Edition>> byBand = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();

  @Override
  public @Nullable Edition edition(String article) {
    return editions.get(article);
  }

  @Override
  public Collection<Edition> sharing(Edition edition) {
    Set<Edition> sharing = new LinkedHashSet<>();
    for (long band : edition.bands()) {
      sharing.addAll(byBand.getOrDefault(band, List.of()));
    }
    return sharing;
  }

  @Override
  public void add(Edition edition) {
    editions.put(edition.article(), edition);
    for (long band : edition.bands()) {
      byBand.computeIfAbsent(band, b -> new ArrayList<>(1)).add(edition);
    }
  }

  @Override
  public void remove(Edition edition) {
    editions.remove(edition.article());
    originals.remove(edition.article());
    for (long band : edition.bands()) {
      List<Edition> sharing = Objects.requireNonNull(byBand.get(band));
      sharing.remove(edition);
      if (sharing.isEmpty()) {
        byBand.remove(band);
      }
    }
  }

  @Override
  public @Nullable String original(String article) {
    return originals.get(article);
  }

  @Override
  public void decide(String article, @Nullable String original) {
    if (original == null) {
      originals.remove(article);
    } else {
      originals.put(article, original);
    }
  }
}
