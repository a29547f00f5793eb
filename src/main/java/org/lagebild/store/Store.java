package org.lagebild.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/**
 * A store on disk, which one process at a time has open. What it holds depends only on which
 * articles are stored, not on the order in which they came, and every graph in it conformed to the
 * shapes when it was stored. May be used by several threads: writers wait for each other, readers
 * see the state at their begin.
 */
public final class Store implements AutoCloseable {
  /** TDB2 shares one connection per folder within a process, so that two would close each other. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /** Room for an empty store, or for a change of the least size, in bytes. */
  private static final long SPACE = 4_000_000;

  /** A triple takes about 400 bytes in all indexes, and more where pages are copied to change. */
  private static final long SPACE_PER_TRIPLE = 1_000;

  /** What is in the default graph is no matter of queries, whatever they call it. */
  private static final Predicate<Tuple<NodeId>> OF_NAMED_GRAPHS = tuple -> tuple.len() == 4;

  private final Path path;
  private final Iris iris;
  private final DatasetGraph dataset;

  private Store(Path path, Iris iris, DatasetGraph dataset) {
    this.path = path;
    this.iris = iris;
    this.dataset = dataset;
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
    return connect(store, iris);
  }

  /**
   * Opens a store, or makes a new one in a folder that is empty or does not exist yet.
   *
   * @throws StoreException if the folder holds other things, or it cannot be opened
   */
  public static Store openOrCreate(Path folder, Iris iris) {
    StoreFolder store = new StoreFolder(folder);
    store.requireRoom();
    store.requireSpace(SPACE);
    return connect(store, iris);
  }

  /**
   * Opens a store that exists, with the base that its articles have.
   *
   * @throws StoreException if there is none, it cannot be opened, or its articles have several
   */
  public static Store openAsBuilt(Path folder) {
    Store store = open(folder);
    try {
      Iris iris = store.read(data -> new Library(new StoreFolder(store.path), data).iris());
      return new Store(store.path, iris, store.dataset);
    } catch (StoreException e) {
      store.close();
      throw e;
    }
  }

  private static Store connect(StoreFolder folder, Iris iris) {
    Path real = real(folder);
    if (!OPEN.add(real)) {
      throw folder.failure(Reason.LOCKED, "the store is open already in this process", null);
    }
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(real.toString()));
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      dataset.getContext().set(SystemTDB.symTupleFilter, OF_NAMED_GRAPHS);
      return new Store(real, iris, dataset);
    } catch (JenaException | RuntimeIOException e) {
      OPEN.remove(real);
      throw isLock(e)
          ? folder.locked(e)
          : folder.failure(
              Reason.BROKEN, "cannot be opened (" + e.getMessage() + "); build it anew", e);
    }
  }

  /** TDB2 has no exception of its own for a lock that is taken. */
  private static boolean isLock(RuntimeException e) {
    return e instanceof DBOpEnvException && e.getMessage().startsWith("Failed to get a lock");
  }

  private static Path real(StoreFolder folder) {
    try {
      return folder.path().toRealPath();
    } catch (IOException e) {
      throw folder.failure(Reason.NOT_WRITABLE, "the folder cannot be read", e);
    }
  }

  /**
   * Stores articles in one transaction: all that conform, or none if it fails. The graph of an
   * article that is in the store already is replaced whole, and the graph of the entities follows.
   * Storing the same again changes nothing.
   *
   * @param quads whole article graphs and what is known of their entities, in any order; in the
   *     default graph only {@code lb:findings} of the articles, which are kept beside the graphs
   * @return which articles were stored and which refused, because they do not conform to the shapes
   * @throws IllegalArgumentException if any other quad is in no named graph
   * @throws StoreException if the store cannot be written; it is then as it was before
   */
  public PutResult put(Iterable<Quad> quads) {
    Batch batch = new Batch(quads, iris.entitiesGraph());
    if (!batch.accepted().isEmpty()) {
      int triples = batch.accepted().values().stream().mapToInt(Graph::size).sum();
      new StoreFolder(path).requireSpace(SPACE + SPACE_PER_TRIPLE * triples);
      write(
          () -> {
            replace(batch.accepted(), batch.descriptions());
            KeptFindings kept = new KeptFindings(dataset);
            for (String article : batch.accepted().keySet()) {
              kept.replace(NodeFactory.createURI(article), batch.findings(article));
            }
          });
    }
    return batch.result();
  }

  /**
   * Removes an article, and the entities of which no other speaks.
   *
   * @param id the article's id
   * @return whether there was one
   * @throws StoreException if the store cannot be written; it is then as it was before
   */
  public boolean remove(String id) {
    Node article = iris.article(id);
    boolean stored = read(data -> data.containsGraph(article));
    if (stored) {
      Graph nothing = GraphFactory.createDefaultGraph();
      write(
          () -> {
            replace(Map.of(article.getURI(), nothing), nothing);
            new KeptFindings(dataset).replace(article, null);
          });
    }
    return stored;
  }

  private void replace(Map<String, Graph> articles, Graph descriptions) {
    Claims before = new Claims();
    Claims after = new Claims();
    Set<Node> changed = new HashSet<>();
    articles.forEach(
        (iri, graph) -> {
          Node article = NodeFactory.createURI(iri);
          Graph stored = dataset.getGraph(article);
          before.add(article, stored);
          after.add(article, graph);
          if (replace(stored, graph)) {
            changed.add(article);
          }
        });
    EntitiesGraph entities = new EntitiesGraph(dataset, iris.entitiesGraph());
    changed.addAll(entities.update(before, after, descriptions));
    new Changes(dataset).mark(changed);
  }

  private static boolean replace(Graph stored, Graph graph) {
    Set<Triple> old = stored.find().toSet();
    Set<Triple> now = graph.find().toSet();
    old.stream().filter(t -> !now.contains(t)).forEach(stored::delete);
    now.stream().filter(t -> !old.contains(t)).forEach(stored::add);
    return !now.equals(old);
  }

  /**
   * Changes named graphs in one transaction, if all that was changed conforms to the shapes
   * afterwards. The graph of the entities does not follow.
   *
   * @param change writes to the dataset it is lent; what it throws passes through, and nothing was
   *     changed then
   * @return why nothing was changed, sorted; empty if all was
   * @throws IllegalArgumentException if the default graph is to be changed
   * @throws StoreException if the store cannot be written; it is then as it was before
   */
  public List<Violation> change(Consumer<DatasetGraph> change) {
    WatchedDataset watched = new WatchedDataset(dataset, iris.entitiesGraph());
    List<Violation> violations = new ArrayList<>();
    new StoreFolder(path).requireSpace(SPACE);
    write(
        () -> {
          change.accept(watched);
          violations.addAll(new Conformance(dataset, iris.entitiesGraph()).of(watched));
          if (violations.isEmpty()) {
            forgetFindings(watched.graphs());
            new Changes(dataset).mark(watched.changed());
          } else {
            dataset.abort();
          }
        });
    return List.copyOf(violations);
  }

  /** The findings of an article must not outlive its graph. */
  private void forgetFindings(Set<Node> graphs) {
    KeptFindings kept = new KeptFindings(dataset);
    graphs.stream().filter(g -> !dataset.containsGraph(g)).forEach(g -> kept.replace(g, null));
  }

  /**
   * Checks every graph against the shapes.
   *
   * @return the violations of all graphs, sorted; empty if the store conforms
   */
  public List<Violation> validate() {
    return read(
        data -> {
          List<Violation> violations = new ArrayList<>();
          Conformance conformance = new Conformance(data, iris.entitiesGraph());
          data.listGraphNodes().forEachRemaining(name -> violations.addAll(conformance.of(name)));
          return violations.stream().sorted().toList();
        });
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
    write(() -> result.add(work.get()));
    return result.get(0);
  }

  /**
   * The IRIs of all articles, sorted.
   *
   * @throws StoreException if of one of them no findings are kept
   */
  public List<String> articlesWithFindings() {
    return read(data -> new Library(new StoreFolder(path), data).articles());
  }

  /** The article of that IRI, which is one of {@link #articlesWithFindings}. */
  public StoredArticle article(String iriOfArticle) {
    return read(data -> new Library(new StoreFolder(path), data).article(iriOfArticle));
  }

  /**
   * Whether the graph of an article is stored as the quads have it.
   *
   * @param quads those of one article, its graph first
   */
  public boolean holdsGraph(List<Quad> quads) {
    return read(data -> new Library(new StoreFolder(path), data).holdsGraph(quads));
  }

  /** Whether the same is known of all Wikidata items of which the quads tell. */
  public boolean knowsItems(List<Quad> quads) {
    Node known = iris.entitiesGraph();
    return read(data -> new Library(new StoreFolder(path), data).knowsItems(quads, known));
  }

  /** The ids of the stored articles, sorted. */
  public List<String> articles() {
    return read(
        data ->
            Iter.asStream(data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), LB.Article))
                .map(quad -> identifier(data, quad.getSubject()))
                .sorted()
                .toList());
  }

  private static String identifier(DatasetGraph data, Node article) {
    return data.getGraph(article)
        .find(article, DCTerms.identifier.asNode(), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
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
    try {
      return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    } catch (TDBException | DBOpEnvException | RiotThriftException e) {
      String what = "cannot be read (" + e.getMessage() + "); build it anew";
      throw new StoreFolder(path).failure(Reason.BROKEN, what, e);
    } catch (InternalError e) {
      throw fault(e);
    }
  }

  /**
   * The dataset for a server that begins and ends its own transactions; the same as {@link #read}
   * hands out. It is for reading, and ends with this store.
   */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The folder of the store, without links and relative steps. */
  public Path folder() {
    return path;
  }

  /** How things are named in this store. */
  public Iris iris() {
    return iris;
  }

  /** What the virtual machine throws when mapped memory has no disk behind it any more. */
  private StoreException fault(InternalError e) {
    String what = "the disk is full or fails; free some or check it, then run this again";
    return new StoreFolder(path).failure(Reason.FULL, what, e);
  }

  private void write(Runnable change) {
    try {
      Txn.executeWrite(dataset, change);
    } catch (TDBException | DBOpEnvException | RiotThriftException | RuntimeIOException e) {
      String what = "cannot be written (" + e.getMessage() + "); nothing was changed";
      throw new StoreFolder(path).failure(Reason.BROKEN, what, e);
    } catch (InternalError e) {
      throw fault(e);
    }
  }

  /** Lets go of the folder; transactions must have ended. */
  @Override
  public void close() {
    if (OPEN.remove(path)) {
      TDBInternal.expel(dataset);
    }
  }
}
