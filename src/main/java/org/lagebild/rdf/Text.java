package org.lagebild.rdf;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lagebild.model.Article;
import org.lagebild.model.Span;

/**
 * An article's text as literals, with offsets in Unicode code points. Half a surrogate pair, which
 * no encoding can carry, becomes U+FFFD in the literals and counts as one code point.
 */
final class Text {
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

  private final Article article;
  private final String language;

  /** For each UTF-16 offset, and for the end, how many code points begin before it. */
  private final int[] codePoints;

  Text(Article article) {
    this.article = article;
    String tag = article.language();
    this.language = LANGUAGE_TAG.matcher(tag).matches() ? tag : "und";
    this.codePoints = count(article.text());
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
    return before;
  }

  Article article() {
    return article;
  }

  /** The number of code points before the UTF-16 offset. */
  int offset(int utf16) {
    if (utf16 >= codePoints.length) {
      throw new IllegalArgumentException(
          "offset " + utf16 + " lies behind the text of article " + article.id());
    }
    return codePoints[utf16];
  }

  int begin(Span span) {
    // inside a pair, the pair is covered whole
    boolean inside = span.begin() > 0 && isInsidePair(span.begin());
    return offset(span.begin()) - (inside ? 1 : 0);
  }

  int end(Span span) {
    return offset(span.end());
  }

  private boolean isInsidePair(int utf16) {
    String text = article.text();
    return utf16 < text.length()
        && Character.isSurrogatePair(text.charAt(utf16 - 1), text.charAt(utf16));
  }

  int length() {
    return codePoints[codePoints.length - 1];
  }

  /** The characters of the span. */
  Node characters(Span span) {
    return plain(string(span));
  }

  /** The characters of the span as words in the language of the article. */
  Node words(Span span) {
    return words(string(span));
  }

  private String string(Span span) {
    String text = article.text();
    int begin = text.offsetByCodePoints(0, begin(span));
    return text.substring(begin, text.offsetByCodePoints(0, end(span)));
  }

  /** Words in the language of the article. */
  Node words(String words) {
    return NodeFactory.createLiteralLang(wellFormed(words), language);
  }

  static Node german(String words) {
    return NodeFactory.createLiteralLang(wellFormed(words), "de");
  }

  static Node plain(String string) {
    return NodeFactory.createLiteralString(wellFormed(string));
  }

  static Node number(int count) {
    return NodeFactory.createLiteralDT(Integer.toString(count), XSDDatatype.XSDnonNegativeInteger);
  }

  private static String wellFormed(String string) {
    StringBuilder text = new StringBuilder(string.length());
    string
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
