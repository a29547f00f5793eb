package org.lagebild.link;

import org.jspecify.annotations.Nullable;
import org.lagebild.model.Link;
import org.lagebild.model.Link.Tenure;

/**
 * An item chosen for an entity, and why.
 *
 * @param share which part of all that the name may mean it is, over 0 and up to 1
 * @param tenure the office that supports the choice, with its dates
 */
record Decision(KnownItem chosen, Ground ground, double share, @Nullable Tenure tenure) {
  private static final double THOUSAND = 1000;

  /** To three places, so that it reads well and does not hang on the last bit. */
  double confidence() {
    return Math.round(ground.reliability() * share * THOUSAND) / THOUSAND;
  }

  Link link(String entity) {
    return new Link(entity, chosen.item(), confidence(), ground.word(), tenure);
  }
}
