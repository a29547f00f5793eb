package org.lagebild.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How items are called: by a Q and a number, or by an IRI that ends in these. */
final class ItemIds {
  private static final Pattern ID =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/entity/)?(Q[1-9]\\d{0,16})");

  private ItemIds() {}

  static boolean isId(String text) {
    return text.startsWith("Q") && ID.matcher(text).matches();
  }

  /** The id that a text is, or in which an item's IRI ends. */
  static Optional<String> in(String text) {
    Matcher id = ID.matcher(text);
    return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
  }
}
