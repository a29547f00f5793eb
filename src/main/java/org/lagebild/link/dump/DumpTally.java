package org.lagebild.link.dump;

import java.util.ArrayList;
import java.util.List;
import org.lagebild.link.dump.ParsedBlock.Damage;

/**
 * What was read of a dump so far.
 *
 * @param lines how many lines
 * @param entities how many of them were entities
 * @param items how many items were kept for the time being
 * @param damaged how many lines were no entities
 * @param shown the first of the damaged lines
 */
public record DumpTally(long lines, long entities, long items, long damaged, List<String> shown) {
  static final DumpTally NONE = new DumpTally(0, 0, 0, 0, List.of());
  private static final int MOST_SHOWN = 5;

  DumpTally plus(ParsedBlock block) {
    List<String> all = new ArrayList<>(shown);
    for (Damage damage : block.damaged()) {
      if (all.size() < MOST_SHOWN) {
        all.add("line " + (lines + damage.line()) + ": " + damage.reason());
      }
    }
    return new DumpTally(
        lines + block.lines(),
        entities + block.entities(),
        items + block.items(),
        damaged + block.damaged().size(),
        all);
  }
}
