package org.lagebild.extract.entity;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Writes an office as a dictionary would: without the country and without "Ex-", nouns made from
 * adjectives in the strong form ("Gesandter").
 */
final class OfficeName {
  private final Lexicon lexicon;
  private final EntityBook book;

  OfficeName(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /**
   * "Vize-Präsident" keeps its first part, "US-Präsident" does not: that says whose president; but
   * "der israelische UN-Botschafter" is Israel's.
   *
   * @param owner whose the office is
   */
  String of(Phrase phrase, @Nullable String owner) {
    Sentence sentence = phrase.sentence();
    Token noun = phrase.head();
    StringBuilder name = new StringBuilder(rank(phrase));
    for (Token t : sentence.dependents(noun, "compound")) {
      if (!owns(sentence, t, owner)
          && t.index() < noun.index()
          && !lexicon.offices().isFormerPrefix(t.text())) {
        name.append(t.text()).append('-');
      }
    }
    return name.append(ownerless(phrase, owner)).toString();
  }

  /** "Sprecher" of "Kremlsprecher", if the owner is told. */
  private String ownerless(Phrase phrase, @Nullable String owner) {
    String noun = noun(phrase);
    boolean told =
        lexicon
            .offices()
            .firstPart(phrase.head().lemma(), lexicon.names())
            .filter(n -> owner != null && book.label(owner).equals(n.label()))
            .isPresent();
    return told ? lexicon.offices().lastPart(noun).map(OfficeName::capitalised).orElse(noun) : noun;
  }

  private boolean owns(Sentence sentence, Token part, @Nullable String owner) {
    return book.at(sentence, part)
        .filter(k -> book.kind(k) != EntityKind.ORGANIZATION || owner == null || k.equals(owner))
        .isPresent();
  }

  /** "Oberste Richterin", "Hoher Repräsentant": a capital makes the adjective part of the title. */
  private String rank(Phrase phrase) {
    Token before = phrase.sentence().at(phrase.head().index() - 1);
    boolean capital =
        before != null && before.index() > 0 && Character.isUpperCase(before.text().charAt(0));
    String ending = phrase.head().lemma().endsWith("in") ? "e " : "er ";
    return capital
        ? lexicon.offices().rank(before.text()).map(r -> capitalised(r) + ending).orElse("")
        : "";
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
  }

  private String noun(Phrase phrase) {
    String lemma = phrase.head().lemma();
    String noun = capitalised(lemma);
    String present = lexicon.offices().withoutFormerPrefix(noun);
    if (!present.equals(noun) && lexicon.offices().isListed(present)) {
      noun = capitalised(present);
    }
    return fromAdjective(noun).map(stem -> declined(stem, phrase)).orElse(noun);
  }

  /** "Gesandte" of "Gesandte" and "Gesandter", if both are offices. */
  private Optional<String> fromAdjective(String noun) {
    String stem =
        noun.endsWith("er") || noun.endsWith("en") ? noun.substring(0, noun.length() - 1) : noun;
    boolean adjective =
        stem.endsWith("e")
            && lexicon.offices().isOffice(stem)
            && lexicon.offices().isOffice(stem + "r");
    return adjective ? Optional.of(stem) : Optional.empty();
  }

  private String declined(String stem, Phrase phrase) {
    return isFeminine(phrase) ? stem : stem + "r";
  }

  /** By the article and the ending; the strong form in -e without an article is a woman's. */
  private static boolean isFeminine(Phrase phrase) {
    String form = phrase.head().text();
    String article = article(phrase).map(a -> a.text().toLowerCase(Locale.GERMAN)).orElse("");
    if (form.endsWith("en")) {
      return article.equals("der") || article.endsWith("er");
    }
    return form.endsWith("e") && !article.equals("der");
  }

  /** The article of the noun or of the one that it is coordinated with. */
  private static Optional<Token> article(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    Optional<Token> own = sentence.dependent(phrase.head(), "det");
    return own.isPresent() || !phrase.head().is("conj")
        ? own
        : sentence.head(phrase.head()).flatMap(h -> sentence.dependent(h, "det"));
  }

  /** An office in the form that is used of a woman or a man as the noun is ("Amtskollegin"). */
  static String inGender(String office, String noun) {
    boolean woman = noun.endsWith("in");
    boolean feminine = office.endsWith("in");
    if (woman && !feminine) {
      return office + "in";
    }
    return feminine && !woman ? office.substring(0, office.length() - 2) : office;
  }

  /**
   * The office of which a coordination leaves out the second part ("Staats- und Parteichef"), if
   * one stands before the noun.
   */
  Optional<String> elliptical(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int at = phrase.head().index();
    Token and = sentence.at(at - 1);
    Token hyphen = sentence.at(at - 2);
    Token first = sentence.at(at - 3);
    boolean ellipsis =
        isText(hyphen, "-") && and != null && and.pos() == WordClass.CCONJ && first != null;
    return ellipsis
        ? lexicon.offices().lastPart(noun(phrase)).map(part -> first.text() + part)
        : Optional.empty();
  }

  private static boolean isText(@Nullable Token token, String text) {
    return token != null && token.text().equals(text);
  }
}
