package org.lagebild.store;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * What changed when: each transaction that changes a store has a number, counted from 1, and each
 * named graph and each entity bears the number of the last one that changed it, also if it is gone.
 * So whoever keeps something that follows from the store, such as a text index, need not look at
 * all of it to catch up. The numbers are kept where no query sees them.
 */
public final class Changes {
  private static final Node STORE = NodeFactory.createURI("urn:x-lagebild:store");
  private static final Node CHANGED = NodeFactory.createURI("urn:x-lagebild:changed");

  private final DatasetGraph data;

  /** Takes the dataset as the store lends it, within the caller's transaction. */
  public Changes(DatasetGraph data) {
    this.data = data;
  }

  /** The number of the latest change; 0 if there was none yet. */
  public long latest() {
    return number(STORE);
  }

  /**
   * All named graphs and entities that a later transaction changed, by their IRIs.
   *
   * @param number of a transaction, at most {@link #latest}
   */
  public Set<Node> since(long number) {
    Set<Node> changed = new LinkedHashSet<>();
    for (long i = number + 1; i <= latest(); i++) {
      find(Node.ANY, literal(i)).forEachRemaining(quad -> changed.add(quad.getSubject()));
    }
    changed.remove(STORE);
    return changed;
  }

  /** Gives the next number to what was changed; nothing was, no number. */
  void mark(Set<Node> changed) {
    if (!changed.isEmpty()) {
      Node next = literal(latest() + 1);
      changed.forEach(unit -> mark(unit, next));
      mark(STORE, next);
    }
  }

  /** The mark of a graph or an entity in a store that was made in a single change. */
  static Quad first(Node unit) {
    return Quad.create(Quad.defaultGraphIRI, unit, CHANGED, literal(1));
  }

  /** The mark of such a store itself. */
  static Quad first() {
    return first(STORE);
  }

  private void mark(Node unit, Node number) {
    data.deleteAny(Quad.defaultGraphIRI, unit, CHANGED, Node.ANY);
    data.add(Quad.defaultGraphIRI, unit, CHANGED, number);
  }

  private long number(Node unit) {
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, unit, CHANGED, Node.ANY);
    try {
      return found.hasNext()
          ? ((Number) found.next().getObject().getLiteralValue()).longValue()
          : 0;
    } finally {
      Iter.close(found);
    }
  }

  private Iterator<Quad> find(Node unit, Node number) {
    return data.find(Quad.defaultGraphIRI, unit, CHANGED, number);
  }

  private static Node literal(long number) {
    return NodeFactoryExtra.intToNode(number);
  }
}
