package org.lagebild.link.dump;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an item of the dump.
 *
 * @param number the number after the Q of its id
 * @param names of the languages asked for and of "mul", in the order of the dump
 * @param description in the first of the languages asked for that has one
 * @param wikipedias how many Wikipedias have an article on it, or {@link #UNRECORDED}
 * @param claims the statements that are kept, in the order of the dump
 */
public record DumpItem(
    long number,
    List<Names> names,
    @Nullable String description,
    int wikipedias,
    Map<Property, List<Claim>> claims) {
  /** The line says nothing of Wikipedias, as those of the embedded slice do. */
  public static final int UNRECORDED = -1;

  /** The id with its Q. */
  public String id() {
    return "Q" + number;
  }

  /** The names in a language. */
  public Names names(String language) {
    return names.stream()
        .filter(n -> n.language().equals(language))
        .findFirst()
        .orElse(new Names(language, null, List.of()));
  }

  /** All statements of a property. */
  public List<Claim> all(Property property) {
    return claims.getOrDefault(property, List.of());
  }

  /** The preferred statements of a property; all of them if none is preferred. */
  public List<Claim> best(Property property) {
    List<Claim> preferred = all(property).stream().filter(Claim::preferred).toList();
    return preferred.isEmpty() ? all(property) : preferred;
  }

  /** The items that statements name. */
  public static Stream<Value.Id> ids(List<Claim> claims) {
    return claims.stream()
        .map(Claim::value)
        .filter(Value.Id.class::isInstance)
        .map(Value.Id.class::cast);
  }

  /** The first of the best values of a property that is of a type. */
  public <V extends Value> Optional<V> first(Property property, Class<V> type) {
    return best(property).stream()
        .map(Claim::value)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
