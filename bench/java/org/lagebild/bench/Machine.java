package org.lagebild.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where and when figures were measured; stands before them in every row. */
record Machine(List<String> values) {
  static final List<String> COLUMNS =
      List.of("date", "cpu", "cores", "memory_gib", "os", "jdk", "collector", "heap_mib");

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final double GIB = 1L << 30;
  private static final long MIB = 1L << 20;

  /** This machine today (UTC). */
  static Machine here() {
    return new Machine(
        List.of(
            LocalDate.now(Clock.systemUTC()).toString(),
            cpu(),
            String.valueOf(Runtime.getRuntime().availableProcessors()),
            memory(),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
            collector(),
            String.valueOf(Runtime.getRuntime().maxMemory() / MIB)));
  }

  /** The model where the system tells it, else the architecture. */
  private static String cpu() {
    if (!Files.isReadable(PROCESSORS)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? String.format(Locale.ROOT, "%.1f", system.getTotalMemorySize() / GIB)
        : "";
  }

  /** The garbage collector by the name of its first part ("PS MarkSweep" is the parallel one). */
  private static String collector() {
    return ManagementFactory.getGarbageCollectorMXBeans().get(0).getName();
  }
}
