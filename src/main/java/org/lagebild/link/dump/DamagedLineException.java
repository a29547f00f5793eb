package org.lagebild.link.dump;

import java.io.IOException;

/** A line that is no entity of Wikidata's JSON dump; the message says why. */
public final class DamagedLineException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedLineException(String reason) {
    super(reason);
  }
}
