package org.lagebild.eval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.eval.Annotation.Actor;
import org.lagebild.eval.Annotation.Entry;
import org.lagebild.eval.Annotation.Event;
import org.lagebild.eval.Annotation.Meeting;
import org.lagebild.eval.Annotation.Named;
import org.lagebild.eval.Annotation.Role;
import org.lagebild.eval.Annotation.Statement;
import org.lagebild.eval.Annotation.TerritorialStatus;
import org.lagebild.eval.Annotation.Territory;

/**
 * Compares an entry of the gold with one of the program slot by slot. Two entries that are not
 * about the same at all have no slots.
 */
final class Comparison {
  private static final List<Slot> NOTHING = List.of();
  private static final Set<String> HELD_BY_FORCE = Set.of("annexed", "occupied", "controlled");

  /** Types of events between which careful readers may differ. */
  private static final List<Set<String>> NEAR_TYPES =
      List.of(
          Set.of("Attack", "Ceasefire", "Deployment"),
          Set.of("Agreement", "Decision", "Aid", "Disclosure"),
          Set.of("Arrest", "Trial", "Release", "Sanction"),
          Set.of("Vote", "Appointment", "Resignation"),
          Set.of("Travel", "Deployment"),
          Set.of("Attack", "Disaster"));

  private final Names.Pair ids;

  Comparison(Annotation gold, Annotation system) {
    this.ids = new Names.Pair(new Names(gold), new Names(system));
  }

  /** From 0 for nothing in common to 1. */
  double similarity(Entry gold, Entry system) {
    return Slot.share(slots(gold, system));
  }

  /** The slots of two entries of one kind. */
  List<Slot> slots(Entry gold, Entry system) {
    if (gold instanceof Actor g && system instanceof Actor s) {
      return named(g, s, Slot.words("type", 1, g.type(), s.type()));
    } else if (gold instanceof Territory g && system instanceof Territory s) {
      return named(g, s, Slot.words("kind", 1, g.kind(), s.kind()));
    } else if (gold instanceof Role g && system instanceof Role s) {
      return roles(g, s);
    } else if (gold instanceof Meeting g && system instanceof Meeting s) {
      return meetings(g, s);
    } else if (gold instanceof TerritorialStatus g && system instanceof TerritorialStatus s) {
      return statuses(g, s);
    } else if (gold instanceof Event g && system instanceof Event s) {
      return events(g, s);
    } else if (gold instanceof Statement g && system instanceof Statement s) {
      return statements(g, s);
    }
    throw new IllegalArgumentException("entries of two kinds: " + gold + " and " + system);
  }

  private static List<Slot> named(Named g, Named s, Slot kind) {
    boolean same = Names.sameEntity(Names.normal(g.names()), Names.normal(s.names()));
    return same ? List.of(Slot.agreed("name", 3), kind) : NOTHING;
  }

  private List<Slot> roles(Role g, Role s) {
    boolean same = ids.same(g.person(), s.person()) && Wording.alike(g.role(), s.role());
    return same
        ? List.of(Slot.agreed("holding", 3), Slot.entity("of", 1, g.of(), s.of(), ids))
        : NOTHING;
  }

  private List<Slot> meetings(Meeting g, Meeting s) {
    Slot participants = Slot.entities("participants", 3, g.participants(), s.participants(), ids);
    Slot place = Slot.entity("place", 1, g.place(), s.place(), ids);
    Slot date = Slot.date("date", 1, g.date(), s.date());
    boolean sameOccasion = place.holds() && (date.isEmpty() || date.holds());
    boolean sameDay = participants.isEmpty() && s.date() != null && s.date().equals(g.date());
    if (!participants.holds() && !sameOccasion && !sameDay) {
      return NOTHING;
    }
    Slot kind = new Slot("kind", 0.5, g.kind().equals(s.kind()) ? 1.0 : 0.5);
    return List.of(
        participants, place, date, kind, Slot.words("status", 0.5, g.status(), s.status()));
  }

  private List<Slot> statuses(TerritorialStatus g, TerritorialStatus s) {
    boolean equal = g.status().equals(s.status());
    boolean near = HELD_BY_FORCE.contains(g.status()) && HELD_BY_FORCE.contains(s.status());
    if (!ids.same(g.territory(), s.territory()) || !(equal || near)) {
      return NOTHING;
    }
    return List.of(
        Slot.agreed("territory", 2),
        new Slot("status", 2, equal ? 1.0 : 0.5),
        Slot.entity("by", 2, g.by(), s.by(), ids),
        Slot.entity("from", 1, g.from(), s.from(), ids),
        Slot.date("date", 1, g.date(), s.date()));
  }

  private List<Slot> events(Event g, Event s) {
    boolean equal = g.type().equals(s.type());
    boolean near =
        NEAR_TYPES.stream().anyMatch(set -> set.contains(g.type()) && set.contains(s.type()));
    Slot agents = Slot.entities("agents", 2, g.agents(), s.agents(), ids);
    Slot targets = Slot.entities("targets", 2, g.targets(), s.targets(), ids);
    Slot place = Slot.entity("place", 1, g.place(), s.place(), ids);
    boolean related =
        agents.holds() || targets.holds() || place.holds() || shareAWord(g.trigger(), s.trigger());
    if (!(equal || near) || !related) {
      return NOTHING;
    }
    return List.of(
        new Slot("type", 2, equal ? 1.0 : 0.5),
        agents,
        targets,
        place,
        Slot.date("date", 1, g.date(), s.date()),
        Slot.words("status", 1, g.status(), s.status()),
        Slot.entity("source", 1, g.source(), s.source(), ids));
  }

  private List<Slot> statements(Statement g, Statement s) {
    if (!ids.same(g.speaker(), s.speaker())) {
      return NOTHING;
    }
    return List.of(
        Slot.agreed("speaker", 3),
        Slot.words("kind", 1, g.kind(), s.kind()),
        Slot.entity("via", 0.5, g.via(), s.via(), ids),
        Slot.date("date", 1, g.date(), s.date()),
        Slot.entities("about", 1, g.about(), s.about(), ids),
        new Slot("quote", 0.5, g.quote() == s.quote() ? 1.0 : 0.0));
  }

  private static boolean shareAWord(String a, String b) {
    Set<String> shared = new TreeSet<>(Wording.stems(a));
    shared.retainAll(Wording.stems(b));
    return !shared.isEmpty();
  }
}
