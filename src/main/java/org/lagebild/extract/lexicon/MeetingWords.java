package org.lagebild.extract.lexicon;

import java.util.Set;

/** The words that tell where a meeting is, when, and who takes part. */
public final class MeetingWords {
  private final Set<String> places;
  private final Set<String> whereabouts;
  private final Set<String> occasions;
  private final Set<String> settings;
  private final Set<String> company;
  private final Set<String> attendance;
  private final Set<String> around;
  private final Set<String> joint;
  private final Set<String> arrivals;
  private final Set<String> during;
  private final Set<String> ahead;
  private final Set<String> counterparties;
  private final Set<String> between;
  private final Set<String> margins;
  private final Set<String> waterside;

  MeetingWords(Entries entries) {
    places = entries.set("MeetingPlace", "preposition");
    whereabouts = entries.set("Whereabouts", "preposition");
    occasions = entries.set("Occasion", "preposition");
    settings = entries.set("Setting", "preposition");
    company = entries.set("Company", "preposition");
    attendance = entries.set("Attendance", "preposition");
    around = entries.set("Around", "preposition");
    joint = entries.set("Joint", "preposition");
    arrivals = entries.set("Arrival", "preposition");
    during = entries.set("During", "preposition");
    ahead = entries.set("Ahead", "preposition");
    counterparties = entries.set("Counterparty", "preposition");
    between = entries.set("Between", "preposition");
    margins = entries.set("Margin", "noun");
    waterside = entries.set("Waterside", "preposition");
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

  /** Whether the subject comes for the visit after the preposition ("zu Besuch"). */
  public boolean isArrival(String preposition) {
    return arrivals.contains(preposition);
  }

  /** Whether something is said in the talk after the preposition ("im Gespräch"). */
  public boolean isDuring(String preposition) {
    return during.contains(preposition);
  }

  /** Whether the meeting after the preposition is still to come ("vor dem Besuch"). */
  public boolean isAhead(String preposition) {
    return ahead.contains(preposition);
  }

  /** The prepositions before the other side of a meeting ("mit"). */
  public Set<String> counterparties() {
    return counterparties;
  }

  /** The prepositions before all sides of a meeting ("zwischen"). */
  public Set<String> between() {
    return between;
  }

  /** Whether the noun is what stands beside a meeting ("am Rande"). */
  public boolean isMargin(String noun) {
    return margins.contains(noun);
  }

  /** Whether a meeting may be at the site or water after the preposition ("am See"). */
  public boolean isWaterside(String preposition) {
    return waterside.contains(preposition);
  }
}
