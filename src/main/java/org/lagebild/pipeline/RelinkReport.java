package org.lagebild.pipeline;

/**
 * What came of linking anew. Entities are counted in each article by itself.
 *
 * @param articles all that were looked at
 * @param changed those whose graph is another than before
 * @param gained entities that have an item and had none
 * @param lost entities that had an item and have none
 * @param moved entities that have another item
 */
public record RelinkReport(int articles, int changed, int gained, int lost, int moved) {
  static final RelinkReport NOTHING = new RelinkReport(0, 0, 0, 0, 0);

  RelinkReport plus(RelinkReport more) {
    return new RelinkReport(
        articles + more.articles,
        changed + more.changed,
        gained + more.gained,
        lost + more.lost,
        moved + more.moved);
  }
}
