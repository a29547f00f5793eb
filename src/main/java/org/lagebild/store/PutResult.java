package org.lagebild.store;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param stored the IRIs of the articles that are in the store now as the batch has them, sorted
 * @param refused those that are not, sorted; an older version of theirs stays as it was
 */
public record PutResult(List<String> stored, List<Refusal> refused) {
  /** Makes the lists unchangeable. */
  public PutResult {
    stored = List.copyOf(stored);
    refused = List.copyOf(refused);
  }

  /**
   * An article that was not stored.
   *
   * @param article its IRI
   * @param violations why, at least one
   */
  public record Refusal(String article, List<Violation> violations) {
    /** Makes the list unchangeable. */
    public Refusal {
      violations = List.copyOf(violations);
    }
  }
}
