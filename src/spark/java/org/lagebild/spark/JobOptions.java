package org.lagebild.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.BuildRequest;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.PortionSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the job is asked for, as it follows the jar in the call of spark-submit. */
@Command(
    name = "spark-submit … lagebild-spark.jar",
    description = "Reads articles on many machines and writes what they say as N-Quads.")
final class JobOptions implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long KIBI = 1024;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "NDJSON, WARC, Parquet, or what else build reads: files, folders or patterns, wherever"
              + " Hadoop finds them")
  private ArrayList<String> inputs = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "the folder to be made")
  private String out = "";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = LocalBuild.DEFAULT_BASE,
      description = "what the IRIs of articles and entities begin with (default: ${DEFAULT-VALUE})")
  private String base = LocalBuild.DEFAULT_BASE;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "the day of publication, yyyy-MM-dd, of articles that give none")
  private @Nullable LocalDate date;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      defaultValue = "" + BuildRequest.DEFAULT_MAX_BYTES,
      description = "refuse longer texts (default: ${DEFAULT-VALUE})")
  private int maxBytes = BuildRequest.DEFAULT_MAX_BYTES;

  @Option(
      names = "--split-kib",
      paramLabel = "N",
      defaultValue = "8192",
      description =
          "how much of an NDJSON or Parquet file one task reads (default: ${DEFAULT-VALUE})")
  private int splitKib = 8192;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "the folder of an imported Wikidata index, the same on every machine")
  private @Nullable String index;

  List<String> inputs() {
    return inputs;
  }

  String out() {
    return out;
  }

  @Nullable String index() {
    return index;
  }

  /**
   * How many bytes one task reads.
   *
   * @throws IllegalArgumentException if it is none
   */
  long splitBytes() {
    if (splitKib < 1) {
      throw new IllegalArgumentException("--split-kib must be at least 1: " + splitKib);
    }
    return splitKib * KIBI;
  }

  /**
   * What holds for all articles.
   *
   * @throws IllegalArgumentException if no text could be that long, or the base is none
   */
  PortionSettings settings() {
    return new PortionSettings(base, date, maxBytes);
  }
}
