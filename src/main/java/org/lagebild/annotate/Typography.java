package org.lagebild.annotate;

/**
 * Replaces printers' characters, which the models have not seen, by plain ones of the same length.
 */
final class Typography {
  private Typography() {}

  /** The text with plain quotation marks, apostrophes and blanks; every offset stays valid. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return plain.toString();
  }

  /** Whether it is a blank or a line break in plain characters. */
  static boolean isBlank(char c) {
    return " \n\t".indexOf(plain(c)) >= 0;
  }

  private static char plain(char c) {
    return switch (c) {
      case '„', '“', '”', '»', '«', '‟' -> '"';
      case '‚', '‘', '’', '›', '‹', '´', '`' -> '\'';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      case '\u2010', '\u2011' -> '-';
      case '\r', '\u2028', '\u2029' -> '\n';
      default -> c;
    };
  }
}
