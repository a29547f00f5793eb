package org.lagebild.link;

import java.util.List;

/**
 * A name of which someone asks what items it may mean.
 *
 * @param classes the ids of classes of Wikidata that the items must be of; empty for all items
 * @param classRule what several classes demand
 * @param conditions what else is known of what is meant
 * @param most how many items to give
 */
public record NameQuery(
    String name,
    List<String> classes,
    ClassRule classRule,
    List<Condition> conditions,
    int most) {
  /** What several classes demand of an item. */
  public enum ClassRule {
    /** To be of one of them. */
    ANY,
    /** To be of all of them. */
    ALL,
    /** Nothing; but items of one of them are likelier. */
    SHOULD
  }

  /**
   * That a property has one of some values.
   *
   * @param property the property's id, as P17
   * @param values names, ids or IRIs of items, or years
   */
  public record Condition(String property, List<String> values) {
    /** Makes the list unchangeable. */
    public Condition {
      values = List.copyOf(values);
    }
  }

  /** Makes the lists unchangeable. */
  public NameQuery {
    classes = List.copyOf(classes);
    conditions = List.copyOf(conditions);
  }
}
