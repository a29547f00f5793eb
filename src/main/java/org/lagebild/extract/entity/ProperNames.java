package org.lagebild.extract.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Tells which characters of a name are the proper name itself, without the noun that only says what
 * it is ("Nachrichtenagentur Reuters"), and none where it is but a part of a longer word.
 */
final class ProperNames {
  private final Lexicon lexicon;

  ProperNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The characters of the proper name, if it is one. */
  Optional<Span> span(NameMention name) {
    List<Token> tokens = name.tokens();
    boolean person = name.kind() == EntityKind.PERSON && name.name().contains(" ");
    boolean other =
        name.kind() == EntityKind.ORGANIZATION
            && !name.known()
            && tokens.stream().anyMatch(t -> lexicon.nameCues().isOther(t.text()));
    if (other || !person && isDescription(name) || isPartOfWord(name)) {
      return Optional.empty();
    }
    int from = 0;
    for (int i = 0; i < tokens.size() - 1; i++) {
      boolean further = i == from || tokens.get(i - 1).text().equals("-");
      if (further && isApposition(tokens.get(i), tokens.get(i + 1))) {
        from = i + 1;
      }
    }
    return Optional.of(tokens.get(from).span().cover(tokens.get(tokens.size() - 1).span()));
  }

  /** "EU-Gipfel", "Kreml-nah". */
  private static boolean isPartOfWord(NameMention name) {
    Token end = name.sentence().tokens().get(name.last());
    Token hyphen = name.sentence().at(name.last() + 1);
    return hyphen != null && hyphen.text().equals("-") && hyphen.span().begin() == end.span().end();
  }

  /** "deutscher Verein", "Gothic-Szene": a common noun that adjective or first part narrow. */
  private boolean isDescription(NameMention name) {
    List<Token> tokens = name.tokens();
    Token first = tokens.get(0);
    Token last = tokens.get(tokens.size() - 1);
    boolean narrowed =
        tokens.size() > 1 && Character.isLowerCase(first.text().charAt(0))
            || tokens.size() > 2
                && tokens.get(tokens.size() - 2).text().equals("-")
                && !(name.known() && isWord(tokens.get(tokens.size() - 3)));
    return narrowed && isCommonNoun(last);
  }

  /** "EU-Kommission" is made with a name, "Presse-Agentur" with a word. */
  private boolean isWord(Token token) {
    List<String> words = List.of(token.text());
    return lexicon.names().of(words) == null && lexicon.prefixes().of(words) == null;
  }

  private static boolean isCommonNoun(@Nullable Token token) {
    return token != null
        && token.canBe(r -> r.category() == Category.NOUN)
        && !token.canBe(r -> r.category() == Category.NAME);
  }

  private boolean isApposition(Token noun, Token next) {
    return noun.pos() != WordClass.ADJ
        && !next.text().equals("-")
        && lexicon.nouns().isApposition(noun.lemma());
  }
}
