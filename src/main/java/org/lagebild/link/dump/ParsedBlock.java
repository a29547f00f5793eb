package org.lagebild.link.dump;

import java.util.List;

/**
 * What came of a block of lines.
 *
 * @param lines how many lines there were
 * @param entities how many of them were entities
 * @param items how many items were kept
 * @param records the kept items, one after the other
 * @param damaged the lines that were no entities
 */
record ParsedBlock(
    LineBlock block, int lines, int entities, int items, byte[] records, List<Damage> damaged) {

  /**
   * A damaged line.
   *
   * @param line its number, from 1; in a block counted from the block's first line
   */
  record Damage(long line, String reason) {}
}
