package org.lagebild.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/** All changes of a store, each in one transaction, for which there must be room beforehand. */
final class StoreWriter {
  /** Room for an empty store, or for a change of the least size, in bytes. */
  static final long SPACE = 4_000_000;

  /** A triple takes about 400 bytes in all indexes, and more where pages are copied to change. */
  private static final long SPACE_PER_TRIPLE = 1_000;

  private final Connection connection;
  private final DatasetGraph dataset;
  private final Iris iris;

  StoreWriter(Connection connection, Iris iris) {
    this.connection = connection;
    this.dataset = connection.dataset();
    this.iris = iris;
  }

  PutResult put(Batch batch) {
    if (!batch.accepted().isEmpty()) {
      int triples = batch.accepted().values().stream().mapToInt(Graph::size).sum();
      connection.folder().requireSpace(SPACE + SPACE_PER_TRIPLE * triples);
      connection.write(
          () -> {
            replace(
                batch.accepted(),
                article -> batch.kept(article).get(LB.fingerprint),
                batch.descriptions());
            new KeptFindings(dataset).replaceBy(batch);
          });
    }
    return batch.result();
  }

  private void replace(
      SortedMap<String, Graph> articles, Function<String, @Nullable Node> prints, Graph items) {
    Node entities = iris.entitiesGraph();
    Originals.Arranged arranged = new Originals(dataset, entities).with(articles, prints, items);
    new Replacement(dataset, entities).by(arranged.articles(), arranged.items());
  }

  /** Removes all of the articles, or none if one of them is not there. */
  void remove(Collection<String> ids) {
    connection.folder().requireSpace(SPACE);
    connection.write(
        () -> {
          requireStored(ids);
          SortedMap<String, Graph> nothing = new TreeMap<>();
          ids.forEach(id -> nothing.put(iris.article(id).getURI(), Graph.emptyGraph));
          replace(nothing, article -> null, Graph.emptyGraph);
          ids.forEach(id -> new KeptFindings(dataset).forget(iris.article(id)));
        });
  }

  private void requireStored(Collection<String> ids) {
    SortedSet<String> unknown = new TreeSet<>(ids);
    unknown.removeIf(id -> dataset.containsGraph(iris.article(id)));
    if (!unknown.isEmpty()) {
      String what =
          "there is no article "
              + String.join(", ", unknown)
              + "; nothing was removed, mend the ids";
      throw connection.folder().failure(Reason.UNKNOWN, what, null);
    }
  }

  List<Violation> change(Consumer<DatasetGraph> change) {
    List<Violation> violations = new ArrayList<>();
    connection.folder().requireSpace(SPACE);
    connection.write(
        () -> {
          Update update = new Update(dataset, connection.outward(), iris.entitiesGraph());
          violations.addAll(update.by(change));
          if (!violations.isEmpty()) {
            dataset.abort();
          }
        });
    return List.copyOf(violations);
  }

  void keepDigest(String article, String digest) {
    Node value = NodeFactory.createLiteralString(digest);
    connection.write(
        () -> new KeptFindings(dataset).replace(NodeFactory.createURI(article), LB.digest, value));
  }
}
