package org.lagebild.pipeline;

/**
 * What came of a run. Entities are counted once for all articles that mean the same one.
 *
 * @param articles those that were stored
 * @param linked entities that were linked to a Wikidata item
 * @param quads in the graphs of the articles, each once, without the graph of the entities
 * @param refused articles that were not stored
 * @param skipped what was passed over
 * @param replaced how many of the articles took the place of another graph
 * @param unchanged articles that were stored before as they came, and were not read again; none of
 *     the other numbers counts them
 * @param reprints by how many the articles of the store have become more whose text stands in
 *     another; what was found in these is counted as well
 */
public record BuildReport(
    int articles,
    int actors,
    int meetings,
    int territories,
    int statuses,
    int events,
    int statements,
    int linked,
    long quads,
    int refused,
    int skipped,
    int replaced,
    int unchanged,
    int reprints) {
  /** The same with that number of reprints. */
  BuildReport withReprints(int number) {
    return new BuildReport(
        articles,
        actors,
        meetings,
        territories,
        statuses,
        events,
        statements,
        linked,
        quads,
        refused,
        skipped,
        replaced,
        unchanged,
        number);
  }
}
