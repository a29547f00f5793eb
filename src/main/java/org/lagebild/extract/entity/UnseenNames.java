package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.NameCues;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds names that neither lists nor recogniser know, by the words around them: "im englischen
 * Hatfield", "Frankfurter Hauptbahnhof", "Institut für Zeitgeschichte".
 */
final class UnseenNames {
  private final Lexicon lexicon;
  private final ContextKinds kinds;
  private final NameCues cues;

  UnseenNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kinds = new ContextKinds(lexicon);
    this.cues = lexicon.nameCues();
  }

  /** The names that overlap none of those known, in text order. */
  List<NameMention> find(Sentence sentence, List<NameMention> known) {
    List<NameMention> all = new ArrayList<>(known);
    for (Token token : sentence.tokens()) {
      if (all.stream().noneMatch(n -> n.covers(token.index()))) {
        body(sentence, token)
            .or(() -> site(sentence, token))
            .or(() -> person(sentence, token, all))
            .or(() -> unknown(sentence, token, all))
            .filter(n -> all.stream().noneMatch(k -> k.overlaps(n)))
            .ifPresent(all::add);
      }
    }
    return List.copyOf(all.subList(known.size(), all.size()));
  }

  /** "Institut für Zeitgeschichte". */
  private Optional<NameMention> body(Sentence sentence, Token token) {
    Token link = sentence.at(token.index() + 1);
    if (link == null
        || token.pos() != WordClass.NOUN
        || !cues.linksBody(link.text())
        || !cues.isBody(token.lemma())) {
      return Optional.empty();
    }
    int last = link.index() + 1;
    while (isAdjective(sentence.at(last))) {
      last++;
    }
    Token purpose = sentence.at(last);
    return purpose != null && purpose.pos() == WordClass.NOUN
        ? Optional.of(mention(sentence, token.index(), last, EntityKind.ORGANIZATION))
        : Optional.empty();
  }

  private static boolean isAdjective(@Nullable Token token) {
    return token != null && token.pos() == WordClass.ADJ;
  }

  /** "Lehrter Bahnhof", "Lübecker Bucht". */
  private Optional<NameMention> site(Sentence sentence, Token token) {
    Token noun = sentence.at(token.index() + 1);
    boolean named = isOfPlace(token) && noun != null && cues.isSite(noun.lemma());
    return named
        ? Optional.of(mention(sentence, token.index(), noun.index(), siteKind(noun)))
        : Optional.empty();
  }

  /** The adjective of a town, which keeps its capital letter and ending: "Lübecker". */
  private static boolean isOfPlace(Token token) {
    boolean word =
        token.readings().isEmpty()
            || token.canBe(r -> r.category() == Category.ADJECTIVE)
                && token.canBe(r -> r.category() == Category.NOUN);
    return word && isCapitalised(token) && token.text().endsWith("er");
  }

  private EntityKind siteKind(Token noun) {
    return lexicon.nouns().placeNoun(noun.lemma()).orElse(EntityKind.SITE);
  }

  /** "Carola Nebelung", "Nietzsche": opened by a given name, or known as a person's. */
  private Optional<NameMention> person(Sentence sentence, Token token, List<NameMention> known) {
    boolean given = cues.isGivenName(token.text());
    if (!isProper(token) || !(given || cues.namesPerson(token.text()))) {
      return Optional.empty();
    }
    int last = token.index();
    while (given && isFurtherName(sentence.at(last + 1), known)) {
      last++;
    }
    boolean alone = last == token.index();
    boolean open = isBesideHyphen(sentence, token) || isForeign(sentence.at(last + 1));
    return alone && (given || open)
        ? Optional.empty()
        : Optional.of(mention(sentence, token.index(), last, EntityKind.PERSON));
  }

  private static boolean isFurtherName(@Nullable Token token, List<NameMention> known) {
    return token != null
        && token.pos() == WordClass.PROPN
        && isWord(token)
        && !ContextKinds.isAcronym(token)
        && known.stream().noneMatch(n -> n.covers(token.index()));
  }

  private static boolean isProper(Token token) {
    return token.pos() == WordClass.PROPN
        && token.name() != NameClass.PERSON
        && isWord(token)
        && !token.canBe(r -> r.category() == Category.NOUN);
  }

  private Optional<NameMention> unknown(Sentence sentence, Token token, List<NameMention> known) {
    if (!isUnknown(token) || isBesideHyphen(sentence, token)) {
      return Optional.empty();
    }
    int last = token.index();
    while (continues(sentence.at(last + 1))) {
      last++;
    }
    if (isForeign(sentence.at(last + 1))) {
      return Optional.empty();
    }
    int end = last;
    return kinds.kind(sentence, token, known).map(k -> mention(sentence, token.index(), end, k));
  }

  private static boolean continues(@Nullable Token token) {
    return token != null
        && token.pos() == WordClass.PROPN
        && token.name() == NameClass.NONE
        && token.readings().isEmpty()
        && isWord(token);
  }

  /** What goes on in another language is a title rather than a name ("Piece of Me"). */
  private static boolean isForeign(@Nullable Token token) {
    return token != null && (token.pos() == WordClass.PROPN || token.pos() == WordClass.X);
  }

  private boolean isUnknown(Token token) {
    boolean noun = token.pos() == WordClass.NOUN && !cues.isDerivation(token.text());
    return (noun || token.pos() == WordClass.PROPN)
        && token.name() == NameClass.NONE
        && token.readings().isEmpty()
        && isWord(token)
        && !cues.endsNoName(token.text());
  }

  private static boolean isWord(Token token) {
    String text = token.text();
    return text.length() > 2 && isCapitalised(token) && text.chars().allMatch(Character::isLetter);
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean isBesideHyphen(Sentence sentence, Token token) {
    return isHyphen(sentence.at(token.index() - 1)) || isHyphen(sentence.at(token.index() + 1));
  }

  private static boolean isHyphen(@Nullable Token token) {
    return token != null && token.text().equals("-");
  }

  private static NameMention mention(Sentence sentence, int first, int last, EntityKind kind) {
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    String label = Names.nominative(sentence, tokens);
    return new NameMention(sentence, first, last, label, label, kind, false, false);
  }
}
