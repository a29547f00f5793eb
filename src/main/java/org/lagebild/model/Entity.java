package org.lagebild.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Someone or something that an article speaks of, with all the places where it does. An actor that
 * is also a place (a state) is two entities of one name.
 *
 * @param key names the entity within its article; never leaves the program
 * @param label the fullest name, or the phrase for an unnamed one
 * @param named whether the label is a proper name, by which other articles mean the same entity
 * @param mentions in text order, at least one
 */
public record Entity(
    String key, EntityKind kind, String label, boolean named, List<Mention> mentions) {
  /** Makes the list of mentions unchangeable. */
  public Entity {
    mentions = List.copyOf(mentions);
  }

  /** The distinct names used in the article, the label first, then in text order. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(label));
    for (Mention m : mentions) {
      if (m.name() != null && !names.contains(m.name())) {
        names.add(m.name());
      }
    }
    return List.copyOf(names);
  }
}
