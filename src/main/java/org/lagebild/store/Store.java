package org.lagebild.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.vocab.Iris;

/**
 * A store on disk, which one process at a time has open. What it holds depends only on which
 * articles are stored, not on the order in which they came, and every graph in it conformed to the
 * shapes when it was stored. May be used by several threads: writers wait for each other, readers
 * see the state at their begin.
 */
public final class Store implements AutoCloseable {
  private final Connection connection;
  private final DatasetGraph dataset;
  private final Iris iris;
  private final StoreWriter writer;

  private Store(Connection connection, Iris iris) {
    this.connection = connection;
    this.dataset = connection.dataset();
    this.iris = iris;
    this.writer = new StoreWriter(connection, iris);
  }

  /**
   * Opens a store that exists, to read it.
   *
   * @throws StoreException if there is none, or it cannot be opened
   */
  public static Store open(Path folder) {
    return open(folder, Iris.standard());
  }

  /**
   * Opens a store, or makes a new one in a folder that is empty or does not exist yet.
   *
   * @param base what all IRIs begin with
   * @throws IllegalArgumentException if the base is not an absolute IRI that ends with a slash
   * @throws StoreException if the folder holds other things, or it cannot be opened
   */
  public static Store openOrCreate(Path folder, String base) {
    return openOrCreate(folder, new Iris(base));
  }

  /**
   * Opens a store that exists; never creates one.
   *
   * @param iris how things are named, of which only {@link #put} and {@link #remove} make use
   * @throws StoreException if there is none, or it cannot be opened
   */
  public static Store open(Path folder, Iris iris) {
    StoreFolder store = new StoreFolder(folder);
    store.requireStore();
    return new Store(Connection.to(store), iris);
  }

  /**
   * Opens a store, or makes a new one in a folder that is empty or does not exist yet.
   *
   * @throws StoreException if the folder holds other things, or it cannot be opened
   */
  public static Store openOrCreate(Path folder, Iris iris) {
    StoreFolder store = new StoreFolder(folder);
    store.requireRoom();
    store.requireSpace(StoreWriter.SPACE);
    store.create();
    store.clearAfterFirstLoad();
    return new Store(Connection.to(store), iris);
  }

  /**
   * Opens a store that exists, with the base that its articles have.
   *
   * @throws StoreException if there is none, it cannot be opened, or its articles have several
   */
  public static Store openAsBuilt(Path folder) {
    Store store = open(folder);
    try {
      return new Store(store.connection, store.library(Library::iris));
    } catch (StoreException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Stores articles in one transaction: all that conform, or none if it fails. The graph of an
   * article that is in the store already is replaced whole, and the graph of the entities follows.
   * Of several articles with the same text, as their fingerprints tell, the earliest keeps it, and
   * the graphs of the others say only that they are its reprints. Storing the same again changes
   * nothing.
   *
   * @param quads whole article graphs and what is known of their entities, in any order; in the
   *     default graph only {@code lb:findings}, {@code lb:digest} and {@code lb:fingerprint} of the
   *     articles, which are kept beside the graphs
   * @return which articles were stored and which refused, because they do not conform to the shapes
   * @throws IllegalArgumentException if any other quad is in no named graph
   * @throws StoreException if the store cannot be written; it is then as it was before
   */
  public PutResult put(Iterable<Quad> quads) {
    return writer.put(new Batch(quads, iris.entitiesGraph()));
  }

  /**
   * Removes an article, and the entities of which no other speaks.
   *
   * @param id the article's id
   * @return whether there was one
   * @throws StoreException if the store cannot be written; it is then as it was before
   */
  public boolean remove(String id) {
    boolean stored = holdsArticle(id);
    if (stored) {
      writer.remove(List.of(id));
    }
    return stored;
  }

  /**
   * Removes articles in one transaction, and the entities of which no other speaks.
   *
   * @throws StoreException if one of them is not stored, or the store cannot be written; it is then
   *     as it was before
   */
  public void remove(Collection<String> ids) {
    writer.remove(ids);
  }

  /**
   * Changes named graphs in one transaction, if all that was changed conforms to the shapes
   * afterwards. The graph of the entities follows the graphs of articles.
   *
   * @param change writes to the dataset it is lent; what it throws passes through, and nothing was
   *     changed then
   * @return why nothing was changed, sorted; empty if all was
   * @throws IllegalArgumentException if the default graph is to be changed
   * @throws StoreException if the store cannot be written; it is then as it was before
   */
  public List<Violation> change(Consumer<DatasetGraph> change) {
    return writer.change(change);
  }

  /**
   * Checks every graph against the shapes.
   *
   * @return the violations of all graphs, sorted; empty if the store conforms
   */
  public List<Violation> validate() {
    return read(data -> new Conformance(data, iris.entitiesGraph()).ofAll());
  }

  /**
   * Writes the store anew without the room that changes have left behind, and counts its
   * properties, by which queries are ordered when the store is opened next. Nobody may read or
   * write meanwhile, and the store must be closed then. If the process ends before, it is as it
   * was.
   *
   * @param step told in a few words before each step, which may take minutes
   * @throws StoreException if there is no room for a copy, or it cannot be written
   */
  public Compacted compact(Consumer<String> step) {
    return new Compaction(connection).run(step);
  }

  /** What the IRIs of this store begin with. */
  public String base() {
    return iris.base();
  }

  /**
   * Does several things in one transaction: all that the work stores is stored at its end, or
   * nothing if it fails or the process ends before.
   *
   * @param work on this thread; may call {@link #put}, {@link #article} and the like
   * @throws StoreException if the store cannot be written; it is then as it was before
   */
  public <R> R inOneTransaction(Supplier<R> work) {
    List<R> result = new ArrayList<>(1);
    connection.write(() -> result.add(work.get()));
    return result.get(0);
  }

  /**
   * The IRIs of all articles, sorted.
   *
   * @throws StoreException if of one of them no findings are kept
   */
  public List<String> articlesWithFindings() {
    return library(Library::articles);
  }

  /** The article of that IRI, which is one of {@link #articlesWithFindings}. */
  public StoredArticle article(String iriOfArticle) {
    return library(library -> library.article(iriOfArticle));
  }

  /**
   * Whether the graph of an article is stored as the quads have it.
   *
   * @param quads those of one article, its graph first
   */
  public boolean holdsGraph(List<Quad> quads) {
    return library(library -> library.holdsGraph(quads));
  }

  /** Whether an article of this id is stored. */
  public boolean holdsArticle(String id) {
    Node article = iris.article(id);
    return read(data -> data.containsGraph(article));
  }

  /** The {@code lb:digest} of an article; null if none is kept, or there is no such article. */
  public @Nullable String digest(String id) {
    return library(library -> library.digest(iris.article(id)));
  }

  /** How many articles are reprints, of which the text stands elsewhere in the store. */
  public int reprints() {
    return library(Library::reprints);
  }

  /** Keeps another {@code lb:digest} of an article that is stored. */
  public void keepDigest(String iriOfArticle, String digest) {
    writer.keepDigest(iriOfArticle, digest);
  }

  /** Whether the same is known of all Wikidata items of which the quads tell. */
  public boolean knowsItems(List<Quad> quads) {
    Node known = iris.entitiesGraph();
    return library(library -> library.knowsItems(quads, known));
  }

  private <R> R library(Function<Library, R> reader) {
    return read(data -> reader.apply(new Library(connection.folder(), data)));
  }

  /** The ids of the stored articles, sorted. */
  public List<String> articles() {
    return library(Library::identifiers);
  }

  /**
   * Reads in one read transaction, or in that of the caller. A query over the dataset sees the
   * union of all named graphs as its default graph; the dataset's own default graph holds what the
   * store keeps for itself.
   *
   * @param reader must neither write nor hand out anything that reads lazily; what it throws passes
   *     through
   * @throws StoreException if the files of the store are damaged
   */
  public <R> R read(Function<DatasetGraph, R> reader) {
    return connection.read(reader);
  }

  /** The dataset that {@link #read} hands out, with transactions of one's own; for reading. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * The dataset for queries of others: the same graphs and transactions, a context of its own, and
   * by whatever name nothing that the store keeps for itself.
   */
  public DatasetGraph outward() {
    return connection.outward();
  }

  /** The folder of the store, without links and relative steps. */
  public Path folder() {
    return connection.path();
  }

  /** How things are named in this store. */
  public Iris iris() {
    return iris;
  }

  /** Lets go of the folder; transactions must have ended. */
  @Override
  public void close() {
    connection.close();
  }
}
