package org.lagebild.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lagebild.bench.hot.Turn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One lookup in the index that comes with the program, by names that are in it. */
@State(Scope.Benchmark)
public class LookupHotPath {
  private static final long SEED = 1;

  private @Nullable ItemIndex opened;
  private Turn<String> keys = Turn.of(List.of());

  /** Opens the index. */
  @Setup
  public void open() {
    ItemIndex items = EmbeddedIndex.open();
    opened = items;
    List<String> all = new ArrayList<>();
    items.forEach(item -> all.addAll(NameForm.EXACT.keys(item)));
    Collections.shuffle(all, new Random(SEED));
    keys = Turn.of(all);
  }

  /** The items of a name as it is written. */
  @Benchmark
  public List<KnownItem> lookup() {
    if (opened == null) {
      throw new IllegalStateException("not opened");
    }
    return opened.named(NameForm.EXACT, keys.next());
  }

  /** Closes the index. */
  @TearDown
  public void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
