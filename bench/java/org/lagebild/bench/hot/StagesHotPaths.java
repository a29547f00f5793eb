package org.lagebild.bench.hot;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a build does with one article, stage by stage. */
@State(Scope.Benchmark)
public class StagesHotPaths {
  private @Nullable Worked loaded;
  private Turn<Integer> numbers = Turn.of(List.of());

  /** Loads the stages and works the articles through. */
  @Setup
  public void load() {
    Worked worked = Worked.load();
    loaded = worked;
    numbers = Turn.of(IntStream.range(0, worked.articles().size()).boxed().toList());
  }

  private Worked worked() {
    if (loaded == null) {
      throw new IllegalStateException("not loaded");
    }
    return loaded;
  }

  /** Text to sentences. */
  @Benchmark
  public List<Sentence> annotate() {
    return worked().stages().annotate().apply(worked().articles().get(numbers.next()));
  }

  /** Sentences to findings. */
  @Benchmark
  public Findings extract() {
    int number = numbers.next();
    return worked()
        .stages()
        .extract()
        .apply(worked().articles().get(number), worked().sentences().get(number));
  }

  /** Entities to items. */
  @Benchmark
  public Linking link() {
    return worked().stages().link().apply(worked().findings().get(numbers.next()));
  }

  /** Findings and links to quads. */
  @Benchmark
  public List<Quad> rdf() {
    int number = numbers.next();
    return worked().rdf().of(worked().findings().get(number), worked().links().get(number));
  }
}
