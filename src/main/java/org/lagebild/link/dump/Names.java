package org.lagebild.link.dump;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item is called in one language.
 *
 * @param language its code, as "de"; "mul" for all languages
 */
public record Names(String language, @Nullable String label, List<String> aliases) {
  /** The language whose names hold in every other. */
  public static final String ALL_LANGUAGES = "mul";

  /** The label, if there is one, and the aliases. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    if (label != null) {
      all.add(label);
    }
    all.addAll(aliases);
    return all;
  }
}
