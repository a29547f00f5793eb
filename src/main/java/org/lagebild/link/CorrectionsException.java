package org.lagebild.link;

/** Corrections that cannot be understood; the message is one line for the user. */
public final class CorrectionsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where the file and, if known, the line or the resource
   * @param problem what is wrong, and what to do
   */
  public CorrectionsException(String where, String problem) {
    super((where + ": " + problem).replaceAll("\\s*\\R\\s*", " "));
  }
}
