package org.lagebild.serve;

import org.jspecify.annotations.Nullable;

/**
 * How a server behaves.
 *
 * @param token what writing takes; null if nobody may write
 * @param service whether queries may ask other endpoints, though never those of private networks
 */
public record Settings(Binding binding, Limits limits, @Nullable Token token, boolean service) {
  /** Reading alone, at a place, within the standard limits. */
  public static Settings readOnly(Binding binding) {
    return new Settings(binding, Limits.STANDARD, null, false);
  }
}
