package org.lagebild.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a service answers to one query; candidates that are no items are left out. */
final class ProposalReader {
  private static final Pattern ITEM =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/entity/)?(Q[1-9]\\d{0,11})");
  private static final int LONGEST_NAME = 300;
  private static final int MOST = 50;
  private static final double SURE = 100;
  private static final Comparator<Proposal> LIKELIEST =
      Comparator.comparing(Proposal::match)
          .thenComparing(Proposal::score)
          .reversed()
          .thenComparing(p -> Long.parseLong(p.id().substring(1)));

  private ProposalReader() {}

  /**
   * The proposals, the likeliest first, in an order that does not depend on the service's.
   *
   * @throws ReconciliationException if the answer is not as the API says
   */
  static List<Proposal> read(JsonNode answer) throws ReconciliationException {
    JsonNode result = answer.path("result");
    if (!result.isArray()) {
      throw new ReconciliationException("answers with something else than candidates", null);
    }
    List<Proposal> proposals = new ArrayList<>();
    for (JsonNode candidate : result) {
      Matcher id = ITEM.matcher(candidate.path("id").asText());
      String name = candidate.path("name").asText().strip();
      if (id.matches() && !name.isEmpty() && name.length() <= LONGEST_NAME) {
        proposals.add(proposal(id.group(1), name, candidate));
      }
    }
    return proposals.stream().sorted(LIKELIEST).limit(MOST).toList();
  }

  /** Some services give scores over 100, or none. */
  private static Proposal proposal(String id, String name, JsonNode candidate) {
    double score = candidate.path("score").asDouble();
    double within = score > 0 ? Math.min(score, SURE) : 0;
    return new Proposal(
        id,
        name,
        types(candidate.path("type")),
        within,
        candidate.path("match").asBoolean());
  }

  private static List<String> types(JsonNode types) {
    List<String> ids = new ArrayList<>();
    types.forEach(type -> ids.add(type.isObject() ? type.path("id").asText() : type.asText()));
    return ids;
  }
}
