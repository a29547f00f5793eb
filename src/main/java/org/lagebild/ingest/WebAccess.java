package org.lagebild.ingest;

/**
 * What a run may fetch. Only sources that are addresses themselves, and what is asked for by {@code
 * follow}, are ever fetched.
 *
 * @param follow whether the pages of a feed's entries are fetched
 * @param allowPrivate whether addresses of this machine and the inner network may be asked
 * @param userAgent as whom, such as Lagebild/1.0
 */
public record WebAccess(boolean follow, boolean allowPrivate, String userAgent) {
  /** Pages of entries are not fetched, and only public addresses are asked. */
  public static final WebAccess DEFAULT = new WebAccess(false, false, "Lagebild");
}
