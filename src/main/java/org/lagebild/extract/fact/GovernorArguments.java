package org.lagebild.extract.fact;

import java.util.List;
import java.util.Set;
import org.lagebild.extract.lexicon.Trigger.Argument;
import org.lagebild.model.Token;

/**
 * Fills the slots of a noun's frame from the arguments of the word that governs it ("X führt
 * Gespräche mit Y").
 */
final class GovernorArguments {
  private static final Set<String> NO_PREPOSITIONS =
      Set.of("subj", "obj", "dat", "gen", "adj", "comp", "clause");

  private final Context context;
  private final SlotFilling slots;

  GovernorArguments(Context context, SlotFilling slots) {
    this.context = context;
    this.slots = slots;
  }

  /** Fills what the governor hands on, and what the noun takes but stands beside its verb. */
  void fill(Frame frame) {
    for (Governing governing : Governing.of(context.lexicon(), frame.sentence(), frame.word())) {
      borrowed(frame, governing);
      for (Argument argument : governing.governor().handedOn()) {
        beside(frame, governing, argument)
            .forEach(t -> slots.fill(frame, handedOn(frame, argument.slot()), t));
      }
    }
  }

  /** "Mit dem Minister führte er Gespräche": what the noun takes may stand beside its verb. */
  private void borrowed(Frame frame, Governing governing) {
    for (Argument argument : frame.trigger().nounFrame()) {
      boolean free = isPreposition(argument) && !governing.governor().uses(argument.function());
      if (free && !frame.isTold(argument.function() + " " + argument.slot())) {
        beside(frame, governing, argument).forEach(t -> slots.fill(frame, argument.slot(), t));
      }
    }
  }

  /** What has this function beside the governor, but for the noun itself. */
  private static List<Token> beside(Frame frame, Governing governing, Argument argument) {
    return governing.arguments().of(argument.function()).stream()
        .filter(t -> !t.equals(frame.word()) && frame.admits(argument, t))
        .toList();
  }

  private static boolean isPreposition(Argument argument) {
    return !NO_PREPOSITIONS.contains(argument.function());
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
