package org.lagebild.extract.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.EntityBook.Standing;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Mention;
import org.lagebild.model.Span;

/** An entity of which further mentions may be found. */
final class EntityDraft {
  private final String key;
  private final EntityKind kind;
  private final String label;
  private final boolean named;
  private final Map<Span, Mention> mentions = new LinkedHashMap<>();
  private Standing standing = Standing.IN_FACTS;

  EntityDraft(String key, EntityKind kind, String label, boolean named) {
    this.key = key;
    this.kind = kind;
    this.label = label;
    this.named = named;
  }

  String key() {
    return key;
  }

  EntityKind kind() {
    return kind;
  }

  String label() {
    return label;
  }

  /** Whether it has a proper name. */
  boolean isNamed() {
    return named;
  }

  Standing standing() {
    return standing;
  }

  /** Says where it is an actor if it has no name; the first word on it stays. */
  void standing(Standing told) {
    if (standing == Standing.IN_FACTS) {
      standing = told;
    }
  }

  /** Adds a mention; of the same characters the first one with a name stays. */
  void note(Mention mention) {
    Mention before = mentions.get(mention.span());
    if (before == null || before.name() == null) {
      mentions.put(mention.span(), mention);
    }
  }

  boolean isMentioned() {
    return !mentions.isEmpty();
  }

  /** The name by which the characters call it; null if they do not. */
  @Nullable String nameAt(Span span) {
    return mentions.values().stream()
        .filter(m -> m.span().overlaps(span) && m.name() != null)
        .map(Mention::name)
        .findFirst()
        .orElse(null);
  }

  /** Of the mentions within some characters the one nearest to others; those if there is none. */
  Span nearest(Span within, Span to) {
    return mentions.keySet().stream()
        .filter(within::contains)
        .min(Comparator.comparingInt(m -> distance(m, to)))
        .orElse(to);
  }

  private static int distance(Span mention, Span to) {
    return mention.overlaps(to) ? 0 : Math.abs(mention.begin() - to.begin());
  }

  /** Where the mentions before an offset begin. */
  TreeSet<Integer> beginsBefore(int offset) {
    return mentions.keySet().stream()
        .map(Span::begin)
        .filter(b -> b < offset)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where the last mention before an offset begins, or -1. */
  int lastBefore(int offset) {
    return mentions.keySet().stream()
        .mapToInt(Span::begin)
        .filter(b -> b < offset)
        .max()
        .orElse(-1);
  }

  /** The entity with its mentions in text order. */
  Entity entity() {
    List<Mention> sorted =
        mentions.values().stream().sorted(Comparator.comparing(Mention::span)).toList();
    return new Entity(key, kind, label, named, sorted);
  }
}
