package org.lagebild.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lagebild.model.Correction;
import org.lagebild.model.EntityKind;

/**
 * What was settled by hand about names, which wins over all that the linker would decide. Names are
 * compared as they are written, case included. Unchangeable.
 */
public final class Corrections {
  /** Nothing was settled. */
  public static final Corrections NONE = new Corrections(List.of());

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  /** What is settled for one kind comes before what is settled for all. */
  private static final Comparator<Correction> NARROWEST_FIRST =
      Comparator.comparing(correction -> correction.kind() == null);

  private final Map<String, List<Correction>> byName = new HashMap<>();

  private Corrections(Collection<Correction> all) {
    for (Correction correction : all) {
      byName.computeIfAbsent(form(correction.name()), n -> new ArrayList<>()).add(correction);
    }
    byName.values().forEach(same -> same.sort(NARROWEST_FIRST));
  }

  /** All of these; of two that say different things of the same, the first holds. */
  public static Corrections from(Collection<Correction> all) {
    return all.isEmpty() ? NONE : new Corrections(all);
  }

  /**
   * What is settled about an entity. What is settled for the article itself comes before what is
   * settled for all, and holds by any name that the article uses; what is settled for all holds by
   * the fullest name alone, so that "Washington" is not heard of George Washington.
   *
   * @param article the article's id
   * @param names by which the article calls the entity, the fullest first
   */
  public Optional<Correction> of(String article, List<String> names, EntityKind kind) {
    Optional<Correction> own =
        names.stream()
            .flatMap(name -> find(name, kind, c -> article.equals(c.article())).stream())
            .findFirst();
    return own.isPresent() || names.isEmpty()
        ? own
        : find(names.get(0), kind, c -> c.article() == null);
  }

  private Optional<Correction> find(String name, EntityKind kind, Predicate<Correction> where) {
    return byName.getOrDefault(form(name), List.of()).stream()
        .filter(correction -> where.test(correction) && correction.holdsFor(kind))
        .findFirst();
  }

  private static String form(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  /**
   * How an item is called of which nothing is known but that names mean it: of these names the
   * smallest, so that all articles call it alike.
   *
   * @throws java.util.NoSuchElementException if no name means it
   */
  String label(String item) {
    return byName.values().stream()
        .flatMap(List::stream)
        .filter(correction -> item.equals(correction.item()))
        .map(Correction::name)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** All of them, one a line, sorted by the names. */
  @Override
  public String toString() {
    return new TreeMap<>(byName)
        .values().stream()
            .flatMap(List::stream)
            .map(correction -> correction + "\n")
            .collect(Collectors.joining());
  }

  /** How many there are. */
  public int size() {
    return byName.values().stream().mapToInt(List::size).sum();
  }
}
