package org.lagebild.extract.fact;

import java.util.Optional;
import org.lagebild.model.TimeSpan;

/** When a fact is told to be, and on whose word. */
record Report(Optional<TimeSpan> date, Optional<String> source) {

  /** A reported fact without a time of its own has that of the report. */
  static Report of(Frame frame, Circumstances circumstances, Sources sources) {
    Optional<Sources.Said> said = sources.of(frame.sentence(), frame.word());
    Optional<TimeSpan> own = circumstances.date(frame.sentence(), frame.word());
    return new Report(own.or(() -> said.map(Sources.Said::date)), said.map(Sources.Said::speaker));
  }
}
