package org.lagebild.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lagebild.query.QueryRunner.Row;

/** Finds the sentence, the characters and the rule behind what is stored. */
public final class Explainer {
  private static final LoadedQuery FACT = own("explain-fact");
  private static final LoadedQuery SLOTS = own("explain-slots");
  private static final LoadedQuery EVIDENCE = own("explain-evidence");
  private static final LoadedQuery ENTITY = own("explain-entity");

  private final QueryRunner runner;

  /** Takes the dataset as the store lends it for reading, its default graph the union. */
  public Explainer(DatasetGraph data) {
    this.runner = new QueryRunner(data);
  }

  /**
   * Explains a fact or an entity.
   *
   * @param name its IRI, also in angle brackets or as a prefixed name ({@code ent:Q90})
   * @throws QueryFailure if nothing of that name is stored
   */
  public Explanation explain(String name) {
    String iri = Prefixes.expand(name);
    List<Row> articles = ask(FACT, "fact", iri);
    if (!articles.isEmpty()) {
      return fact(iri, articles.get(0));
    }
    List<Row> mentions = ask(ENTITY, "entity", iri);
    if (mentions.isEmpty()) {
      throw new QueryFailure(
          name + ": neither a fact nor an entity of the store; queries such as 'events' list IRIs");
    }
    return entity(iri, mentions);
  }

  private List<Row> ask(LoadedQuery query, String variable, String iri) {
    Node term = NodeFactory.createURI(iri);
    return runner.rows(query, Map.of(variable, term));
  }

  private Explanation fact(String iri, Row article) {
    List<Explanation.Slot> slots =
        ask(SLOTS, "fact", iri).stream()
            .map(r -> new Explanation.Slot(r.text("slot"), r.text("value")))
            .toList();
    List<Explanation.Mark> marks = marks(ask(EVIDENCE, "fact", iri));
    return new Explanation.OfFact(
        iri,
        article.text("article"),
        article.text("headline"),
        article.text("published"),
        slots,
        marks,
        new MarkedText(article.text("text")).passage(marks));
  }

  /** One mark for each mention: characters may fill several slots. */
  private static List<Explanation.Mark> marks(List<Row> rows) {
    Map<String, Explanation.Mark> marks = new LinkedHashMap<>();
    for (Row r : rows) {
      String slot = r.has("slot") ? r.text("slot") : "evidence";
      marks.merge(
          r.text("begin") + "," + r.text("end"),
          new Explanation.Mark(r.number("begin"), r.number("end"), r.text("text"), slot),
          (a, b) -> new Explanation.Mark(a.begin(), a.end(), a.text(), a.slot() + "," + b.slot()));
    }
    return List.copyOf(marks.values());
  }

  private static Explanation entity(String iri, List<Row> rows) {
    List<Explanation.Mention> mentions =
        rows.stream()
            .map(
                r ->
                    new Explanation.Mention(
                        r.text("article"),
                        r.number("begin"),
                        r.number("end"),
                        r.text("text"),
                        r.text("kind")))
            .toList();
    return new Explanation.OfEntity(iri, rows.get(0).text("label"), mentions);
  }

  private static LoadedQuery own(String name) {
    try (InputStream in = Explainer.class.getResourceAsStream(name + ".rq")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return QueryLoader.parse(name, text, new Query());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
