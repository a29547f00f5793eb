package org.lagebild.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;

/**
 * Finds the items that names mean, as the Reconciliation Service API of the W3C community group
 * asks for it (0.2). May be called by several threads at once.
 */
public interface Reconciliation {
  /**
   * The service manifest.
   *
   * @param address where clients reach the service
   */
  ObjectNode manifest(URI address);

  /**
   * Answers a query batch.
   *
   * @param queries each key with its query
   * @return the same keys, each with an object that holds the candidates as {@code result}
   * @throws IllegalArgumentException if a query is not as the API wants it; the message is one line
   *     for the client
   */
  ObjectNode answer(ObjectNode queries);

  /**
   * Completes what someone types.
   *
   * @param what as the manifest calls it: entity, type or property
   * @param prefix what was typed so far
   * @return an object that holds the suggestions as {@code result}; empty if there are none of that
   */
  default Optional<ObjectNode> suggest(String what, String prefix) {
    return Optional.empty();
  }
}
