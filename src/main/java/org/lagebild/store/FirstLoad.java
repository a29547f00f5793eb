package org.lagebild.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.reprint.Edition;
import org.lagebild.reprint.MemoryCatalogue;
import org.lagebild.reprint.Reprints;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/**
 * Makes a large store at once, with TDB2's bulk loader, where none is yet. What is put is checked
 * as {@link Store#put} does and kept in parts beside the store to be; {@link #finish} makes the
 * store of them, the same that {@link Store#put} would have made, and not before it is whole is it
 * there. If the process ends before, the parts stay, and the next load into the folder goes on with
 * them. For one thread.
 */
public final class FirstLoad implements AutoCloseable {
  /** What is put takes about as much in a part, and ten times as much in the store. */
  private static final long SPACE_PER_TRIPLE = 400;

  private final StoreFolder folder;
  private final Iris iris;
  private final Parts parts;
  private final Map<String, Integer> partOf = new HashMap<>();
  private final Map<String, Digest> digests = new HashMap<>();
  private final Map<String, Print> prints = new HashMap<>();
  private final FileChannel channel;
  private long triples;
  private int reprints;

  /** What an article was made of that lies in that part. */
  private record Digest(String value, int part) {}

  /** What an article is compared by that lies in that part. */
  private record Print(Edition edition, int part) {}

  private FirstLoad(StoreFolder folder, Iris iris, FileChannel channel) throws IOException {
    this.folder = folder;
    this.iris = iris;
    this.channel = channel;
    this.parts = new Parts(folder.firstLoad());
    for (int part = 0; part < parts.count(); part++) {
      int number = part;
      parts.read(part, quad -> note(quad, number));
    }
  }

  /** Whether there is no store yet, so that a first load may make one. */
  public static boolean isPossible(Path folder) {
    return new StoreFolder(folder).isFree();
  }

  /** Whether a first load was begun and not finished; it must be gone on with. */
  public static boolean isBegun(Path folder) {
    return new StoreFolder(folder).holdsFirstLoad();
  }

  /**
   * Begins a first load, or goes on with one that was interrupted.
   *
   * @param base what all IRIs begin with
   * @throws StoreException if there is a store already, or the folder cannot be used
   */
  public static FirstLoad into(Path path, String base) {
    StoreFolder folder = new StoreFolder(path);
    folder.requireRoomForFirstLoad();
    try {
      FileChannel channel = folder.begun(folder.firstLoad());
      return new FirstLoad(folder, new Iris(base), channel);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static StoreException unwritable(StoreFolder folder, IOException e) {
    String what = "cannot be written (" + e.getMessage() + "); what was put before is kept";
    return folder.failure(Reason.NOT_WRITABLE, what, e);
  }

  /**
   * Puts articles aside for the store: all that conform, for good, or none if it fails. An article
   * that was put before is replaced.
   *
   * @param quads as for {@link Store#put}
   * @throws StoreException if they cannot be written
   */
  public PutResult put(Iterable<Quad> quads) {
    Batch batch = new Batch(quads, iris.entitiesGraph());
    if (!batch.accepted().isEmpty()) {
      long more = batch.accepted().values().stream().mapToLong(g -> g.size()).sum();
      triples += more;
      folder.requireSpace(SPACE_PER_TRIPLE * triples);
      try {
        int part = parts.add(to -> write(batch, to));
        batch.accepted().keySet().forEach(article -> note(article, batch.kept(article), part));
      } catch (IOException e) {
        throw unwritable(folder, e);
      }
    }
    return batch.result();
  }

  private void write(Batch batch, Parts.Writer to) {
    batch
        .descriptions()
        .find()
        .forEachRemaining(t -> to.write(Quad.create(iris.entitiesGraph(), t)));
    batch
        .accepted()
        .forEach(
            (iri, graph) -> {
              Node article = NodeFactory.createURI(iri);
              batch.kept(iri).forEach((p, v) -> to.write(KeptFindings.quad(article, p, v)));
              graph.find().forEachRemaining(t -> to.write(Quad.create(article, t)));
            });
  }

  private void note(String article, Map<Node, Node> kept, int part) {
    partOf.put(article, part);
    Node digest = kept.get(LB.digest);
    if (digest != null) {
      digests.put(article, new Digest(digest.getLiteralLexicalForm(), part));
    }
    Node print = kept.get(LB.fingerprint);
    if (print != null) {
      String text = print.getLiteralLexicalForm();
      prints.put(article, new Print(Edition.decode(article, text), part));
    }
  }

  private void note(Quad quad, int part) {
    if (quad.isDefaultGraph()) {
      note(quad.getSubject().getURI(), Map.of(quad.getPredicate(), quad.getObject()), part);
    } else if (!quad.getGraph().equals(iris.entitiesGraph())) {
      partOf.put(quad.getGraph().getURI(), part);
      triples++;
    }
  }

  /** The {@code lb:digest} that came with an article; null if none did, or it was not put yet. */
  public @Nullable String digest(String id) {
    String article = iris.article(id).getURI();
    Digest digest = digests.get(article);
    return digest == null || !isLatest(iris.article(id), digest.part()) ? null : digest.value();
  }

  /** How many articles have been put, those before an interruption included. */
  public int articles() {
    return partOf.size();
  }

  /** How many of them are reprints of others; known when the store is made. */
  public int reprints() {
    return reprints;
  }

  /**
   * Makes the store. If this fails or the process ends meanwhile, all that was put is kept, and the
   * store is not there.
   *
   * @throws StoreException if it cannot be written
   */
  public void finish() {
    Path making = folder.firstLoad().resolve("store");
    try {
      Parts.remove(making);
      Files.createDirectories(making);
      BulkLoad.into(making, iris, originals()::get, loading -> load(loading));
      BulkLoad.moveInto(folder.path(), making);
      close();
      Parts.remove(folder.firstLoad());
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Of which articles others are reprints. */
  private Map<String, String> originals() {
    Reprints decided = new Reprints(new MemoryCatalogue());
    prints.forEach(
        (article, print) -> {
          if (isLatest(NodeFactory.createURI(article), print.part())) {
            decided.put(print.edition());
          }
        });
    Map<String, String> originals = new HashMap<>();
    prints.keySet().forEach(a -> originals.put(a, decided.original(a)));
    originals.values().removeIf(Objects::isNull);
    reprints = originals.size();
    return originals;
  }

  private void load(BulkLoad loading) {
    for (int part = 0; part < parts.count(); part++) {
      int number = part;
      parts.read(part, quad -> loading.take(quad, graph -> isLatest(graph, number)));
      loading.endPart();
    }
  }

  private boolean isLatest(@Nullable Node article, int part) {
    return article == null || Integer.valueOf(part).equals(partOf.get(article.getURI()));
  }

  /** Lets go of the folder; what was put is kept there. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }
}
