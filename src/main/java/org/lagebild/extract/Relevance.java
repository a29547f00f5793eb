package org.lagebild.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.EntityBook;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Event;
import org.lagebild.model.Fact.Meeting;
import org.lagebild.model.Fact.OfficeHolding;
import org.lagebild.model.Fact.Statement;
import org.lagebild.model.Fact.TerritorialStatus;

/**
 * Keeps of the unnamed only those who take part in something; names and institutions are kept
 * always.
 */
final class Relevance {
  private final Set<String> used = new HashSet<>();
  private final Set<String> acting = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private final Set<String> addressed = new HashSet<>();

  /**
   * @param facts all but the offices
   */
  Relevance(List<Fact> facts) {
    facts.forEach(this::note);
  }

  private void note(Fact fact) {
    if (fact instanceof OfficeHolding f) {
      add(used, f.person(), f.of());
    } else if (fact instanceof Meeting f) {
      acting.addAll(f.participants());
      add(used, f.place(), f.source());
    } else if (fact instanceof Event f) {
      acting.addAll(f.agents());
      used.addAll(f.targets());
      add(used, f.place(), f.source());
    } else if (fact instanceof Statement f) {
      used.addAll(f.about());
      add(speaking, f.speaker());
      add(addressed, f.via());
    } else if (fact instanceof TerritorialStatus f) {
      add(acting, f.by());
      add(used, f.territory(), f.from(), f.source());
    }
  }

  private static void add(Set<String> keys, @Nullable String... slots) {
    for (String slot : slots) {
      if (slot != null) {
        keys.add(slot);
      }
    }
  }

  private boolean isUsed(String key) {
    return used.contains(key) || acting.contains(key) || speaking.contains(key);
  }

  /** To whom something is said ("vor Journalisten") is nobody of whom anything is told. */
  private boolean isFiller(String key) {
    return isUsed(key) || addressed.contains(key);
  }

  private boolean isActor(EntityBook book, String key) {
    return switch (book.standing(key)) {
      case ALWAYS -> true;
      case IN_FACTS -> isUsed(key);
      case ACTING -> acting.contains(key) || speaking.contains(key);
      case SPEAKING -> speaking.contains(key);
    };
  }

  /** The offices of those who matter; whom they belong to matters from now on. */
  List<OfficeHolding> offices(
      EntityBook book, List<OfficeHolding> named, List<OfficeHolding> unnamed) {
    List<OfficeHolding> kept = new ArrayList<>(named);
    unnamed.stream().filter(h -> isActor(book, h.person())).forEach(kept::add);
    kept.forEach(this::note);
    return kept;
  }

  /**
   * The named entities and the unnamed ones that matter; what only fills a slot is a mere phrase.
   */
  List<Entity> entities(EntityBook book) {
    return book.entities().stream()
        .filter(e -> e.named() || isFiller(e.key()) || isActor(book, e.key()))
        .map(e -> e.named() || isActor(book, e.key()) ? e : phrase(e))
        .toList();
  }

  private static Entity phrase(Entity entity) {
    return new Entity(entity.key(), EntityKind.PHRASE, entity.label(), false, entity.mentions());
  }
}
