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

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
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
      if (known != null && isNameHere(sentence, first, last)) {
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
  private static boolean isNameHere(Sentence sentence, int first, int last) {
    Token word = sentence.tokens().get(first);
    Token next = sentence.at(last + 1);
    boolean firstPart = word.is("compound") && next != null && next.text().equals("-");
    if (last > first || firstPart) {
      return true;
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
  private static int end(Sentence sentence, int first) {
    NameClass name = sentence.tokens().get(first).name();
    int end = first + 1;
    while (end < sentence.tokens().size() && continues(sentence, end, first, name)) {
      end++;
    }
    return end;
  }

  private static boolean continues(Sentence sentence, int at, int first, NameClass name) {
    Token token = sentence.tokens().get(at);
    boolean flat =
        token.pos() == WordClass.PROPN
            && token.name() == NameClass.NONE
            && token.is("flat")
            && token.head() >= first;
    return token.name() == name || flat;
  }

  /** Cuts off what cannot begin or end a name: titles, articles, verbs, punctuation. */
  private Optional<NameMention> trimmed(Sentence sentence, int first, int last, EntityKind kind) {
    int from = first;
    int to = last;
    while (from <= to && isNoEdge(sentence.tokens().get(from), kind)) {
      from++;
    }
    while (to >= from && isNoEdge(sentence.tokens().get(to), kind)) {
      to--;
    }
    return from > to ? Optional.empty() : Optional.of(recognised(sentence, from, to, kind));
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
    boolean inflected = kind != EntityKind.ORGANIZATION || tokens.size() == 1;
    String name = inflected ? nominative(sentence, tokens) : Names.written(tokens);
    EntityKind place = kind == EntityKind.CITY ? placeKind(sentence, first, name) : kind;
    return new NameMention(sentence, first, last, name, name, place, false, false);
  }

  /** The kind of an unlisted place by the noun before it or the noun that it ends in. */
  private EntityKind placeKind(Sentence sentence, int first, String name) {
    Token before = sentence.at(first - 1);
    Optional<EntityKind> said =
        before == null ? Optional.empty() : lexicon.placeNoun(before.lemma());
    return said.or(() -> lexicon.placeNoun(name.substring(name.lastIndexOf(' ') + 1)))
        .orElse(EntityKind.CITY);
  }
}
