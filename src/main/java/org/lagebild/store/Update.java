package org.lagebild.store;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A change of named graphs by others, after which all that follows from the articles follows, if
 * what was changed conforms. Works inside a write transaction.
 */
final class Update {
  private final DatasetGraph dataset;
  private final DatasetGraph outward;
  private final Node entitiesGraph;

  /**
   * @param outward the same dataset as others may see it
   */
  Update(DatasetGraph dataset, DatasetGraph outward, Node entitiesGraph) {
    this.dataset = dataset;
    this.outward = outward;
    this.entitiesGraph = entitiesGraph;
  }

  /**
   * Makes the change.
   *
   * @return why it must be undone, sorted; empty if it need not be
   */
  List<Violation> by(Consumer<DatasetGraph> change) {
    KeptTally kept = new KeptTally(dataset, entitiesGraph);
    WatchedDataset watched = new WatchedDataset(outward, entitiesGraph, kept.isThere());
    change.accept(watched);
    watched.letEntitiesFollow();
    List<Violation> violations = new Conformance(dataset, entitiesGraph).of(watched);
    if (violations.isEmpty() && !watched.changed().isEmpty()) {
      NewestArticles newest = new NewestArticles(dataset, entitiesGraph);
      newest.update(watched.graphs());
      kept.follow(watched.tally(), newest.isMarked());
      Originals.Arranged others = new Originals(dataset, entitiesGraph).after(watched.graphs());
      new KeptFindings(dataset).follow(watched.graphs());
      new Changes(dataset).mark(watched.changed());
      if (!others.articles().isEmpty()) {
        new Replacement(dataset, entitiesGraph).by(others.articles(), others.items());
      }
    }
    return violations;
  }
}
