package org.lagebild.link.reconcile;

import java.time.Duration;

/**
 * How long a service is waited for.
 *
 * @param connect for a connection
 * @param answer for a whole answer, from the request to the last byte
 * @param pause before a request is sent again; twice as long before each further time
 * @param attempts how often a request is sent that the service refuses for the time being
 */
public record Patience(Duration connect, Duration answer, Duration pause, int attempts) {
  /** For services on the open network. */
  public static final Patience STANDARD =
      new Patience(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(1), 4);
}
