package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NameClass;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Collects the names of a whole article: what the recogniser saw once is found wherever it stands,
 * and a name has one kind throughout (one sense per discourse; Gale, Church and Yarowsky 1992).
 */
final class NameCollector {
  private final Lexicon lexicon;
  private final NameFinder finder;
  private final UnseenNames unseen;

  NameCollector(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.finder = new NameFinder(lexicon);
    this.unseen = new UnseenNames(lexicon);
  }

  /** All names in text order. */
  List<NameMention> collect(List<Sentence> sentences) {
    List<NameMention> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<NameMention> found = new ArrayList<>(finder.find(sentence));
      found.replaceAll(n -> owner(n, sentence));
      found.replaceAll(n -> coordinated(n, List.copyOf(found)));
      found.addAll(afterTitles(sentence, found));
      found.addAll(unseen.find(sentence, found));
      found.forEach(n -> names.add(personAfterTitle(n)));
    }
    names.addAll(repeated(sentences, names));
    List<NameMention> settled = oneKindEach(bearersFirst(names));
    settled.sort(
        Comparator.comparingInt((NameMention n) -> n.sentence().index())
            .thenComparingInt(NameMention::first));
    return settled;
  }

  /**
   * "Buurmanns Ausscheiden": an unlisted name of this form is a person's more often than a place.
   */
  private static NameMention owner(NameMention name, Sentence sentence) {
    Token word = sentence.tokens().get(name.last());
    Token next = sentence.at(name.last() + 1);
    boolean owns =
        !name.known()
            && name.kind() == EntityKind.CITY
            && name.words() == 1
            && word.readings().isEmpty()
            && word.text().endsWith("s")
            && next != null
            && next.pos() == WordClass.NOUN
            && word.head() == next.index();
    return owns ? name.as(EntityKind.PERSON, name.label()) : name;
  }

  /** "Folakara und Makay": a single unlisted name beside an unlisted place is a place. */
  private static NameMention coordinated(NameMention name, List<NameMention> all) {
    Token word = name.head();
    boolean open =
        !name.known() && name.kind() == EntityKind.PERSON && name.words() == 1 && word.is("conj");
    return open
        ? all.stream()
            .filter(n -> !n.known() && n.first() <= word.head() && word.head() <= n.last())
            .filter(n -> n.kind().isTerritory())
            .findFirst()
            .map(n -> name.as(n.kind(), name.label()))
            .orElse(name)
        : name;
  }

  /**
   * A proper noun that nobody recognised is a name after a title ("Minister Kuleba", "die Zeitung
   * Danas").
   */
  private List<NameMention> afterTitles(Sentence sentence, List<NameMention> known) {
    List<NameMention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean unknown =
          token.pos() == WordClass.PROPN
              && Character.isUpperCase(token.text().charAt(0))
              && token.name() != NameClass.PERSON
              && known.stream().noneMatch(n -> covers(n, token));
      EntityKind kind = unknown ? kindBeside(sentence, token) : null;
      if (kind != null) {
        int last = token.index();
        while (isFurtherName(sentence.at(last + 1), token.index())) {
          last++;
        }
        String name = Names.written(sentence.tokens().subList(token.index(), last + 1));
        found.add(new NameMention(sentence, token.index(), last, name, name, kind, false, false));
      }
    }
    return found;
  }

  private static boolean isFurtherName(@Nullable Token token, int first) {
    return token != null
        && token.pos().isNominal()
        && Character.isUpperCase(token.text().charAt(0))
        && token.is("flat")
        && token.head() >= first;
  }

  private static boolean covers(NameMention name, Token token) {
    return name.first() <= token.index() && token.index() <= name.last();
  }

  /**
   * A name stands right behind a title, or between commas ("der Gesandte für Mali, Sow, sagte").
   */
  private @Nullable EntityKind kindBeside(Sentence sentence, Token name) {
    Token before = sentence.at(name.index() - 1);
    boolean apposition =
        name.is("appos")
            && before != null
            && before.text().equals(",")
            && sentence.head(name).filter(h -> h.index() < name.index() && isTitle(h)).isPresent();
    return apposition ? EntityKind.PERSON : kindAfter(before);
  }

  private @Nullable EntityKind kindAfter(@Nullable Token noun) {
    if (isTitle(noun)) {
      return EntityKind.PERSON;
    }
    boolean organisation =
        noun != null
            && noun.pos() == WordClass.NOUN
            && lexicon
                .nouns()
                .nounKind(noun.lemma(), false)
                .filter(k -> k == NounKind.ORGANIZATION)
                .isPresent();
    return organisation ? EntityKind.ORGANIZATION : null;
  }

  private boolean isTitle(@Nullable Token token) {
    return token != null && token.pos() == WordClass.NOUN && lexicon.nouns().isTitle(token.lemma());
  }

  private NameMention personAfterTitle(NameMention name) {
    boolean title =
        !name.known() && (isTitle(name.sentence().at(name.first() - 1)) || isApposition(name));
    return title ? name.as(EntityKind.PERSON, name.label()) : name;
  }

  /** "der Chef der Partei, Petrow, sagte". */
  private boolean isApposition(NameMention name) {
    Sentence sentence = name.sentence();
    Token comma = sentence.at(name.first() - 1);
    Token end = sentence.at(name.last() + 1);
    boolean between =
        comma != null && end != null && comma.text().equals(",") && end.text().equals(",");
    return between
        && name.head().is("appos")
        && sentence
            .head(name.head())
            .filter(h -> h.index() < name.first() && isTitle(h))
            .isPresent();
  }

  /** Words that are a name elsewhere in the article and were not recognised here. */
  private static List<NameMention> repeated(List<Sentence> sentences, List<NameMention> names) {
    Map<String, NameMention> single = singleWords(names);
    Set<Token> covered = new HashSet<>();
    names.forEach(n -> covered.addAll(n.tokens()));
    List<NameMention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        NameMention model = covered.contains(token) ? null : modelOf(token, single);
        if (model != null) {
          String name = single.containsKey(token.text()) ? token.text() : withoutEnding(token);
          found.add(
              new NameMention(
                  sentence, token.index(), token.index(), name, name, model.kind(), false, false));
        }
      }
    }
    return found;
  }

  private static Map<String, NameMention> singleWords(List<NameMention> names) {
    Map<String, NameMention> single = new HashMap<>();
    for (NameMention name : names) {
      boolean person = name.kind() == EntityKind.PERSON;
      if (person || (!name.known() && name.words() == 1)) {
        single.putIfAbsent(name.name().substring(name.name().lastIndexOf(' ') + 1), name);
      }
    }
    return single;
  }

  private static @Nullable NameMention modelOf(Token token, Map<String, NameMention> single) {
    boolean possible =
        token.text().length() > 2
            && Character.isUpperCase(token.text().charAt(0))
            && (token.pos() == WordClass.PROPN || token.readings().isEmpty());
    if (!possible) {
      return null;
    }
    NameMention same = single.get(token.text());
    return same != null ? same : single.get(withoutEnding(token));
  }

  private static String withoutEnding(Token token) {
    String word = token.text();
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
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
          .merge(n.kind(), n.known() ? 100 : 1, Integer::sum);
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
