package org.lagebild.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lagebild.link.ImportListener;
import org.lagebild.link.ImportReport;
import org.lagebild.link.ImportRequest;
import org.lagebild.link.WikidataImport;

/** An import in a process of its own, whose memory can be limited and measured. */
final class ImportProcess {
  private static final double NANOS = 1e9;
  private static final Path STATUS = Path.of("/proc/self/status");

  private ImportProcess() {}

  /** Imports the dump of the first argument into the second, and prints figures of it. */
  public static void main(String[] arguments) throws IOException {
    Steps steps = new Steps();
    ImportRequest request =
        new ImportRequest(
            Path.of(arguments[0]),
            new ByteArrayInputStream(new byte[0]),
            Path.of(arguments[1]),
            List.of("de", "en"),
            Runtime.getRuntime().availableProcessors(),
            true);
    long begin = System.nanoTime();
    ImportReport report = WikidataImport.run(request, steps);
    long end = System.nanoTime();
    print("entities", report.entities());
    print("items", report.size());
    print("index_bytes", report.bytes());
    print("seconds", (end - begin) / NANOS);
    print("reading_seconds", (steps.readTo - begin) / NANOS);
    print("cpu_seconds", cpuSeconds());
    print("peak_rss_kib", peakKibibytes());
    print("heap_mib", Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void print(String name, Number value) {
    System.out.println(name + "\t" + value);
  }

  private static final class Steps implements ImportListener {
    private long readTo = System.nanoTime();

    @Override
    public void resumed(long entities) {
      throw new IllegalStateException("an import that was begun before");
    }

    @Override
    public void read(long bytes, long of, long entities, long items) {
      readTo = System.nanoTime();
    }

    @Override
    public void indexed(long bytes, long of) {
      // the rest of the time
    }
  }

  private static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / NANOS
        : 0;
  }

  /** The most memory that the process ever had, mapped files included; 0 where nobody tells. */
  private static long peakKibibytes() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0L);
  }

  /** Runs an import with so much heap; its figures by their names. */
  static Map<String, Double> run(Path dump, Path index, String heap) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-XX:+UseParallelGC",
            "-cp",
            System.getProperty("java.class.path"),
            ImportProcess.class.getName(),
            dump.toString(),
            index.toString());
    try {
      Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the import failed: " + printed);
      }
      Map<String, Double> figures = new TreeMap<>();
      printed
          .lines()
          .map(line -> line.split("\t"))
          .forEach(cells -> figures.put(cells[0], Double.valueOf(cells[1])));
      return figures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
