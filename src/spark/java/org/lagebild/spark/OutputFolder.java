package org.lagebild.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapred.FileOutputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.lagebild.pipeline.PortionOutput;

/** The folder that a job makes, and what lies where in it. */
final class OutputFolder {
  private static final String ENTITIES = "*.nq";

  private final Path folder;
  private final FileSystem files;
  private final Configuration hadoop;

  /**
   * @throws IOException if it is there already
   */
  OutputFolder(String folder, Configuration hadoop) throws IOException {
    this.folder = new Path(folder);
    this.hadoop = hadoop;
    this.files = this.folder.getFileSystem(hadoop);
    if (files.exists(this.folder)) {
      throw new FileAlreadyExistsException(folder + ": it is there already; name a new folder");
    }
  }

  /** What the files of a kind are called. */
  static Text name(PortionOutput.Kind kind) {
    return new Text(
        switch (kind) {
          case GRAPHS -> "graphs/*.nq";
          case FINDINGS -> "findings/*.nq";
          case CLAIMS -> "claims/*.tsv";
          case OUTCOMES -> "outcomes/*.ndjson";
        });
  }

  /** What the files of the graph of the entities are called. */
  static Text entities() {
    return new Text(ENTITIES);
  }

  /** Writes the folder with what the portions gave. */
  void writePortions(JavaPairRDD<Text, Text> lines) {
    write(lines, folder);
  }

  /** Adds the graph of the entities. */
  void writeEntities(JavaPairRDD<Text, Text> lines) {
    write(lines, new Path(folder, "entities"));
  }

  private void write(JavaPairRDD<Text, Text> lines, Path to) {
    JobConf job = new JobConf(hadoop);
    // only the whole folder is a success
    job.setBoolean("mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    FileOutputFormat.setCompressOutput(job, true);
    FileOutputFormat.setOutputCompressorClass(job, GzipCodec.class);
    lines.saveAsHadoopFile(to.toString(), Text.class, Text.class, NamedText.class, job);
  }

  /** Where the files of a kind are. */
  String of(PortionOutput.Kind kind) {
    return new Path(folder, name(kind).toString()).getParent().toString();
  }

  /** Whether there are any of the kind. */
  boolean has(PortionOutput.Kind kind) throws IOException {
    return files.exists(new Path(of(kind)));
  }

  /** All is there: writes the summary, removes what was only on the way, and says so. */
  void finish(String summary) throws IOException {
    try (FSDataOutputStream out = files.create(new Path(folder, "summary.ndjson"))) {
      out.write(summary.getBytes(StandardCharsets.UTF_8));
    }
    files.delete(new Path(of(PortionOutput.Kind.CLAIMS)), true);
    files.create(new Path(folder, "_SUCCESS")).close();
  }
}
