package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.KnownName;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NameClass;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds proper names in a sentence: those that the lexicon lists, and those that the recogniser
 * sees.
 */
final class NameFinder {
  private final Lexicon lexicon;
  private final NameKinds kinds;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kinds = new NameKinds(lexicon);
  }

  /**
   * The names in text order; none overlap. Of overlapping ones the longer stays, then the listed
   * one.
   */
  List<NameMention> find(Sentence sentence) {
    List<NameMention> found = new ArrayList<>(listed(sentence));
    List<NameMention> recognised = recognised(sentence);
    recognised.removeIf(r -> isRowOfNames(r, found));
    found.addAll(recognised);
    found.sort(
        Comparator.comparingInt((NameMention n) -> -n.words())
            .thenComparing(n -> !n.known())
            .thenComparingInt(NameMention::first));
    List<NameMention> kept = new ArrayList<>();
    for (NameMention name : found) {
      if (kept.stream().noneMatch(k -> k.first() <= name.last() && name.first() <= k.last())) {
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(NameMention::first));
    return kept;
  }

  /** "Wenn Marokko Algerien angreift": the recogniser takes two places side by side for one. */
  private static boolean isRowOfNames(NameMention recognised, List<NameMention> listed) {
    List<NameMention> inside =
        listed.stream()
            .filter(n -> recognised.first() <= n.first() && n.last() <= recognised.last())
            .toList();
    int covered = inside.stream().mapToInt(NameMention::words).sum();
    return recognised.kind() == EntityKind.CITY
        && inside.size() > 1
        && covered == recognised.words();
  }

  private List<NameMention> listed(Sentence sentence) {
    List<NameMention> found = new ArrayList<>();
    for (Token start : sentence.tokens()) {
      listedAt(sentence, start.index()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<NameMention> listedAt(Sentence sentence, int first) {
    Optional<NameMention> longest = prefix(sentence, first);
    List<String> words = new ArrayList<>();
    for (int last = first;
        last < sentence.tokens().size() && words.size() < lexicon.names().longest();
        last++) {
      Token token = sentence.tokens().get(last);
      if (token.text().equals("-") && last > first) {
        continue;
      }
      words.add(token.text());
      KnownName known = lexicon.names().of(words);
      if (known != null && isNameHere(sentence, first, last, known.kind())) {
        longest = Optional.of(listed(sentence, first, last, known));
      }
    }
    return longest;
  }

  private Optional<NameMention> prefix(Sentence sentence, int first) {
    Token next = sentence.at(first + 1);
    KnownName known = lexicon.prefixes().of(List.of(sentence.tokens().get(first).text()));
    return known != null && next != null && next.text().equals("-")
        ? Optional.of(listed(sentence, first, first, known))
        : Optional.empty();
  }

  /** A single word that is listed as a name may be a common noun or verb where it stands. */
  private static boolean isNameHere(Sentence sentence, int first, int last, EntityKind known) {
    Token word = sentence.tokens().get(first);
    if (last > first) {
      return true;
    }
    Token before = sentence.at(first - 1);
    boolean commonNoun =
        word.canBe(r -> r.category() == Category.NOUN)
            && before != null
            && before.pos() == WordClass.ADJ
            && !Character.isUpperCase(before.text().charAt(0))
            && !known.equals(EntityKind.ORGANIZATION)
            && !known.equals(EntityKind.GROUP);
    if (commonNoun && word.name() != NameClass.LOCATION) {
      return false;
    }
    boolean nominal = word.pos() == WordClass.PROPN || word.pos() == WordClass.X;
    boolean listedNoun =
        word.pos() == WordClass.NOUN
            && (word.name() != NameClass.NONE
                || word.canBe(r -> r.category() == Category.NAME)
                || word.readings().isEmpty()
                || word.text().equals(word.text().toUpperCase(Locale.GERMAN)));
    return (nominal || listedNoun) && word.name() != NameClass.PERSON
        || word.readings().isEmpty() && Character.isUpperCase(word.text().charAt(0));
  }

  private static NameMention listed(Sentence sentence, int first, int last, KnownName known) {
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    boolean asWritten = first == last || known.kind() == EntityKind.PERSON;
    String name = asWritten ? nominative(sentence, tokens) : known.form();
    String label = known.kind() == EntityKind.PERSON ? name : known.label();
    return new NameMention(sentence, first, last, name, label, known.kind(), true, known.capital());
  }

  /** Only the last word of a name takes the genitive ending. */
  private static String nominative(Sentence sentence, List<Token> tokens) {
    Token end = tokens.get(tokens.size() - 1);
    String name = Names.written(tokens);
    return name.substring(0, name.length() - end.text().length()) + Names.nominative(sentence, end);
  }

  private List<NameMention> recognised(Sentence sentence) {
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
    boolean parted = token.text().equals("für") && isNameOf(sentence, first);
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
    while (to >= from && isNoEdge(sentence.tokens().get(to), kind)) {
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
      if (token.pos() == WordClass.NOUN && lexicon.isTitle(token.lemma())) {
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

  private boolean isNoEdge(Token token, EntityKind kind) {
    boolean wordClass =
        switch (token.pos()) {
          case PUNCT, DET, ADP, PRON, AUX, CCONJ, SCONJ -> true;
          case VERB -> !Character.isUpperCase(token.text().charAt(0));
          default -> false;
        };
    boolean title =
        kind == EntityKind.PERSON
            && token.pos() == WordClass.NOUN
            && lexicon.isTitle(token.lemma());
    return wordClass || title;
  }

  private NameMention recognised(Sentence sentence, int first, int last, EntityKind kind) {
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    EntityKind told = kinds.of(tokens, sentence.at(first - 1), kind);
    boolean inflected = told != EntityKind.ORGANIZATION || tokens.size() == 1;
    String name = inflected ? nominative(sentence, tokens) : Names.written(tokens);
    return new NameMention(sentence, first, last, name, name, told, false, false);
  }
}
