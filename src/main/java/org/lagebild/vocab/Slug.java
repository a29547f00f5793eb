package org.lagebild.vocab;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as lower-case words with hyphens between them, so that spellings of one name meet. Umlauts
 * are written out as German does, other Latin letters lose their accents; letters of other scripts
 * stay as they are.
 */
final class Slug {
  /** What Unicode does not take apart itself. */
  private static final Map<String, String> WRITTEN_OUT =
      Map.ofEntries(
          Map.entry("ä", "ae"),
          Map.entry("ö", "oe"),
          Map.entry("ü", "ue"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ı", "i"));

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slug() {}

  /** The slug; for a name without any letter or digit, a digest of it. */
  static String of(String name) {
    String lower = Normalizer.normalize(name, Form.NFC).toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(writtenOut(lower), Form.NFKD);
    String plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String words = NO_WORD.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
    String slug = EDGES.matcher(Normalizer.normalize(words, Form.NFC)).replaceAll("");
    return slug.isEmpty() ? PathSegment.digest(name) : slug;
  }

  private static String writtenOut(String lower) {
    StringBuilder written = new StringBuilder();
    lower
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> written.append(WRITTEN_OUT.getOrDefault(letter, letter)));
    return written.toString();
  }
}
