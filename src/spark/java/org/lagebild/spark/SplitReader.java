package org.lagebild.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.lagebild.pipeline.Portion;

/** Opens splits where they are read. */
final class SplitReader {
  private final Configuration hadoop;

  SplitReader(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /** Works on an open portion. */
  interface Work<R> {
    R on(Portion portion) throws IOException;
  }

  /**
   * Opens the split for the length of the work.
   *
   * @throws IOException if the file cannot be read, which another try may mend
   */
  <R> R read(Split split, Work<R> work) throws IOException {
    try (InputStream opened = open(split);
        WatchedInput in = new WatchedInput(opened)) {
      R result = work.on(portion(split, in));
      // to the stages a disk that fails looks like a damaged article, which is refused
      in.throwFailure();
      return result;
    }
  }

  private static Portion portion(Split split, InputStream in) {
    return split.form() == Split.Form.FILE
        ? new Portion.File(split.path(), split.name(), split.found(), in)
        : new Portion.Lines(split.path(), split.name(), split.linesBefore(), in);
  }

  /** How many lines or rows begin in the split; none if its Parquet is damaged. */
  int count(Split split) throws IOException {
    Path path = new Path(split.path());
    if (split.form() == Split.Form.ROWS) {
      return rows(path, split);
    }
    try (LineRange lines = new LineRange(file(path), split.begin(), split.end())) {
      return lines.countLines();
    }
  }

  /** Whoever reads the rows of a damaged file tells of it. */
  private int rows(Path path, Split split) throws IOException {
    try {
      return ParquetLines.count(path, split.begin(), split.end(), hadoop);
    } catch (DamagedRows e) {
      return 0;
    }
  }

  private InputStream open(Split split) throws IOException {
    Path path = new Path(split.path());
    return switch (split.form()) {
      case FILE -> file(path);
      case LINES -> new LineRange(file(path), split.begin(), split.end());
      case ROWS -> new ParquetLines(path, split.begin(), split.end(), hadoop);
    };
  }

  private FSDataInputStream file(Path path) throws IOException {
    return path.getFileSystem(hadoop).open(path);
  }
}
