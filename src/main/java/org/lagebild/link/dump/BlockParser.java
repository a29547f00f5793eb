package org.lagebild.link.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.link.bytes.RecordWriter;
import org.lagebild.link.dump.ParsedBlock.Damage;

/** Parses blocks of lines into records of what is kept. May be used by several threads. */
final class BlockParser {
  private final EntityParser parser;
  private final ClassScan scan;
  private final Set<Long> skippedClasses;

  BlockParser(List<String> languages, Set<Long> skippedClasses) {
    this.parser = new EntityParser(languages);
    this.scan = new ClassScan(skippedClasses);
    this.skippedClasses = skippedClasses;
  }

  ParsedBlock parse(LineBlock block) {
    Pass pass = new Pass(block.bytes());
    if (block.tooLong()) {
      pass.lines++;
      pass.damaged("longer than " + (LineBlocks.LONGEST_LINE >> 20) + " MiB");
    }
    int begin = 0;
    for (int at = 0; at < block.length(); at++) {
      if (block.bytes()[at] == '\n') {
        pass.line(begin, at);
        begin = at + 1;
      }
    }
    if (begin < block.length()) {
      pass.line(begin, block.length());
    }
    return new ParsedBlock(
        block, pass.lines, pass.entities, pass.items, pass.records.toBytes(), pass.damages);
  }

  /** One block. */
  private final class Pass {
    private final byte[] bytes;
    private final RecordWriter records = new RecordWriter();
    private final List<Damage> damages = new ArrayList<>();
    private int lines;
    private int entities;
    private int items;

    Pass(byte[] bytes) {
      this.bytes = bytes;
    }

    /** A line without what makes it an element of an array: brackets, comma, white space. */
    void line(int from, int to) {
      lines++;
      int begin = from;
      int end = to;
      while (begin < end && isFrame(bytes[begin], '[')) {
        begin++;
      }
      while (end > begin && (isFrame(bytes[end - 1], ']') || bytes[end - 1] == ',')) {
        end--;
      }
      if (begin < end) {
        entity(begin, end - begin);
      }
    }

    private void entity(int offset, int length) {
      if (scan.isUnwanted(bytes, offset, length) && bytes[offset + length - 1] == '}') {
        entities++;
        return;
      }
      try {
        DumpItem item = parser.parse(bytes, offset, length);
        entities++;
        if (item != null && isWanted(item)) {
          ItemRecord.write(item, records);
          items++;
        }
      } catch (DamagedLineException e) {
        damaged(String.valueOf(e.getMessage()));
      }
    }

    private void damaged(String reason) {
      damages.add(new Damage(lines, reason));
    }
  }

  /** Blanks, the bracket, and the mark that some editors put before everything. */
  private static boolean isFrame(byte read, char bracket) {
    return read == bracket || (read >= 0 && read <= ' ') || isByteOrderMark(read);
  }

  private static boolean isByteOrderMark(byte read) {
    return read == (byte) 0xef || read == (byte) 0xbb || read == (byte) 0xbf;
  }

  /** Whether it has a class that is not skipped, or is a class itself. */
  private boolean isWanted(DumpItem item) {
    @Nullable Boolean wanted =
        DumpItem.ids(item.all(Property.P31))
            .map(type -> !skippedClasses.contains(type.number()))
            .reduce(Boolean::logicalOr)
            .orElse(null);
    return wanted == null ? !item.all(Property.P279).isEmpty() : wanted;
  }
}
