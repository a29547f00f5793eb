package org.lagebild.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.BuildListener;
import org.lagebild.pipeline.KeptArticle;
import org.lagebild.pipeline.OutcomeLines;

/**
 * Writes what became of each thing that was handed in into a file. What is written is on its way to
 * the disk at the end of every batch.
 */
final class ReportFile implements BuildListener, AutoCloseable {
  private final BufferedWriter out;
  private final OutcomeLines lines = new OutcomeLines(this::write);

  private ReportFile(BufferedWriter out) {
    this.out = out;
  }

  /**
   * Begins the file anew.
   *
   * @throws IOException if it cannot be written
   */
  static ReportFile at(Path file) throws IOException {
    return new ReportFile(
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)));
  }

  private void write(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void arrived(String where, @Nullable String id) {
    lines.arrived(where, id);
  }

  @Override
  public void kept(KeptArticle article) {
    lines.kept(article);
  }

  @Override
  public void refused(String where, String reason, @Nullable Throwable cause) {
    lines.refused(where, reason, cause);
  }

  @Override
  public void skipped(String where, String reason) {
    lines.skipped(where, reason);
  }

  @Override
  public void undated(String where) {
    lines.undated(where);
  }

  @Override
  public void stored(int articles) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
