package org.lagebild.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.reprint.Edition;
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
  private final Map<String, Aside> latest = new HashMap<>();
  private final Prints prints;
  private final FileChannel channel;
  private long triples;
  private int reprints;

  /**
   * Where an article lies, put for the last time.
   *
   * @param digest what it was made of, if that came with it
   */
  private record Aside(int part, @Nullable String digest) {}

  private FirstLoad(StoreFolder folder, Iris iris, FileChannel channel) throws IOException {
    this.folder = folder;
    this.iris = iris;
    this.channel = channel;
    this.parts = new Parts(folder.firstLoad());
    this.prints = new Prints(folder.firstLoad().resolve("prints"));
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
    } catch (IOException | AtlasException e) {
      throw unwritable(folder, e);
    }
  }

  private static StoreException unwritable(StoreFolder folder, Exception e) {
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
      } catch (IOException | AtlasException e) {
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
    latest.put(article, new Aside(part, null));
    kept.forEach((property, value) -> note(article, property, value, part));
  }

  private void note(String article, Node property, Node value, int part) {
    String text = value.getLiteralLexicalForm();
    if (property.equals(LB.digest)) {
      latest.put(article, new Aside(part, text));
    } else if (property.equals(LB.fingerprint)) {
      prints.add(new Prints.Print(part, Edition.decode(article, text)));
    }
  }

  private void note(Quad quad, int part) {
    if (quad.isDefaultGraph()) {
      note(quad.getSubject().getURI(), quad.getPredicate(), quad.getObject(), part);
    } else if (!quad.getGraph().equals(iris.entitiesGraph())) {
      latest.compute(
          quad.getGraph().getURI(),
          (iri, aside) -> aside == null || aside.part() != part ? new Aside(part, null) : aside);
      triples++;
    }
  }

  /** The {@code lb:digest} that came with an article; null if none did, or it was not put yet. */
  public @Nullable String digest(String id) {
    Aside aside = latest.get(iris.article(id).getURI());
    return aside == null ? null : aside.digest();
  }

  /** How many articles have been put, those before an interruption included. */
  public int articles() {
    return latest.size();
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
    Path sorting = folder.firstLoad().resolve("sorting");
    try {
      for (Path fresh : List.of(making, sorting)) {
        Parts.remove(fresh);
        Files.createDirectories(fresh);
      }
      Map<String, String> originals =
          prints.originals(p -> isLatest(p.edition().article(), p.part()));
      reprints = originals.size();
      BulkLoad.into(making, sorting, iris, originals::get, this::load);
      BulkLoad.moveInto(folder.path(), making);
      close();
      Parts.remove(folder.firstLoad());
    } catch (IOException | AtlasException e) {
      throw unwritable(folder, e);
    } catch (InternalError e) {
      // what is written through mapped memory meets a full disk so
      String what = "the disk is full or fails; what was put before is kept";
      throw folder.failure(Reason.FULL, what, e);
    }
  }

  private void load(BulkLoad loading) {
    for (int part = 0; part < parts.count(); part++) {
      int number = part;
      parts.read(part, quad -> loading.take(quad, graph -> isLatest(graph.getURI(), number)));
      loading.endPart();
    }
  }

  private boolean isLatest(String article, int part) {
    Aside aside = latest.get(article);
    return aside != null && aside.part() == part;
  }

  /** Lets go of the folder; what was put is kept there. */
  @Override
  public void close() {
    try (channel) {
      prints.close();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }
}
