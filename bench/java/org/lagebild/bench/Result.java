package org.lagebild.bench;

import java.util.List;

/**
 * What a benchmark found.
 *
 * @param columns the names of the figures, with units
 * @param rows the figures, as many in each row as there are columns
 */
record Result(List<String> columns, List<List<String>> rows, List<Goal> goals) {

  /** Something that the figures must show. */
  record Goal(String words, boolean met) {}
}
