package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final RecognisedNames recogniser;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.recogniser = new RecognisedNames(lexicon);
  }

  /**
   * The names in text order; none overlap. Of overlapping ones the longer stays, then the listed
   * one.
   */
  List<NameMention> find(Sentence sentence) {
    List<NameMention> found = new ArrayList<>(listed(sentence));
    List<NameMention> recognised = recogniser.find(sentence);
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
    int most = lexicon.names().longest(sentence.tokens().get(first).text());
    for (int last = first; last < sentence.tokens().size() && words.size() < most; last++) {
      Token token = sentence.tokens().get(last);
      if (token.text().equals("-") && last > first) {
        continue;
      }
      words.add(token.text());
      KnownName known = lexicon.names().of(words);
      if (known != null && !isCapitalisedAs(known, words)) {
        continue;
      }
      boolean certain = known != null && isResidence(known, token);
      if (certain || (known != null && isNameHere(sentence, first, last, known.kind()))) {
        longest = Optional.of(listed(sentence, first, last, known));
      }
    }
    return longest;
  }

  /** "bei deutschen Banken" does not name the Deutsche Bank, but "die baltischen Staaten" do. */
  private boolean isCapitalisedAs(KnownName known, List<String> words) {
    boolean body =
        known.kind() == EntityKind.ORGANIZATION && !lexicon.known().isResidence(known.label());
    boolean named = Character.isUpperCase(known.form().charAt(0));
    boolean strict = body && named && words.size() > 1;
    return !strict || Character.isUpperCase(words.get(0).charAt(0));
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
    if (last > first || isFirstPart(sentence, word)) {
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

  /** "Kreml" is a common noun of the dictionary, but papers mean the one. */
  private boolean isResidence(KnownName known, Token token) {
    return lexicon.known().isResidence(known.label()) && token.pos().isNominal();
  }

  /** "Nato-Generalsekretär": no common noun begins a compound with the name of an organisation. */
  private static boolean isFirstPart(Sentence sentence, Token word) {
    Token hyphen = sentence.at(word.index() + 1);
    Token next = sentence.at(word.index() + 2);
    return hyphen != null
        && next != null
        && hyphen.text().equals("-")
        && hyphen.span().begin() == word.span().end()
        && next.span().begin() == hyphen.span().end()
        && Character.isUpperCase(word.text().charAt(0));
  }

  private static NameMention listed(Sentence sentence, int first, int last, KnownName known) {
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    boolean asWritten = first == last || known.kind() == EntityKind.PERSON;
    String name = asWritten ? Names.nominative(sentence, tokens) : known.form();
    String label = known.kind() == EntityKind.PERSON ? name : known.label();
    return new NameMention(sentence, first, last, name, label, known.kind(), true, known.capital());
  }
}
