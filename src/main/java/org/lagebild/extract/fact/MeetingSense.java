package org.lagebild.extract.fact;

import java.util.List;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.WordClass;

/** Tells meetings from what is told in the same words: interviews, appeals and tours. */
final class MeetingSense {
  private static final String PARTICIPANT = "participant";

  private final Context context;

  MeetingSense(Context context) {
    this.context = context;
  }

  /** Whether those named can have met by what the words say. */
  boolean haveMet(Frame frame) {
    return !isInterview(frame) && !isAppeal(frame) && !isTour(frame);
  }

  /** "ruft den Sicherheitsrat an": a body is appealed to, not rung up. */
  private boolean isAppeal(Frame frame) {
    return isByVerb(frame, "Call") && hasKind(frame, EntityKind.ORGANIZATION);
  }

  /** "Flugzeuge besuchen Litauen und Rumänien": who visits states must be named. */
  private boolean isTour(Frame frame) {
    return isByVerb(frame, "Visit") && !frame.has("place") && hasKind(frame, EntityKind.STATE);
  }

  private static boolean isByVerb(Frame frame, String kind) {
    return frame.trigger().evokes().equals(kind) && frame.word().pos() == WordClass.VERB;
  }

  private boolean hasKind(Frame frame, EntityKind kind) {
    return frame.keys(PARTICIPANT).stream().map(context.book()::kind).anyMatch(kind::equals);
  }

  /** "sagte er im Gespräch mit der Zeitung": asked by an outlet, nobody meets. */
  private boolean isInterview(Frame frame) {
    Sentence sentence = frame.sentence();
    boolean inTalk =
        frame.word().pos() == WordClass.NOUN
            && new Phrase(sentence, frame.word())
                .preposition()
                .filter(p -> p.lemma().equals("in"))
                .isPresent();
    List<String> named = frame.keys(PARTICIPANT);
    boolean asked = named.size() < 2 || hasKind(frame, EntityKind.ORGANIZATION);
    return inTalk
        && asked
        && sentence
            .head(frame.word())
            .filter(h -> !context.lexicon().facts().verbTriggers(h.lemma()).isEmpty())
            .isPresent();
  }
}
