package org.lagebild.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes graphs of a dataset, sorted, as UTF-8, within the caller's transaction. What does not fit
 * in memory is sorted on disk, in the folder for temporary files.
 */
public final class Exporter {
  private final DatasetGraph data;
  private final @Nullable Node entitiesGraph;

  /** Takes the dataset as the store lends it for reading; its default graph is not looked at. */
  public Exporter(DatasetGraph data) {
    this(data, null);
  }

  /**
   * The same for a store of which the graph of the entities is known, which makes the export of one
   * article or entity take no longer in a large store than in a small one.
   */
  public Exporter(DatasetGraph data, @Nullable Node entitiesGraph) {
    this.data = data;
    this.entitiesGraph = entitiesGraph;
  }

  /** Writes all named graphs and leaves the stream open. */
  public void all(GraphFormat format, OutputStream out) {
    write(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY), format, out);
  }

  /**
   * Writes the graph of one article and what is known of the entities it names, and leaves the
   * stream open.
   *
   * @param article its id or its IRI
   * @throws ExportFailure if there is no such article
   */
  public void article(String article, GraphFormat format, OutputStream out) {
    write(new ArticleShare(data, article, entitiesGraph).quads(), format, out);
  }

  /**
   * Writes what is known of an entity, the facts that the newest articles tell of it, and the names
   * and classes of what these speak of, and leaves the stream open.
   *
   * @param iri its IRI; of one that is not known, nothing is written but what the format demands
   * @param most so many triples out of articles are told, and those that make the last one whole
   * @throws IllegalStateException if the graph of the entities is not known
   */
  public EntityReport entity(String iri, int most, GraphFormat format, OutputStream out) {
    if (entitiesGraph == null) {
      throw new IllegalStateException("the graph of the entities is needed");
    }
    EntityShare share = new EntityShare(data, NodeFactory.createURI(iri), entitiesGraph, most);
    write(share.quads(), format, out);
    return share.report();
  }

  /** Writes one named graph, nothing if there is none of that name, and leaves the stream open. */
  public void graph(String iri, GraphFormat format, OutputStream out) {
    Node graph = NodeFactory.createURI(iri);
    write(data.findNG(graph, Node.ANY, Node.ANY, Node.ANY), format, out);
  }

  private static void write(Iterator<Quad> quads, GraphFormat format, OutputStream out) {
    PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Iterator<Quad> shown =
        format.namesGraphs()
            ? quads
            : Iter.map(quads, q -> Quad.create(Quad.defaultGraphNodeGenerated, q.asTriple()));
    if (format == GraphFormat.NQUADS || format == GraphFormat.NTRIPLES) {
      LineWriter.write(shown, text);
    } else {
      structured(shown, format, text);
    }
    finish(text, out);
  }

  private static void structured(Iterator<Quad> quads, GraphFormat format, PrintWriter text) {
    try (SpillingSort<Quad> sort = SpillingSort.ofQuads()) {
      Iterator<Quad> sorted = sort.sorted(quads);
      switch (format) {
        case TURTLE -> TrigWriter.turtle(sorted, text);
        case TRIG -> TrigWriter.trig(sorted, text);
        case JSONLD -> JsonLdWriter.write(sorted, text);
        case RDFXML -> new RdfXmlWriter(text).write(sorted);
        default -> throw new IllegalStateException(format.toString());
      }
    }
  }

  private static void finish(PrintWriter text, OutputStream out) {
    text.flush();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (text.checkError()) {
      throw new ExportFailure("the output cannot be written: the disk may be full");
    }
  }
}
