package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Trigger;
import org.lagebild.extract.lexicon.Trigger.Argument;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.VerbForm;
import org.lagebild.model.Sentence;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the triggers of a sentence and fills their slots. */
final class FrameFinder {
  private final Context context;
  private final SlotFilling filling;

  FrameFinder(Context context) {
    this.context = context;
    this.filling = new SlotFilling(context);
  }

  /** The filled frames of one sort group, in text order. */
  List<Frame> find(Sentence sentence, Sort... sorts) {
    List<Frame> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      found.addAll(frames(sentence, token, List.of(sorts)));
    }
    return found;
  }

  private List<Frame> frames(Sentence sentence, Token token, List<Sort> sorts) {
    Optional<String> verb = verbLemma(sentence, token);
    if (verb.isPresent()) {
      List<Trigger> triggers = context.lexicon().verbTriggers(verb.get());
      return best(sentence, token, triggers, sorts, true);
    }
    if (token.pos() == WordClass.NOUN && !isPartOfName(sentence, token)) {
      return best(sentence, token, context.lexicon().nounTriggers(token.lemma()), sorts, false);
    }
    if (token.pos() == WordClass.ADJ) {
      return best(sentence, token, context.lexicon().adjectiveTriggers(token.lemma()), sorts, true);
    }
    return List.of();
  }

  private boolean isPartOfName(Sentence sentence, Token token) {
    return context
        .book()
        .at(sentence, token)
        .filter(k -> context.book().isNamed(k) && token.head() != Token.ROOT)
        .isPresent();
  }

  /**
   * The infinitive of a verb or of a participle before a noun, with "sich" where the verb has it
   * here.
   */
  private static Optional<String> verbLemma(Sentence sentence, Token token) {
    if (token.pos() == WordClass.VERB) {
      boolean reflexive =
          sentence.dependents(token).stream().anyMatch(t -> t.lemma().equals("sich"));
      return Optional.of(reflexive ? "sich " + token.lemma() : token.lemma());
    }
    if (token.pos() != WordClass.ADJ) {
      return Optional.empty();
    }
    return token.readings().stream()
        .filter(r -> r.category() == Category.VERB && r.form() == VerbForm.PAST_PARTICIPLE)
        .map(Reading::lemma)
        .findFirst();
  }

  /** Of the entries that hold, at most one for each sort; one with more requirements says more. */
  private List<Frame> best(
      Sentence sentence, Token word, List<Trigger> triggers, List<Sort> sorts, boolean verb) {
    Map<Sort, Frame> best = new EnumMap<>(Sort.class);
    triggers.stream()
        .filter(t -> sorts.contains(t.sort()))
        .sorted(Comparator.comparingInt((Trigger t) -> -t.requires().size()))
        .forEach(
            t -> {
              if (!best.containsKey(t.sort())) {
                Frame frame = filled(new Frame(t, sentence, word), verb);
                if (frame.isComplete()) {
                  best.put(t.sort(), frame);
                }
              }
            });
    return new ArrayList<>(best.values());
  }

  private Frame filled(Frame frame, boolean verb) {
    Sentence sentence = frame.sentence();
    Arguments arguments =
        verb ? Arguments.ofVerb(sentence, frame.word()) : Arguments.ofNoun(sentence, frame.word());
    List<Argument> slots = verb ? frame.trigger().verbFrame() : frame.trigger().nounFrame();
    List<Token> controllers = Control.controllers(context.lexicon(), sentence, frame.word());
    for (Argument argument : slots) {
      boolean controlled = !controllers.isEmpty() && argument.function().equals("subj");
      for (Token token : controlled ? controllers : arguments.of(argument.function())) {
        if (fits(sentence, token, argument)) {
          frame.tell(argument.slot());
          filling.fill(frame, argument.slot(), token);
        }
      }
    }
    if (!verb) {
      fromGovernor(frame);
    }
    return frame;
  }

  private static boolean fits(Sentence sentence, Token token, Argument argument) {
    String wanted = argument.grammaticalCase();
    if (wanted == null) {
      return true;
    }
    Case grammaticalCase = wanted.equals("acc") ? Case.ACCUSATIVE : Case.DATIVE;
    return new Phrase(sentence, token).cases().contains(grammaticalCase);
  }

  /** "X führt Gespräche mit Y": the support verb's subject takes part in what its object names. */
  private void fromGovernor(Frame frame) {
    for (Governing governing : Governing.of(context.lexicon(), frame.sentence(), frame.word())) {
      Arguments arguments = governing.arguments();
      for (Argument argument : governing.governor().handedOn()) {
        for (Token token : arguments.of(argument.function())) {
          if (!token.equals(frame.word()) && fits(frame.sentence(), token, argument)) {
            filling.fill(frame, handedOn(frame, argument.slot()), token);
          }
        }
      }
    }
  }

  /** Who acts takes part in a meeting, speaks in a statement and holds a territory. */
  private static String handedOn(Frame frame, String slot) {
    if (!slot.equals("agent") && !slot.equals("participant")) {
      return slot;
    }
    return switch (frame.trigger().sort()) {
      case EVENT -> "agent";
      case MEETING -> "participant";
      case STATEMENT -> "speaker";
      case TENURE -> "by";
    };
  }
}
