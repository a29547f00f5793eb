package org.lagebild.extract.entity;

import static org.lagebild.extract.entity.OfficeHolders.person;

import java.util.Optional;
import org.lagebild.extract.entity.OfficeHolders.Holder;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the person of whom a sentence says that he holds, gains or loses an office. */
final class OfficePredicates {
  private final Lexicon lexicon;
  private final EntityBook book;

  OfficePredicates(Lexicon lexicon, EntityBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  /** "X ist Präsident", "der Präsident war". */
  Optional<Holder> predicate(Sentence sentence, Token noun) {
    boolean denied = sentence.dependents(noun).stream().anyMatch(this::isNegation);
    return sentence
        .dependent(noun, "cop")
        .filter(cop -> !denied)
        .flatMap(cop -> sentence.dependent(noun, "nsubj"))
        .flatMap(subject -> meant(sentence, subject, "predicate"));
  }

  /** "jemanden als Ministerin vereidigen", "jemanden zum Präsidenten wählen". */
  Optional<Holder> invested(Sentence sentence, Token noun) {
    boolean marked =
        sentence.dependents(noun, "case").stream()
            .anyMatch(c -> lexicon.offices().marksOffice(c.lemma()));
    Optional<Token> head = sentence.head(noun).filter(h -> marked);
    Optional<Token> verb =
        head.flatMap(h -> Clause.around(sentence, h))
            .map(Clause::verb)
            .filter(v -> lexicon.offices().isInvestiture(v.lemma()))
            .filter(v -> sentence.dependents(v).stream().noneMatch(this::isNegation));
    return verb.flatMap(
        v ->
            nameBeforeCase(sentence, noun)
                .or(
                    () ->
                        head.filter(h -> h.index() < noun.index())
                            .flatMap(h -> person(book, sentence, h, "investiture")))
                .or(() -> affected(sentence, v)));
  }

  private Optional<Holder> nameBeforeCase(Sentence sentence, Token noun) {
    return sentence
        .dependent(noun, "case")
        .flatMap(c -> person(book, sentence, sentence.at(c.index() - 1), "investiture"));
  }

  private boolean isNegation(Token token) {
    return lexicon.factuality().isNegation(token.lemma());
  }

  /** Whom an act makes something: its object, or its subject where it has none. */
  private Optional<Holder> affected(Sentence sentence, Token verb) {
    Optional<Token> object = sentence.dependent(verb, "obj").filter(o -> !isReflexive(o));
    return object
        .or(() -> sentence.dependent(verb, "nsubj"))
        .flatMap(t -> meant(sentence, t, "investiture"));
  }

  private static boolean isReflexive(Token token) {
    return token.lemma().equals("sich") || token.text().equals("sich");
  }

  /** The person named, or taken up by a pronoun. */
  private Optional<Holder> meant(Sentence sentence, Token token, String construction) {
    if (token.pos() != WordClass.PRON) {
      return person(book, sentence, token, construction);
    }
    Optional<String> key =
        RelativeClause.isOpenedBy(token)
            ? RelativeClause.antecedent(sentence, token).flatMap(n -> book.at(sentence, n))
            : Pronouns.antecedent(lexicon, book, sentence, token);
    return key.filter(book::isNamedPerson).map(k -> new Holder(k, token.span(), construction));
  }
}
