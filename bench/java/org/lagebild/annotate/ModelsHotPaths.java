package org.lagebild.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotate.ParsedSentence.Word;
import org.lagebild.annotate.names.NameFinder;
import org.lagebild.annotate.parse.DependencyParser;
import org.lagebild.annotate.parse.DependencyTree;
import org.lagebild.annotate.tags.Tagger;
import org.lagebild.bench.hot.Turn;
import org.lagebild.bench.hot.Worked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The three models by themselves, each over all sentences of one article. */
@State(Scope.Benchmark)
public class ModelsHotPaths {
  private @Nullable Three loaded;
  private Turn<List<Words>> articles = Turn.of(List.of());

  private record Three(Tagger tagger, NameFinder names, DependencyParser parser) {}

  private record Words(List<String> forms, List<String> tags) {}

  /** Loads the models and splits the articles into sentences. */
  @Setup
  public void load() throws IOException {
    loaded =
        new Three(
            new Tagger(Models.TAGGER.load()),
            new NameFinder(Models.NAMES.load()),
            new DependencyParser(Models.PARSER.load()));
    CoreNlp coreNlp = CoreNlp.load();
    articles =
        Turn.of(
            Worked.corpus().stream()
                .map(article -> coreNlp.parse(article.text()).stream().map(this::words).toList())
                .toList());
  }

  private Words words(ParsedSentence sentence) {
    List<String> forms = sentence.words().stream().map(Word::text).toList();
    return new Words(forms, models().tagger().tags(forms));
  }

  private Three models() {
    if (loaded == null) {
      throw new IllegalStateException("not loaded");
    }
    return loaded;
  }

  /** Parts of speech. */
  @Benchmark
  public List<List<String>> tagger() {
    List<List<String>> tags = new ArrayList<>();
    articles.next().forEach(words -> tags.add(models().tagger().tags(words.forms())));
    return tags;
  }

  /** Classes of names (the CRF). */
  @Benchmark
  public List<List<String>> names() {
    List<List<String>> classes = new ArrayList<>();
    articles.next().forEach(words -> classes.add(models().names().classes(words.forms())));
    return classes;
  }

  /** Dependencies. */
  @Benchmark
  public List<DependencyTree> parser() {
    List<DependencyTree> trees = new ArrayList<>();
    articles
        .next()
        .forEach(words -> trees.add(models().parser().parse(words.forms(), words.tags())));
    return trees;
  }
}
