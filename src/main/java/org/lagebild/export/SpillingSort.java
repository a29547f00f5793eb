package org.lagebild.export;

import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.query.StatementOrder;

/** Sorts more than memory holds by merging sorted files; closing deletes them. */
final class SpillingSort<T> implements AutoCloseable {
  private static final long IN_MEMORY = 500_000;

  private final SortedDataBag<T> bag;

  SpillingSort(SerializationFactory<T> form, Comparator<T> order, long inMemory) {
    this.bag = BagFactory.newSortedBag(ThresholdPolicyFactory.count(inMemory), form, order);
  }

  static SpillingSort<Quad> ofQuads() {
    return new SpillingSort<>(StoredLines.QUADS, StatementOrder.QUADS, IN_MEMORY);
  }

  /** In the order of Unicode code points, as the canonical forms of RDF want it. */
  static SpillingSort<String> ofLines() {
    return new SpillingSort<>(StoredLines.TEXT, SpillingSort::byCodePoint, IN_MEMORY);
  }

  /** All elements in order, each once. */
  Iterator<T> sorted(Iterator<T> elements) {
    elements.forEachRemaining(bag::add);
    return Iter.distinctAdjacent(bag.iterator());
  }

  @Override
  public void close() {
    bag.close();
  }

  /** UTF-16 sorts characters beyond the basic plane before its last ones; this does not. */
  static int byCodePoint(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return Character.isSurrogate(x) != Character.isSurrogate(y)
            ? Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y))
            : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
