package org.lagebild.ingest.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what stands in it and is no part of an article's text. */
final class Apart {
  private static final String ELEMENTS =
      "script, style, noscript, template, iframe, object, embed, form, button, input, select,"
          + " textarea, svg, canvas, video, audio, map, dialog, menu, nav, figure, figcaption,"
          + " picture, aside, footer, h1, h2, h3, h4, h5, h6, hgroup, [hidden],"
          + " [aria-hidden=true], [role~=(?i)^(navigation|complementary|banner|contentinfo|dialog"
          + "|search|menu|alert|tooltip|heading)$], [style~=(?i)display\\s*:\\s*none]";

  /** What holds so much of the text is no part beside it, whatever its class says. */
  private static final double TOO_MUCH = 0.4;

  private static final Set<String> WORDS = words();
  private static final Pattern CUT = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private Apart() {}

  static void removeFrom(Document page) {
    double whole = length(page);
    for (Element element : page.select(ELEMENTS)) {
      if (element.nameIs("figcaption") || element.nameIs("script") || fits(element, whole)) {
        element.remove();
      }
    }
    whole = length(page);
    for (Element element : page.select("[class], [id]")) {
      if (element.hasParent()
          && (isNamedApart(element.className()) || isNamedApart(element.id()))
          && fits(element, whole)) {
        element.remove();
      }
    }
  }

  private static boolean fits(Element element, double whole) {
    boolean page = element.nameIs("html") || element.nameIs("body");
    return !page && (whole == 0 || length(element) <= TOO_MUCH * whole);
  }

  /** How long the paragraphs are that are marked as such. */
  private static double length(Element element) {
    return element.select("p").stream().mapToInt(p -> p.wholeOwnText().strip().length()).sum();
  }

  private static boolean isNamedApart(String names) {
    for (String name : names.split("\\s+")) {
      String before = "";
      for (String part : CUT.split(name)) {
        String word = part.toLowerCase(Locale.ROOT);
        if (WORDS.contains(word) || WORDS.contains(before + " " + word)) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  private static Set<String> words() {
    InputStream in = Objects.requireNonNull(Apart.class.getResourceAsStream("apart.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
