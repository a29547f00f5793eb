package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lagebild.extract.grammar.Arguments;
import org.lagebild.extract.grammar.Phrase;
import org.lagebild.extract.lexicon.Trigger.Sort;
import org.lagebild.extract.lexicon.TypeTraits;
import org.lagebild.model.Fact;
import org.lagebild.model.Fact.Event;
import org.lagebild.model.Sentence;
import org.lagebild.model.Status;
import org.lagebild.model.Token;
import org.lagebild.model.WordClass;

/** Finds events and territorial statuses, each with its time, place, status and source. */
final class EventFinder {
  private final Set<String> told = new HashSet<>();
  private final Context context;
  private final TypeTraits types;
  private final FrameFinder frames;
  private final Circumstances circumstances;
  private final Sources sources;
  private final TenureFinder tenures;
  private final SharedArguments shared;
  private final Continuation continuation;
  private final Factuality factuality;

  EventFinder(Context context, FrameFinder frames, Circumstances circumstances, Sources sources) {
    this.context = context;
    this.types = context.lexicon().types();
    this.frames = frames;
    this.circumstances = circumstances;
    this.sources = sources;
    this.tenures = new TenureFinder(context, circumstances, sources);
    this.continuation = new Continuation(types);
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
    if (isFigurative(frame)) {
      return Optional.empty();
    }
    if (!isRepeated(frame)) {
      shared.complete(frame);
    }
    told.add(frame.trigger().evokes());
    if (isOfAnotherKind(frame)) {
      return Optional.empty();
    }
    locate(frame);
    Report told = Report.of(frame, circumstances, sources);
    continuation.complete(frame);
    boolean bare = !frame.has("agent") && !frame.has("target") && !frame.has("place");
    boolean measure = types.isMeasure(frame.trigger().evokes()) && frame.isVerbal();
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

  /** Nobody takes measures upon a character, nor bombs a majority; idioms tell by themselves. */
  private boolean isFigurative(Frame frame) {
    boolean literal = !types.isFigurative(frame.trigger().evokes()) || !frame.isVerbal();
    if (literal || frame.completion().isPresent()) {
      return false;
    }
    List<Token> objects = Arguments.ofVerb(frame.sentence(), frame.word()).of("obj");
    return !objects.isEmpty()
        && objects.stream().allMatch(t -> context.lexicon().nouns().isImmaterial(t.lemma()));
  }

  /** "das Abkommen" after an agreement was told is that one, whoever the clause is about. */
  private boolean isRepeated(Frame frame) {
    return told.contains(frame.trigger().evokes())
        && frame.word().pos() == WordClass.NOUN
        && types.isUnique(frame.trigger().evokes())
        && !frame.has("agent")
        && !frame.has("target")
        && isDefinite(frame);
  }

  private static boolean isDefinite(Frame frame) {
    Phrase phrase = new Phrase(frame.sentence(), frame.word());
    return phrase.isDefinite() && !phrase.isPlural();
  }

  /** Helping one person and the fall of a party in the polls are no events of their type. */
  private boolean isOfAnotherKind(Frame frame) {
    return frame.has("target")
        && frame.keys("target").stream()
            .map(context.book()::kind)
            .allMatch(k -> types.isWrongTarget(frame.trigger().evokes(), k));
  }

  private void locate(Frame frame) {
    if (!frame.has("place")) {
      circumstances
          .place(frame.sentence(), frame.word())
          .ifPresent(f -> frame.fill("place", f.key(), f.token(), f.span()));
    }
  }
}
