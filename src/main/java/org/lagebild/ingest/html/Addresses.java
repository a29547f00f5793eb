package org.lagebild.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the addresses that pages give of themselves. */
final class Addresses {
  private static final int LONGEST = 2_000;

  private Addresses() {}

  /**
   * The address in full, or null if it is none of the web.
   *
   * @param base what a relative one is relative to; may be empty
   */
  static @Nullable String web(@Nullable String written, String base) {
    if (written == null || written.isBlank() || written.length() > LONGEST) {
      return null;
    }
    try {
      URI uri = new URI(written.strip());
      URI whole = base.isEmpty() || uri.isAbsolute() ? uri : new URI(base).resolve(uri);
      return isWeb(whole) ? whole.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null; // what is no address says nothing of the page
    }
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
  }
}
