package org.lagebild.extract.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.Status;
import org.lagebild.model.TimeExpression;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** When a meeting is told to be: by the words of its own phrase, or else of its clause. */
final class MeetingDate {
  private static final int DAYS_OF_WEEK = 7;

  private final Context context;
  private final Circumstances circumstances;

  MeetingDate(Context context, Circumstances circumstances) {
    this.context = context;
    this.circumstances = circumstances;
  }

  /**
   * The day of the meeting. What is only planned, demanded or called off is not over: a past time
   * beside it is that of the plan.
   */
  Optional<TimeSpan> of(Frame frame, Optional<TimeSpan> said, Status status) {
    Sentence sentence = frame.sentence();
    Token word = frame.word();
    boolean held = status == Status.OCCURRED || status == Status.ONGOING;
    Optional<TimeSpan> own = word.pos() == WordClass.NOUN ? own(sentence, word) : Optional.empty();
    return own.or(() -> circumstances.date(sentence, word).filter(t -> held || !isOver(t)))
        .or(() -> outer(sentence, word))
        .or(() -> said.filter(t -> held && !isReportedPresent(sentence, word)))
        .filter(t -> !isSince(frame, t) && !isHeadline(sentence, word, t));
  }

  private boolean isOver(TimeSpan time) {
    LocalDate published = context.article().date();
    return published != null && time.latest() != null && time.latest().isBefore(published);
  }

  /** "X sagte, es gebe ein Treffen": that was not on the day of saying. */
  private static boolean isReportedPresent(Sentence sentence, Token word) {
    return Clause.around(sentence, word).filter(c -> c.isReported() && !c.isPast()).isPresent();
  }

  /** "Gipfel am Dienstag in Wien": without a verb nothing tells which Tuesday. */
  private boolean isHeadline(Sentence sentence, Token word, TimeSpan time) {
    LocalDate published = context.article().date();
    return published != null
        && time.earliest() != null
        && Clause.around(sentence, word).isEmpty()
        && Math.abs(ChronoUnit.DAYS.between(time.earliest(), published)) <= DAYS_OF_WEEK;
  }

  /** "Am Montag verhandelten sie in Wien, wo sie sich trafen". */
  private Optional<TimeSpan> outer(Sentence sentence, Token word) {
    return Clause.around(sentence, word)
        .filter(c -> MeetingScene.isWhere(context, c))
        .flatMap(Clause::governing)
        .flatMap(c -> circumstances.date(sentence, c.verb()));
  }

  /** "das Treffen am Dienstag". */
  private Optional<TimeSpan> own(Sentence sentence, Token noun) {
    Span phrase = sentence.subtree(noun).stream().map(Token::span).reduce(noun.span(), Span::cover);
    return context.times().stream()
        .filter(t -> t.value() != null && phrase.contains(t.span()))
        .filter(
            t -> Clause.around(sentence, word(sentence, t)).equals(Clause.around(sentence, noun)))
        .min(Comparator.comparingInt(t -> Math.abs(t.span().begin() - noun.span().begin())))
        .map(TimeExpression::value);
  }

  private static Token word(Sentence sentence, TimeExpression time) {
    return sentence.tokens().stream()
        .filter(t -> time.span().contains(t.span()))
        .findFirst()
        .orElseThrow();
  }

  /** "erstmals seit einem Jahr telefoniert": a past meeting has not lasted until now. */
  private static boolean isSince(Frame frame, TimeSpan time) {
    boolean open = time.latest() == null && time.earliest() != null;
    return open && Clause.around(frame.sentence(), frame.word()).filter(Clause::isPast).isPresent();
  }
}
