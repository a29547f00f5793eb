package org.lagebild.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.lagebild.link.dump.DumpItem;
import org.lagebild.link.dump.InOrder;
import org.lagebild.link.dump.SpoolBlock;
import org.lagebild.link.dump.SpoolReader;
import org.lagebild.link.index.RecordIndexWriter;

/** Makes an index of what was kept of a dump: looks at all of it once, then makes the items. */
final class IndexBuild {
  /** Is told how many bytes of all were done; what is left to do after the last takes a while. */
  interface Progress {
    void done(long bytes, long of);
  }

  private final Path spool;
  private final int threads;
  private final Progress progress;
  private final AtomicIntegerArray ofKind = new AtomicIntegerArray(ItemKind.values().length);

  IndexBuild(Path spool, int threads, Progress progress) {
    this.spool = spool;
    this.threads = threads;
    this.progress = progress;
  }

  /** Writes the index into a folder that is not there yet; how many items of which kind it has. */
  Map<String, Integer> into(Path folder, List<String> languages) throws IOException {
    Survey survey = survey();
    ItemMaker maker = new ItemMaker(survey);
    try (RecordIndexWriter index = RecordIndexWriter.create(folder);
        SpoolReader reader = SpoolReader.open(spool)) {
      InOrder.run(
          threads,
          reader::next,
          block -> {
            add(block, survey, maker, index);
            return block;
          },
          done -> progress.done(reader.length() + reader.position(), 2 * reader.length()));
      index.finish(IndexStamp.of(languages, kinds()));
    }
    return kinds();
  }

  private Survey survey() throws IOException {
    Survey survey = new Survey();
    try (SpoolReader reader = SpoolReader.open(spool)) {
      for (SpoolBlock block = reader.next(); block != null; block = reader.next()) {
        block.forEach(survey::add);
        progress.done(reader.position(), 2 * reader.length());
      }
    }
    return survey;
  }

  private void add(SpoolBlock block, Survey survey, ItemMaker maker, RecordIndexWriter index) {
    block.forEach(
        (item, place) -> {
          if (!survey.isRepeated(place)) {
            add(item, maker, index);
          }
        });
  }

  private void add(DumpItem item, ItemMaker maker, RecordIndexWriter index) {
    KnownItem made = maker.item(item);
    if (made == null || made.kind() == ItemKind.UNKNOWN) {
      return;
    }
    try {
      index.add(ItemKeys.record(made));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ofKind.incrementAndGet(made.kind().ordinal());
  }

  private Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new TreeMap<>();
    Arrays.stream(ItemKind.values())
        .filter(kind -> kind != ItemKind.UNKNOWN)
        .forEach(kind -> kinds.put(kind.name(), ofKind.get(kind.ordinal())));
    return kinds;
  }
}
