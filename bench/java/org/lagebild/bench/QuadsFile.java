package org.lagebild.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.lagebild.store.Store;
import org.lagebild.vocab.LB;

/**
 * All quads of a store as N-Quads, in an order in which the articles can be taken out again one by
 * one: first what the store keeps for itself, then the graph of the entities, then each article's.
 */
final class QuadsFile {
  private static final Set<Node> KEPT = Set.of(LB.findings, LB.digest, LB.fingerprint);

  private QuadsFile() {}

  /**
   * Writes them, and gives their number. Reprints are left out: their graphs are made when the
   * store is, and cannot be put.
   */
  static long write(Path folder, Path file) {
    try (Store store = Store.openAsBuilt(folder);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      Node entities = store.iris().entitiesGraph();
      return store.read(
          data -> {
            StreamRDF to = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            to.start();
            Set<Node> reprints = reprints(data);
            Iterator<Quad> kept = data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
            long written = copy(Iter.filter(kept, q -> !reprints.contains(q.getSubject())), to);
            written += copy(data.find(entities, Node.ANY, Node.ANY, Node.ANY), to);
            written += articles(data, entities, reprints, to);
            to.finish();
            return written;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Node> reprints(DatasetGraph data) {
    return Iter.iter(data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), LB.Reprint))
        .map(Quad::getGraph)
        .toSet();
  }

  private static long articles(DatasetGraph data, Node entities, Set<Node> reprints, StreamRDF to) {
    List<Node> names = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(names::add);
    names.remove(entities);
    names.removeAll(reprints);
    return names.stream()
        .mapToLong(n -> copy(data.find(n, Node.ANY, Node.ANY, Node.ANY), to))
        .sum();
  }

  private static long copy(Iterator<Quad> quads, StreamRDF to) {
    long copied = 0;
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (quad.isDefaultGraph()) {
        to.triple(quad.asTriple());
      } else {
        to.quad(quad);
      }
      copied++;
    }
    return copied;
  }

  /** Hands the articles over in batches, each as {@link Store#put} wants it. */
  static void read(Path file, Node entities, int articlesPerBatch, Consumer<List<Quad>> to) {
    Batches batches = new Batches(entities, articlesPerBatch, to);
    RDFParser.source(file).lang(Lang.NQUADS).parse(batches);
    batches.end();
  }

  /** Each batch comes with what is known of the entities that it names. */
  private static final class Batches extends StreamRDFBase {
    private final Node entities;
    private final int articlesPerBatch;
    private final Consumer<List<Quad>> to;
    private final Map<Node, List<Quad>> kept = new HashMap<>();
    private final Map<Node, List<Quad>> descriptions = new HashMap<>();
    private final Set<Node> described = new HashSet<>();
    private List<Quad> batch = new ArrayList<>();
    private Node current = Node.ANY;
    private int begun;

    Batches(Node entities, int articlesPerBatch, Consumer<List<Quad>> to) {
      this.entities = entities;
      this.articlesPerBatch = articlesPerBatch;
      this.to = to;
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        keep(quad);
      } else if (quad.getGraph().equals(entities)) {
        descriptions.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>()).add(quad);
      } else {
        take(quad);
      }
    }

    /** What comes with an article; all else that the store keeps for itself, it makes anew. */
    private void keep(Quad quad) {
      if (KEPT.contains(quad.getPredicate())) {
        kept.computeIfAbsent(quad.getSubject(), a -> new ArrayList<>(3)).add(quad);
      }
    }

    private void take(Quad quad) {
      if (!quad.getGraph().equals(current)) {
        begin(quad.getGraph());
      }
      batch.add(quad);
      describe(quad.getObject());
    }

    /** Adds what is known of an entity, and of its geometry, once in a batch. */
    private void describe(Node entity) {
      if (descriptions.containsKey(entity) && described.add(entity)) {
        for (Quad quad : descriptions.get(entity)) {
          batch.add(quad);
          describe(quad.getObject());
        }
      }
    }

    private void begin(Node article) {
      if (begun == articlesPerBatch) {
        end();
      }
      current = article;
      begun++;
      List<Quad> ofArticle = kept.remove(article);
      if (ofArticle != null) {
        batch.addAll(ofArticle);
      }
    }

    void end() {
      to.accept(batch);
      batch = new ArrayList<>();
      described.clear();
      begun = 0;
    }
  }
}
