package org.lagebild.extract.lexicon;

import java.util.Set;

/** The prepositions that tell where a meeting is and who takes part. */
public final class MeetingWords {
  private final Set<String> places;
  private final Set<String> whereabouts;
  private final Set<String> occasions;
  private final Set<String> settings;
  private final Set<String> company;
  private final Set<String> attendance;
  private final Set<String> around;
  private final Set<String> joint;

  MeetingWords(Entries entries) {
    places = entries.set("MeetingPlace", "preposition");
    whereabouts = entries.set("Whereabouts", "preposition");
    occasions = entries.set("Occasion", "preposition");
    settings = entries.set("Setting", "preposition");
    company = entries.set("Company", "preposition");
    attendance = entries.set("Attendance", "preposition");
    around = entries.set("Around", "preposition");
    joint = entries.set("Joint", "preposition");
  }

  /** Whether a meeting may be at what follows the preposition ("in Wien"). */
  public boolean isPlace(String preposition) {
    return places.contains(preposition);
  }

  /** Whether what follows the preposition is itself at the place behind it ("im Palast in X"). */
  public boolean isWhereabouts(String preposition) {
    return whereabouts.contains(preposition);
  }

  /** Whether what happens on the meeting after the preposition happens at its place. */
  public boolean isOccasion(String preposition) {
    return occasions.contains(preposition);
  }

  /** Whether the meeting after the preposition is so even if what is told of it is not. */
  public boolean isSetting(String preposition) {
    return settings.contains(preposition);
  }

  /** Whether a party of the meeting follows the preposition ("mit"). */
  public boolean isCompany(String preposition) {
    return company.contains(preposition);
  }

  /** Whether the subject was at the meeting after the preposition ("beim Gipfel"). */
  public boolean isAttendance(String preposition) {
    return attendance.contains(preposition);
  }

  /** Whether the subject was at it where the other is named ("nach einem Treffen mit X"). */
  public boolean isAround(String preposition) {
    return around.contains(preposition);
  }

  /** Whether several subjects met each other in it ("in Gesprächen einigten sich X und Y"). */
  public boolean isJoint(String preposition) {
    return joint.contains(preposition);
  }
}
