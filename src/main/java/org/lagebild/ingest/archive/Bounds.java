package org.lagebild.ingest.archive;

/**
 * How much an archive may unpack to.
 *
 * @param bytes all of it, in bytes
 * @param entryBytes one entry of a zip, in bytes
 * @param ratio unpacked bytes to each packed one, as soon as more than {@code free} are unpacked
 * @param free how many bytes are unpacked at whatever ratio
 * @param entries how many entries a zip may have
 */
public record Bounds(long bytes, long entryBytes, int ratio, long free, int entries) {
  private static final long GIB = 1L << 30;

  /**
   * A news archive of 64 GiB in entries of up to 8 GiB. Text packs to a tenth, seldom to a
   * fiftieth; gzip at its best to a thousandth.
   */
  public static final Bounds DEFAULT = new Bounds(64 * GIB, 8 * GIB, 200, 16 << 20, 1_000_000);
}
