package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lagebild.model.Fact;
import org.lagebild.model.Sentence;

/** Finds all facts of an article but the offices. */
public final class FactFinder {
  private final Context context;

  public FactFinder(Context context) {
    this.context = context;
  }

  /**
   * The facts, each once, in the order of their first telling; statements are read first, as
   * sources of the rest.
   */
  public List<Fact> find() {
    FrameFinder frames = new FrameFinder(context);
    Circumstances circumstances = new Circumstances(context);
    Attributions attributions = new Attributions(context);
    Sources sources = new Sources(attributions);
    StatementFinder statements =
        new StatementFinder(context, frames, circumstances, sources, attributions);
    EventFinder events = new EventFinder(context, frames, circumstances, sources);
    MeetingFinder meetings = new MeetingFinder(context, frames, circumstances, sources);
    MeetingMerger met = new MeetingMerger(context);
    List<Fact> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      statements.read(sentence);
      found.addAll(events.find(sentence));
      meetings.find(sentence).forEach(met::add);
    }
    List<Fact> all = new ArrayList<>(statements.statements());
    all.addAll(merged(found));
    all.addAll(met.meetings());
    all.sort(Comparator.comparing(f -> f.evidence().get(0).trigger()));
    return all;
  }

  /** The facts with repetitions joined to their first telling. */
  public List<Fact> merged(List<? extends Fact> facts) {
    return new FactMerger(context.lexicon().types()).merge(facts);
  }
}
