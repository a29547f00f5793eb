package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lagebild.model.EntityKind;

/**
 * Gives a name one kind throughout an article (one sense per discourse; Gale, Church and Yarowsky
 * 1992).
 */
final class NameKindVote {
  private static final int OF_LISTED = 100;

  private NameKindVote() {}

  /** The names, each of the kind that most of its mentions have; listed ones stay as they are. */
  static List<NameMention> settled(List<NameMention> names) {
    return oneKindEach(bearersFirst(names));
  }

  /** A last name that is a place too means the person whom the article names in full. */
  private static List<NameMention> bearersFirst(List<NameMention> names) {
    Set<String> lastNames = new HashSet<>();
    for (NameMention n : names) {
      int blank = n.name().lastIndexOf(' ');
      if (n.kind() == EntityKind.PERSON && blank > 0) {
        lastNames.add(n.name().substring(blank + 1));
      }
    }
    return names.stream()
        .map(n -> isBearer(n, lastNames) ? n.unlisted(EntityKind.PERSON) : n)
        .toList();
  }

  private static boolean isBearer(NameMention name, Set<String> lastNames) {
    return name.kind().isTerritory() && name.words() == 1 && lastNames.contains(name.name());
  }

  private static List<NameMention> oneKindEach(List<NameMention> names) {
    Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
    for (NameMention n : names) {
      votes
          .computeIfAbsent(n.name(), k -> new EnumMap<>(EntityKind.class))
          .merge(n.kind(), n.known() ? OF_LISTED : 1, Integer::sum);
    }
    List<NameMention> settled = new ArrayList<>();
    for (NameMention n : names) {
      EntityKind most = mostVotes(votes.getOrDefault(n.name(), Map.of()), n.kind());
      settled.add(n.known() || most == n.kind() ? n : n.as(most, n.label()));
    }
    return settled;
  }

  private static EntityKind mostVotes(Map<EntityKind, Integer> votes, EntityKind own) {
    EntityKind best = own;
    for (Map.Entry<EntityKind, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
