package org.lagebild.serve;

/**
 * Where a server listens.
 *
 * @param host a name or an address of this machine
 * @param port from 1 to 65535, or 0 for any that is free
 */
public record Binding(String host, int port) {
  /** Reached from this machine alone, and where nothing else is asked for. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port where nothing else is asked for, the one that Fuseki users expect. */
  public static final int DEFAULT_PORT = 3330;

  /**
   * @throws IllegalArgumentException if there is no such port, or the host is empty
   */
  public Binding {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("there is no port " + port + "; name one up to 65535");
    }
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host is empty; name one, such as " + LOOPBACK);
    }
  }
}
