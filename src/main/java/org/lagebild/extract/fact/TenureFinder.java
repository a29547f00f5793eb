package org.lagebild.extract.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.EntityBook;
import org.lagebild.model.Fact.TerritorialStatus;

/** Makes territorial statuses of frames: who holds, claims or has lost which territory. */
final class TenureFinder {
  private final EntityBook book;
  private final Circumstances circumstances;
  private final Sources sources;

  TenureFinder(Context context, Circumstances circumstances, Sources sources) {
    this.book = context.book();
    this.circumstances = circumstances;
    this.sources = sources;
  }

  /** Each of several who claim, and each of several territories, has a status of its own. */
  List<TerritorialStatus> of(Frame frame) {
    List<TerritorialStatus> found = new ArrayList<>();
    for (String territory : frame.keys("territory")) {
      List<String> holders = frame.keys("by").stream().filter(k -> isOther(k, territory)).toList();
      if (holders.isEmpty() && isToldOf(frame, territory)) {
        found.add(tenure(frame, territory, null));
      }
      holders.forEach(by -> found.add(tenure(frame, territory, by)));
    }
    return found;
  }

  /** "Der Kosovo erklärte seine Unabhängigkeit": a country is not held by its own state. */
  private boolean isOther(String actor, String territory) {
    return !book.label(actor).equals(book.label(territory));
  }

  /**
   * Of a place without name ("eroberte Gebiete") something is told only with one of its parties.
   */
  private boolean isToldOf(Frame frame, String territory) {
    return book.isNamed(territory) || frame.has("from");
  }

  private TerritorialStatus tenure(Frame frame, String territory, @Nullable String by) {
    Report told = Report.of(frame, circumstances, sources);
    return new TerritorialStatus(
        territory,
        frame.trigger().evokes(),
        by,
        frame.first("from").filter(f -> !f.equals(by)).orElse(null),
        told.date().orElse(null),
        told.source().orElse(null),
        List.of(frame.evidence()));
  }
}
