package org.lagebild.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.lagebild.bench.dump.DumpFile;
import org.lagebild.link.LookupTimes;

/** Imports a generated dump in a process of its own, and looks items up in the index. */
final class WikidataBenchmark implements Benchmark {
  private static final List<String> COLUMNS = List.of("figure", "unit", "value");
  private static final String HEAP = "640m";
  private static final double MEGABYTE = 1e6;
  private static final double KIBIBYTES_PER_MEBIBYTE = 1024;
  private static final double MOST_MEBIBYTES = 1024;
  private static final double MOST_MICROS = 1000;
  private static final double MOST_OPEN_MILLIS = 1000;
  private static final int OPENINGS = 9;

  @Override
  public String name() {
    return "wikidata";
  }

  @Override
  public String about() {
    return "import of a dump in Wikidata's form, and lookups in the index";
  }

  @Override
  public Result run(Scale scale) {
    try {
      Path scratch = scale.scratch();
      Path dump = DumpFile.of(scratch, Scale.SEED, scale.of(1_000_000, 20_000));
      Path index = scratch.resolve("wikidata-index");
      Map<String, Double> figures = ImportProcess.run(dump, index, HEAP);
      try (LookupTimes lookups = new LookupTimes(index)) {
        return new Figures(figures, Files.size(dump), length(dump))
            .result(lookups.openMillis(OPENINGS), lookups.lookups());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(Path dump) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(dump), 1 << 16)) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static final class Figures {
    private final Map<String, Double> imported;
    private final double stored;
    private final double length;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Result.Goal> goals = new ArrayList<>();

    Figures(Map<String, Double> imported, long stored, long length) {
      this.imported = imported;
      this.stored = stored / MEGABYTE;
      this.length = length / MEGABYTE;
    }

    Result result(double openMillis, Map<String, LookupTimes.Times> lookups) {
      double seconds = of("seconds");
      row("entities", "", "%.0f", of("entities"));
      row("dump", "MB", "%.0f", length);
      row("dump_compressed", "MB", "%.0f", stored);
      row("import", "s", "%.1f", seconds);
      row("import_reading", "s", "%.1f", of("reading_seconds"));
      row("import_indexing", "s", "%.1f", seconds - of("reading_seconds"));
      row("import_cpu", "s", "%.1f", of("cpu_seconds"));
      row("import_rate", "entities/s", "%.0f", of("entities") / seconds);
      row("import_rate_bytes", "MB/s", "%.0f", length / seconds);
      row("import_rate_cpu", "entities/CPU s", "%.0f", of("entities") / of("cpu_seconds"));
      row("import_heap", "MiB", "%.0f", of("heap_mib"));
      double peak = of("peak_rss_kib") / KIBIBYTES_PER_MEBIBYTE;
      row("import_peak_memory", "MiB", "%.0f", peak);
      goal("the import has at most %.0f MiB of memory (below %.0f)", peak, MOST_MEBIBYTES);
      row("items", "", "%.0f", of("items"));
      row("index", "MB", "%.1f", of("index_bytes") / MEGABYTE);
      row("index_per_item", "bytes", "%.0f", of("index_bytes") / of("items"));
      row("open", "ms", "%.1f", openMillis);
      goal("the index is opened in %.0f ms (below %.0f)", openMillis, MOST_OPEN_MILLIS);
      lookups.forEach(this::lookup);
      return new Result(COLUMNS, rows, goals);
    }

    private double of(String name) {
      return imported.getOrDefault(name, 0.0);
    }

    private void lookup(String what, LookupTimes.Times times) {
      if (times.wall().length == 0) {
        return;
      }
      for (int percent : new int[] {50, 95, 99}) {
        row(what + "_p" + percent, "µs", "%.1f", at(times.wall(), percent));
      }
      double micros = at(times.cpu(), 99);
      row(what + "_cpu_p99", "µs", "%.1f", micros);
      goal(what + " is looked up in %.0f µs of CPU at p99 (below %.0f)", micros, MOST_MICROS);
    }

    private static double at(double[] ascending, int percent) {
      return ascending[Math.min(ascending.length - 1, ascending.length * percent / 100)];
    }

    private void row(String figure, String unit, String format, double value) {
      rows.add(List.of(figure, unit, String.format(Locale.ROOT, format, value)));
    }

    private void goal(String words, double value, double most) {
      goals.add(new Result.Goal(String.format(Locale.ROOT, words, value, most), value < most));
    }
  }
}
