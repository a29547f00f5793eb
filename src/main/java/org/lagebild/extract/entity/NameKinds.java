package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.NameCues;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Token;

/**
 * Decides what kind of thing an unlisted name names, by its words and the noun before it; where
 * they are silent, the recogniser is believed.
 */
final class NameKinds {
  private final Lexicon lexicon;
  private final NameCues cues;

  NameKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cues = lexicon.nameCues();
  }

  /**
   * @param seen what the recogniser takes the name for; {@code CITY} for any place
   */
  EntityKind of(List<Token> name, @Nullable Token before, EntityKind seen) {
    List<String> words = List.of(Names.written(name).split(" "));
    EntityKind kind =
        cues.mark(words)
            .or(() -> byForm(words, before))
            .orElse(isPersonAlone(name) ? EntityKind.PERSON : seen);
    return kind.isTerritory() ? place(name, before, kind) : kind;
  }

  private Optional<EntityKind> byForm(List<String> words, @Nullable Token before) {
    Optional<EntityKind> site = cues.ending(words).filter(k -> k == EntityKind.SITE);
    if (site.isPresent()) {
      return site;
    }
    Optional<EntityKind> end = cues.end(words);
    boolean person = isInitial(words.get(0)) || cues.isGivenName(words.get(0));
    if (person && words.size() > 1 && (words.size() == 2 || end.isEmpty())) {
      return Optional.of(EntityKind.PERSON);
    }
    Optional<EntityKind> said = before == null ? Optional.empty() : cues.after(before.lemma());
    return said.or(() -> end).or(() -> cues.edge(words));
  }

  /** "Karajan", "Nietzsches": known as names of persons, and never nouns. */
  private boolean isPersonAlone(List<Token> name) {
    return name.size() == 1 && cues.namesPerson(name.get(0).text()) && !isNoun(name.get(0));
  }

  private static boolean isNoun(Token token) {
    return token.canBe(r -> r.category() == Category.NOUN);
  }

  /** "P. Rusterholz". */
  private static boolean isInitial(String word) {
    return word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
  }

  /** The kind of an unlisted place by the noun before it or the noun that it ends in. */
  private EntityKind place(List<Token> name, @Nullable Token before, EntityKind kind) {
    Optional<EntityKind> said =
        before == null ? Optional.empty() : lexicon.nouns().placeNoun(before.lemma());
    return said.or(() -> lexicon.nouns().placeNoun(name.get(name.size() - 1).text())).orElse(kind);
  }
}
