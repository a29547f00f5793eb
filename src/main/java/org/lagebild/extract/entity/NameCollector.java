package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Collects the names of a whole article: what the recogniser saw once is found wherever it stands,
 * and a name has one kind throughout.
 */
final class NameCollector {
  private final NameFinder finder;
  private final TitledNames titled;
  private final UnseenNames unseen;

  NameCollector(Lexicon lexicon) {
    this.finder = new NameFinder(lexicon);
    this.titled = new TitledNames(lexicon);
    this.unseen = new UnseenNames(lexicon);
  }

  /** All names in text order. */
  List<NameMention> collect(List<Sentence> sentences) {
    List<NameMention> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<NameMention> found = new ArrayList<>(finder.find(sentence));
      found.replaceAll(n -> owner(n, sentence));
      found.replaceAll(n -> coordinated(n, List.copyOf(found)));
      found.addAll(titled.find(sentence, found));
      found.addAll(unseen.find(sentence, found));
      found.forEach(n -> names.add(titled.asPerson(n)));
    }
    names.addAll(RepeatedNames.find(sentences, names));
    List<NameMention> settled = NameKindVote.settled(names);
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
            .filter(n -> !n.known() && n.covers(word.head()))
            .filter(n -> n.kind().isTerritory())
            .findFirst()
            .map(n -> name.as(n.kind(), name.label()))
            .orElse(name)
        : name;
  }
}
