package org.lagebild.extract.fact;

import org.lagebild.model.Fact.Meeting;

/**
 * A place in the text that tells of a meeting.
 *
 * @param meeting what is told there, perhaps no party, place or date
 * @param definite whether the words speak of a meeting as one that is known ("das Treffen")
 * @param another whether they tell it from others ("ein weiteres Treffen", "das letzte Telefonat")
 * @param vague whether nothing tells if the meeting is over or to come ("X trifft Y in Wien")
 */
record MeetingMention(Meeting meeting, boolean definite, boolean another, boolean vague) {

  /** Whether nobody is named who met. */
  boolean isBare() {
    return meeting.participants().isEmpty();
  }

  /** Whether enough is told for a meeting of its own: a party, a place or a date. */
  boolean isTelling() {
    return !isBare() || meeting.place() != null || meeting.date() != null;
  }
}
