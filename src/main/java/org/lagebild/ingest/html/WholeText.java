package org.lagebild.ingest.html;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Decides between the text of a page and the {@code articleBody} of its JSON-LD. */
final class WholeText {
  /**
   * Where the page shows so much less than its JSON-LD says, a script would have shown the rest.
   */
  private static final double MUCH_LONGER = 1.5;

  private WholeText() {}

  /**
   * @param body as JSON-LD gives it, often without paragraphs and sometimes cut off
   * @param shown the paragraphs of the page
   */
  static String of(@Nullable String body, String shown) {
    if (body == null || isCutOff(body)) {
      return shown;
    }
    String whole = body.contains("</") ? Paragraphs.text(Jsoup.parse(body).body()) : lines(body);
    return whole.length() > MUCH_LONGER * shown.length() ? whole : shown;
  }

  private static boolean isCutOff(String body) {
    String end = body.strip();
    return end.endsWith("…") || end.endsWith("...") || end.endsWith("[…]") || end.endsWith("[...]");
  }

  private static String lines(String body) {
    return Arrays.stream(body.split("\\R+"))
        .map(Characters::line)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
