package org.lagebild.extract.fact;

import java.util.Comparator;
import java.util.Optional;
import org.lagebild.extract.grammar.Clause;
import org.lagebild.model.Sentence;
import org.lagebild.model.Span;
import org.lagebild.model.TimeExpression;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** When a meeting is told to be: by the words of its own phrase, or else of its clause. */
final class MeetingDate {
  private final Context context;
  private final Circumstances circumstances;

  MeetingDate(Context context, Circumstances circumstances) {
    this.context = context;
    this.circumstances = circumstances;
  }

  Optional<TimeSpan> of(Frame frame) {
    Sentence sentence = frame.sentence();
    Optional<TimeSpan> own =
        frame.word().pos() == WordClass.NOUN ? own(sentence, frame.word()) : Optional.empty();
    return own.or(() -> circumstances.date(sentence, frame.word())).filter(t -> !isSince(frame, t));
  }

  /** "das Treffen am Dienstag". */
  private Optional<TimeSpan> own(Sentence sentence, Token noun) {
    Span phrase =
        sentence.subtree(noun).stream().map(Token::span).reduce(noun.span(), Span::cover);
    return context.times().stream()
        .filter(t -> t.value() != null && phrase.contains(t.span()))
        .filter(t -> Clause.around(sentence, word(sentence, t)).equals(Clause.around(sentence, noun)))
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
    return open
        && Clause.around(frame.sentence(), frame.word()).filter(Clause::isPast).isPresent();
  }
}
