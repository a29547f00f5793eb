package org.lagebild.query;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The two invented articles of {@code query/two-articles/data.trig}. */
public final class TwoArticles {
  /** Where they lie on the classpath. */
  public static final String DATA = "query/two-articles/data.trig";

  private TwoArticles() {}

  /** In memory, each in its named graph. */
  public static DatasetGraph dataset() {
    return RDFDataMgr.loadDatasetGraph(DATA);
  }

  /** The same with the union of the named graphs as default graph, as the store lends it. */
  public static DatasetGraph union() {
    return union(dataset());
  }

  /** Like {@link #union()}, over other named graphs. */
  public static DatasetGraph union(DatasetGraph named) {
    DatasetGraph view = DatasetGraphFactory.createGeneral(named.getUnionGraph());
    for (Iterator<Node> names = named.listGraphNodes(); names.hasNext(); ) {
      Node name = names.next();
      view.addGraph(name, named.getGraph(name));
    }
    return view;
  }
}
