package org.lagebild.net;

import java.io.IOException;

/** An answer that is longer than it may be. */
public final class TooLongException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLongException(int mostBytes) {
    super("more than " + mostBytes + " bytes");
  }
}
