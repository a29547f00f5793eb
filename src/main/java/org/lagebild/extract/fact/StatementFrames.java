package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lagebild.extract.grammar.Inquit;
import org.lagebild.extract.grammar.Segment;
import org.lagebild.extract.lexicon.Trigger.Argument;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Token;

/** Finds who says it and what is said where the tree over a verb of saying does not tell. */
final class StatementFrames {
  private final Context context;
  private final SlotFilling slots;
  private final Speakers speakers;

  StatementFrames(Context context, SlotFilling slots) {
    this.context = context;
    this.slots = slots;
    this.speakers = new Speakers(context);
  }

  /** Who is named by a clause that opens with its verb of saying; none for other frames. */
  Optional<Token> speaker(Frame frame) {
    return frame.isVerbal() && frame.trigger().sort() == Sort.STATEMENT
        ? Inquit.of(frame.sentence(), frame.word())
            .map(Inquit::speaker)
            .filter(s -> context.resolver().actor(frame.sentence(), s).isPresent())
            .or(() -> speakers.inOrder(frame.sentence(), frame.word()))
        : Optional.empty();
  }

  /** Adds to the frame of a verb of saying what its arguments did not give. */
  void complete(Frame frame) {
    tellWhatIsSaid(frame);
    if (!frame.isTold("speaker")) {
      speakers.of(frame.sentence(), frame.word()).forEach(t -> speaks(frame, t));
    } else if (!frame.has("speaker")) {
      speakers.opening(frame.sentence(), frame.word()).ifPresent(t -> speaks(frame, t));
    }
    speakers
        .withOthers(frame.sentence(), frame.word(), frame.tokens("speaker"))
        .forEach(t -> speaks(frame, t));
  }

  private void speaks(Frame frame, Token token) {
    slots.fill(frame, "speaker", token);
  }

  /** What is said may stand in a preposition or adverb alone ("sprach sich dafür aus"). */
  private static void tellWhatIsSaid(Frame frame) {
    List<Token> stretch = new ArrayList<>(Segment.around(frame.sentence(), frame.word()));
    stretch.addAll(frame.sentence().dependents(frame.word(), "advmod"));
    for (Argument argument : frame.trigger().verbFrame()) {
      String function = argument.function();
      if (argument.slot().equals("about")
          && stretch.stream().anyMatch(t -> isAdverbOf(function, t.lemma()))) {
        frame.tell("about");
      }
    }
  }

  private static boolean isAdverbOf(String function, String lemma) {
    return lemma.equals(function)
        || lemma.equals("da" + function)
        || lemma.equals("dar" + function);
  }
}
