package org.lagebild.link;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** How long an imported index takes to open and to find items. */
public final class LookupTimes implements AutoCloseable {
  private static final int SAMPLE = 20_000;
  private static final LocalDate DAY = LocalDate.of(2015, 4, 17);
  private static final int WARM_UP = 3_000;
  private static final double NANOS_PER_MICRO = 1e3;
  private static final double NANOS_PER_MILLI = 1e6;

  private final ItemIndex embedded = EmbeddedIndex.open();
  private final Path folder;
  private final ItemIndex items;
  private final double openMillis;
  private final List<KnownItem> sample = new ArrayList<>();

  /** Opens an index, and chooses items by which it is asked. */
  public LookupTimes(Path folder) {
    this.folder = folder;
    long begin = System.nanoTime();
    this.items = IndexFolder.of(folder).open(embedded);
    this.openMillis = (System.nanoTime() - begin) / NANOS_PER_MILLI;
    IndexedItems imported = IndexFolder.of(folder).parts().get(0).open();
    int step = Math.max(1, imported.size() / SAMPLE);
    int[] number = new int[1];
    imported.forEach(
        item -> {
          if (number[0]++ % step == 0) {
            sample.add(item);
          }
        });
    imported.close();
  }

  /** The middle one of some openings, in milliseconds. */
  public double openMillis(int times) {
    double[] millis = new double[times];
    millis[0] = openMillis;
    for (int i = 1; i < times; i++) {
      long begin = System.nanoTime();
      IndexFolder.of(folder).parts().get(0).open().close();
      millis[i] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
    }
    Arrays.sort(millis);
    return millis[times / 2];
  }

  /**
   * How long single lookups took, in microseconds, ascending.
   *
   * @param wall by the clock on the wall
   * @param cpu what the thread computed, which other work of the machine does not lengthen
   */
  public record Times(double[] wall, double[] cpu) {}

  /** The times of lookups by what was looked up. */
  public Map<String, Times> lookups() {
    Map<String, Times> times = new LinkedHashMap<>();
    times.put("id", times(item -> Stream.of(item.id()), items::item));
    for (NameForm form : NameForm.values()) {
      times.put(
          "name_" + form.name().toLowerCase(Locale.ROOT),
          times(item -> form.keys(item).stream(), key -> items.named(form, key)));
    }
    times.put(
        "holders",
        times(
            item -> item.terms().stream().map(Term::office), office -> items.holders(office, DAY)));
    times.put("offices", times(item -> item.background().citizenships().stream(), items::offices));
    times.put("states_of_capital", times(item -> Stream.of(item.id()), items::statesOfCapital));
    times.put(
        "near_1",
        times(
            item -> NameForm.EXACT.keys(item).stream(),
            key -> items.near(NameForm.EXACT, changed(key), 1)));
    return times;
  }

  /** The key with another letter in the middle. */
  private static String changed(String key) {
    int middle = key.length() / 2;
    return middle == 0 ? key : key.substring(0, middle) + "q" + key.substring(middle + 1);
  }

  private Times times(Function<KnownItem, Stream<String>> keys, Consumer<String> lookup) {
    List<String> asked =
        new ArrayList<>(sample.stream().flatMap(keys).distinct().limit(SAMPLE).toList());
    Collections.shuffle(asked, new Random(1));
    asked.stream().limit(WARM_UP).forEach(lookup);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Times times = new Times(new double[asked.size()], new double[asked.size()]);
    for (int i = 0; i < asked.size(); i++) {
      long cpu = threads.getCurrentThreadCpuTime();
      long wall = System.nanoTime();
      lookup.accept(asked.get(i));
      times.wall()[i] = (System.nanoTime() - wall) / NANOS_PER_MICRO;
      times.cpu()[i] = (threads.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MICRO;
    }
    Arrays.sort(times.wall());
    Arrays.sort(times.cpu());
    return times;
  }

  @Override
  public void close() {
    items.close();
  }
}
