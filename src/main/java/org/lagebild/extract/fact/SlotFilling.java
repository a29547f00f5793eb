package org.lagebild.extract.fact;

import java.util.List;
import java.util.Optional;
import org.lagebild.extract.entity.Resolver;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Puts what a word means into a slot, if the slot takes such. */
final class SlotFilling {
  private final Context context;

  SlotFilling(Context context) {
    this.context = context;
  }

  void fill(Frame frame, String slot, Token word) {
    Sentence sentence = frame.sentence();
    Token token =
        RelativeClause.isOpenedBy(word)
            ? RelativeClause.antecedent(sentence, word).orElse(word)
            : word;
    if (isTime(token)) {
      return;
    }
    List<String> pair = slot.equals("place") ? List.of() : context.resolver().pair(sentence, token);
    if (!pair.isEmpty()) {
      pair.forEach(key -> put(frame, slot, key, token));
      return;
    }
    filler(sentence, slot, token).ifPresent(key -> put(frame, slot, key, token));
    if (slot.equals("territory")) {
      nation(sentence, token).ifPresent(t -> fill(frame, "from", t));
    }
    if (isActing(slot) && !frame.has(slot)) {
      context.resolver().place(sentence, token).ifPresent(key -> put(frame, "place", key, token));
    }
  }

  private void put(Frame frame, String slot, String key, Token token) {
    frame.fill(slot, key, token, context.book().named(frame.sentence(), key, token));
  }

  private boolean isTime(Token token) {
    return context.times().stream().anyMatch(t -> t.span().contains(token.span()));
  }

  private static boolean isActing(String slot) {
    return slot.equals("agent") || slot.equals("participant");
  }

  private Optional<String> filler(Sentence sentence, String slot, Token token) {
    Resolver resolver = context.resolver();
    return switch (slot) {
      case "place" -> resolver.place(sentence, token);
      case "agent" -> agent(sentence, token);
      case "territory" -> territory(sentence, token);
      case "target" -> target(sentence, token);
      case "about" -> about(sentence, token);
      default -> resolver.actor(sentence, token);
    };
  }

  /** Those who act without a name act in numbers ("Zehntausende", "mehrere Menschen"). */
  private Optional<String> agent(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    boolean crowd =
        token.pos() == WordClass.NOUN
            && !isEvent(sentence, token)
            && new Phrase(sentence, token).isPlural();
    return actor.isPresent() || !crowd ? actor : context.resolver().filler(sentence, token);
  }

  private boolean isEvent(Sentence sentence, Token token) {
    return token.pos() == WordClass.NOUN
        && context.book().at(sentence, token).isEmpty()
        && !context.lexicon().nounTriggers(token.lemma()).isEmpty();
  }

  /** An event is not what an event is done to: whoever condemns an attack tries nobody. */
  private Optional<String> target(Sentence sentence, Token token) {
    if (isEvent(sentence, token)) {
      return Optional.empty();
    }
    return token.pos().isNominal() || token.pos() == WordClass.ADJ
        ? context.resolver().filler(sentence, token)
        : context.resolver().actor(sentence, token);
  }

  /** A named place, or an unnamed one ("vier ukrainische Regionen"). */
  private Optional<String> territory(Sentence sentence, Token token) {
    Optional<String> place =
        context.resolver().place(sentence, token).or(() -> whole(sentence, token));
    boolean placeNoun =
        token.pos() == WordClass.NOUN
            && context.lexicon().placeNoun(token.lemma()).isPresent()
            && !new Phrase(sentence, token).text().isEmpty();
    return place.isPresent() || !placeNoun ? place : context.resolver().filler(sentence, token);
  }

  /** "der Osten der Ukraine", "ein Teil Kaschmirs": the part goes by the name of the whole. */
  private Optional<String> whole(Sentence sentence, Token token) {
    if (token.pos() != WordClass.NOUN || !context.lexicon().isPart(token.lemma())) {
      return Optional.empty();
    }
    return sentence.dependents(token).stream()
        .filter(t -> t.index() > token.index() && t.pos().isNominal())
        .flatMap(t -> context.resolver().place(sentence, t).stream())
        .findFirst();
  }

  /** "die ukrainische Halbinsel Krim" says whose the territory is. */
  private Optional<Token> nation(Sentence sentence, Token territory) {
    Token head = territory.is("appos") ? sentence.head(territory).orElse(territory) : territory;
    return sentence.dependents(head, "amod").stream()
        .filter(a -> context.lexicon().nation(a.lemma()).isPresent())
        .findFirst();
  }

  private Optional<String> about(Sentence sentence, Token token) {
    Optional<String> actor = context.resolver().actor(sentence, token);
    return actor.isPresent() ? actor : context.resolver().place(sentence, token);
  }
}
