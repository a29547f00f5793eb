package org.lagebild.extract.time;

import java.util.List;
import org.lagebild.model.TimeExpression;

/** An expression with the calendar time that it names. */
record Found(TimeMatch match, Meaning meaning) {

  boolean isMoment() {
    Slots slots = match.slots();
    return slots.has(Slot.MOMENT)
        && !slots.has(Slot.DAY)
        && !slots.has(Slot.WEEKDAY)
        && !slots.has(Slot.UNIT);
  }

  Found meaning(Meaning other) {
    return new Found(match, other);
  }

  TimeExpression expression(List<TimeWord> words) {
    return new TimeExpression(match.span(words), meaning.named(), meaning.value());
  }
}
