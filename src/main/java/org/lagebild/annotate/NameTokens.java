package org.lagebild.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.AfterAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the names' model was trained on: with its compounds in one piece ("US-Präsident"),
 * of which the tokenizer makes three. CoreNLP joins them likewise, but for a dozen English words.
 *
 * @param words the joined words
 * @param places for each token the joined word of which it is a part
 */
record NameTokens(List<String> words, List<Integer> places) {
  private static final String HYPHEN = "-";

  static NameTokens of(List<CoreLabel> tokens) {
    List<String> words = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).word();
      int last = words.size() - 1;
      if (last >= 0 && touches(tokens.get(i - 1)) && joins(words.get(last), word, i, tokens)) {
        words.set(last, words.get(last) + word);
      } else {
        words.add(word);
      }
      places.add(words.size() - 1);
    }
    return new NameTokens(words, places);
  }

  /** Whether no blank comes behind the token. */
  private static boolean touches(CoreLabel token) {
    return token.containsKey(AfterAnnotation.class) && token.after().isEmpty();
  }

  private static boolean joins(String last, String word, int index, List<CoreLabel> tokens) {
    return word.equals(HYPHEN) ? index < tokens.size() - 1 : last.endsWith(HYPHEN);
  }
}
