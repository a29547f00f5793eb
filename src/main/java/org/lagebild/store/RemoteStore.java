package org.lagebild.store;

import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;

/**
 * The graphs of articles in a SPARQL 1.1 service of somebody else, beside whatever else lies there:
 * graphs that are not of articles are neither read nor changed, and nothing is kept in the default
 * graph. What is put is checked and described as {@link Store#put} does, with the same result. One
 * process at a time may write.
 */
public final class RemoteStore implements AutoCloseable {
  private final Endpoint endpoint;
  private final Iris iris;

  private RemoteStore(Endpoint endpoint, Iris iris) {
    this.endpoint = endpoint;
    this.iris = iris;
  }

  /** Whether a store of that name is one elsewhere, and no folder. */
  public static boolean isAddress(String store) {
    return store.regionMatches(true, 0, "http://", 0, 7)
        || store.regionMatches(true, 0, "https://", 0, 8);
  }

  /**
   * Finds the service, to read what it holds or to write.
   *
   * @param address that of the service, or of the dataset of which it is one
   * @param base what all IRIs begin with that are put
   * @param password null if the service asks for none
   * @throws StoreException if nothing answers there
   */
  public static RemoteStore at(
      String address, String base, @Nullable PasswordAuthentication password) {
    return new RemoteStore(new Endpoint(uri(address), password), new Iris(base));
  }

  private static URI uri(String address) {
    try {
      URI uri = new URI(address);
      if (uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw noAddress(address, e);
    }
    throw noAddress(address, null);
  }

  private static StoreException noAddress(String address, @Nullable Throwable cause) {
    return new StoreException(
        Reason.FOREIGN,
        "store "
            + address.replaceFirst("//[^/]*@", "//")
            + ": not the address of a service, such as http://host:3030/dataset; a user and a"
            + " password belong in the environment",
        cause);
  }

  /**
   * Makes sure that the service takes changes.
   *
   * @throws StoreException if it does not
   */
  public void requireWritable() {
    endpoint.requireChanging();
  }

  /**
   * Stores articles in one request: all that conform, or none if it fails and the service works in
   * transactions. What was stored of them before is replaced, and the graph of the entities
   * follows.
   *
   * @param quads as for {@link Store#put}; findings are not kept
   * @throws StoreException if the service does not take them, also when tried again
   */
  public PutResult put(Iterable<Quad> quads) {
    Batch batch = new Batch(quads, iris.entitiesGraph());
    if (!batch.accepted().isEmpty()) {
      endpoint.retrying(
          () -> {
            replaceBy(batch);
            return batch;
          });
    }
    return batch.result();
  }

  private void replaceBy(Batch batch) {
    DatasetGraph near = DatabaseMgr.createDatasetGraph();
    UpdateRequest changes = Txn.calculateWrite(near, () -> changes(batch, near));
    if (!changes.getOperations().isEmpty()) {
      endpoint.change(changes);
    }
  }

  /** What must be known of the service is brought here, and changed as a store in a folder is. */
  private UpdateRequest changes(Batch batch, DatasetGraph near) {
    new Vicinity(endpoint.asking(), iris.entitiesGraph(), near).fill(batch);
    Set<Quad> before = named(near);
    new Replacement(near, iris.entitiesGraph(), false).by(batch.accepted(), batch.descriptions());
    return changes(before, named(near));
  }

  private static UpdateRequest changes(Set<Quad> before, Set<Quad> after) {
    QuadDataAcc gone = new QuadDataAcc();
    before.stream().filter(quad -> !after.contains(quad)).forEach(gone::addQuad);
    QuadDataAcc added = new QuadDataAcc();
    after.stream().filter(quad -> !before.contains(quad)).forEach(added::addQuad);
    UpdateRequest changes = new UpdateRequest();
    if (!gone.getQuads().isEmpty()) {
      changes.add(new UpdateDataDelete(gone));
    }
    if (!added.getQuads().isEmpty()) {
      changes.add(new UpdateDataInsert(added));
    }
    return changes;
  }

  private static Set<Quad> named(DatasetGraph data) {
    return new HashSet<>(Iter.toList(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
  }

  /**
   * What is stored of an article.
   *
   * @param quads those of the article, its graph first
   * @return null if nothing is, else whether it is what the quads have
   */
  public @Nullable Boolean holdsGraph(List<Quad> quads) {
    Node article = quads.get(0).getGraph();
    Graph now = GraphFactory.createDefaultGraph();
    quads.stream().filter(q -> q.getGraph().equals(article)).forEach(q -> now.add(q.asTriple()));
    return read(
        data -> {
          Graph stored = data.getGraph(article);
          return stored.isEmpty() ? null : stored.find().toSet().equals(now.find().toSet());
        });
  }

  /**
   * Reads. A query over the dataset, through {@link Asking}, is answered by the service, over the
   * union of the graphs that are of articles; another state may be seen by each of several.
   *
   * @throws StoreException if the service fails
   */
  public <R> R read(Function<DatasetGraph, R> reader) {
    try {
      return reader.apply(endpoint.retrying(() -> RemoteDataset.of(endpoint.asking())));
    } catch (HttpException | QueryExceptionHTTP e) {
      throw endpoint.failure(e);
    }
  }

  /** The violations of all graphs that are of articles, sorted; empty if they conform. */
  public List<Violation> validate() {
    return read(data -> new Conformance(data, iris.entitiesGraph()).ofAll());
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
