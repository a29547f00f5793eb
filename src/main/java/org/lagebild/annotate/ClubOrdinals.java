package org.lagebild.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the ordinal of a club with its name ("1. FC Köln"), which would else end a sentence. */
final class ClubOrdinals {
  private static final Pattern STOP =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\d.,])\\d)\\.(?="
              + " (?:FC|FFC|FCR|FSV|SC|SV|TV|HC|BC|EC|SG|TSV|BSC|HSG|VfL)\\b)");
  private static final char STAND_IN = 'X';
  private static final Pattern MARKED = Pattern.compile("\\d" + STAND_IN);

  private ClubOrdinals() {}

  /** The text with a letter in place of each such ordinal's stop; every offset stays valid. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text);
    Matcher matcher = STOP.matcher(text);
    while (matcher.find()) {
      joined.setCharAt(matcher.start(), STAND_IN);
    }
    return joined.toString();
  }

  /** The word as it was written, if its span ends in a stop that was replaced. */
  static String restored(String word, String text, int end) {
    boolean replaced = MARKED.matcher(word).matches() && text.charAt(end - 1) == '.';
    return replaced ? word.charAt(0) + "." : word;
  }
}
