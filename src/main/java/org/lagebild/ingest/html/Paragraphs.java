package org.lagebild.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts the content of an element into paragraphs: wherever a block begins or ends, and at two line
 * breaks in a row. What is mostly links, or too short to be a sentence and does not end like one,
 * is no paragraph.
 */
final class Paragraphs implements NodeVisitor {
  private static final int SHORTEST = 40;
  private static final double MOSTLY = 0.6;
  private static final int LONG = 300;
  private static final String ENDS = ".!?…:\"“”«»‹›’'";

  private final List<String> found = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int links;
  private boolean afterBreak;

  private Paragraphs() {}

  static List<String> of(Element element) {
    Paragraphs paragraphs = new Paragraphs();
    element.traverse(paragraphs);
    paragraphs.close();
    return List.copyOf(paragraphs.found);
  }

  /** The paragraphs as one text. */
  static String text(Element element) {
    return String.join("\n\n", of(element));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      open.append(words);
      linked += links > 0 ? words.strip().length() : 0;
      afterBreak = afterBreak && words.isBlank();
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    if (element.nameIs("br")) {
      if (afterBreak) {
        close();
      }
      open.append(' ');
      afterBreak = true;
    } else if (element.nameIs("a")) {
      links++;
    } else if (element.isBlock()) {
      close();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.nameIs("a")) {
        links--;
      } else if (element.isBlock()) {
        close();
      }
    }
  }

  private void close() {
    String line = Characters.line(open.toString());
    if (isParagraph(line)) {
      found.add(line);
    }
    open.setLength(0);
    linked = 0;
    afterBreak = false;
  }

  private boolean isParagraph(String line) {
    if (line.codePoints().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean sentence = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean mostlyLinks = linked > MOSTLY * line.length() && line.length() < LONG;
    return !mostlyLinks && (sentence || line.length() >= SHORTEST);
  }
}
