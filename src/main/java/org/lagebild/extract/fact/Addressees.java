package org.lagebild.extract.fact;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.Segment;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Finds to whom or through which outlet something is said, in the stretch of the sentence in which
 * the verb stands: "dem Sender CNN", "auf der Plattform X", "vor Journalisten".
 */
final class Addressees {
  private final Context context;

  Addressees(Context context) {
    this.context = context;
  }

  /** The outlet, person or body addressed; none if the text tells none. */
  Optional<String> of(Sentence sentence, Token verb) {
    List<Token> stretch = Segment.around(sentence, verb);
    return stretch.stream()
        .filter(t -> t.pos() == WordClass.NOUN || t.pos() == WordClass.PROPN)
        .flatMap(t -> addressee(sentence, t).stream())
        .findFirst();
  }

  private Optional<String> addressee(Sentence sentence, Token token) {
    Optional<Token> preposition = new Phrase(sentence, token).preposition();
    if (preposition.isEmpty()) {
      return isDative(sentence, token) ? outlet(sentence, token) : Optional.empty();
    }
    String word = preposition.get().lemma();
    return context.lexicon().sources().isAddressing(word)
        ? audience(sentence, token)
        : context.lexicon().sources().isMedial(word) ? outlet(sentence, token) : Optional.empty();
  }

  /** "vor dem Parlament", "vor Journalisten", but not "vor dem Weißen Haus". */
  private Optional<String> audience(Sentence sentence, Token token) {
    return context
        .resolver()
        .actor(sentence, token)
        .filter(k -> context.book().kind(k) != EntityKind.STATE);
  }

  private static boolean isDative(Sentence sentence, Token token) {
    return sentence.dependents(token, "det").stream()
        .anyMatch(d -> d.text().equals("dem") || d.text().equals("der") || d.text().equals("den"));
  }

  private Optional<String> outlet(Sentence sentence, Token token) {
    if (token.pos() == WordClass.NOUN && context.lexicon().sources().isOutletNoun(token.lemma())) {
      Optional<String> known = context.resolver().actor(sentence, token);
      return known
          .filter(k -> context.book().isNamed(k))
          .or(() -> nameBehind(sentence, token))
          .or(() -> known);
    }
    return context.lexicon().sources().isOutlet(token.text())
        ? Optional.of(named(sentence, token, token))
        : context
            .book()
            .at(sentence, token)
            .filter(k -> context.lexicon().sources().isOutlet(context.book().label(k)));
  }

  private Optional<String> nameBehind(Sentence sentence, Token noun) {
    Token first = sentence.at(noun.index() + 1);
    if (first == null || first.pos() != WordClass.PROPN) {
      return Optional.empty();
    }
    Token last = first;
    Token next = sentence.at(last.index() + 1);
    while (next != null && next.pos() == WordClass.PROPN && next.is("flat")) {
      last = next;
      next = sentence.at(last.index() + 1);
    }
    return Optional.of(named(sentence, first, last));
  }

  private String named(Sentence sentence, Token first, Token last) {
    Optional<String> known = context.book().at(sentence, first);
    if (known.filter(k -> context.book().kind(k) == EntityKind.ORGANIZATION).isPresent()) {
      return known.get();
    }
    Span span = first.span().cover(last.span());
    String name = span.of(context.article().text());
    String key = context.book().entity(EntityKind.ORGANIZATION, name, true);
    context.book().mention(key, span, name);
    context.book().bind(sentence, first, key);
    return key;
  }
}
