package org.lagebild.store;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * What is said of entities, of so many that the heap would not hold it: sorted in files by entity,
 * so that in the end all that is said of one is met together.
 */
final class EntityBag implements AutoCloseable {
  /** So many triples, of about 200 bytes, are held before they go to a file. */
  private static final long HELD = 100_000;

  /** Each triple in a graph named after the entity of which it says something. */
  private final Files quads;

  /**
   * An empty bag.
   *
   * @param folder where its files go, and are gone from when it is closed
   */
  EntityBag(Path folder) {
    quads = new Files(folder);
  }

  /** Adds what is said of an entity; it may be said again. */
  void add(Node entity, Triple said) {
    quads.add(Quad.create(entity, said));
  }

  /**
   * Hands over each entity, once, with all that was said of it. After that no more can be added.
   */
  void forEach(BiConsumer<Node, Set<Triple>> to) {
    Node entity = Node.ANY;
    Set<Triple> said = new HashSet<>();
    for (Quad quad : quads) {
      if (!said.isEmpty() && !quad.getGraph().equals(entity)) {
        to.accept(entity, said);
        said = new HashSet<>();
      }
      entity = quad.getGraph();
      said.add(quad.asTriple());
    }
    if (!said.isEmpty()) {
      to.accept(entity, said);
    }
  }

  @Override
  public void close() {
    quads.close();
  }

  private static final class Files extends SortedDataBag<Quad> {
    private static final Comparator<Quad> BY_ENTITY =
        Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

    private final Path folder;

    Files(Path folder) {
      super(ThresholdPolicyFactory.count(HELD), new NQuads(), BY_ENTITY);
      this.folder = folder;
    }

    @Override
    protected File getNewTemporaryFile() {
      return folder.resolve(UUID.randomUUID() + ".nq").toFile();
    }
  }

  private static final class NQuads implements SerializationFactory<Quad> {
    @Override
    public Sink<Quad> createSerializer(OutputStream out) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      stream.start();
      return new Sink<>() {
        @Override
        public void send(Quad quad) {
          stream.quad(quad);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
          stream.finish();
          IO.close(out);
        }
      };
    }

    @Override
    public Iterator<Quad> createDeserializer(InputStream in) {
      return IteratorParsers.createIteratorNQuads(in);
    }
  }
}
