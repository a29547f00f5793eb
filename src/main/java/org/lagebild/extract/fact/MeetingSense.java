package org.lagebild.extract.fact;

import java.util.List;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.MeetingKinds;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Sentence;
import org.lagebild.model.WordClass;

/** Tells meetings from what is told in the same words: interviews, appeals and tours. */
final class MeetingSense {
  private static final String PARTICIPANT = "participant";

  private final Context context;
  private final MeetingKinds kinds;

  MeetingSense(Context context) {
    this.context = context;
    this.kinds = context.lexicon().meetingKinds();
  }

  /** Whether those named can have met by what the words say. */
  boolean haveMet(Frame frame) {
    return !isInterview(frame) && !isAppeal(frame) && !isTour(frame);
  }

  /** "ruft den Sicherheitsrat an": a body is appealed to, not rung up. */
  private boolean isAppeal(Frame frame) {
    return kinds.isCall(frame.trigger().evokes())
        && frame.word().pos() == WordClass.VERB
        && hasKind(frame, EntityKind.ORGANIZATION);
  }

  /** "Flugzeuge besuchen Litauen und Rumänien": who visits states must be named. */
  private boolean isTour(Frame frame) {
    return kinds.isVisit(frame.trigger().evokes())
        && frame.word().pos() == WordClass.VERB
        && !frame.has("place")
        && hasKind(frame, EntityKind.STATE);
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
                .filter(p -> context.lexicon().meetings().isDuring(p.lemma()))
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
