package org.lagebild.link.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is kept of a dump into a folder. Killed at any time, it goes on in the same folder
 * from its last checkpoint, and the spool holds the same items in the same order.
 */
public final class DumpSpooler implements Closeable {
  /** Is told now and then how far reading has come. */
  public interface Progress {
    /**
     * Tells how much was read.
     *
     * @param bytes of the dump as it is stored
     */
    void read(long bytes, DumpTally tally);
  }

  /**
   * What reading came to.
   *
   * @param cutOff why the dump could not be read to its end, null if it could
   */
  public record Outcome(DumpTally tally, @Nullable String cutOff) {}

  /** So much work is lost by a kill at most. */
  public static final long MILLIS_BETWEEN_CHECKPOINTS = 3000;

  private static final int FINGERPRINT = 1 << 16;

  private final Path folder;
  private final String source;
  private final DumpInput dump;
  private final Checkpoint from;
  private long millisBetweenCheckpoints = MILLIS_BETWEEN_CHECKPOINTS;

  private DumpSpooler(Path folder, String source, DumpInput dump, Checkpoint from) {
    this.folder = folder;
    this.source = source;
    this.dump = dump;
    this.from = from;
  }

  /** Goes on with a file, or begins if the folder holds nothing of just this file. */
  public static DumpSpooler of(Path file, Path folder, String settings) throws IOException {
    String source = fingerprint(file) + " " + Spool.VERSION + " " + settings;
    Checkpoint last = Checkpoint.read(folder.resolve("checkpoint"));
    Checkpoint from =
        last != null && last.source().equals(source)
            ? last
            : new Checkpoint(source, Position.START, 0, DumpTally.NONE, false);
    return new DumpSpooler(folder, source, DumpInput.open(file, from.position()), from);
  }

  /** Begins with a stream, of which no checkpoints can be kept. */
  public static DumpSpooler of(InputStream stream, Path folder) throws IOException {
    Checkpoint from = new Checkpoint("", Position.START, 0, DumpTally.NONE, false);
    return new DumpSpooler(folder, "", DumpInput.of(stream), from);
  }

  /** What was read before; nothing if this is a beginning. */
  public DumpTally before() {
    return from.tally();
  }

  /** How many bytes of the dump as it is stored were read before. */
  public long stored() {
    return dump.stored();
  }

  /** The file of what was kept, for a {@link SpoolReader}. */
  public Path spool() {
    return folder.resolve("spool");
  }

  /** Keeps checkpoints at other times than usual. */
  public DumpSpooler withCheckpointsEvery(long millis) {
    millisBetweenCheckpoints = millis;
    return this;
  }

  /** Reads to the end. */
  public Outcome run(
      List<String> languages, Set<Long> skippedClasses, int threads, Progress progress)
      throws IOException {
    BlockParser parser = new BlockParser(languages, skippedClasses);
    LineBlocks blocks = new LineBlocks(dump);
    try (Spool spool = Spool.open(spool(), from.spool())) {
      Writer writer = new Writer(spool, progress);
      if (!from.complete()) {
        InOrder.run(threads, blocks::next, parser::parse, writer::accept);
        IOException failure = blocks.failure();
        if (failure != null) {
          return writer.end(false, String.valueOf(failure.getMessage()));
        }
      }
      return writer.end(true, null);
    }
  }

  private final class Writer {
    private final Spool spool;
    private final Progress progress;
    private DumpTally tally = from.tally();
    private Position position = from.position();
    private long lastMillis = System.nanoTime() / 1_000_000;

    Writer(Spool spool, Progress progress) {
      this.spool = spool;
      this.progress = progress;
    }

    void accept(ParsedBlock block) throws IOException {
      spool.append(block.records(), block.items());
      tally = tally.plus(block);
      position = block.block().end();
      progress.read(block.block().stored(), tally);
      long now = System.nanoTime() / 1_000_000;
      if (now - lastMillis > millisBetweenCheckpoints) {
        checkpoint(false);
        lastMillis = System.nanoTime() / 1_000_000;
      }
    }

    Outcome end(boolean complete, @Nullable String cutOff) throws IOException {
      checkpoint(complete);
      return new Outcome(tally, cutOff);
    }

    private void checkpoint(boolean complete) throws IOException {
      long length = spool.force();
      if (!source.isEmpty()) {
        new Checkpoint(source, position, length, tally, complete)
            .write(folder.resolve("checkpoint"));
      }
    }
  }

  /** Two dumps differ in length or in what they begin with. */
  private static String fingerprint(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      CRC32 sum = new CRC32();
      sum.update(in.readNBytes(FINGERPRINT));
      return Files.size(file) + " " + Long.toHexString(sum.getValue());
    }
  }

  @Override
  public void close() throws IOException {
    dump.close();
  }
}
