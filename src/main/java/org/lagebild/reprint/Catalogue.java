package org.lagebild.reprint;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The articles among which reprints are looked for, and what was decided of them. */
public interface Catalogue {
  /** The article of that name; null if it is not there. */
  @Nullable Edition edition(String article);

  /** All articles that have one of the bands of that one, perhaps itself among them. */
  Collection<Edition> sharing(Edition edition);

  /** Adds an article that is not there yet. */
  void add(Edition edition);

  /** Takes away an article that is there, and what was decided of it. */
  void remove(Edition edition);

  /** Of which article that one was decided to be a reprint; null if of none. */
  @Nullable String original(String article);

  /** Keeps a decision. */
  void decide(String article, @Nullable String original);
}
