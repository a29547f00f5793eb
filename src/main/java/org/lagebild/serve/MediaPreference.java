package org.lagebild.serve;

import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** How much an Accept header likes a media type (RFC 9110, section 12.5.1). */
final class MediaPreference {
  private MediaPreference() {}

  /** From 0, not at all, to 1; without a header everything is liked. */
  static double of(@Nullable String accept, String mediaType) {
    if (accept == null || accept.isBlank()) {
      return 1;
    }
    MediaType type = MediaType.create(mediaType);
    double quality = 0;
    int closest = -1;
    for (MediaRange range : new AcceptList(accept).entries()) {
      // the range that fits most closely counts, whatever others say
      if (range.accepts(type) && closeness(range) > closest) {
        closest = closeness(range);
        quality = range.get_q();
      }
    }
    return quality;
  }

  private static int closeness(MediaRange range) {
    if (range.getType().equals("*")) {
      return 0;
    }
    return range.getSubType().equals("*") ? 1 : 2;
  }
}
