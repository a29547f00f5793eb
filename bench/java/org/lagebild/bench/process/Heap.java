package org.lagebild.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was on the heap of a JVM when its collector had cleared up.
 *
 * @param afterMib the most after any collection; what only looks alive to a small one is in it
 * @param liveMib the most after a collection of the whole heap; 0 if there was none
 * @param collections how many there were
 * @param whole how many of them were of the whole heap
 * @param pauseSeconds how long the program stood still for them
 */
public record Heap(
    double afterMib, double liveMib, int collections, int whole, double pauseSeconds) {
  private static final Pattern PAUSE =
      Pattern.compile("Pause (Young|Full).* (\\d+)M->(\\d+)M\\((\\d+)M\\) ([\\d.]+)ms");
  private static final double MILLIS = 1e3;

  /**
   * Asks a JVM, in its environment, to log its collections. No other way reaches it through a
   * launcher that gives options of its own: these are read after all others.
   */
  public static Map<String, String> logging(Path log) {
    return Map.of("_JAVA_OPTIONS", "-Xlog:gc:file=" + log + ":uptime:filecount=0");
  }

  /** Reads what was logged. */
  public static Heap of(Path log) {
    try (Stream<String> lines = Files.lines(log)) {
      return of(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Heap of(Stream<String> lines) {
    double after = 0;
    double live = 0;
    int collections = 0;
    int whole = 0;
    double seconds = 0;
    for (Matcher pause : lines.map(PAUSE::matcher).filter(Matcher::find).toList()) {
      double left = Double.parseDouble(pause.group(3));
      after = Math.max(after, left);
      if (pause.group(1).equals("Full")) {
        live = Math.max(live, left);
        whole++;
      }
      collections++;
      seconds += Double.parseDouble(pause.group(5)) / MILLIS;
    }
    return new Heap(after, live, collections, whole, seconds);
  }
}
