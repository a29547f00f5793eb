package org.lagebild.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lagebild.query.QueryRunner.Row;

/**
 * What is in a store, in numbers, as the query {@code stats} that comes with the program counts it.
 *
 * @param reprints articles whose text stands in another, which are not among the articles
 * @param firstDate the earliest day of publication of an article, or empty
 * @param lastDate the latest one, or empty
 * @param actors distinct actors by type; one that articles take for two types counts under both
 * @param territories distinct places
 * @param linkedEntities entities with a Wikidata item
 * @param statuses territorial statuses by name
 * @param events events by type, without meetings and statements
 * @param triples distinct triples of the union of all graphs; 0 for a large store, which does not
 *     count them
 */
public record StoreSummary(
    long articles,
    long reprints,
    String firstDate,
    String lastDate,
    SortedMap<String, Long> actors,
    long territories,
    long linkedEntities,
    long offices,
    long meetings,
    SortedMap<String, Long> statuses,
    SortedMap<String, Long> events,
    long statements,
    long triples) {

  /** Makes the maps unchangeable. */
  public StoreSummary {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
  }

  /** Counts what is in the dataset, whose default graph is the union of its named graphs. */
  public static StoreSummary of(DatasetGraph data) {
    Counts counts = new Counts(new QueryRunner(data).rows(QueryLoader.load("stats"), Map.of()));
    return new StoreSummary(
        counts.one("articles"),
        counts.one("reprints"),
        counts.text("first date"),
        counts.text("last date"),
        counts.each("actors"),
        counts.one("territories"),
        counts.one("linked entities"),
        counts.one("offices"),
        counts.one("meetings"),
        counts.each("statuses"),
        counts.each("events"),
        counts.one("statements"),
        counts.one("triples"));
  }

  /** An aligned table, each line ending in a line feed. */
  public String text() {
    StringBuilder out = new StringBuilder();
    line(out, "articles", articles);
    if (reprints > 0) {
      line(out, "reprints", reprints);
    }
    if (!firstDate.isEmpty()) {
      out.append(row("  published", firstDate + " to " + lastDate));
    }
    group(out, "actors", actors);
    line(out, "territories", territories);
    line(out, "linked entities", linkedEntities);
    line(out, "offices", offices);
    line(out, "meetings", meetings);
    group(out, "territorial statuses", statuses);
    group(out, "events", events);
    line(out, "statements", statements);
    if (triples > 0 || articles == 0) {
      line(out, "triples", triples);
    }
    return out.toString();
  }

  private static void group(StringBuilder out, String name, SortedMap<String, Long> counts) {
    line(out, name, counts.values().stream().mapToLong(Long::longValue).sum());
    counts.forEach((key, count) -> line(out, "  " + key, count));
  }

  private static void line(StringBuilder out, String name, long count) {
    String number = Long.toString(count);
    out.append(row(name, " ".repeat(Math.max(0, 10 - number.length())) + number));
  }

  private static String row(String name, String value) {
    return name + " ".repeat(Math.max(2, 22 - name.length())) + value + "\n";
  }

  private record Counts(List<Row> rows) {
    long one(String section) {
      String count = text(section);
      return count.isEmpty() ? 0 : Long.parseLong(count);
    }

    String text(String section) {
      return rows.stream()
          .filter(r -> r.text("section").equals(section))
          .map(r -> r.text("count"))
          .findFirst()
          .orElse("");
    }

    SortedMap<String, Long> each(String section) {
      SortedMap<String, Long> found = new TreeMap<>();
      rows.stream()
          .filter(r -> r.text("section").equals(section) && r.has("name"))
          .forEach(r -> found.put(r.text("name"), Long.valueOf(r.text("count"))));
      return found;
    }
  }
}
