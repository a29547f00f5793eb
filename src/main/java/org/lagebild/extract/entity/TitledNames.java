package org.lagebild.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.Lexicon.NounKind;
import org.lagebild.model.EntityKind;
import org.lagebild.model.NameClass;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds names, and the persons among them, by the title beside them. */
final class TitledNames {
  private final Lexicon lexicon;

  TitledNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The names that are not known: a proper noun that nobody recognised is one after a title
   * ("Minister Kuleba", "die Zeitung Danas").
   */
  List<NameMention> find(Sentence sentence, List<NameMention> known) {
    List<NameMention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean unknown =
          token.pos() == WordClass.PROPN
              && Character.isUpperCase(token.text().charAt(0))
              && token.name() != NameClass.PERSON
              && known.stream().noneMatch(n -> n.covers(token.index()));
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

  /** The name, as a person's if a title stands beside it. */
  NameMention asPerson(NameMention name) {
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
}
