package org.lagebild.extract.fact;

import java.util.Optional;
import org.lagebild.extract.entity.Resolver;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Says which entity a word means in a slot; each slot takes entities of its own kinds. */
final class Fillers {
  private final Context context;
  private final Territories territories;

  Fillers(Context context, Territories territories) {
    this.context = context;
    this.territories = territories;
  }

  /** The entity that the word means in the slot; none if the slot takes no such. */
  Optional<String> filler(Sentence sentence, String slot, Token token) {
    Resolver resolver = context.resolver();
    return switch (slot) {
      case "place" -> place(sentence, token);
      case "agent" -> agent(sentence, token);
      case "participant" -> participant(sentence, token);
      case "territory" -> territories.territory(sentence, token);
      case "target" -> target(sentence, token);
      case "about" -> about(sentence, token);
      case "speaker" -> speaker(sentence, token);
      default -> resolver.actor(sentence, token);
    };
  }

  /** A place by its name, or by a noun with the name behind it ("seine Heimat Argentinien"). */
  private Optional<String> place(Sentence sentence, Token token) {
    Resolver resolver = context.resolver();
    Optional<String> named = resolver.place(sentence, token);
    return named.isPresent() || token.pos() != WordClass.NOUN
        ? named
        : sentence.dependents(token, "appos").stream()
            .flatMap(t -> resolver.place(sentence, t).stream())
            .findFirst();
  }

  /** Those who act without a name act in numbers ("Zehntausende", "mehrere Menschen"). */
  private Optional<String> agent(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    boolean crowd =
        token.pos() == WordClass.NOUN
            && !token.is("compound")
            && !isEvent(sentence, token)
            && !context.lexicon().nouns().isAbstract(token.lemma())
            && new Phrase(sentence, token).isPlural();
    return actor.isPresent() || !crowd ? actor : context.resolver().filler(sentence, token);
  }

  /** States without names meet too ("vier südamerikanische Staaten"). */
  private Optional<String> participant(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    boolean several =
        token.pos() == WordClass.NOUN
            && new Phrase(sentence, token).isPlural()
            && (context.lexicon().nouns().isPartyNoun(token.lemma())
                || context.lexicon().nouns().nounKind(token.lemma(), true).isPresent());
    return actor.isPresent() || !several ? actor : context.resolver().filler(sentence, token);
  }

  private boolean isEvent(Sentence sentence, Token token) {
    return token.pos() == WordClass.NOUN
        && context.book().at(sentence, token).isEmpty()
        && !context.lexicon().facts().nounTriggers(token.lemma()).isEmpty();
  }

  /** An event is not what an event is done to: whoever condemns an attack tries nobody. */
  private Optional<String> target(Sentence sentence, Token token) {
    if (isEvent(sentence, token) || context.lexicon().nouns().isEvil(token.lemma())) {
      return Optional.empty();
    }
    return token.pos().isNominal() || token.pos() == WordClass.ADJ
        ? context.resolver().filler(sentence, token)
        : context.resolver().actor(sentence, token);
  }

  /** "heißt es in einer Erklärung der Armee": a text speaks for whoever wrote it. */
  private Optional<String> speaker(Sentence sentence, Token token) {
    boolean text =
        token.pos() == WordClass.NOUN
            && context.lexicon().sources().isAttributionFrame(token.lemma());
    if (!text) {
      return context.resolver().actor(sentence, token);
    }
    Arguments arguments = Arguments.ofNoun(sentence, token);
    return context.lexicon().sources().authorFunctions().stream()
        .flatMap(f -> arguments.of(f).stream())
        .flatMap(t -> context.resolver().actor(sentence, t).stream())
        .findFirst();
  }

  private Optional<String> about(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    return actor.isPresent() ? actor : context.resolver().place(sentence, token);
  }
}
