package org.lagebild.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;
import org.lagebild.vocab.Iris;
import org.lagebild.vocab.LB;

/**
 * Maps findings to quads. The result depends on nothing but the findings, the links and the base of
 * the IRIs, not even on the order in which entities and facts are listed; there are no blank nodes.
 * Safe for use by several threads.
 *
 * @param iris how things are named
 */
public record ArticleQuads(Iris iris) {
  /**
   * The mapping over a base.
   *
   * @throws IllegalArgumentException if the base is not an absolute IRI that ends with a slash
   */
  public static ArticleQuads withBase(String base) {
    return new ArticleQuads(new Iris(base));
  }

  /**
   * The article's named graph, called by the article's IRI, and after it what is known of its
   * shared entities, in the graph {@link Iris#entitiesGraph}. Offsets count Unicode code points.
   * Each part is sorted by its N-Triples form and free of duplicates.
   *
   * @param linking the decisions of the linker; an entity that none names stays known by its name
   * @throws IllegalArgumentException if a fact names an entity that is not among the findings, a
   *     span lies outside the text, or a kind is no local name
   */
  public List<Quad> of(Findings findings, Linking linking) {
    Node article = iris.article(findings.article().id());
    Text text = new Text(findings.article());
    EntityNodes entities =
        new EntityNodes(iris, article, text, findings.entities(), linking.links());
    Description description = new Description();
    Annotations annotations = new Annotations(iris, article, text, description);
    ArticleHeader.describe(article, iris.agent(), text, description);
    entities.describeIn(description);
    annotations.addMentions(findings.entities(), entities);
    annotations.addTimes(findings.times());
    annotations.addQuotations(findings.quotations(), entities);
    LocalNodes nodes = new LocalNodes(iris, article);
    FactContents facts = new FactContents(text, entities, annotations);
    findings.facts().forEach(fact -> nodes.add(facts.of(fact)));
    new LinkContents(findings.entities(), text, entities, annotations)
        .of(linking, description)
        .forEach(nodes::add);
    nodes.describe(description);

    List<Quad> quads = new ArrayList<>(sorted(article, description));
    Description known = new Description();
    entities.describeShared(known);
    quads.addAll(sorted(iris.entitiesGraph(), known));
    return List.copyOf(quads);
  }

  /** The name of the graph of what is known of entities. */
  public Node entitiesGraph() {
    return iris.entitiesGraph();
  }

  /**
   * What the store keeps of an article beside its graph, in the default graph, which no query sees.
   *
   * @param packed the findings, in whatever form
   */
  public Quad kept(Article article, String packed) {
    return Quad.create(
        Quad.defaultGraphIRI, iris.article(article.id()), LB.findings, Text.plain(packed));
  }

  /**
   * The same of what the graph was made of.
   *
   * @param digest in whatever form
   */
  public Quad digest(Article article, String digest) {
    return Quad.create(
        Quad.defaultGraphIRI, iris.article(article.id()), LB.digest, Text.plain(digest));
  }

  /**
   * The same of what its text is compared by.
   *
   * @param fingerprint in whatever form
   */
  public Quad fingerprint(Article article, String fingerprint) {
    return Quad.create(
        Quad.defaultGraphIRI, iris.article(article.id()), LB.fingerprint, Text.plain(fingerprint));
  }

  /** The IRI of an article, which names its graph as well. */
  public String iri(Article article) {
    return iris.article(article.id()).getURI();
  }

  /**
   * Which items the entities of an article were linked to when its graph was made: the items' ids
   * by the keys of the entities.
   *
   * @param graph what {@link #of} gave for the findings and some links
   */
  public Map<String, String> itemsIn(Graph graph, Findings findings) {
    return new StoredLinks(iris, findings, graph).of(findings);
  }

  private static List<Quad> sorted(Node graph, Description description) {
    Map<Node, String> forms = new HashMap<>();
    SortedMap<String, Quad> byForm = new TreeMap<>();
    for (Triple triple : description.triples()) {
      String form =
          Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
              .map(node -> forms.computeIfAbsent(node, NodeFmtLib::strNT))
              .collect(Collectors.joining(" "));
      byForm.put(form, Quad.create(graph, triple));
    }
    return List.copyOf(byForm.values());
  }
}
