package org.lagebild.extract.fact;

import java.util.List;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.grammar.RelativeClause;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Puts what a word means into a slot, if the slot takes such. */
final class SlotFilling {
  private final Context context;
  private final Territories territories;
  private final Fillers fillers;

  SlotFilling(Context context) {
    this.context = context;
    this.territories = new Territories(context);
    this.fillers = new Fillers(context, territories);
  }

  /** Puts what a word means, or the word that it takes up, into a slot; the others stay empty. */
  void fill(Frame frame, String slot, Token word) {
    Sentence sentence = frame.sentence();
    Token token =
        RelativeClause.isOpenedBy(word)
            ? RelativeClause.antecedent(sentence, word).orElse(word)
            : word;
    if (isTime(token) || context.lexicon().nouns().isMeasure(token.lemma())) {
      return;
    }
    List<String> several = isOfPlaces(slot) ? List.of() : several(sentence, token);
    if (!several.isEmpty()) {
      several.forEach(key -> put(frame, slot, key, token));
    } else if (slot.equals("participant") && isTitleOfSeveral(sentence, token)) {
      sentence.dependents(token, "appos").forEach(name -> fill(frame, slot, name));
    } else {
      fillWithOne(frame, slot, token);
    }
  }

  private static boolean isOfPlaces(String slot) {
    return slot.equals("place") || slot.equals("territory");
  }

  private List<String> several(Sentence sentence, Token token) {
    return context.resolver().several(sentence, token);
  }

  private void fillWithOne(Frame frame, String slot, Token token) {
    Sentence sentence = frame.sentence();
    fillers
        .filler(sentence, slot, token)
        .ifPresent(key -> put(frame, slotOf(frame, slot, key), key, token));
    if (slot.equals("target") && !frame.has(slot) && isAgainstEvents(frame)) {
      context.resolver().filler(sentence, token).ifPresent(key -> put(frame, slot, key, token));
    }
    if (slot.equals("territory")) {
      territories.nation(sentence, token).ifPresent(t -> fill(frame, "from", t));
    }
    if (isActing(slot) && !frame.has(slot)) {
      context.resolver().place(sentence, token).ifPresent(key -> put(frame, "place", key, token));
    }
  }

  /** "die Präsidenten Putin und Trump" are those two; the second hangs on the first. */
  private static boolean isTitleOfSeveral(Sentence sentence, Token token) {
    return token.pos() == WordClass.NOUN
        && new Phrase(sentence, token).isPlural()
        && sentence.dependents(token, "appos").stream()
            .anyMatch(t -> !sentence.dependents(t, "conj").isEmpty());
  }

  /** Troops do not send themselves: whoever has no name is what is moved. */
  private String slotOf(Frame frame, String slot, String key) {
    boolean moved =
        slot.equals("agent")
            && context.lexicon().types().isMovement(frame.trigger().evokes())
            && frame.word().pos() == WordClass.NOUN
            && isUnnamed(key);
    return moved ? "target" : slot;
  }

  private boolean isUnnamed(String key) {
    return switch (context.book().kind(key)) {
      case GROUP, PHRASE -> true;
      default -> false;
    };
  }

  /** One protests against laws and votes on treaties. */
  private boolean isAgainstEvents(Frame frame) {
    return context.lexicon().types().isAimedAtEvents(frame.trigger().evokes());
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
}
