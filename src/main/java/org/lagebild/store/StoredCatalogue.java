package org.lagebild.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;
import org.lagebild.reprint.Catalogue;
import org.lagebild.reprint.Edition;
import org.lagebild.vocab.LB;

/**
 * The fingerprints that a store keeps beside its articles, found by their bands, so that a batch
 * reads only those of articles that are like its own. Decisions are those that the stored graphs
 * show, and those made since. Works inside a transaction.
 */
final class StoredCatalogue implements Catalogue {
  private final DatasetGraph dataset;
  private final KeptFindings kept;
  private final Map<String, Optional<String>> decided = new HashMap<>();

  StoredCatalogue(DatasetGraph dataset) {
    this.dataset = dataset;
    this.kept = new KeptFindings(dataset);
  }

  @Override
  public @Nullable Edition edition(String article) {
    Node print = kept.of(NodeFactory.createURI(article), LB.fingerprint);
    return print == null ? null : Edition.decode(article, print.getLiteralLexicalForm());
  }

  @Override
  public Collection<Edition> sharing(Edition edition) {
    Set<String> articles = new LinkedHashSet<>();
    for (long band : edition.bands()) {
      dataset
          .find(Quad.defaultGraphIRI, Node.ANY, LB.band, NodeFactoryExtra.intToNode(band))
          .forEachRemaining(quad -> articles.add(quad.getSubject().getURI()));
    }
    return articles.stream().map(this::edition).filter(Objects::nonNull).toList();
  }

  @Override
  public void add(Edition edition) {
    Node article = NodeFactory.createURI(edition.article());
    Node print = NodeFactory.createLiteralString(edition.encode());
    kept.replace(article, LB.fingerprint, print);
    bands(article, edition).forEach(dataset::add);
  }

  /** What is kept of an edition beside its fingerprint. */
  static List<Quad> bands(Node article, Edition edition) {
    return Arrays.stream(edition.bands())
        .mapToObj(band -> KeptFindings.quad(article, LB.band, NodeFactoryExtra.intToNode(band)))
        .toList();
  }

  @Override
  public void remove(Edition edition) {
    Node article = NodeFactory.createURI(edition.article());
    kept.replace(article, LB.fingerprint, null);
    kept.replace(article, LB.band, null);
    decided.put(edition.article(), Optional.empty());
  }

  @Override
  public @Nullable String original(String article) {
    return decided.computeIfAbsent(article, this::stored).orElse(null);
  }

  private Optional<String> stored(String article) {
    Node iri = NodeFactory.createURI(article);
    Graph graph = dataset.getGraph(iri);
    return Iter.findFirst(graph.find(iri, LB.reprintOf, Node.ANY), t -> true)
        .map(triple -> triple.getObject().getURI());
  }

  @Override
  public void decide(String article, @Nullable String original) {
    decided.put(article, Optional.ofNullable(original));
  }
}
