package org.lagebild.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one line of JSON for each thing that was handed in, in the order of the input, as soon as
 * it and all before it are settled.
 */
public final class OutcomeLines implements BuildListener {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Consumer<String> out;
  private final Deque<Line> inOrder = new ArrayDeque<>();
  private final Map<String, Deque<Line>> open = new HashMap<>();

  /**
   * @param out takes the lines, without the line feed
   */
  public OutcomeLines(Consumer<String> out) {
    this.out = out;
  }

  /** One thing that was handed in; settled as soon as it has an outcome. */
  private static final class Line {
    private final ObjectNode values = JSON.createObjectNode();
    private boolean settled;
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
    while (!inOrder.isEmpty() && inOrder.getFirst().settled) {
      out.accept(json(inOrder.remove().values));
    }
  }

  private static String json(ObjectNode values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an outcome that JSON cannot say", e);
    }
  }

  @Override
  public void undated(String where) {}

  @Override
  public void stored(int articles) {}
}
