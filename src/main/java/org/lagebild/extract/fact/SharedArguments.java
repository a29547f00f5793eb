package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/**
 * Gives an event what its sentence says beside another word: a second word for the same event in
 * the clause, or the clause above.
 */
final class SharedArguments {
  private static final int HIGHEST = 2;

  private final Context context;
  private final SlotFilling filling;

  SharedArguments(Context context) {
    this.context = context;
    this.filling = new SlotFilling(context);
  }

  /** The frames with those joined that tell one event in one clause ("bei Angriffen getötet"). */
  List<Frame> joined(List<Frame> frames) {
    List<Frame> kept = new ArrayList<>();
    for (Frame frame : frames) {
      Optional<Frame> same = kept.stream().filter(k -> isSame(k, frame)).findFirst();
      same.ifPresentOrElse(k -> k.absorb(frame), () -> kept.add(frame));
    }
    return kept;
  }

  private static boolean isSame(Frame a, Frame b) {
    return a.trigger().sort() == Sort.EVENT
        && a.trigger().evokes().equals(b.trigger().evokes())
        && clause(a).isPresent()
        && clause(a).equals(clause(b))
        && (meet(a.keys("agent"), b.keys("agent")) && meet(a.keys("target"), b.keys("target"))
            || isMeans(a, b)
            || isMeans(b, a));
  }

  private static boolean meet(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  /** A noun beside the verb says how it was done. */
  private static boolean isMeans(Frame noun, Frame verb) {
    return noun.word().pos() == WordClass.NOUN
        && noun.word().is("obl")
        && noun.word().head() == verb.word().index()
        && meet(noun.keys("agent"), verb.keys("agent"));
  }

  private static Optional<Token> clause(Frame frame) {
    return Clause.around(frame.sentence(), frame.word()).map(Clause::verb);
  }

  /** Whoever the clause is about acts in what its nouns name, unless he only speaks of it. */
  void complete(Frame frame) {
    boolean alone = frame.keys("agent").size() == 1 && isMutual(frame);
    boolean shares = context.lexicon().types().hasDoerInClause(frame.trigger().evokes());
    if (!shares || (frame.has("agent") && !alone)) {
      return;
    }
    if (isBackdrop(frame)) {
      return;
    }
    Sentence sentence = frame.sentence();
    Optional<Clause> clause = Clause.around(sentence, frame.word());
    for (int up = 0;
        up < HIGHEST && clause.isPresent() && frame.keys("agent").size() < (alone ? 2 : 1);
        up++) {
      Clause at = clause.get();
      if (up > 0 || frame.word().pos() == WordClass.NOUN) {
        lend(frame, at);
      }
      clause = at.governing().filter(c -> !c.equals(at));
    }
  }

  /** "Nach den Anschlägen fahndet die Polizei": whoever acts now did not act then. */
  private boolean isBackdrop(Frame frame) {
    return frame.word().pos() == WordClass.NOUN
        && !context.lexicon().types().isOwnDoing(frame.trigger().evokes())
        && new Phrase(frame.sentence(), frame.word())
            .preposition()
            .filter(p -> context.lexicon().functionWords().isBackdrop(p.lemma()))
            .isPresent();
  }

  /** A treaty takes two, whom a noun names with "mit" and the clause. */
  private boolean isMutual(Frame frame) {
    return frame.word().pos() == WordClass.NOUN
        && context.lexicon().types().isMutual(frame.trigger().evokes());
  }

  private void lend(Frame frame, Clause clause) {
    if (onlySpeaks(clause.verb())) {
      return;
    }
    for (Token token : Arguments.ofVerb(frame.sentence(), clause.verb()).of("subj")) {
      Optional<String> actor = context.resolver().actor(frame.sentence(), token);
      boolean free =
          actor
              .filter(k -> isParty(context.book().kind(k)) && !frame.keys("target").contains(k))
              .isPresent();
      if (free && !token.equals(frame.word())) {
        filling.fill(frame, "agent", token);
      }
    }
  }

  private static boolean isParty(EntityKind kind) {
    return switch (kind) {
      case STATE, ORGANIZATION, PERSON, GROUP -> true;
      default -> false;
    };
  }

  private boolean onlySpeaks(Token verb) {
    return context.lexicon().facts().verbTriggers(verb.lemma()).stream()
        .filter(t -> t.sort() == Sort.STATEMENT)
        .map(Trigger::evokes)
        .anyMatch(act -> !context.lexicon().acts().isCommissive(act));
  }
}
