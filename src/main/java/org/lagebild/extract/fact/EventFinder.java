package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Event;
import org.lagebild.model.Fact.TerritorialStatus;
import org.lagebild.model.Sentence;
import org.lagebild.model.Status;
import org.lagebild.model.TimeSpan;
import org.lagebild.model.WordClass;

/** Finds events and territorial statuses, each with its time, place, status and source. */
final class EventFinder {
  private final Context context;
  private final FrameFinder frames;
  private final Circumstances circumstances;
  private final Sources sources;
  private final SharedArguments shared;
  private final Continuation continuation;
  private final Factuality factuality;

  EventFinder(Context context, FrameFinder frames, Circumstances circumstances, Sources sources) {
    this.context = context;
    this.frames = frames;
    this.circumstances = circumstances;
    this.sources = sources;
    this.continuation = new Continuation(context.lexicon().types());
    this.shared = new SharedArguments(context);
    this.factuality = new Factuality(context.lexicon(), context.article().date());
  }

  /** The facts of a sentence, in text order; what names nobody and no place is left out. */
  List<Fact> find(Sentence sentence) {
    List<Fact> found = new ArrayList<>();
    for (Frame frame : shared.joined(frames.find(sentence, Sort.EVENT, Sort.TENURE))) {
      found.addAll(facts(frame));
    }
    return found;
  }

  private List<? extends Fact> facts(Frame frame) {
    return switch (frame.trigger().sort()) {
      case EVENT -> event(frame).stream().toList();
      case TENURE -> tenures(frame);
      case MEETING, STATEMENT -> List.of();
    };
  }

  private Optional<Event> event(Frame frame) {
    shared.complete(frame);
    if (isOfAnotherKind(frame)) {
      return Optional.empty();
    }
    locate(frame);
    Told told = told(frame);
    continuation.complete(frame);
    boolean bare = !frame.has("agent") && !frame.has("target") && !frame.has("place");
    boolean measure =
        context.lexicon().types().isMeasure(frame.trigger().evokes()) && isVerb(frame);
    if (measure && !frame.has("agent")) {
      return Optional.empty();
    }
    if (bare && told.source().isEmpty() && told.date().isEmpty()) {
      return Optional.empty();
    }
    Status status = factuality.of(frame, told.date().orElse(null));
    return Optional.of(
        new Event(
            frame.trigger().evokes(),
            status == Status.CANCELLED ? Status.DENIED : status,
            told.date().orElse(null),
            frame.first("place").orElse(null),
            frame.keys("agent"),
            frame.keys("target"),
            told.source().orElse(null),
            frame.triggerText(),
            List.of(frame.evidence())));
  }

  private static boolean isVerb(Frame frame) {
    return frame.word().pos() != WordClass.NOUN;
  }

  /** Helping one person and the fall of a party in the polls are no events of their type. */
  private boolean isOfAnotherKind(Frame frame) {
    return frame.has("target")
        && frame.keys("target").stream()
            .map(context.book()::kind)
            .allMatch(k -> context.lexicon().types().isWrongTarget(frame.trigger().evokes(), k));
  }

  /** Each of several who claim, and each of several territories, has a status of its own. */
  private List<TerritorialStatus> tenures(Frame frame) {
    List<TerritorialStatus> found = new ArrayList<>();
    List<String> holders = frame.keys("by");
    for (String territory : frame.keys("territory")) {
      for (int i = 0; i < Math.max(1, holders.size()); i++) {
        found.add(tenure(frame, territory, holders.isEmpty() ? null : holders.get(i)));
      }
    }
    return found;
  }

  private TerritorialStatus tenure(Frame frame, String territory, @Nullable String by) {
    Told told = told(frame);
    return new TerritorialStatus(
        territory,
        frame.trigger().evokes(),
        by,
        frame.first("from").filter(f -> !f.equals(by)).orElse(null),
        told.date().orElse(null),
        told.source().orElse(null),
        List.of(frame.evidence()));
  }

  private void locate(Frame frame) {
    if (!frame.has("place")) {
      circumstances
          .place(frame.sentence(), frame.word())
          .ifPresent(f -> frame.fill("place", f.key(), f.token(), f.span()));
    }
  }

  private record Told(Optional<TimeSpan> date, Optional<String> source) {}

  /** A reported event without a time of its own has that of the report. */
  private Told told(Frame frame) {
    Optional<Sources.Said> said = sources.of(frame.sentence(), frame.word());
    Optional<TimeSpan> own = circumstances.date(frame.sentence(), frame.word());
    return new Told(own.or(() -> said.map(Sources.Said::date)), said.map(Sources.Said::speaker));
  }
}
