package org.lagebild.model;

import java.util.List;

/**
 * What was decided about the entities of one article.
 *
 * @param links at most one for an entity, sorted by the entities' keys
 * @param candidates of entities without a link, sorted by the entities' keys, the likeliest first
 */
public record Linking(List<Link> links, List<Candidate> candidates) {
  /** Nothing is linked. */
  public static final Linking NONE = new Linking(List.of(), List.of());

  /** Makes the lists unchangeable. */
  public Linking {
    links = List.copyOf(links);
    candidates = List.copyOf(candidates);
  }
}
