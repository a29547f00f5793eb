package org.lagebild.link;

/**
 * An item that an entity may be.
 *
 * @param share which part of all that the name may mean it is, over 0 and below 1
 */
record Scored(KnownItem item, double share) {
  private static final double THOUSAND = 1000;

  /** The share to three places, at least the least that can be told from nothing. */
  double rounded() {
    return Math.max(1, Math.round(share * THOUSAND)) / THOUSAND;
  }
}
