package org.lagebild.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.lagebild.bench.hot.Turn;
import org.lagebild.bench.hot.Worked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One article's graph against the shapes. */
@State(Scope.Benchmark)
public class ShapesHotPath {
  private Turn<Node> names = Turn.of(List.of());
  private Turn<Graph> graphs = Turn.of(List.of());

  /** Makes the graphs. */
  @Setup
  public void graphs() {
    Worked worked = Worked.load();
    names = Turn.of(worked.names());
    graphs = Turn.of(worked.graphs());
  }

  /** The check that every article goes through before it is stored. */
  @Benchmark
  public List<Violation> shapes() {
    return ShapesCheck.violations(names.next(), graphs.next());
  }
}
