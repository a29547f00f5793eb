package org.lagebild.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.NameCues;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Says of what kind an unknown name is, by the words around it. */
final class ContextKinds {
  private final Lexicon lexicon;
  private final NameCues cues;

  ContextKinds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cues = lexicon.nameCues();
  }

  /** The kind; none if the words around tell none. */
  Optional<EntityKind> kind(Sentence sentence, Token token, List<NameMention> known) {
    Token before = sentence.at(token.index() - 1);
    if (before == null) {
      return Optional.empty();
    }
    Optional<EntityKind> same = enumerated(token, before, known);
    if (same.isPresent()) {
      return same;
    }
    if (isAcronymOfBody(token, before)) {
      return Optional.of(EntityKind.ORGANIZATION);
    }
    boolean plain = token.text().matches("\\p{Lu}\\p{Ll}+");
    if (plain && cues.isTown(Names.nominative(sentence, token))) {
      return Optional.of(EntityKind.CITY);
    }
    if (cues.afterPreposition(before.lemma()).isPresent()) {
      return afterPreposition(before, token);
    }
    return switch (before.pos()) {
      case ADJ -> isInLand(sentence, before) ? Optional.of(EntityKind.CITY) : Optional.empty();
      case ADV, VERB, AUX, SCONJ, CCONJ, PRON ->
          isAcronym(token) ? Optional.empty() : subject(sentence, token);
      default -> Optional.empty();
    };
  }

  /** "die GKN". */
  private static boolean isAcronymOfBody(Token token, Token before) {
    return isAcronym(token)
        && token.pos() == WordClass.PROPN
        && (before.text().equals("die") || before.text().equals("der"));
  }

  private Optional<EntityKind> afterPreposition(Token preposition, Token name) {
    EntityKind kind = cues.afterPreposition(preposition.lemma()).orElse(null);
    boolean agent = !preposition.lemma().equals("von") || name.is("obl:agent");
    boolean sure = name.pos() == WordClass.PROPN || !name.text().endsWith("s");
    boolean proper = name.pos() == WordClass.PROPN || preposition.lemma().equals("durch");
    boolean noPerson = kind == EntityKind.PERSON && !(proper && agent);
    return noPerson || !sure || isAcronym(name) ? Optional.empty() : Optional.ofNullable(kind);
  }

  private static Optional<EntityKind> enumerated(
      Token token, Token before, List<NameMention> known) {
    boolean listed = before.pos() == WordClass.CCONJ || before.pos() == WordClass.PUNCT;
    return listed && token.is("conj")
        ? known.stream().filter(n -> n.covers(token.head())).map(NameMention::kind).findFirst()
        : Optional.empty();
  }

  /** Who does something, or is a minister, is mostly a person. */
  private Optional<EntityKind> subject(Sentence sentence, Token token) {
    boolean acts =
        token.is("nsubj")
            && token.pos() == WordClass.PROPN
            && sentence
                .head(token)
                .filter(h -> h.pos() == WordClass.VERB || lexicon.nouns().isTitle(h.lemma()))
                .isPresent();
    return acts ? Optional.of(EntityKind.PERSON) : Optional.empty();
  }

  /** "im englischen Hatfield". */
  private static boolean isInLand(Sentence sentence, Token adjective) {
    Token article = sentence.at(adjective.index() - 1);
    Token in = sentence.at(adjective.index() - 2);
    return adjective.text().contains("isch")
        && article != null
        && in != null
        && article.text().equals("dem")
        && in.lemma().equals("in");
  }

  /** Whether the word has capital letters only. */
  static boolean isAcronym(Token token) {
    return token.text().equals(token.text().toUpperCase(Locale.GERMAN));
  }
}
