package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.Entity;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Mention;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;

/**
 * Collects the entities of one article while they are found; each has a key made of its kind and
 * its label.
 */
public final class EntityBook {
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<Place, String> byToken = new HashMap<>();
  private final TreeMap<Integer, String> subjects = new TreeMap<>();
  private final TreeMap<Integer, String> governments = new TreeMap<>();

  private record Place(int sentence, int token) {}

  private static final class Draft {
    final EntityKind kind;
    final boolean named;
    final String label;
    final Map<Span, Mention> mentions = new LinkedHashMap<>();
    Standing standing = Standing.IN_FACTS;

    Draft(EntityKind kind, String label, boolean named) {
      this.kind = kind;
      this.label = label;
      this.named = named;
    }
  }

  /** The key of the entity of this kind and label, which is made if there is none. */
  public String entity(EntityKind kind, String label, boolean named) {
    String key = kind + ":" + label;
    drafts.computeIfAbsent(key, k -> new Draft(kind, label, named));
    return key;
  }

  /** Where an entity without a name is an actor. */
  public enum Standing {
    /** Wherever it stands: an institution, or a group that is clearly bounded. */
    ALWAYS,
    /** Where a fact names it. */
    IN_FACTS,
    /** Where it acts, meets or speaks. */
    ACTING,
    /** Where it speaks. */
    SPEAKING
  }

  /** Says where an entity without a name is an actor; the first word on it stays. */
  public void standing(String key, Standing standing) {
    Draft draft = draft(key);
    if (draft.standing == Standing.IN_FACTS) {
      draft.standing = standing;
    }
  }

  /** Where the entity is an actor, if it has no name. */
  public Standing standing(String key) {
    return draft(key).standing;
  }

  /** Whether there is an entity of this key. */
  public boolean knows(String key) {
    return drafts.containsKey(key);
  }

  /** Whether there is an entity of this kind and label. */
  public boolean knows(EntityKind kind, String label) {
    return drafts.containsKey(kind + ":" + label);
  }

  /** Notes that the characters speak of the entity; a name given before stays. */
  public void mention(String key, Span span, @Nullable String name) {
    note(key, new Mention(span, name));
  }

  /** Notes that the characters are a proper name; its name is null where a longer one is used. */
  void properName(String key, Span span, @Nullable String name) {
    note(key, new Mention(span, name, true));
  }

  private void note(String key, Mention mention) {
    Draft draft = draft(key);
    Mention before = draft.mentions.get(mention.span());
    if (before == null || before.name() == null) {
      draft.mentions.put(mention.span(), mention);
    }
  }

  /** Notes that a token, where it fills a slot, means the entity. */
  public void bind(Sentence sentence, Token token, String key) {
    byToken.put(new Place(sentence.index(), token.index()), key);
    if (token.is("nsubj")) {
      subjects.put(token.span().begin(), key);
    }
  }

  /** Notes that a phrase takes up the entity without naming it. */
  void takeUp(Phrase phrase, String key) {
    mention(key, phrase.span(), null);
    bind(phrase.sentence(), phrase.head(), key);
  }

  /** The entity that a token means. */
  public Optional<String> at(Sentence sentence, Token token) {
    return Optional.ofNullable(byToken.get(new Place(sentence.index(), token.index())));
  }

  /** The kind of an entity. */
  public EntityKind kind(String key) {
    return draft(key).kind;
  }

  /** The label of an entity. */
  public String label(String key) {
    return draft(key).label;
  }

  /** The name by which the characters call the entity, if they do. */
  @Nullable String nameAt(String key, Span span) {
    return draft(key).mentions.values().stream()
        .filter(m -> m.span().overlaps(span) && m.name() != null)
        .map(Mention::name)
        .findFirst()
        .orElse(null);
  }

  /** Whether the entity has a proper name. */
  public boolean isNamed(String key) {
    return draft(key).named;
  }

  private Draft draft(String key) {
    Draft draft = drafts.get(key);
    if (draft == null) {
      throw new IllegalArgumentException("no entity " + key);
    }
    return draft;
  }

  /** The actors that were subjects before an offset, the nearest first. */
  public List<String> subjectsBefore(int offset) {
    return subjects.headMap(offset, false).descendingMap().values().stream()
        .filter(k -> draft(k).kind.isActor())
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
  public List<String> actorsBefore(int offset) {
    return mentionedBefore(offset, EntityKind::isActor);
  }

  /**
   * The entities of some kinds mentioned before an offset, the most mentioned first; of those
   * mentioned as often, the one that came first. A state and its country count together.
   */
  public List<String> mostMentionedBefore(int offset, Predicate<EntityKind> kinds) {
    Map<String, TreeSet<Integer>> places = new HashMap<>();
    for (Draft draft : drafts.values()) {
      if (kinds.test(draft.kind)) {
        TreeSet<Integer> begins = places.computeIfAbsent(draft.label, l -> new TreeSet<>());
        draft.mentions.keySet().stream()
            .map(Span::begin)
            .filter(b -> b < offset)
            .forEach(begins::add);
      }
    }
    return drafts.entrySet().stream()
        .filter(e -> !places.getOrDefault(e.getValue().label, new TreeSet<>()).isEmpty())
        .filter(e -> kinds.test(e.getValue().kind))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Draft> e) -> -mentions(places, e.getValue()).size())
                .thenComparing(e -> mentions(places, e.getValue()).first())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static TreeSet<Integer> mentions(Map<String, TreeSet<Integer>> places, Draft draft) {
    return places.getOrDefault(draft.label, new TreeSet<>());
  }

  /** The entities of some kinds mentioned before an offset, the nearest first. */
  public List<String> mentionedBefore(int offset, Predicate<EntityKind> kinds) {
    record Earlier(int begin, String key) {}
    List<Earlier> earlier = new ArrayList<>();
    drafts.forEach(
        (key, draft) -> {
          if (kinds.test(draft.kind)) {
            draft.mentions.keySet().stream()
                .mapToInt(Span::begin)
                .filter(b -> b < offset)
                .max()
                .ifPresent(b -> earlier.add(new Earlier(b, key)));
          }
        });
    earlier.sort(Comparator.comparingInt(Earlier::begin).reversed().thenComparing(Earlier::key));
    return earlier.stream().map(Earlier::key).toList();
  }

  /** Where the last mention of the entity before an offset begins, or -1. */
  int lastMention(String key, int offset) {
    return draft(key).mentions.keySet().stream()
        .mapToInt(Span::begin)
        .filter(b -> b < offset)
        .max()
        .orElse(-1);
  }

  /** The entity of a fitting kind that was mentioned last before an offset. */
  public Optional<String> latest(int offset, Predicate<EntityKind> fits) {
    String latest = null;
    int begin = -1;
    for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
      if (fits.test(entry.getValue().kind)) {
        for (Span mention : entry.getValue().mentions.keySet()) {
          if (mention.begin() < offset && mention.begin() > begin) {
            latest = entry.getKey();
            begin = mention.begin();
          }
        }
      }
    }
    return Optional.ofNullable(latest);
  }

  /**
   * The characters by which a sentence names the entity at a token: the name around it, or the name
   * nearest to it ("Präsident" before "Wladimir Putin"), or the token itself.
   */
  public Span named(Sentence sentence, String key, Token token) {
    return draft(key).mentions.keySet().stream()
        .filter(m -> sentence.span().contains(m))
        .min(Comparator.comparingInt(m -> distance(m, token.span())))
        .orElse(token.span());
  }

  private static int distance(Span mention, Span token) {
    return mention.overlaps(token) ? 0 : Math.abs(mention.begin() - token.begin());
  }

  /**
   * The organisation whose name ends in a noun ("Armee" in "russische Armee"), the one mentioned
   * nearest before an offset.
   */
  public Optional<String> organizationCalled(String noun, int offset) {
    String end = noun.toLowerCase(Locale.GERMAN);
    return actorsBefore(offset).stream()
        .filter(k -> kind(k) == EntityKind.ORGANIZATION)
        .filter(
            k ->
                (" " + label(k)).toLowerCase(Locale.GERMAN).split(" in | de[rs] ")[0].endsWith(end))
        .findFirst();
  }

  /** The entities that have a mention, in the order of their first one. */
  public List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    drafts.forEach(
        (key, draft) -> {
          if (!draft.mentions.isEmpty()) {
            entities.add(new Entity(key, draft.kind, draft.label, draft.named, sorted(draft)));
          }
        });
    entities.sort(
        Comparator.comparing((Entity e) -> e.mentions().get(0).span()).thenComparing(Entity::key));
    return entities;
  }

  private static List<Mention> sorted(Draft draft) {
    return draft.mentions.values().stream().sorted(Comparator.comparing(Mention::span)).toList();
  }
}
