package org.lagebild.extract.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lagebild.model.NameClass;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Cuts an article into the words of which times are made, across the ends of sentences, as the dot
 * of "10. und 11. Februar" is often taken for one.
 */
final class WordReader {
  /** The class of adjectives that say nothing of time ("diesem strengen Winter"). */
  static final String ADJECTIVE = "adjective";

  private static final Pattern PLAIN =
      Pattern.compile("\\d+(?:[.,:]\\d+)*|\\p{L}[\\p{L}\\d]*(?:-\\p{L}+)*|\\S");

  /** Characters; no time is as long, and what is done for a run takes the square of its length. */
  private static final int LONGEST_RUN = 250;

  private record Located(Sentence sentence, Token token) {}

  private final TimeLexicon lexicon;

  private final List<TimeWord> words = new ArrayList<>();

  private WordReader(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<TimeWord> words(List<Sentence> sentences, TimeLexicon lexicon) {
    WordReader reader = new WordReader(lexicon);
    List<Located> run = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Span last = run.isEmpty() ? null : run.get(run.size() - 1).token().span();
        if (token.span().equals(last)) {
          continue;
        }
        if (last != null && (last.end() != token.span().begin() || isLong(run))) {
          reader.readRun(run);
          run.clear();
        }
        run.add(new Located(sentence, token));
      }
    }
    reader.readRun(run);
    return List.copyOf(reader.words);
  }

  private static boolean isLong(List<Located> run) {
    int begin = run.get(0).token().span().begin();
    return run.get(run.size() - 1).token().span().end() - begin > LONGEST_RUN;
  }

  /**
   * Reads tokens that touch one another. Of a contraction comes its preposition alone; a token that
   * is not written as it stands in the text stays as it is.
   */
  private void readRun(List<Located> run) {
    StringBuilder text = new StringBuilder();
    List<Located> owners = new ArrayList<>();
    for (Located located : run) {
      Span span = located.token().span();
      if (isContracted(located) || located.token().text().length() != span.length()) {
        readText(text.toString(), owners);
        text.setLength(0);
        owners.clear();
        add(located, span, located.token().text());
      } else {
        text.append(located.token().text());
        owners.addAll(Collections.nCopies(span.length(), located));
      }
    }
    readText(text.toString(), owners);
  }

  private static boolean isContracted(Located located) {
    Token next = located.sentence().at(located.token().index() + 1);
    return next != null && next.span().equals(located.token().span());
  }

  private void readText(String text, List<Located> owners) {
    int at = 0;
    Matcher plain = PLAIN.matcher(text);
    while (at < text.length() && plain.find(at)) {
      int end = Math.max(plain.end(), plain.start() + lexicon.shapeAt(text, plain.start()));
      Located owner = owners.get(plain.start());
      int offset = owner.token().span().begin() - owners.indexOf(owner);
      add(
          owner,
          new Span(offset + plain.start(), offset + end),
          text.substring(plain.start(), end));
      at = end;
    }
  }

  private void add(Located located, Span span, String text) {
    Map<String, Slots> classes = new TreeMap<>();
    if (located.token().name() != NameClass.PERSON) {
      classes.putAll(lexicon.classes(text, isInitial()));
    }
    if (classes.isEmpty() && located.token().pos() == WordClass.ADJ) {
      classes.put(ADJECTIVE, Slots.NONE);
    }
    words.add(new TimeWord(span, text, located.sentence(), located.token(), classes));
  }

  /** Whether a sentence, a quotation or a line may begin here. */
  private boolean isInitial() {
    if (words.isEmpty()) {
      return true;
    }
    String before = words.get(words.size() - 1).text();
    return !Character.isLetterOrDigit(before.charAt(0)) && !before.equals(",");
  }
}
