package org.lagebild.vocab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Any string as one segment of an IRI's path. Only unreserved characters stay; the rest is
 * percent-encoded UTF-8. Different strings give different segments.
 */
final class PathSegment {
  /** Longer segments end in a digest, so that they stay below the limits of common tools. */
  private static final int LONGEST = 200;

  private static final String KEPT =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

  private PathSegment() {}

  static String of(String text) {
    // a segment of dots alone would be taken away when the IRI is resolved
    boolean dots = text.equals(".") || text.equals("..");
    String encoded = dots ? text.replace(".", "%2E") : encode(text);
    return encoded.length() <= LONGEST ? encoded : shortened(text);
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints().forEach(c -> encoded.append(encode(c)));
    return encoded.toString();
  }

  private static String encode(int codePoint) {
    if (KEPT.indexOf(codePoint) >= 0) {
      return Character.toString(codePoint);
    }
    StringBuilder escapes = new StringBuilder();
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      escapes.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return escapes.toString();
  }

  /** The beginning and, after a tilde that stands nowhere else, the digest of the whole. */
  private static String shortened(String text) {
    String digest = digest(text);
    StringBuilder start = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      String next = encode(c);
      if (start.length() + next.length() + 1 + digest.length() > LONGEST) {
        break;
      }
      start.append(next);
    }
    return start + "~" + digest;
  }

  static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_16BE));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
