package org.lagebild.extract.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Trigger.Argument;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Token;

/** Fills the slots of a frame from the arguments of its word and of what governs it. */
final class FrameFilling {
  private final Context context;
  private final SlotFilling slots;
  private final GovernorArguments governors;
  private final StatementFrames statements;
  private final MeetingParties parties;

  FrameFilling(Context context) {
    this.context = context;
    this.slots = new SlotFilling(context);
    this.governors = new GovernorArguments(context, slots);
    this.statements = new StatementFrames(context, slots);
    this.parties = new MeetingParties(context);
  }

  /** Fills whatever slots the sentence tells something of. */
  void fill(Frame frame) {
    Optional<Token> speaker = statements.speaker(frame);
    Arguments told = frame.wordArguments();
    List<Token> controllers =
        Control.controllers(context.lexicon(), frame.sentence(), frame.word());
    for (Argument argument : frame.arguments()) {
      boolean controlled = !controllers.isEmpty() && argument.function().equals("subj");
      List<Token> heads =
          controlled ? controllers : heads(frame, told.of(argument.function()), argument, speaker);
      heads.stream().filter(t -> fills(frame, argument, t)).forEach(t -> fill(frame, argument, t));
    }
    complete(frame);
  }

  private void complete(Frame frame) {
    if (!frame.isVerbal()) {
      governors.fill(frame);
    } else if (frame.trigger().sort() == Sort.STATEMENT) {
      statements.complete(frame);
    }
    if (frame.trigger().sort() == Sort.MEETING) {
      parties.complete(frame);
    }
  }

  private static List<Token> heads(
      Frame frame, List<Token> told, Argument argument, Optional<Token> speaker) {
    if (speaker.isEmpty()) {
      return told;
    }
    List<Token> speakers = new Phrase(frame.sentence(), speaker.get()).coordinated();
    return argument.function().equals("subj")
        ? speakers
        : told.stream().filter(t -> !speakers.contains(t)).toList();
  }

  private boolean fills(Frame frame, Argument argument, Token token) {
    return frame.admits(argument, token)
        && !isWhatWasSaid(argument, token)
        && (argument.function().equals("obj") || !frame.isCompletion(token));
  }

  /** "Das teilte die Polizei mit": the pronoun takes up what is said, not who says it. */
  private boolean isWhatWasSaid(Argument argument, Token token) {
    return argument.slot().equals("speaker")
        && context.lexicon().functionWords().isNeuter(token.text().toLowerCase(Locale.GERMAN));
  }

  private void fill(Frame frame, Argument argument, Token token) {
    frame.tell(argument.slot());
    frame.tell(argument.function() + " " + argument.slot());
    slots.fill(frame, isScene(frame, argument, token) ? "place" : argument.slot(), token);
  }

  /** "die Anschläge von Paris": the city is where it happened, not whoever did it. */
  private boolean isScene(Frame frame, Argument argument, Token token) {
    return !frame.isVerbal()
        && context.lexicon().functionWords().genitival().contains(argument.function())
        && context
            .book()
            .at(frame.sentence(), token)
            .filter(k -> context.book().kind(k) == EntityKind.CITY)
            .isPresent();
  }
}
