package org.lagebild.extract.fact;

import static org.lagebild.extract.fact.Tellings.either;
import static org.lagebild.extract.fact.Tellings.union;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.extract.entity.EntityBook;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.extract.lexicon.MeetingKinds;
import org.lagebild.model.EntityKind;
import org.lagebild.model.Fact.Meeting;
import org.lagebild.model.Status;
import org.lagebild.model.TimeSpan;

/** Makes one meeting of the several places in an article that tell of it. */
final class MeetingMerger {
  private static final int SIDE_BY_SIDE = 150;

  private final Lexicon lexicon;
  private final MeetingKinds kinds;
  private final EntityBook book;
  private final List<MeetingMention> merged = new ArrayList<>();

  MeetingMerger(Context context) {
    this.lexicon = context.lexicon();
    this.kinds = lexicon.meetingKinds();
    this.book = context.book();
  }

  /** Joins a further mention to the last meeting that it can speak of. */
  void add(MeetingMention mention) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (isSame(merged.get(i), mention)) {
        merged.set(i, join(merged.get(i), mention));
        return;
      }
    }
    if (mention.isTelling()) {
      merged.add(mention);
    }
  }

  /** The meetings of which enough is told, in the order of their first mention. */
  List<Meeting> meetings() {
    List<Meeting> all = merged.stream().map(MeetingMention::meeting).toList();
    return all.stream().map(m -> duringVisit(m, all)).toList();
  }

  /** Whom a visitor meets at the place of his visit he meets on its day. */
  private Meeting duringVisit(Meeting meeting, List<Meeting> all) {
    boolean open = meeting.date() == null && meeting.place() != null && !isAhead(meeting.status());
    return all.stream()
        .filter(v -> open && kinds.isVisit(v.kind()) && v.date() != null)
        .filter(v -> v.status() == meeting.status() && places(v.place(), meeting.place()))
        .filter(v -> v.participants().stream().anyMatch(meeting.participants()::contains))
        .findFirst()
        .map(v -> on(meeting, v.date()))
        .orElse(meeting);
  }

  private static Meeting on(Meeting meeting, @Nullable TimeSpan date) {
    return new Meeting(
        meeting.kind(),
        meeting.status(),
        date,
        meeting.place(),
        meeting.participants(),
        meeting.source(),
        meeting.evidence());
  }

  private boolean isSame(MeetingMention first, MeetingMention second) {
    Meeting a = first.meeting();
    Meeting b = second.meeting();
    if (!(kinds.takesUp(b.kind(), a.kind()) || isOneTelling(a, b))
        || !dates(a.date(), b.date())
        || !places(a.place(), b.place())) {
      return false;
    }
    boolean sameDay = a.date() != null && b.date() != null;
    boolean samePlace = a.place() != null && b.place() != null;
    if (second.another() && !sameDay) {
      return false;
    }
    if (second.isBare()) {
      return second.definite() || (statuses(a, b) && (sameDay || samePlace));
    }
    if (first.isBare()) {
      return a.kind().equals(b.kind()) && (sameDay || samePlace);
    }
    boolean told =
        first.vague() || statuses(a, b) || sameDay || (second.definite() && isAhead(a.status()));
    return told
        && (parties(a.participants(), b.participants())
            || ((sameDay || samePlace) && unnamed(a.participants(), b.participants())));
  }

  /** "kommt zu einer Sondersitzung zusammen": side by side, both words tell of the session. */
  private boolean isOneTelling(Meeting a, Meeting b) {
    int begin = a.evidence().get(a.evidence().size() - 1).trigger().end();
    int end = b.evidence().get(0).trigger().begin();
    return kinds.isOpen(a.kind())
        && kinds.isGathering(b.kind())
        && Math.abs(end - begin) <= SIDE_BY_SIDE
        && a.participants().equals(b.participants());
  }

  private static boolean dates(@Nullable TimeSpan a, @Nullable TimeSpan b) {
    return a == null || b == null || a.edtf().startsWith(b.edtf()) || b.edtf().startsWith(a.edtf());
  }

  /** A visit to a country may be one to its capital. */
  private boolean places(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b) || isCapital(a, b) || isCapital(b, a);
  }

  private boolean isCapital(String city, String country) {
    return book.kind(city) == EntityKind.CITY
        && book.kind(country) == EntityKind.COUNTRY
        && lexicon
            .known()
            .capitalOf(book.label(city))
            .filter(c -> c.label().equals(book.label(country)))
            .isPresent();
  }

  private static boolean statuses(Meeting a, Meeting b) {
    return isAhead(a.status()) == isAhead(b.status());
  }

  private static boolean isAhead(Status status) {
    return status == Status.PLANNED || status == Status.PROPOSED;
  }

  /** Whether one side names nobody whom the other does not, or two are on both sides. */
  private static boolean parties(List<String> a, List<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return shared > 1 || (shared == 1 && Math.min(a.size(), b.size()) == 1);
  }

  /** Whether some are on both sides, and one side names nobody else but groups. */
  private boolean unnamed(List<String> a, List<String> b) {
    return a.stream().anyMatch(b::contains) && (onlyGroups(a, b) || onlyGroups(b, a));
  }

  private boolean onlyGroups(List<String> side, List<String> other) {
    return side.stream().filter(k -> !other.contains(k)).noneMatch(book::isNamed);
  }

  private MeetingMention join(MeetingMention first, MeetingMention second) {
    Meeting a = first.meeting();
    Meeting b = second.meeting();
    Meeting both =
        new Meeting(
            second.isBare() && kinds.isOpen(b.kind())
                ? a.kind()
                : kinds.telling(a.kind(), b.kind()),
            first.vague() ? b.status() : status(a, b),
            finer(a.date(), b.date()),
            place(a.place(), b.place()),
            union(a.participants(), b.participants()),
            either(a.source(), b.source()),
            union(a.evidence(), b.evidence()));
    return new MeetingMention(
        both, first.definite(), first.another(), first.vague() && second.vague());
  }

  /** What was planned and is told to be called off is called off. */
  private static Status status(Meeting a, Meeting b) {
    return isAhead(a.status()) && b.status() == Status.CANCELLED ? b.status() : a.status();
  }

  private static @Nullable TimeSpan finer(@Nullable TimeSpan a, @Nullable TimeSpan b) {
    if (a == null || b == null) {
      return either(a, b);
    }
    return b.edtf().length() > a.edtf().length() ? b : a;
  }

  private @Nullable String place(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return either(a, b);
    }
    return isCapital(b, a) ? b : a;
  }
}
