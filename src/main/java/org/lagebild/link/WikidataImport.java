package org.lagebild.link;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lagebild.link.dump.DumpSpooler;
import org.lagebild.link.dump.DumpTally;

/**
 * Makes an index of Wikidata's JSON dump. First the dump is read once, and what linking may ask for
 * is spooled; then the index is made of the spool. Killed at any time, the same import goes on
 * where it was and comes to the same index; an index that was there before is used until the new
 * one is complete.
 */
public final class WikidataImport {
  private final ImportRequest request;
  private final ImportListener listener;
  private final IndexFolder folder;

  private WikidataImport(ImportRequest request, ImportListener listener) {
    this.request = request;
    this.listener = listener;
    this.folder = IndexFolder.of(request.index());
  }

  /**
   * Imports a dump.
   *
   * @throws IOException if the dump cannot be read or the index not be written
   * @throws IndexFailure if another import is at work in the folder, nothing can be written there,
   *     or the dump holds no item
   */
  public static ImportReport run(ImportRequest request, ImportListener listener)
      throws IOException {
    return run(request, listener, DumpSpooler.MILLIS_BETWEEN_CHECKPOINTS);
  }

  static ImportReport run(ImportRequest request, ImportListener listener, long checkpointMillis)
      throws IOException {
    WikidataImport run = new WikidataImport(request, listener);
    Path dump = request.dump();
    if (dump != null) {
      // told of before a folder is made
      Files.newByteChannel(dump).close();
    }
    Closeable lock = run.folder.lock();
    try {
      return run.locked(checkpointMillis);
    } finally {
      lock.close();
    }
  }

  private ImportReport locked(long checkpointMillis) throws IOException {
    Path work = folder.work();
    if (request.fresh() || request.dump() == null) {
      Folders.delete(work);
    }
    Files.createDirectories(work);
    try (DumpSpooler spooler = spooler(work)) {
      if (spooler.before().entities() > 0) {
        listener.resumed(spooler.before().entities());
      }
      DumpSpooler.Outcome outcome = spool(spooler.withCheckpointsEvery(checkpointMillis));
      ImportReport report = index(spooler, outcome);
      Folders.delete(work);
      return report;
    }
  }

  private DumpSpooler spooler(Path work) throws IOException {
    Path dump = request.dump();
    return dump == null
        ? DumpSpooler.of(request.stream(), work)
        : DumpSpooler.of(dump, work, String.join(",", request.languages()));
  }

  private DumpSpooler.Outcome spool(DumpSpooler spooler) throws IOException {
    long length = request.dump() == null ? -1 : Files.size(request.dump());
    return spooler.run(
        request.languages(),
        Kinds.shut(),
        request.threads(),
        (bytes, tally) -> listener.read(bytes, length, tally.entities(), tally.items()));
  }

  private ImportReport index(DumpSpooler spooler, DumpSpooler.Outcome outcome) throws IOException {
    DumpTally tally = outcome.tally();
    if (tally.items() == 0) {
      throw new IndexFailure("nothing was imported: " + whyNothing(outcome));
    }
    Path fresh = folder.imported().fresh();
    Map<String, Integer> kinds =
        new IndexBuild(spooler.spool(), request.threads(), listener::indexed)
            .into(fresh, request.languages());
    folder.imported().publish(fresh);
    return new ImportReport(
        tally.entities(),
        kinds,
        tally.damaged(),
        tally.shown(),
        outcome.cutOff(),
        Folders.bytes(fresh));
  }

  private static String whyNothing(DumpSpooler.Outcome outcome) {
    if (outcome.cutOff() != null) {
      return "the dump cannot be read (" + outcome.cutOff() + "); download it again";
    }
    return outcome.tally().damaged() > 0
        ? "the dump is not Wikidata's JSON in UTF-8; " + outcome.tally().shown().get(0)
        : "the dump holds no item of a kind that can be linked";
  }
}
