package org.lagebild.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.lagebild.store.Changes;
import org.lagebild.store.Store;

/**
 * The index of all words in a store, for {@code text:query}. It lies in the folder of the store,
 * can be deleted at any time, and knows up to which change of the store it goes; {@link #refresh}
 * brings it up to date by what was changed since. The first time that takes minutes in a large
 * store, and goes on in the background; until then {@link #isReady} says no.
 */
final class TextSearch implements AutoCloseable {
  /** Raised when the fields or their analysis change, which makes older indexes useless. */
  private static final String FORMAT = "1";

  /**
   * What to tell who searches before the index is ready, and after how many seconds to come again.
   */
  static final String NOT_READY = "the index of words is being made; search again in a minute";

  static final String RETRY_SECONDS = "30";

  private static final Node QUERY = NodeFactory.createURI(TextQuery.NS + "query");
  private static final String FOLDER = "text";
  private static final String FORMAT_KEY = "format";
  private static final String CHANGE_KEY = "change";

  private final Store store;
  private final TextIndexLucene index;
  private final Directory directory;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private volatile boolean closing;

  private TextSearch(Store store, Directory directory) {
    this.store = store;
    this.directory = directory;
    this.index = new TextIndexLucene(directory, TextIndexFields.config());
  }

  /**
   * Opens the index of a store, or makes it, and lets queries over the store use it. It may not be
   * up to date yet.
   *
   * @throws ServeFailure if its files cannot be read or written
   */
  static TextSearch open(Store store) {
    Path folder = store.folder().resolve(FOLDER);
    try {
      TextSearch search = new TextSearch(store, FSDirectory.open(folder));
      store.outward().getContext().set(TextQuery.textIndex, search.index);
      return search;
    } catch (IOException | TextIndexException e) {
      throw failure(folder, e);
    }
  }

  private static ServeFailure failure(Path folder, Exception e) {
    return new ServeFailure(
        folder + ": the text index cannot be used; delete this folder, it is made anew", e);
  }

  /** Brings the index up to date in the background, or here and now if it is so already. */
  void catchUp(Executor background) {
    if (store.read(data -> known() == new Changes(data).latest())) {
      ready.complete(null);
    } else {
      background.execute(this::catchUp);
    }
  }

  private void catchUp() {
    try {
      refresh();
      ready.complete(null);
      // what came while it was not ready, and nobody took over
      refresh();
    } catch (RuntimeException e) {
      ready.completeExceptionally(e);
    }
  }

  /** Completes when words of all that is stored can be searched; fails if that cannot be. */
  CompletionStage<Void> ready() {
    return ready;
  }

  /** Whether a pattern searches for words anywhere, also within filters. */
  static boolean isAskedForBy(Op pattern) {
    boolean[] found = {false};
    Walker.walk(
        pattern,
        new OpVisitorBase() {
          @Override
          public void visit(OpBGP triples) {
            found[0] |=
                triples.getPattern().getList().stream()
                    .anyMatch(triple -> triple.getPredicate().equals(QUERY));
          }
        });
    return found[0];
  }

  /** Whether words of all that is stored can be searched. */
  boolean isReady() {
    return ready.isDone() && !ready.isCompletedExceptionally();
  }

  /** Takes over a change that was just made; before the index is ready, that is done with all. */
  void follow() {
    if (isReady()) {
      refresh();
    }
  }

  /**
   * Takes over what was changed in the store since the last time, at first all that is in it.
   *
   * @return how many graphs and entities were taken over; -1 if it was all there is
   */
  synchronized int refresh() {
    try {
      return store.read(this::refresh);
    } catch (TextIndexException e) {
      throw failure(store.folder().resolve(FOLDER), e);
    }
  }

  private int refresh(DatasetGraph data) {
    Changes changes = new Changes(data);
    long latest = changes.latest();
    long known = known();
    try {
      if (known == latest) {
        return 0;
      }
      int count = known < 0 || known > latest ? addAll(data) : replace(changes.since(known), data);
      commit(latest);
      return count;
    } catch (IOException | RuntimeException e) {
      index.rollback();
      throw new TextIndexException("refresh", e);
    }
  }

  /** The last change that the index has seen; -1 if it has seen nothing that can be trusted. */
  private long known() {
    Iterable<Map.Entry<String, String>> told = index.getIndexWriter().getLiveCommitData();
    String format = "";
    long change = -1;
    for (Map.Entry<String, String> entry :
        told == null ? Map.<String, String>of().entrySet() : told) {
      if (entry.getKey().equals(FORMAT_KEY)) {
        format = entry.getValue();
      } else if (entry.getKey().equals(CHANGE_KEY)) {
        change = Long.parseLong(entry.getValue());
      }
    }
    return format.equals(FORMAT) ? change : -1;
  }

  private void commit(long change) {
    index
        .getIndexWriter()
        .setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, CHANGE_KEY, "" + change).entrySet());
    index.commit();
  }

  private int addAll(DatasetGraph data) throws IOException {
    index.getIndexWriter().deleteAll();
    add(data, Node.ANY, Node.ANY);
    return -1;
  }

  private int replace(Iterable<Node> units, DatasetGraph data) throws IOException {
    Node entities = store.iris().entitiesGraph();
    int count = 0;
    for (Node unit : units) {
      IndexWriter writer = index.getIndexWriter();
      writer.deleteDocuments(term(TextIndexFields.GRAPH, unit), described(unit, entities));
      add(data, unit, Node.ANY);
      add(data, entities, unit);
      count++;
    }
    return count;
  }

  private static Query described(Node entity, Node graph) {
    return new BooleanQuery.Builder()
        .add(term(TextIndexFields.ENTITY, entity), Occur.FILTER)
        .add(term(TextIndexFields.GRAPH, graph), Occur.FILTER)
        .build();
  }

  private static Query term(String field, Node iri) {
    return new TermQuery(new Term(field, iri.getURI()));
  }

  private void add(DatasetGraph data, Node graph, Node subject) {
    TextIndexFields.all()
        .forEach(
            (field, predicate) -> add(field, data.findNG(graph, subject, predicate, Node.ANY)));
  }

  private void add(String field, Iterator<Quad> quads) {
    quads.forEachRemaining(
        quad -> {
          if (closing) {
            throw new TextIndexException("the server ends");
          }
          if (quad.getSubject().isURI() && quad.getObject().isLiteral()) {
            Entity entity = new Entity(quad.getSubject().getURI(), quad.getGraph().getURI());
            entity.put(field, quad.getObject().getLiteralLexicalForm());
            index.addEntity(entity);
          }
        });
  }

  @Override
  public void close() {
    closing = true;
    release();
  }

  /** After a change that is being taken over; what was not, is the next time. */
  private synchronized void release() {
    store.outward().getContext().remove(TextQuery.textIndex);
    index.close();
    try {
      directory.close();
    } catch (IOException e) {
      throw failure(store.folder().resolve(FOLDER), e);
    }
  }
}
