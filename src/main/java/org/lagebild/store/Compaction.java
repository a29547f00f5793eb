package org.lagebild.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.solver.stats.Stats;
import org.apache.jena.tdb2.solver.stats.StatsCollectorNodeId;
import org.apache.jena.tdb2.solver.stats.StatsResults;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.lagebild.store.StoreException.Reason;

/**
 * Writes a database anew without the room that changes have left behind, and counts its properties,
 * by which TDB2 orders the patterns of queries. The copy takes the place of the old one in one
 * step, so that whenever the process ends one of them is whole.
 */
final class Compaction {
  private static final Pattern GENERATION = Pattern.compile("Data-\\d{4,}");
  private static final Pattern HALF = Pattern.compile("Data-\\d{4,}-tmp");
  private static final String STATISTICS = "stats.opt";

  /** What a copy may take beyond the old one, in bytes. */
  private static final long SPACE = 4_000_000;

  private final Connection connection;
  private final Path folder;

  Compaction(Connection connection) {
    this.connection = connection;
    this.folder = connection.path();
  }

  /**
   * Does all of it.
   *
   * @param step told in a few words before each step
   * @throws StoreException if there is no room for a copy, or it cannot be written
   */
  Compacted run(Consumer<String> step) {
    try {
      clear();
      long before = bytes();
      connection.folder().requireSpace(SPACE + before);
      step.accept("copying what is in use");
      DatabaseMgr.compact(connection.dataset(), true);
      step.accept("counting properties");
      writeStatistics(connection.dataset());
      return new Compacted(before, bytes());
    } catch (IOException | UncheckedIOException e) {
      String what = "cannot be compacted (" + e.getMessage() + "); it is as it was";
      throw connection.folder().failure(Reason.NOT_WRITABLE, what, e);
    }
  }

  /** Removes what an earlier compaction has left that did not come to its end. */
  private void clear() throws IOException {
    for (Path half : inside(HALF)) {
      Parts.remove(half);
    }
    List<Path> generations = inside(GENERATION);
    for (Path old : generations.subList(0, Math.max(0, generations.size() - 1))) {
      Parts.remove(old);
    }
  }

  /** Counts how often each property and each class is used, which orders patterns from now on. */
  private void writeStatistics(DatasetGraph data) throws IOException {
    StatsResults counted = Txn.calculateRead(data, () -> counted(data));
    Path target = newest().resolve(STATISTICS);
    Path unfinished = newest().resolve(STATISTICS + ".tmp");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      Stats.write(out, counted);
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static StatsResults counted(DatasetGraph data) {
    DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(data);
    NodeTupleTable quads = tdb.getQuadTable().getNodeTupleTable();
    StatsCollectorNodeId counter = new StatsCollectorNodeId(quads.getNodeTable());
    for (Iterator<Tuple<NodeId>> all = quads.findAll(); all.hasNext(); ) {
      Tuple<NodeId> quad = all.next();
      counter.record(null, quad.get(1), quad.get(2), quad.get(3));
    }
    return counter.results();
  }

  private Path newest() throws IOException {
    List<Path> generations = inside(GENERATION);
    return generations.get(generations.size() - 1);
  }

  private List<Path> inside(Pattern name) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> name.matcher(p.getFileName().toString()).matches()).sorted().toList();
    }
  }

  /** How much the database holds, in bytes. */
  private long bytes() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(Compaction::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
