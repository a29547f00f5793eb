package org.lagebild.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.lagebild.reprint.Edition;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/**
 * Fills a new database with TDB2's phased loader. The graphs of the articles pass through; what
 * they claim of entities is put aside until the end, when the graph of the entities follows. So the
 * heap need not grow with the number of the articles.
 */
final class BulkLoad {
  private static final int AT_ONCE = 64;

  /**
   * Loading asks for the ids of nodes and never for the nodes of ids, which would fill the heap.
   */
  private static final StoreParams LOADING =
      StoreParams.builder("loading", StoreParams.getDftStoreParams())
          .nodeId2NodeCacheSize(1_000)
          .build();

  private final Iris iris;
  private final StreamRDF to;
  private final Function<String, @Nullable String> originals;
  private final EntityBag entities;
  private final Census census = new Census();
  private Claims claims = new Claims();
  private Graph descriptions = GraphFactory.createDefaultGraph();
  private @Nullable Node article;
  private Graph graph = GraphFactory.createDefaultGraph();

  private BulkLoad(
      Iris iris, Function<String, @Nullable String> originals, EntityBag entities, StreamRDF to) {
    this.iris = iris;
    this.originals = originals;
    this.entities = entities;
    this.to = to;
  }

  /**
   * Makes a database in an empty folder of articles that are handed over, and closes it.
   *
   * @param sorting a folder for what is put aside meanwhile
   * @param originals of which article another is a reprint; null if of none
   */
  static void into(
      Path folder,
      Path sorting,
      Iris iris,
      Function<String, @Nullable String> originals,
      Consumer<BulkLoad> content) {
    into(
        folder,
        to -> {
          try (EntityBag entities = new EntityBag(sorting)) {
            BulkLoad load = new BulkLoad(iris, originals, entities, to);
            content.accept(load);
            load.addEntities();
            return load;
          }
        });
  }

  /**
   * Makes a database in an empty folder of all that is handed over, and closes it.
   *
   * @return what the content returns
   */
  static <T> T into(Path folder, Function<StreamRDF, T> content) {
    Location location = Location.create(folder.toString());
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(location, LOADING);
    try {
      DataLoader loader = LoaderFactory.phasedLoader(data, (form, arguments) -> {});
      loader.startBulk();
      try {
        T result = content.apply(loader.stream());
        loader.finishBulk();
        return result;
      } catch (RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
    } finally {
      TDBInternal.expel(data);
    }
  }

  /**
   * Makes reprints of articles that lie whole in a database, some at a time, because a transaction
   * is held in memory.
   *
   * @param originals of which articles they are reprints, by IRI
   */
  static void withhold(Path database, Node entitiesGraph, SortedMap<String, String> originals) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(database.toString()));
    try {
      List<String> articles = List.copyOf(originals.keySet());
      for (int i = 0; i < articles.size(); i += AT_ONCE) {
        Map<String, String> these = new TreeMap<>();
        articles.stream().skip(i).limit(AT_ONCE).forEach(a -> these.put(a, originals.get(a)));
        Txn.executeWrite(
            data,
            () -> {
              Originals.Arranged as = new Originals(data, entitiesGraph).reprints(these);
              new Replacement(data, entitiesGraph).by(as.articles(), as.items());
            });
      }
    } finally {
      TDBInternal.expel(data);
    }
  }

  /**
   * Makes a store without any articles, in one step, so that whoever is ended meanwhile leaves none
   * that does not open.
   *
   * @param making the folder in it where this is done
   */
  static void emptyInto(Path store, Path making) throws IOException {
    Parts.remove(making);
    Files.createDirectories(making);
    TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(making.toString())));
    moveInto(store, making);
  }

  /** Makes the database in one folder that of another, in one step. */
  static void moveInto(Path store, Path made) throws IOException {
    List<Path> generations;
    try (Stream<Path> inside = Files.list(made)) {
      generations = inside.filter(Files::isDirectory).toList();
    }
    for (Path generation : generations) {
      Files.move(
          generation,
          store.resolve(generation.getFileName().toString()),
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * Takes the next quad of a part.
   *
   * @param wanted whether the article with that IRI is to be taken from this part
   */
  void take(Quad quad, Predicate<Node> wanted) {
    if (quad.isDefaultGraph()) {
      if (wanted.test(quad.getSubject())) {
        send(quad);
        sendBands(quad);
      }
    } else if (quad.getGraph().equals(iris.entitiesGraph())) {
      descriptions.add(quad.asTriple());
    } else if (wanted.test(quad.getGraph())) {
      if (!quad.getGraph().equals(article)) {
        endArticle();
        article = quad.getGraph();
      }
      graph.add(quad.asTriple());
    }
  }

  private void sendBands(Quad kept) {
    if (kept.getPredicate().equals(LB.fingerprint)) {
      Node named = kept.getSubject();
      String print = kept.getObject().getLiteralLexicalForm();
      StoredCatalogue.bands(named, Edition.decode(named.getURI(), print)).forEach(this::send);
    }
  }

  /** No more quads of the same articles follow, nor of what is known of their entities. */
  void endPart() {
    endArticle();
    for (Node entity : claims.entities()) {
      EntityDescription.said(entity, claims, descriptions)
          .forEach(triple -> entities.add(entity, triple));
    }
    claims = new Claims();
    descriptions = GraphFactory.createDefaultGraph();
  }

  private void endArticle() {
    if (article != null) {
      withholdReprint(article);
      Node named = article;
      graph.find().forEachRemaining(t -> send(Quad.create(named, t)));
      claims.add(article, graph);
      send(Changes.first(article));
      census.addArticle(article, graph.find().toSet());
      if (!graph.contains(named, LB.reprintOf, Node.ANY)) {
        graph
            .find(named, SchemaDO.datePublished.asNode(), Node.ANY)
            .forEach(t -> census.addDay(named, t.getObject()));
      }
    }
    article = null;
    graph = GraphFactory.createDefaultGraph();
  }

  private void withholdReprint(Node named) {
    String original = originals.apply(named.getURI());
    if (original != null) {
      Node withheld = Withheld.of(named, graph, descriptions).packed(named);
      send(KeptFindings.quad(named, LB.withheld, withheld));
      graph = Withheld.publication(named, graph, NodeFactory.createURI(original));
    }
  }

  private void addEntities() {
    entities.forEach(this::addEntity);
    census.sendTo(to, iris.entitiesGraph());
  }

  private void addEntity(Node entity, Set<Triple> said) {
    Set<Triple> description = EntityDescription.fresh(entity, said);
    if (!description.isEmpty()) {
      census.addEntities(description);
      description.forEach(this::sendKnown);
      send(Changes.first(entity));
    }
  }

  private void sendKnown(Triple triple) {
    send(Quad.create(iris.entitiesGraph(), triple));
  }

  private void send(Quad quad) {
    send(quad, to);
  }

  /** Sends a quad on, as one of the default graph if it is that. */
  static void send(Quad quad, StreamRDF to) {
    if (quad.isDefaultGraph()) {
      to.triple(quad.asTriple());
    } else {
      to.quad(quad);
    }
  }
}
