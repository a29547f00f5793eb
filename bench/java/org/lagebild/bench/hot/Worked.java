package org.lagebild.bench.hot;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.lagebild.bench.corpus.Corpus;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.model.Sentence;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.pipeline.Stages;
import org.lagebild.rdf.ArticleQuads;

/**
 * A few articles of the corpus after every stage, each stage the input of the next.
 *
 * @param rdf what makes quads of findings and links
 * @param names the graphs' names, in the order of the articles
 * @param graphs the articles' own graphs
 */
public record Worked(
    Stages stages,
    List<Article> articles,
    List<List<Sentence>> sentences,
    List<Findings> findings,
    List<Linking> links,
    ArticleQuads rdf,
    List<Node> names,
    List<Graph> graphs) {
  /** The property that names the project's folder to the JVM that JMH starts. */
  public static final String HOME = "lagebild.bench.home";

  private static final int ARTICLES = 8;
  private static final long SEED = 1;

  /** Loads the models and leads the articles through all stages. */
  public static Worked load() {
    Stages stages = Stages.load();
    ArticleQuads rdf = ArticleQuads.withBase(LocalBuild.DEFAULT_BASE);
    List<Article> articles = corpus();
    List<List<Sentence>> sentences = articles.stream().map(stages.annotate()).toList();
    List<Findings> findings =
        articles.stream()
            .map(a -> stages.extract().apply(a, sentences.get(articles.indexOf(a))))
            .toList();
    List<Linking> links = findings.stream().map(stages.link()).toList();
    List<List<Quad>> quads =
        findings.stream().map(f -> rdf.of(f, links.get(findings.indexOf(f)))).toList();
    return new Worked(
        stages,
        articles,
        sentences,
        findings,
        links,
        rdf,
        quads.stream().map(q -> q.get(0).getGraph()).toList(),
        quads.stream().map(Worked::graph).toList());
  }

  /** The articles before any stage, for which nothing is loaded. */
  public static List<Article> corpus() {
    return Corpus.of(Path.of(System.getProperty(HOME, "")), SEED).first(ARTICLES);
  }

  private static Graph graph(List<Quad> quads) {
    Node name = quads.get(0).getGraph();
    Graph graph = GraphFactory.createDefaultGraph();
    quads.stream()
        .filter(quad -> quad.getGraph().equals(name))
        .forEach(q -> graph.add(q.asTriple()));
    return graph;
  }
}
