package org.lagebild.extract.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, EntityDraft> drafts = new LinkedHashMap<>();
  private final Map<Place, String> byToken = new HashMap<>();
  private final Salience salience = new Salience(drafts);

  private record Place(int sentence, int token) {}

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

  /** The key of the entity of this kind and label, which is made if there is none. */
  public String entity(EntityKind kind, String label, boolean named) {
    String key = kind + ":" + label;
    drafts.computeIfAbsent(key, k -> new EntityDraft(key, kind, label, named));
    return key;
  }

  /** Says where an entity without a name is an actor; the first word on it stays. */
  public void standing(String key, Standing standing) {
    draft(key).standing(standing);
  }

  /** Where the entity is an actor, if it has no name. */
  public Standing standing(String key) {
    return draft(key).standing();
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
    draft(key).note(new Mention(span, name));
  }

  /** Notes that the characters are a proper name; its name is null where a longer one is used. */
  void properName(String key, Span span, @Nullable String name) {
    draft(key).note(new Mention(span, name, true));
  }

  /** Notes that a token, where it fills a slot, means the entity. */
  public void bind(Sentence sentence, Token token, String key) {
    byToken.put(new Place(sentence.index(), token.index()), key);
    if (token.is("nsubj")) {
      salience.subject(draft(key), token.span().begin());
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
    return draft(key).kind();
  }

  /** The label of an entity. */
  public String label(String key) {
    return draft(key).label();
  }

  /** The name by which the characters call the entity, if they do. */
  @Nullable String nameAt(String key, Span span) {
    return draft(key).nameAt(span);
  }

  /** Who was spoken of before. */
  Salience salience() {
    return salience;
  }

  /** Whether the entity is a person with a proper name. */
  boolean isNamedPerson(String key) {
    return kind(key) == EntityKind.PERSON && isNamed(key);
  }

  /** Whether the entity has a proper name. */
  public boolean isNamed(String key) {
    return draft(key).isNamed();
  }

  private EntityDraft draft(String key) {
    EntityDraft draft = drafts.get(key);
    if (draft == null) {
      throw new IllegalArgumentException("no entity " + key);
    }
    return draft;
  }

  /**
   * The characters by which a sentence names the entity at a token: the name around it, or the name
   * nearest to it ("Präsident" before "Wladimir Putin"), or the token itself.
   */
  public Span named(Sentence sentence, String key, Token token) {
    return draft(key).nearest(sentence.span(), token.span());
  }

  /** The entities that have a mention, in the order of their first one. */
  public List<Entity> entities() {
    return drafts.values().stream()
        .filter(EntityDraft::isMentioned)
        .map(EntityDraft::entity)
        .sorted(
            Comparator.comparing((Entity e) -> e.mentions().get(0).span())
                .thenComparing(Entity::key))
        .toList();
  }
}
