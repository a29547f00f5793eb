package org.lagebild.reprint;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of many articles are reprints, and of which. An article is a reprint of the longest
 * original within which its text is, of the earliest if several are as long; who is a reprint
 * himself is nobody's original. So it depends only on which articles there are, never on the order
 * in which they came. Not for several threads.
 */
public final class Reprints {
  private final Catalogue catalogue;

  /** Goes on with what the catalogue holds, in which every decision is made. */
  public Reprints(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The article of which that one is a reprint; null if it is none. */
  public @Nullable String original(String article) {
    return catalogue.original(article);
  }

  /**
   * Adds an article, in the place of the one of that name.
   *
   * @return the articles of which {@link #original} has another answer now, and perhaps others
   */
  public SortedSet<String> put(Edition edition) {
    if (edition.equals(catalogue.edition(edition.article()))) {
      return new TreeSet<>();
    }
    SortedSet<String> changed = remove(edition.article());
    changed.add(edition.article());
    catalogue.add(edition);
    SortedSet<Edition> open = new TreeSet<>(Edition.ORDER);
    open.add(edition);
    changed.addAll(settle(open, edition));
    return changed;
  }

  /**
   * Forgets an article.
   *
   * @return the other articles of which {@link #original} has another answer now
   */
  public SortedSet<String> remove(String article) {
    Edition gone = catalogue.edition(article);
    if (gone == null) {
      return new TreeSet<>();
    }
    boolean wasReprint = catalogue.original(article) != null;
    catalogue.remove(gone);
    return wasReprint ? new TreeSet<>() : settle(later(gone), null);
  }

  /**
   * Decides anew. What an article is depends only on those before it, so each is decided once, in
   * their order, if one of them has become an original or is none any more.
   */
  private SortedSet<String> settle(SortedSet<Edition> open, @Nullable Edition added) {
    SortedSet<String> changed = new TreeSet<>();
    while (!open.isEmpty()) {
      Edition next = open.first();
      open.remove(next);
      String before = catalogue.original(next.article());
      String now = decided(next);
      boolean toggled = (before == null) != (now == null) || (next.equals(added) && now == null);
      if (!Objects.equals(before, now)) {
        changed.add(next.article());
        catalogue.decide(next.article(), now);
      }
      if (toggled) {
        open.addAll(later(next));
      }
    }
    return changed;
  }

  private @Nullable String decided(Edition edition) {
    return likely(edition).stream()
        .filter(other -> edition.isReprintOf(other) && catalogue.original(other.article()) == null)
        .map(Edition::article)
        .findFirst()
        .orElse(null);
  }

  /** Those after it that may be its reprints. */
  private SortedSet<Edition> later(Edition edition) {
    SortedSet<Edition> later = likely(edition);
    later.removeIf(other -> !other.isReprintOf(edition));
    return later;
  }

  /** Those that share a band, in their order. */
  private SortedSet<Edition> likely(Edition edition) {
    SortedSet<Edition> likely = new TreeSet<>(Edition.ORDER);
    likely.addAll(catalogue.sharing(edition));
    likely.remove(edition);
    return likely;
  }
}
