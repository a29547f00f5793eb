package org.lagebild.extract.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Fact.Meeting;
import org.lagebild.model.Sentence;
import org.lagebild.model.Status;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds the places that tell of meetings, with who met, where, when, and whether it is so. */
final class MeetingFinder {
  private final Context context;
  private final FrameFinder frames;
  private final MeetingSense sense;
  private final MeetingScene scene;
  private final MeetingDate date;
  private final Sources sources;
  private final Factuality factuality;

  MeetingFinder(Context context, FrameFinder frames, Circumstances circumstances, Sources sources) {
    this.context = context;
    this.frames = frames;
    this.sense = new MeetingSense(context);
    this.scene = new MeetingScene(context);
    this.date = new MeetingDate(context, circumstances);
    this.sources = sources;
    this.factuality = new Factuality(context.lexicon(), context.article().date());
  }

  /** What a sentence tells of meetings, in text order. */
  List<MeetingMention> find(Sentence sentence) {
    List<MeetingMention> found = new ArrayList<>();
    for (Frame frame : frames.find(sentence, Sort.MEETING)) {
      if (sense.haveMet(frame)) {
        found.add(mention(frame));
      }
    }
    return found;
  }

  private MeetingMention mention(Frame frame) {
    if (!frame.has("place")) {
      scene.of(frame).ifPresent(f -> frame.fill("place", f.key(), f.token(), f.span()));
    }
    Optional<Sources.Said> said = sources.of(frame.sentence(), frame.word());
    Status grammatical = status(frame, null);
    TimeSpan when = date.of(frame, said.map(Sources.Said::date), grammatical).orElse(null);
    Meeting meeting =
        new Meeting(
            frame.trigger().evokes().toLowerCase(Locale.ROOT),
            status(frame, when),
            when,
            frame.first("place").orElse(null),
            frame.keys("participant"),
            said.filter(x -> !isOccasion(frame)).map(Sources.Said::speaker).orElse(null),
            List.of(frame.evidence()));
    boolean tenseless = isPresentTense(frame) || isVerbless(frame);
    boolean vague = when == null && meeting.status() == Status.OCCURRED && tenseless;
    return new MeetingMention(meeting, isDefinite(frame), isAnother(frame), vague);
  }

  private Status status(Frame frame, @Nullable TimeSpan when) {
    if (isCalledOff(frame)) {
      return Status.CANCELLED;
    }
    Status status = factuality.of(frame, when);
    boolean ahead =
        when == null ? stillToCome(frame) || isFutureInPast(frame) : isToday(frame, when);
    if (status == Status.OCCURRED && ahead) {
      return Status.PLANNED;
    }
    boolean unsure = status == Status.PROPOSED || status == Status.DENIED;
    if (unsure && isOccasion(frame)) {
      return Status.OCCURRED;
    }
    return status == Status.DENIED ? Status.CANCELLED : status;
  }

  /** "der geplante Gipfel ist geplatzt": it was planned and is no more. */
  private boolean isCalledOff(Frame frame) {
    return frame.word().pos() == WordClass.NOUN
        && Governing.of(context.lexicon(), frame.sentence(), frame.word()).stream()
            .anyMatch(
                g ->
                    g.governor().status() == Status.CANCELLED
                        || g.governor().status() == Status.DENIED);
  }

  /** "konnte ihn in dem Gespräch nicht überzeugen": what failed there is not the talk. */
  private boolean isOccasion(Frame frame) {
    Sentence sentence = frame.sentence();
    Token word = frame.word();
    return word.pos() == WordClass.NOUN
        && sentence.head(word).filter(h -> h.pos() != WordClass.NOUN).isPresent()
        && new Phrase(sentence, word)
            .preposition()
            .filter(p -> context.lexicon().meetings().isSetting(p.lemma()))
            .isPresent()
        && Governing.of(context.lexicon(), sentence, word).isEmpty()
        && sentence.dependents(word).stream().noneMatch(t -> isUnreal(t));
  }

  private boolean isUnreal(Token modifier) {
    return context.lexicon().factuality().isNegation(modifier.lemma())
        || context.lexicon().factuality().modalAdverb(modifier.lemma()).isPresent();
  }

  /** "X trifft Y am Donnerstag", written on that day. */
  private boolean isToday(Frame frame, TimeSpan when) {
    LocalDate published = context.article().date();
    return published != null && when.edtf().equals(published.toString()) && isPresentTense(frame);
  }

  private static boolean isPresentTense(Frame frame) {
    return Clause.around(frame.sentence(), frame.word())
        .filter(c -> c.isPresent() && !c.isReported())
        .isPresent();
  }

  /** "Krisentreffen in Wien", as headlines have it. */
  private static boolean isVerbless(Frame frame) {
    return Clause.around(frame.sentence(), frame.word()).isEmpty();
  }

  /** "sie würden sich treffen": the future of reported speech. */
  private static boolean isFutureInPast(Frame frame) {
    return Clause.around(frame.sentence(), frame.word())
        .filter(c -> c.auxiliaries().stream().anyMatch(a -> a.text().startsWith("würde")))
        .isPresent();
  }

  /** "vor dem Besuch": what is told comes before it. */
  private boolean stillToCome(Frame frame) {
    return frame.word().pos() == WordClass.NOUN
        && new Phrase(frame.sentence(), frame.word())
            .preposition()
            .filter(p -> context.lexicon().meetings().isAhead(p.lemma()))
            .isPresent();
  }

  private static boolean isDefinite(Frame frame) {
    return frame.word().pos() == WordClass.NOUN
        && new Phrase(frame.sentence(), frame.word()).isDefinite();
  }

  private boolean isAnother(Frame frame) {
    return frame.sentence().dependents(frame.word(), "amod").stream()
        .map(Token::lemma)
        .anyMatch(context.lexicon().functionWords()::tellsApart);
  }
}
