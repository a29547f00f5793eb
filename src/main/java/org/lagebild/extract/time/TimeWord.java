package org.lagebild.extract.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * A word as the time rules see it: dates and hyphened numbers are cut otherwise than the annotation
 * does, and "am" is one word.
 *
 * @param text the characters; of a contraction its preposition alone
 * @param token the token over its first character
 * @param classes what the lexicon takes the word for, by class
 */
record TimeWord(
    Span span, String text, Sentence sentence, Token token, Map<String, Slots> classes) {

  boolean is(String lexiconClass) {
    return classes.containsKey(lexiconClass);
  }

  boolean isAny(Set<String> lexiconClasses) {
    return lexiconClasses.stream().anyMatch(this::is);
  }

  @Nullable Slots slots(String lexiconClass) {
    return classes.get(lexiconClass);
  }

  /** Whether a counted noun may begin here. */
  boolean isNominalStart() {
    return token.pos() == WordClass.NOUN || token.pos() == WordClass.ADJ;
  }

  /** Whether nothing stands between this word and the next. */
  boolean touches(TimeWord next) {
    return span.end() == next.span.begin();
  }
}
