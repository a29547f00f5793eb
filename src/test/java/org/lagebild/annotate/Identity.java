package org.lagebild.annotate;

import java.util.List;
import java.util.Map;
import org.lagebild.annotate.ParsedSentence.Word;
import org.lagebild.annotate.StockCoreNlp.Analysis;

/** How far our annotation agrees with CoreNLP's, before we mend what CoreNLP is known to miss. */
public final class Identity {
  private Identity() {}

  /**
   * The share of tokens with the same span, tag, name, head and label, from 0 to 1.
   *
   * @param texts are given to both as our annotation prepares them
   */
  public static double of(GermanAnnotator annotator, List<String> texts) {
    StockCoreNlp stock = StockCoreNlp.load(Map.of("ssplit.newlineIsSentenceBreak", "always"));
    long tokens = 0;
    long same = 0;
    for (String text : texts) {
      List<String> theirs = lines(stock, text);
      List<String> ours = lines(annotator, text);
      tokens += Math.max(theirs.size(), ours.size());
      for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
        same += theirs.get(i).equals(ours.get(i)) ? 1 : 0;
      }
    }
    return tokens == 0 ? 1 : (double) same / tokens;
  }

  /** A line for each token of a text, as CoreNLP sees it. */
  static List<String> lines(StockCoreNlp stock, String text) {
    return stock.analyses(CoreNlp.prepared(Typography.plain(text))).stream()
        .flatMap(List::stream)
        .map(Identity::line)
        .toList();
  }

  /** A line for each token of a text, as we see it. */
  static List<String> lines(GermanAnnotator annotator, String text) {
    return annotator.parse(text).stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(Identity::line)
        .toList();
  }

  private static String line(Analysis token) {
    String name = token.name().equals("O") ? "NONE" : token.name();
    return line(token.begin(), token.end(), token.tag(), name, token.head(), token.relation());
  }

  private static String line(Word word) {
    return line(
        word.span().begin(),
        word.span().end(),
        word.pos().name(),
        word.name().name(),
        word.head(),
        word.relation());
  }

  private static String line(
      int begin, int end, String tag, String name, int head, String relation) {
    return begin + "-" + end + " " + tag + " " + name + " " + head + " " + relation;
  }
}
