package org.lagebild.link;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The items to which entities can be linked, found by what linking asks for. Where nothing else is
 * said, a list is ordered by {@link KnownItem#BY_PRIOR} and ends, where more items fit, after the
 * first {@link #MOST}. May be used by several threads. Its lookups throw {@link
 * java.io.UncheckedIOException} if the index cannot be read.
 */
interface ItemIndex extends Closeable {
  /** How many items a lookup gives at most: the least known bearers of a common name are left. */
  int MOST = 64;

  /** The item of that id, or null. */
  @Nullable KnownItem item(String id);

  /**
   * The items of which a name has the key in that form.
   *
   * @param key as {@link NameForm#key} makes it of a name
   */
  List<KnownItem> named(NameForm form, String key);

  /**
   * The items of which a name has a key in that form that differs from the given one by a few
   * letters, but not in the first.
   *
   * @param edits how many letters may be left out, added, exchanged or swapped: 0, 1 or 2
   */
  List<KnownItem> near(NameForm form, String key, int edits);

  /**
   * The people of whom is recorded that they held the office of that id, and not that they took it
   * only after that day: the {@link LatestHolders#MOST} who took it last before, in the order of
   * {@link LatestHolders}.
   */
  List<KnownItem> holders(String office, LocalDate day);

  /**
   * The people who held the office of that id at some time and of whom a name has the key in that
   * form.
   */
  List<KnownItem> holdersNamed(String office, NameForm form, String key);

  /** The offices that belong to the state or organisation of that id. */
  List<KnownItem> offices(String owner);

  /** The states of which the item of that id is the capital. */
  List<KnownItem> statesOfCapital(String city);

  /** Hands over all items, each once. */
  void forEach(Consumer<KnownItem> consumer);

  /** How many items there are. */
  int size();

  @Override
  void close();
}
