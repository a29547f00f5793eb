package org.lagebild.extract.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lagebild.model.EntityKind;

/** Who was spoken of before a place of the article, the nearest or the most mentioned first. */
final class Salience {
  private final Map<String, EntityDraft> drafts;
  private final TreeMap<Integer, EntityDraft> subjects = new TreeMap<>();
  private final TreeMap<Integer, String> governments = new TreeMap<>();

  /**
   * @param drafts the entities by their keys, to which further ones may be added
   */
  Salience(Map<String, EntityDraft> drafts) {
    this.drafts = drafts;
  }

  /** Notes that an entity is a subject. */
  void subject(EntityDraft draft, int offset) {
    subjects.put(offset, draft);
  }

  /** The actors that were subjects before an offset, the nearest first. */
  List<String> subjectsBefore(int offset) {
    return subjects.headMap(offset, false).descendingMap().values().stream()
        .filter(d -> d.kind().isActor())
        .map(EntityDraft::key)
        .toList();
  }

  /** Notes that a state is spoken of as a government. */
  void government(String state, int offset) {
    governments.put(offset, state);
  }

  /** The state last spoken of as a government before an offset. */
  Optional<String> governmentBefore(int offset) {
    return Optional.ofNullable(governments.lowerEntry(offset)).map(Map.Entry::getValue);
  }

  /** The actors mentioned before an offset, the nearest first. */
  List<String> actorsBefore(int offset) {
    return mentionedBefore(offset, EntityKind::isActor);
  }

  /** The entities of some kinds mentioned before an offset, the nearest first. */
  List<String> mentionedBefore(int offset, Predicate<EntityKind> kinds) {
    return before(offset, kinds).map(EntityDraft::key).toList();
  }

  private Stream<EntityDraft> before(int offset, Predicate<EntityKind> kinds) {
    record Earlier(int begin, EntityDraft draft) {}
    return drafts.values().stream()
        .filter(d -> kinds.test(d.kind()))
        .map(d -> new Earlier(d.lastBefore(offset), d))
        .filter(e -> e.begin() >= 0)
        .sorted(
            Comparator.comparingInt(Earlier::begin).reversed().thenComparing(e -> e.draft().key()))
        .map(Earlier::draft);
  }

  /** Where the last mention of an entity before an offset begins, or -1. */
  int lastMention(String key, int offset) {
    EntityDraft draft = drafts.get(key);
    return draft == null ? -1 : draft.lastBefore(offset);
  }

  /** The entity of a fitting kind that was mentioned last before an offset. */
  Optional<String> latest(int offset, Predicate<EntityKind> fits) {
    return drafts.values().stream()
        .filter(d -> fits.test(d.kind()) && d.lastBefore(offset) >= 0)
        .max(Comparator.comparingInt(d -> d.lastBefore(offset)))
        .map(EntityDraft::key);
  }

  /**
   * The entities of some kinds mentioned before an offset, the most mentioned first; of those
   * mentioned as often, the one that came first. A state and its country count together.
   */
  List<String> mostMentionedBefore(int offset, Predicate<EntityKind> kinds) {
    record Told(String key, TreeSet<Integer> begins) {}
    List<EntityDraft> fitting = drafts.values().stream().filter(d -> kinds.test(d.kind())).toList();
    Map<String, TreeSet<Integer>> begins = new HashMap<>();
    fitting.forEach(
        d ->
            begins.computeIfAbsent(d.label(), l -> new TreeSet<>()).addAll(d.beginsBefore(offset)));
    return fitting.stream()
        .map(d -> new Told(d.key(), begins.getOrDefault(d.label(), new TreeSet<>())))
        .filter(t -> !t.begins().isEmpty())
        .sorted(
            Comparator.comparingInt((Told t) -> -t.begins().size())
                .thenComparing(t -> t.begins().first())
                .thenComparing(Told::key))
        .map(Told::key)
        .toList();
  }

  /**
   * The organisation whose name ends in a noun ("Armee" in "russische Armee"), the one mentioned
   * nearest before an offset.
   */
  Optional<String> organizationCalled(String noun, int offset) {
    String end = noun.toLowerCase(Locale.GERMAN);
    return before(offset, k -> k == EntityKind.ORGANIZATION)
        .filter(d -> ownName(d).endsWith(end))
        .map(EntityDraft::key)
        .findFirst();
  }

  /** The label in small letters without the place or owner behind it. */
  private static String ownName(EntityDraft draft) {
    String label = " " + draft.label();
    return label.toLowerCase(Locale.GERMAN).split(" in | de[rs] ", -1)[0];
  }
}
