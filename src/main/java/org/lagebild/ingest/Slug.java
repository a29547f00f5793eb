package org.lagebild.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Makes ids for articles that bring none; the same name gives the same id on every machine. */
final class Slug {
  private static final int LONGEST = 120;
  private static final int DIGEST_BYTES = 4;

  private Slug() {}

  /** A slug of an address without its scheme and fragment. */
  static String ofUrl(String url) {
    return of(url.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "").replaceFirst("#.*$", ""));
  }

  /** A slug of a file's name without its extension. */
  static String ofFileName(String name) {
    return of(name.replaceFirst("(?<=.)\\.[^.]*$", ""));
  }

  /** A name for a text that came without any, the same for the same text. */
  static String ofText(String text) {
    return "text-" + digest(text);
  }

  /**
   * Letters, digits, {@code . _ -} as they are in Unicode NFC, every run of anything else as one
   * hyphen, none at the ends. Long names end in a digest so that two that begin alike stay apart.
   */
  private static String of(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{N}\\p{M}._-]+", "-")
            .replaceAll("^-+|-+$", "");
    if (slug.codePointCount(0, slug.length()) <= LONGEST) {
      return slug;
    }
    return slug.substring(0, slug.offsetByCodePoints(0, LONGEST)) + "-" + digest(name);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
