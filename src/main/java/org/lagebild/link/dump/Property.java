package org.lagebild.link.dump;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of Wikidata whose statements are kept. Their order is that of the spool. */
public enum Property {
  /** instance of */
  P31,
  /** subclass of */
  P279,
  /** country */
  P17,
  /** capital */
  P36,
  /** coordinate location */
  P625,
  /** applies to jurisdiction */
  P1001,
  /** position held */
  P39,
  /** country of citizenship */
  P27,
  /** occupation */
  P106,
  /** member of political party */
  P102,
  /** employer */
  P108,
  /** member of */
  P463,
  /** date of birth */
  P569,
  /** date of death */
  P570,
  /** inception */
  P571,
  /** dissolved, abolished or demolished date */
  P576,
  /** population */
  P1082,
  /** head of state */
  P35,
  /** head of government */
  P6,
  /** office held by head of state */
  P1906,
  /** office held by head of government */
  P1313;

  private static final Map<String, Property> BY_ID =
      Stream.of(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  /** The ids of the properties. */
  public static Set<String> ids() {
    return BY_ID.keySet();
  }

  /** The property of that id, or null if its statements are not kept. */
  static @Nullable Property of(String id) {
    return BY_ID.get(id);
  }
}
