package org.lagebild.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that an entity of an article is an item of Wikidata. An entity without a name that
 * is called by its office ("die Außenministerin der Ukraine") is linked to who held it; it stays
 * the phrase that the article uses.
 *
 * @param entity the entity's key
 * @param confidence the estimated probability that the link is right, over 0 and up to 1
 * @param ground why it is believed, in words of lower case with hyphens ("name-and-office")
 * @param tenure the office and its dates by which the item was found or is supported; null if none
 */
public record Link(
    String entity, Item item, double confidence, String ground, @Nullable Tenure tenure) {
  /**
   * The time in which someone held an office, as far as the index knows.
   *
   * @param office the office's item
   * @param begin the first day it may have begun
   * @param end the last day it may have ended; null says that no end is recorded
   */
  public record Tenure(Item office, @Nullable LocalDate begin, @Nullable LocalDate end) {}
}
