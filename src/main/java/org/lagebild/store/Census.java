package org.lagebild.store;

import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store that is made at once keeps of all its articles: which are the newest and, if that is
 * marked, how much there is. Holds no more for many articles than for few.
 */
final class Census {
  private final NewestArticles.Search newest = new NewestArticles.Search();
  private final Tally tally = new Tally();

  /** Counts all triples of an article. */
  void addArticle(Node article, Collection<Triple> graph) {
    tally.addArticle(article, graph);
  }

  /** Takes the day of an article that is no reprint. */
  void addDay(Node article, Node day) {
    newest.add(article, day.getLiteralLexicalForm());
  }

  /** Counts triples of the graph of the entities. */
  void addEntities(Collection<Triple> described) {
    tally.addEntities(described);
  }

  /** Sends what is kept, and that the store has changed, when all is counted. */
  void sendTo(StreamRDF to, Node entitiesGraph) {
    Set<Triple> marks = newest.marks();
    marks.forEach(triple -> to.quad(Quad.create(entitiesGraph, triple)));
    if (!marks.isEmpty()) {
      KeptTally.triples(entitiesGraph, tally)
          .forEach(triple -> to.quad(Quad.create(entitiesGraph, triple)));
    }
    BulkLoad.send(Changes.first(), to);
  }
}
