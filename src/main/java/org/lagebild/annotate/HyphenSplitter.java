package org.lagebild.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lagebild.annotate.ParsedSentence.Word;
import org.lagebild.model.Span;
import org.lagebild.model.WordClass;

/**
 * Splits the compounds with hyphens that the tokenizer keeps whole ("UN-Sondergesandter"), as it
 * splits others, so that all are read alike. Only compounds of capitalised parts are nouns and
 * names; "pro-russisch" stays.
 */
final class HyphenSplitter {
  private static final Pattern COMPOUND =
      Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d.]*(-\\p{L}[\\p{L}.]*)*-\\p{Lu}\\p{L}+");

  private HyphenSplitter() {}

  static List<Word> split(List<Word> words) {
    List<Integer> places = new ArrayList<>();
    List<List<Word>> pieces = new ArrayList<>();
    int place = 0;
    for (Word word : words) {
      List<Word> parts = parts(word);
      pieces.add(parts);
      place += parts.size();
      places.add(place - 1); // the last part stands for the whole
    }
    return places.size() == place ? words : joined(pieces, places);
  }

  private static List<Word> joined(List<List<Word>> pieces, List<Integer> places) {
    List<Word> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<Word> parts = pieces.get(i);
      for (int j = 0; j < parts.size(); j++) {
        Word part = parts.get(j);
        boolean last = j == parts.size() - 1;
        int head = last ? head(part, places) : places.get(i);
        String inner = part.text().equals("-") ? "punct" : "compound";
        result.add(part.governedBy(head, last ? part.relation() : inner));
      }
    }
    return result;
  }

  private static int head(Word word, List<Integer> places) {
    return word.head() < 0 ? word.head() : places.get(word.head());
  }

  private static List<Word> parts(Word word) {
    if (word.span().length() != word.text().length() || !COMPOUND.matcher(word.text()).matches()) {
      return List.of(word);
    }
    List<Word> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= word.text().length(); i++) {
      if (i == word.text().length() || word.text().charAt(i) == '-') {
        parts.add(part(word, begin, i, word.pos()));
        if (i < word.text().length()) {
          parts.add(part(word, i, i + 1, WordClass.PUNCT));
        }
        begin = i + 1;
      }
    }
    return parts;
  }

  private static Word part(Word whole, int begin, int end, WordClass pos) {
    int offset = whole.span().begin();
    return new Word(
        whole.text().substring(begin, end),
        new Span(offset + begin, offset + end),
        pos,
        whole.name(),
        whole.head(),
        whole.relation());
  }
}
