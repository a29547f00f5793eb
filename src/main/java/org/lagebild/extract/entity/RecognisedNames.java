package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NameClass;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Makes names of the words that the recogniser marks, and mends where they begin and end. */
final class RecognisedNames {
  private final Lexicon lexicon;
  private final NameKinds kinds;

  RecognisedNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kinds = new NameKinds(lexicon);
  }

  /** The names that the recogniser sees, in text order; none overlap. */
  List<NameMention> find(Sentence sentence) {
    List<NameMention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      EntityKind kind = kind(sentence.tokens().get(i));
      int end = i + 1;
      if (kind != null) {
        end = end(sentence, i);
        trimmed(sentence, i, end - 1, kind).ifPresent(found::add);
      }
      i = end;
    }
    return found;
  }

  private static @Nullable EntityKind kind(Token token) {
    return switch (token.name()) {
      case PERSON -> EntityKind.PERSON;
      case ORGANIZATION -> EntityKind.ORGANIZATION;
      case LOCATION -> EntityKind.CITY;
      case MISC, NONE -> null;
    };
  }

  /** The name goes on over proper nouns that the recogniser missed ("Kim Jong Un"). */
  private int end(Sentence sentence, int first) {
    NameClass name = sentence.tokens().get(first).name();
    int end = first + 1;
    while (end < sentence.tokens().size() && continues(sentence, end, first, name)) {
      end++;
    }
    return end;
  }

  private boolean continues(Sentence sentence, int at, int first, NameClass name) {
    Token token = sentence.tokens().get(at);
    boolean flat =
        token.pos() == WordClass.PROPN
            && token.name() == NameClass.NONE
            && token.is("flat")
            && token.head() >= first;
    boolean parted = lexicon.nameCues().linksBody(token.text()) && isNameOf(sentence, first);
    return token.name() == name && !parted || flat;
  }

  /** "Dick Advocaat für Borussia": a person is no body for something. */
  private boolean isNameOf(Sentence sentence, int first) {
    return lexicon.nameCues().isGivenName(sentence.tokens().get(first).text());
  }

  /** Cuts off what cannot begin or end a name: titles, articles, verbs, punctuation. */
  private Optional<NameMention> trimmed(Sentence sentence, int begin, int last, EntityKind kind) {
    int from = begin;
    int to = last;
    while (from <= to && isNoEdge(sentence.tokens().get(from), kind)) {
      from++;
    }
    while (to >= from && isNoEnd(sentence.tokens().get(to), kind)) {
      to--;
    }
    if (from > to) {
      return Optional.empty();
    }
    int first = fromFirstName(sentence, afterTitle(sentence, from, to, kind));
    int end = withFullStop(sentence, to);
    return Optional.of(recognised(sentence, withOrdinal(sentence, first), end, kind));
  }

  /** "Firmenchef Andreas Albert": what precedes the name belongs to the office. */
  private int afterTitle(Sentence sentence, int first, int last, EntityKind kind) {
    int from = first;
    for (int i = first; i < last && kind == EntityKind.PERSON; i++) {
      Token token = sentence.tokens().get(i);
      if (token.pos() == WordClass.NOUN && lexicon.nouns().isTitle(token.lemma())) {
        from = i + 1;
      }
    }
    return from;
  }

  /** "Åke Walleborn": the first name may be as unknown as the last is known. */
  private static int fromFirstName(Sentence sentence, int first) {
    int from = first;
    Token before = sentence.at(from - 1);
    while (before != null
        && before.pos() == WordClass.PROPN
        && before.name() == NameClass.NONE
        && before.readings().isEmpty()
        && before.text().matches("\\p{Lu}\\p{Ll}+")
        && sentence.tokens().get(from).is("flat")
        && sentence.tokens().get(from).head() <= before.index()) {
      from--;
      before = sentence.at(from - 1);
    }
    return from;
  }

  /** "Google Inc.": the stop is part of the abbreviation. */
  private int withFullStop(Sentence sentence, int last) {
    Token word = sentence.tokens().get(last);
    Token stop = sentence.at(last + 1);
    boolean abbreviated =
        lexicon.nameCues().isAbbreviated(word.text())
            && stop != null
            && stop.text().equals(".")
            && stop.span().begin() == word.span().end();
    return abbreviated ? last + 1 : last;
  }

  /** "1. FC Nürnberg". */
  private int withOrdinal(Sentence sentence, int first) {
    Token stop = sentence.at(first - 1);
    Token number = sentence.at(first - 2);
    boolean club = lexicon.nameCues().isMark(sentence.tokens().get(first).text());
    if (!club || stop == null) {
      return first;
    }
    if (stop.text().matches("\\d{1,2}\\.")) {
      return first - 1;
    }
    return number != null && stop.text().equals(".") && number.text().matches("\\d{1,2}")
        ? first - 2
        : first;
  }

  private boolean isNoEnd(Token token, EntityKind kind) {
    return isNoEdge(token, kind) || lexicon.nameCues().endsNoName(token.text());
  }

  private boolean isNoEdge(Token token, EntityKind kind) {
    if (token.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    boolean wordClass =
        switch (token.pos()) {
          case PUNCT, DET, ADP, PRON, AUX, CCONJ, SCONJ -> true;
          case VERB -> !Character.isUpperCase(token.text().charAt(0));
          default -> false;
        };
    boolean title =
        kind == EntityKind.PERSON
            && token.pos() == WordClass.NOUN
            && lexicon.nouns().isTitle(token.lemma());
    return wordClass || title;
  }

  private NameMention recognised(Sentence sentence, int first, int last, EntityKind kind) {
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    EntityKind told = kinds.of(tokens, sentence.at(first - 1), kind);
    boolean inflected = told != EntityKind.ORGANIZATION || tokens.size() == 1;
    String name = inflected ? Names.nominative(sentence, tokens) : Names.written(tokens);
    return new NameMention(sentence, first, last, name, name, told, false, false);
  }
}
