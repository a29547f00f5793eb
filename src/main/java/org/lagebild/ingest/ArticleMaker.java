package org.lagebild.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.reason.RefusedException;
import org.lagebild.ingest.reason.Shown;
import org.lagebild.model.Article;

/** Makes an article of what it says of itself, and refuses what cannot be one. */
final class ArticleMaker {
  private static final int LONGEST_ID = 200;
  private static final String DEFAULT_LANGUAGE = "de";
  private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]\\d.*)?");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", Pattern.DOTALL);

  private static final Pattern GERMAN =
      Pattern.compile("(?:de|deu|ger)(?:-.*)?", Pattern.CASE_INSENSITIVE);

  private final ReadingOptions options;

  ArticleMaker(ReadingOptions options) {
    this.options = options;
  }

  /**
   * @param values without null; an empty value is as good as none
   * @param fallbackId names an article that gives neither id nor URL, from its text
   */
  Article make(Map<Key, String> values, Function<String, String> fallbackId)
      throws RefusedException {
    for (Map.Entry<Key, String> e : values.entrySet()) {
      refuseUnwritable(e.getKey(), e.getValue());
    }
    String text = text(values.get(Key.TEXT));
    String url = value(values, Key.URL);
    return new Article(
        id(value(values, Key.ID), url, text, fallbackId),
        value(values, Key.TITLE),
        date(value(values, Key.DATE)),
        language(value(values, Key.LANGUAGE)),
        value(values, Key.SOURCE),
        url,
        text);
  }

  private static @Nullable String value(Map<Key, String> values, Key key) {
    String value = values.getOrDefault(key, "").strip();
    return value.isEmpty() ? null : value;
  }

  /** Neither can be written in RDF, and both betray that the input is no text at all. */
  private static void refuseUnwritable(Key key, String value) throws RefusedException {
    int nul = value.indexOf('\0');
    if (nul >= 0) {
      throw new RefusedException(
          key.written() + " has a NUL at character " + nul + ", so it is no text; convert it");
    }
    int i = 0;
    while (i < value.length()) {
      int c = value.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw new RefusedException(
            key.written() + " has half a surrogate pair at character " + i + "; write both halves");
      }
      i += Character.charCount(c);
    }
  }

  private String text(@Nullable String text) throws RefusedException {
    if (text == null) {
      throw new RefusedException("there is no text; give it under the key \"text\"");
    }
    if (text.isBlank()) {
      throw new RefusedException("the text is empty; there is nothing to read");
    }
    long bytes = StrictUtf8.length(text);
    if (bytes > options.maxBytes()) {
      throw tooLong(options.maxBytes());
    }
    return text;
  }

  /** The refusal of a text over the limit, wherever that is noticed. */
  static RefusedException tooLong(int maxBytes) {
    return new RefusedException(
        "the text is longer than " + maxBytes + " bytes; split it or raise --max-bytes");
  }

  private static String id(
      @Nullable String id, @Nullable String url, String text, Function<String, String> fallback)
      throws RefusedException {
    String given = id;
    if (given == null) {
      String slug = url == null ? "" : Slug.ofUrl(url);
      given = slug.isEmpty() ? fallback.apply(text) : slug;
    }
    if (given.isEmpty()) {
      throw new RefusedException("there is no id, and no name to make one from; give an id");
    }
    if (given.codePointCount(0, given.length()) > LONGEST_ID) {
      throw new RefusedException("the id is longer than " + LONGEST_ID + " characters; shorten it");
    }
    if (given.codePoints().anyMatch(ArticleMaker::isInvisible)) {
      throw new RefusedException("the id has a control character; write it without");
    }
    return given;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private @Nullable LocalDate date(@Nullable String date) throws RefusedException {
    // what Python writes for a missing value is no typing error of the author
    if (date == null || date.equals("None")) {
      return options.date();
    }
    Matcher day = DATE.matcher(date);
    try {
      if (day.matches()) {
        return LocalDate.parse(day.group(1));
      }
    } catch (DateTimeException e) {
      // 2025-02-30 has the form of a day and is none: refused like any other word
    }
    throw new RefusedException(
        "the date " + Shown.quoted(date) + " is no day; write it as yyyy-MM-dd or leave it out");
  }

  private static String language(@Nullable String language) throws RefusedException {
    String tag = language == null ? DEFAULT_LANGUAGE : language.replace('_', '-');
    if (!LANGUAGE.matcher(tag).matches()) {
      throw new RefusedException(
          "the language " + Shown.quoted(tag) + " is no BCP 47 tag; write de for German");
    }
    return tag;
  }

  /** Whether the tag is one of German, of whatever country. */
  static boolean isGerman(String tag) {
    return GERMAN.matcher(tag).matches();
  }

  /** Whether this has the form of a BCP 47 tag. */
  static boolean isTag(String tag) {
    return LANGUAGE.matcher(tag).matches();
  }
}
