package org.lagebild.ingest.html;

/** Frees words of the characters that markup brings and no reader sees. */
final class Characters {
  private static final int SOFT_HYPHEN = 0xAD;

  private Characters() {}

  /**
   * The words on one line with single blanks between them, without control and format characters,
   * soft hyphens and halves of surrogate pairs.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (isVisible(c)) {
        if (blank && !line.isEmpty()) {
          line.append(' ');
        }
        blank = false;
        line.appendCodePoint(c);
      }
    }
    return line.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> c != SOFT_HYPHEN;
    };
  }
}
