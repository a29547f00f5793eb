package org.lagebild.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Findings;
import org.lagebild.model.Item;
import org.lagebild.model.Linking;
import org.lagebild.model.NamedThing;

/**
 * Links the entities of an article to Wikidata items. Prefers no link to a doubtful one: a name
 * that several items of its kind bear, and that the article does not tell apart, has candidates and
 * no link. Of entities without a name only those are linked that are called by an office. May be
 * used by several threads.
 */
public final class Linker {
  private final ItemIndex items;

  /** What travels with the program, so that what is found in text does not depend on an index. */
  private final ItemIndex embedded;

  private final OfficeWords words = OfficeWords.load();
  private final Corrections corrections;
  private final @Nullable Reconciler reconciler;

  private Linker(ItemIndex items, ItemIndex embedded) {
    this(items, embedded, Corrections.NONE, null);
  }

  private Linker(
      ItemIndex items,
      ItemIndex embedded,
      Corrections corrections,
      @Nullable Reconciler reconciler) {
    this.items = items;
    this.embedded = embedded;
    this.corrections = corrections;
    this.reconciler = reconciler;
  }

  /** A linker over the slice of Wikidata that travels with the program. */
  public static Linker load() {
    ItemIndex embedded = EmbeddedIndex.open();
    return new Linker(embedded, embedded);
  }

  /**
   * A linker over an imported index and, laid over it, the slice that travels with the program.
   *
   * @param index the folder of the index
   * @throws IndexFailure if there is none that this program can read
   */
  public static Linker open(Path index) {
    ItemIndex embedded = EmbeddedIndex.open();
    return new Linker(IndexFolder.of(index).open(embedded), embedded);
  }

  /** Whether a folder holds an index that can be opened, be it of the right version or not. */
  public static boolean isIndex(Path folder) {
    return IndexFolder.of(folder).holdsIndex();
  }

  /**
   * Tells all states of an index apart.
   *
   * @throws IndexFailure if there is none in the folder
   */
  public static String stamp(Path folder) {
    return IndexFolder.of(folder).stamp();
  }

  /**
   * A linker over other items.
   *
   * @param items one a line, in the form of Wikidata's JSON dump, in UTF-8; read to the end and
   *     closed
   * @throws IOException if they cannot be read or a line is no item
   */
  public static Linker read(InputStream items) throws IOException {
    Slice slice = Slice.read(items);
    return new Linker(slice, slice);
  }

  /** The same, but what is settled by hand wins over all that it would decide. */
  public Linker withCorrections(Corrections settled) {
    return new Linker(items, embedded, settled, reconciler);
  }

  /** The same, but a service is asked for the names of which the index knows nothing. */
  public Linker withReconciler(@Nullable Reconciler service) {
    return new Linker(items, embedded, corrections, service);
  }

  /**
   * At most one link for an entity, sorted by the entities' keys. The order of the entities and
   * facts does not matter.
   */
  public Linking link(Findings findings) {
    Settled settled = new Settled(items, corrections, findings);
    Linking decided = new ArticleLinks(items, words, findings, settled).linking();
    return reconciler == null
        ? decided
        : reconciler.complete(findings, settled.none(), decided, items);
  }

  /** What is known of an item of that id. */
  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.item(id)).map(KnownItem::item);
  }

  /**
   * The names of all places, organisations and people by which text may be searched, each once,
   * sorted. Of things that share a name, the one that has it as its label comes before one that has
   * it as an alias, and a larger before a smaller. Of people only full names; no common words, and
   * nothing below three letters that is not all capitals.
   */
  public List<NamedThing> gazetteer() {
    return Gazetteer.of(embedded);
  }
}
