package org.lagebild.link.reconcile;

import java.util.List;

/**
 * An item that a service proposes.
 *
 * @param id a Q and a number
 * @param types the ids of the classes that the service gives, as it gives them
 * @param score from 0 to 100, the higher the likelier
 * @param match whether the service is sure of it
 */
public record Proposal(String id, String name, List<String> types, double score, boolean match) {
  /** Makes the list unchangeable. */
  public Proposal {
    types = List.copyOf(types);
  }
}
