package org.lagebild.extract.fact;

import java.util.HashMap;
import java.util.Map;
import org.lagebild.extract.lexicon.TypeTraits;

/**
 * Knows who acted last in an event of each type: news go on telling of his acts without naming him
 * ("Drei Botschaften werden geschlossen").
 */
final class Continuation {
  private final TypeTraits types;
  private final Map<String, Frame> last = new HashMap<>();

  Continuation(TypeTraits types) {
    this.types = types;
  }

  /** Names the doer of an event that names none, and remembers the event. */
  void complete(Frame frame) {
    String type = frame.trigger().evokes();
    Frame before = last.get(type);
    if (before != null && types.isContinued(type) && !frame.has("agent")) {
      before.lend(frame, "agent");
    }
    if (frame.has("agent") || frame.has("target")) {
      last.put(type, frame);
    }
  }
}
