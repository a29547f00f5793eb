package org.lagebild.spark;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.lagebild.pipeline.Portion;

/**
 * Which tasks read what: NDJSON and Parquet in splits of about the same size, other files whole.
 * The plan depends on the files and the size alone, never on the cluster.
 */
final class SplitPlan {
  private static final String PARQUET = ".parquet";
  private static final Comparator<FileStatus> BY_PATH =
      Comparator.comparing(file -> file.getPath().toString());

  private final Configuration hadoop;
  private final long bytes;
  private final List<Split> splits = new ArrayList<>();

  private SplitPlan(Configuration hadoop, long bytes) {
    this.hadoop = hadoop;
    this.bytes = bytes;
  }

  /**
   * Looks at the input.
   *
   * @param inputs files, folders with all below them, or patterns of these, in Hadoop's way
   * @param bytes how large a split is
   * @throws IOException if an input is missing or cannot be listed
   */
  static List<Split> of(List<String> inputs, long bytes, Configuration hadoop) throws IOException {
    SplitPlan plan = new SplitPlan(hadoop, bytes);
    for (String input : inputs) {
      plan.add(new Path(input));
    }
    return List.copyOf(plan.splits);
  }

  private void add(Path input) throws IOException {
    FileSystem files = input.getFileSystem(hadoop);
    FileStatus[] matches = files.globStatus(input);
    if (matches == null || matches.length == 0) {
      throw new IOException(input + ": there is no such file or folder; check the path");
    }
    for (FileStatus match : Arrays.stream(matches).sorted(BY_PATH).toList()) {
      if (match.isDirectory()) {
        List<FileStatus> inside = new ArrayList<>();
        find(match.getPath(), files, inside);
        inside.sort(BY_PATH);
        for (FileStatus file : inside) {
          addFile(file, files, true);
        }
      } else {
        addFile(match, files, false);
      }
    }
  }

  private static void find(Path folder, FileSystem files, List<FileStatus> found)
      throws IOException {
    for (FileStatus inside : files.listStatus(folder)) {
      // what begins so belongs to programs: a dot to those of Unix, the other to Hadoop's
      boolean hidden = inside.getPath().getName().matches("[._].*");
      if (!hidden && inside.isDirectory()) {
        find(inside.getPath(), files, found);
      } else if (!hidden) {
        found.add(inside);
      }
    }
  }

  private void addFile(FileStatus file, FileSystem files, boolean found) throws IOException {
    Split.Form form = form(file, files);
    long length = file.getLen();
    long step = form == Split.Form.FILE ? Math.max(length, 1) : bytes;
    for (long begin = 0; begin < Math.max(length, 1); begin += step) {
      splits.add(
          new Split(
              splits.size(),
              file.getPath().toString(),
              file.getPath().getName(),
              form,
              found,
              begin,
              Math.min(begin + step, length),
              0));
    }
  }

  private static Split.Form form(FileStatus file, FileSystem files) throws IOException {
    String name = file.getPath().getName();
    if (name.toLowerCase(Locale.ROOT).endsWith(PARQUET)) {
      return Split.Form.ROWS;
    }
    return Portion.isLined(name) && !isPacked(file, files) ? Split.Form.LINES : Split.Form.FILE;
  }

  /** A gzip or zip without its ending is read whole, as its content tells. */
  private static boolean isPacked(FileStatus file, FileSystem files) throws IOException {
    if (file.getLen() < 2) {
      return false;
    }
    try (DataInputStream in = files.open(file.getPath())) {
      int begin = in.readUnsignedShort();
      return begin == 0x1F8B || begin == 0x504B;
    }
  }
}
