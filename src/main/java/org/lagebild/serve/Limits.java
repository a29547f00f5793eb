package org.lagebild.serve;

import java.time.Duration;
import org.lagebild.pipeline.BuildRequest;

/**
 * How much one request may ask for.
 *
 * @param time how long a query or an update may run
 * @param rows how many solutions a query may have; more are cut off
 * @param body the longest request, and the longest text of an article, in bytes
 * @param queries how many queries run at once; others wait for a while
 */
public record Limits(Duration time, long rows, int body, int queries) {
  /** Where nothing else is asked for. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(30),
          100_000,
          BuildRequest.DEFAULT_MAX_BYTES,
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    if (time.isNegative() || time.isZero() || rows < 1 || body < 1 || queries < 1) {
      throw new IllegalArgumentException("a limit must be greater than 0");
    }
  }
}
