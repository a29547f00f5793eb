package org.lagebild.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks one service, in batches, and remembers what it said. May be used by several threads; the
 * service is sent one request at a time.
 */
public final class ReconciliationClient {
  private static final String WIKIDATA = "https?://www\\.wikidata\\.org/entity/?";
  private static final int BATCH = 10;
  private static final int MOST_IN_BATCH = 50;

  /** How many proposals are worth having. */
  private static final int PROPOSALS = 5;

  private final Wire wire;
  private final Map<NamedKind, List<Proposal>> remembered = new HashMap<>();
  private @Nullable Integer batchSize;

  /**
   * Sends nothing yet.
   *
   * @param service the address of the service's manifest
   * @param userAgent by which the program names itself
   */
  public ReconciliationClient(URI service, String userAgent, Patience patience) {
    this.wire = new Wire(service, userAgent, patience);
  }

  /**
   * What the service proposes, the likeliest first, in the order of the questions.
   *
   * @throws ReconciliationException if it does not answer, answers with something else than the API
   *     says, or knows other things than items of Wikidata
   */
  public synchronized Map<NamedKind, List<Proposal>> ask(Collection<NamedKind> questions)
      throws ReconciliationException {
    List<NamedKind> open =
        questions.stream().distinct().filter(q -> !remembered.containsKey(q)).toList();
    if (!open.isEmpty()) {
      int size = batchSize();
      for (int from = 0; from < open.size(); from += size) {
        askBatch(open.subList(from, Math.min(from + size, open.size())));
      }
    }
    Map<NamedKind, List<Proposal>> answers = new LinkedHashMap<>();
    questions.forEach(q -> answers.put(q, remembered.getOrDefault(q, List.of())));
    return answers;
  }

  /** Looks first whether the service speaks of Wikidata at all. */
  private int batchSize() throws ReconciliationException {
    if (batchSize == null) {
      JsonNode manifest = wire.get();
      String space = manifest.path("identifierSpace").asText();
      if (!space.matches(WIKIDATA)) {
        throw new ReconciliationException("is no service for items of Wikidata", null);
      }
      int told = manifest.path("batchSize").asInt(BATCH);
      batchSize = Math.max(1, Math.min(told, MOST_IN_BATCH));
    }
    return batchSize;
  }

  private void askBatch(List<NamedKind> questions) throws ReconciliationException {
    ObjectNode batch = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < questions.size(); i++) {
      batch
          .putObject("q" + i)
          .put("query", questions.get(i).name())
          .put("type", questions.get(i).type())
          .put("limit", PROPOSALS);
    }
    JsonNode answers = wire.post("queries", batch.toString());
    List<List<Proposal>> read = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      read.add(ProposalReader.read(answers.path("q" + i)));
    }
    for (int i = 0; i < questions.size(); i++) {
      remembered.put(questions.get(i), read.get(i));
    }
  }
}
