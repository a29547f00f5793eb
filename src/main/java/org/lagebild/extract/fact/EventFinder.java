package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Event;
import org.lagebild.model.Sentence;
import org.lagebild.model.Status;
import org.lagebild.model.WordClass;

/** Finds events and territorial statuses, each with its time, place, status and source. */
final class EventFinder {
  private static final Set<String> ACTED =
      Set.of(
          "Attack",
          "Ceasefire",
          "Agreement",
          "Aid",
          "Deployment",
          "Sanction",
          "Decision",
          "Travel",
          "Resignation",
          "Appointment");
  private final Context context;
  private final FrameFinder frames;
  private final Circumstances circumstances;
  private final Sources sources;
  private final TenureFinder tenures;
  private final SharedArguments shared;
  private final Continuation continuation = new Continuation();
  private final Factuality factuality;

  EventFinder(Context context, FrameFinder frames, Circumstances circumstances, Sources sources) {
    this.context = context;
    this.frames = frames;
    this.circumstances = circumstances;
    this.sources = sources;
    this.tenures = new TenureFinder(context, circumstances, sources);
    this.shared = new SharedArguments(context);
    this.factuality = new Factuality(context.lexicon(), context.article().date());
  }

  /** The facts of a sentence, in text order; what names nobody and no place is left out. */
  List<Fact> find(Sentence sentence) {
    List<Fact> found = new ArrayList<>();
    List<Frame> all = shared.joined(frames.find(sentence, Sort.EVENT, Sort.TENURE));
    for (Frame frame : all) {
      if (!isTaking(frame, all)) {
        found.addAll(facts(frame));
      }
    }
    return found;
  }

  /** Whoever takes a place need not have fought for it: the word tells of the tenure alone. */
  private static boolean isTaking(Frame frame, List<Frame> all) {
    return frame.trigger().sort() == Sort.EVENT
        && all.stream()
            .anyMatch(f -> f.trigger().sort() == Sort.TENURE && f.word().equals(frame.word()));
  }

  private List<? extends Fact> facts(Frame frame) {
    return switch (frame.trigger().sort()) {
      case EVENT -> event(frame).stream().toList();
      case TENURE -> tenures.of(frame);
      case MEETING, STATEMENT -> List.of();
    };
  }

  private Optional<Event> event(Frame frame) {
    shared.complete(frame, ACTED);
    if (isOfAnotherKind(frame)) {
      return Optional.empty();
    }
    locate(frame);
    Report told = Report.of(frame, circumstances, sources);
    continuation.complete(frame);
    boolean bare = !frame.has("agent") && !frame.has("target") && !frame.has("place");
    boolean measure = frame.trigger().evokes().equals("Decision") && isVerb(frame);
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
    @Nullable EntityKind wrong =
        switch (frame.trigger().evokes()) {
          case "Aid" -> EntityKind.PERSON;
          case "Disaster" -> EntityKind.ORGANIZATION;
          default -> null;
        };
    return wrong != null
        && frame.has("target")
        && frame.keys("target").stream().allMatch(k -> context.book().kind(k) == wrong);
  }

  private void locate(Frame frame) {
    if (!frame.has("place")) {
      circumstances
          .place(frame.sentence(), frame.word())
          .ifPresent(f -> frame.fill("place", f.key(), f.token(), f.span()));
    }
  }
}
