package org.lagebild.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Link.Tenure;

/** Who held an office on the day of an article. */
final class Holders {
  /** By this grows each year the doubt whether who is recorded last has been followed since. */
  private static final double YEARLY_DOUBT = 0.15;

  private static final double DAYS_PER_YEAR = 365.25;

  private final ItemIndex items;
  private final OfficeWords words;
  private final @Nullable LocalDate day;

  Holders(ItemIndex items, OfficeWords words, @Nullable LocalDate day) {
    this.items = items;
    this.words = words;
    this.day = day;
  }

  /** A term of somebody's. */
  private record Held(KnownItem person, KnownItem office, Term term) {}

  /** The offices of its owner by whose holder's title the role calls someone. */
  static Stream<KnownItem> offices(Role role, ItemIndex items, OfficeWords words) {
    return role.owner() == null
        ? Stream.empty()
        : items.offices(role.owner().id()).stream()
            .filter(office -> words.calls(role.name(), office));
  }

  /**
   * The one person who is recorded to have held on the article's day an office that the role may
   * mean. Of two, as on the day when one follows the other, neither is chosen; nor is anybody if
   * what is recorded of the offices of that state ends too long before the day.
   */
  Verdict of(Role role) {
    if (day == null || role.owner() == null) {
      return Verdict.NONE;
    }
    Map<KnownItem, Held> holders = new LinkedHashMap<>();
    offices(role, items, words)
        .forEach(office -> onDay(office).forEach(held -> holders.put(held.person(), held)));
    double sureness = sureness(role.owner());
    List<Scored> shares =
        holders.keySet().stream().map(p -> new Scored(p, sureness / holders.size())).toList();
    return Verdict.of(shares, first -> decision(holders.get(first.item()), first.share()));
  }

  private static Decision decision(@Nullable Held held, double share) {
    Held known = Objects.requireNonNull(held);
    Tenure tenure = new Tenure(known.office().item(), known.term().begin(), known.term().end());
    return new Decision(known.person(), Ground.OFFICE_ON_DAY, share, tenure);
  }

  /**
   * Who had the office on the day, unless someone else is recorded to have followed him by then.
   */
  private List<Held> onDay(KnownItem office) {
    LocalDate today = Objects.requireNonNull(day);
    List<Held> holders = terms(office, today).filter(held -> held.term().holds(today)).toList();
    return holders.stream().filter(held -> !isFollowed(held, holders)).toList();
  }

  private static boolean isFollowed(Held held, List<Held> holders) {
    return held.term().end() == null
        && holders.stream()
            .anyMatch(
                other ->
                    !other.person().equals(held.person())
                        && Objects.requireNonNull(other.term().begin())
                            .isAfter(held.term().begin()));
  }

  private Stream<Held> terms(KnownItem office, LocalDate latest) {
    return items.holders(office.id(), latest).stream()
        .flatMap(
            person ->
                person.terms().stream()
                    .filter(term -> term.office().equals(office.id()))
                    .map(term -> new Held(person, office, term)));
  }

  /** How sure it is that the records of a state's offices reach to the day. */
  private double sureness(KnownItem owner) {
    LocalDate today = Objects.requireNonNull(day);
    LocalDate last = LocalDate.MIN;
    for (KnownItem office : items.offices(owner.id())) {
      LocalDate recorded = lastRecorded(office);
      last = recorded.isAfter(last) ? recorded : last;
      if (!last.isBefore(today)) {
        return 1;
      }
    }
    if (last.equals(LocalDate.MIN)) {
      return 1; // nothing is recorded that could be out of date
    }
    double years = ChronoUnit.DAYS.between(last, today) / DAYS_PER_YEAR;
    return Math.max(0, 1 - YEARLY_DOUBT * years);
  }

  private LocalDate lastRecorded(KnownItem office) {
    return terms(office, LocalDate.MAX)
        .flatMap(held -> Stream.of(held.term().begin(), held.term().end()))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }
}
