package org.lagebild.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.BuildListener;
import org.lagebild.pipeline.KeptArticle;

/**
 * Writes one line of JSON for each thing that was handed in, in the order of the input, as soon as
 * it and all before it are settled. What is written is on its way to the disk at the end of every
 * batch.
 */
final class ReportFile implements BuildListener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedWriter out;
  private final Deque<Line> inOrder = new ArrayDeque<>();
  private final Map<String, Deque<Line>> open = new HashMap<>();

  private ReportFile(BufferedWriter out) {
    this.out = out;
  }

  /** One thing that was handed in; settled as soon as it has an outcome. */
  private static final class Line {
    private final ObjectNode values = JSON.createObjectNode();
    private boolean settled;
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

  @Override
  public void arrived(String where, @Nullable String id) {
    Line line = new Line();
    line.values.put("where", where);
    line.values.put("id", id);
    inOrder.add(line);
    open.computeIfAbsent(where, w -> new ArrayDeque<>()).add(line);
  }

  @Override
  public void kept(KeptArticle article) {
    String outcome =
        switch (article.earlier()) {
          case NOTHING -> "stored";
          case OTHER -> "replaced";
          case SAME -> "unchanged";
        };
    settle(article.where(), article.iri(), outcome, article.note());
  }

  @Override
  public void refused(String where, String reason, @Nullable Throwable cause) {
    settle(where, null, "refused", reason);
  }

  @Override
  public void skipped(String where, String reason) {
    settle(where, null, "skipped", reason);
  }

  private void settle(String where, @Nullable String iri, String outcome, @Nullable String reason) {
    Deque<Line> waiting = open.get(where);
    if (waiting == null) {
      arrived(where, null);
      waiting = open.get(where);
    }
    Line line = waiting.remove();
    if (waiting.isEmpty()) {
      open.remove(where);
    }
    line.values.put("iri", iri).put("outcome", outcome).put("reason", reason);
    line.settled = true;
    write();
  }

  private void write() {
    try {
      while (!inOrder.isEmpty() && inOrder.getFirst().settled) {
        out.write(JSON.writeValueAsString(inOrder.remove().values));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void undated(String where) {}

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
