package org.lagebild.extract.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds of all meetings of a kind, by the ontology's local name in any case of letters. */
public final class MeetingKinds {
  private final Set<String> plain;
  private final Set<String> open;
  private final Set<String> gatherings;
  private final Set<String> visits;
  private final Set<String> calls;
  private final Map<String, Set<String>> references = new TreeMap<>();

  MeetingKinds(Entries entries) {
    plain = lowered(entries.types("PlainMeeting"));
    open = lowered(entries.types("OpenMeeting"));
    gatherings = lowered(entries.types("Gathering"));
    visits = lowered(entries.types("Visiting"));
    calls = lowered(entries.types("Calling"));
    entries.each(
        "MeetingReference",
        e -> lowered(e.types()).forEach(k -> references.put(k, lowered(e.classes("takesUp")))));
  }

  private static Set<String> lowered(Set<String> kinds) {
    return kinds.stream().map(MeetingKinds::lowered).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lowered(String kind) {
    return kind.toLowerCase(Locale.ROOT);
  }

  /** Whether words of this kind may speak of a meeting that was told as one of the other. */
  public boolean takesUp(String kind, String earlier) {
    return lowered(kind).equals(lowered(earlier))
        || references.getOrDefault(lowered(kind), Set.of()).contains(lowered(earlier));
  }

  /** Whether words of this kind are used of gatherings too. */
  public boolean isOpen(String kind) {
    return open.contains(lowered(kind));
  }

  /** Whether bodies or many meet. */
  public boolean isGathering(String kind) {
    return gatherings.contains(lowered(kind));
  }

  /** Whether one comes to the other. */
  public boolean isVisit(String kind) {
    return visits.contains(lowered(kind));
  }

  /** Whether those who meet are not at one place. */
  public boolean isCall(String kind) {
    return calls.contains(lowered(kind));
  }

  /** Of two kinds by which one meeting was told, the first or the one that says more. */
  public String telling(String first, String second) {
    boolean plainer = plain.contains(lowered(first)) || (isOpen(first) && isGathering(second));
    return plainer ? second : first;
  }
}
