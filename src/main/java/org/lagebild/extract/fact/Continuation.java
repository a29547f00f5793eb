package org.lagebild.extract.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Knows who acted last in an event of each type: news go on telling of his acts without naming him
 * ("Drei Botschaften werden geschlossen").
 */
final class Continuation {
  private static final Set<String> CONTINUED =
      Set.of("Decision", "Aid", "Sanction", "Deployment", "Resignation", "Ceasefire");

  private final Map<String, Frame> last = new HashMap<>();

  /** Names the doer of an event that names none, and remembers the event. */
  void complete(Frame frame) {
    String type = frame.trigger().evokes();
    Frame before = last.get(type);
    if (before != null && CONTINUED.contains(type) && !frame.has("agent")) {
      before.lend(frame, "agent");
    }
    if (frame.has("agent") || frame.has("target")) {
      last.put(type, frame);
    }
  }
}
