package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lagebild.pipeline.SmallStages;
import org.lagebild.store.Store;

/**
 * How long each view takes from the click until its first rows are there, in a browser and over a
 * store as large as one likes: {@code -Dlagebild.views=STORE}, of which a copy is best.
 */
@EnabledIfSystemProperty(named = "lagebild.views", matches = ".+")
class ViewTimesTest {
  private static final Path ADDRESSES = Path.of("src/test/resources/serve/views.txt");
  private static final int ROUNDS = 3;
  private static final int GOAL_MILLISECONDS = 1000;

  @TempDir Path downloads;

  @Test
  void everyViewIsThereWithinASecond() throws IOException {
    Path folder = Path.of(System.getProperty("lagebild.views"));
    Settings settings = Settings.readOnly(new Binding(Binding.LOOPBACK, 0));
    try (Store store = Store.openAsBuilt(folder);
        WebServer server = WebServer.start(store, settings, SmallStages::load, null);
        Page page = Page.open(InstalledBrowser.find().orElseThrow(), server.address(), downloads)) {
      server.words().toCompletableFuture().join();
      List<String> slow = new ArrayList<>();
      for (String address : Files.readAllLines(ADDRESSES)) {
        List<Long> times = times(page, address);
        System.out.printf(Locale.ROOT, "%-60s %s%n", address, times);
        if (times.get(1) > GOAL_MILLISECONDS) {
          slow.add(address + " " + times);
        }
      }
      assertEquals(List.of(), slow);
    }
  }

  /** Milliseconds; the first round also warms what no other view has asked for. */
  private static List<Long> times(Page page, String address) {
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      page.visit(address);
      Object time =
          page.run("return Math.round(performance.getEntriesByName('view')[0].startTime)");
      times.add(((Number) time).longValue());
    }
    return times;
  }
}
