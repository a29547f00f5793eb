package org.lagebild.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.lagebild.reprint.Edition;
import org.lagebild.store.StoreException.Reason;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;
import org.lagebild.vocab.PROV;

/**
 * Makes a store at once of N-Quads that were checked and described already where they were made:
 * the folder that a Spark job has written. The store is the one that {@link Store#put} would have
 * made of the same articles. What is loaded is not checked again.
 */
public final class PreparedLoad {
  private static final String DONE = "_SUCCESS";
  private static final List<String> FOLDERS = List.of("graphs", "findings", "entities");
  private static final String ENDING = ".nq.gz";
  private static final int BUFFER = 1 << 16;

  /** No article has nearly as many triples. */
  private static final int MOST_HELD = 1_000_000;

  private final StreamRDF to;
  private final Prints prints;
  private final QuadCount count;
  private final Census census = new Census();
  private final List<Triple> held = new ArrayList<>();
  private @Nullable Node graphOfHeld;
  private @Nullable Node marked;
  private @Nullable Iris iris;
  private int articles;

  private PreparedLoad(StreamRDF to, Prints prints, QuadCount count) {
    this.to = to;
    this.prints = prints;
    this.count = count;
  }

  /**
   * Makes a store where none is yet. Not before it is whole is it there.
   *
   * @param output the folder that the job has written
   * @param progress told now and then how many quads are read
   * @return how many articles it holds
   * @throws StoreException if there is a store already, or it cannot be made, or the output is
   *     damaged or not whole
   */
  public static int into(Path store, Path output, LongConsumer progress) {
    if (!Files.exists(output.resolve(DONE))) {
      throw new StoreException(
          Reason.FOREIGN, output + ": no job has ended here; name the folder that it wrote", null);
    }
    StoreFolder folder = new StoreFolder(store);
    try {
      List<Path> files = files(output);
      return new WholeLoad(folder).of(size(files), making -> database(making, files, progress));
    } catch (RiotException | RuntimeIOException e) {
      throw new StoreException(
          Reason.BROKEN, output + ": the N-Quads are damaged; fetch them again", e);
    } catch (IOException e) {
      throw folder.failure(Reason.NOT_WRITABLE, "nothing was loaded (" + e.getMessage() + ")", e);
    }
  }

  private static long size(List<Path> files) throws IOException {
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    return size;
  }

  private static int database(Path making, List<Path> files, LongConsumer progress)
      throws IOException {
    try (Prints prints = new Prints(making.resolveSibling("prints"))) {
      PreparedLoad load =
          BulkLoad.into(
              making, to -> new PreparedLoad(to, prints, new QuadCount(progress)).of(files));
      load.withholdReprints(making);
      return load.articles;
    }
  }

  /** The job has described entities as if there were no reprints. */
  private void withholdReprints(Path database) throws IOException {
    if (iris != null) {
      SortedMap<String, String> originals = new TreeMap<>(prints.originals(print -> true));
      BulkLoad.withhold(database, iris.entitiesGraph(), originals);
    }
  }

  private static List<Path> files(Path output) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : FOLDERS) {
      Path folder = output.resolve(name);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside
              .filter(f -> !f.getFileName().toString().startsWith("."))
              .filter(f -> f.getFileName().toString().endsWith(ENDING))
              .sorted(Comparator.naturalOrder())
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private PreparedLoad of(List<Path> files) {
    for (Path file : files) {
      read(file);
    }
    if (iris == null) {
      BulkLoad.send(Changes.first(), to);
    } else {
      countHeld();
      census.sendTo(to, iris.entitiesGraph());
    }
    return this;
  }

  private void read(Path file) {
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Receiver());
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  private final class Receiver extends StreamRDFBase {
    @Override
    public void triple(Triple triple) {
      count.add();
      to.triple(triple);
      if (triple.getPredicate().equals(LB.fingerprint)) {
        notePrint(triple.getSubject(), triple.getObject().getLiteralLexicalForm());
      }
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        triple(quad.asTriple());
      } else {
        count.add();
        to.quad(quad);
        note(quad);
      }
    }

    private void notePrint(Node article, String print) {
      Edition edition = Edition.decode(article.getURI(), print);
      StoredCatalogue.bands(article, edition).forEach(quad -> to.triple(quad.asTriple()));
      prints.add(new Prints.Print(0, edition));
    }
  }

  private void note(Quad quad) {
    if (!quad.getGraph().equals(graphOfHeld) || held.size() >= MOST_HELD) {
      countHeld();
    }
    graphOfHeld = quad.getGraph();
    held.add(quad.asTriple());
    if (quad.getPredicate().equals(PROV.wasAttributedTo)) {
      iris = new Iris(quad.getObject().getURI());
    }
    if (iris != null && quad.getGraph().equals(iris.entitiesGraph())) {
      noteEntity(quad.getSubject());
    } else if (mark(quad.getGraph())) {
      articles++;
    }
    if (quad.getPredicate().equals(SchemaDO.datePublished.asNode())
        && quad.getSubject().equals(quad.getGraph())) {
      census.addDay(quad.getSubject(), quad.getObject());
    }
  }

  /** Marks an article or entity as changed; whether it is another one than the last. */
  private boolean mark(Node unit) {
    boolean next = !unit.equals(marked);
    if (next) {
      BulkLoad.send(Changes.first(unit), to);
      marked = unit;
    }
    return next;
  }

  /** The triples of one article follow one another; those of the entities may be counted apart. */
  private void countHeld() {
    if (graphOfHeld != null && iris != null) {
      if (graphOfHeld.equals(iris.entitiesGraph())) {
        census.addEntities(held);
      } else {
        census.addArticle(graphOfHeld, held);
      }
    }
    held.clear();
  }

  /** A geometry is a part of its entity. */
  private void noteEntity(Node subject) {
    if (!subject.getURI().endsWith("#geometry")) {
      mark(subject);
    }
  }
}
