package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.CalendarArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every calendar that never runs out. */
class WorkingTimePropertyTest {
  /** Half an hour a week that makes every calendar endless. */
  private static final WorkCalendar ENDLESS =
      WorkCalendar.weekly("endless", ZoneId.of("Asia/Kathmandu"), "TUE 10:00-10:30");

  /** A calendar, three instants near one date, and two durations of work. */
  record Case(WorkCalendar calendar, List<Instant> at, Duration first, Duration second) {
    Instant start() {
      return at.get(0);
    }

    WorkingTime time(Boundary boundary) {
      return calendar.workingTime().withBoundary(boundary);
    }

    Instant add(Duration work) {
      return calendar.workingTime().add(start(), work);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Duration> years = Arbitraries.integers().between(0, 2_000).map(Duration::ofHours);
    Arbitrary<Duration> work = Arbitraries.oneOf(CalendarArbitraries.work(), years);
    return CalendarArbitraries.dates()
        .filter(date -> date.getYear() > 400 && date.getYear() < 9000)
        .flatMap(
            centre ->
                Combinators.combine(
                        CalendarArbitraries.calendars(centre),
                        CalendarArbitraries.instants(centre).list().ofSize(3),
                        work,
                        work)
                    .as((calendar, at, a, b) -> new Case(calendar.union(ENDLESS), at, a, b)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void between_startAndResultOfAdd_isTheWork(@ForAll("cases") Case c, @ForAll Boundary boundary) {
    WorkingTime time = c.time(boundary);
    assertThat(time.between(c.start(), time.add(c.start(), c.first))).isEqualTo(c.first);
    assertThat(time.between(time.subtract(c.start(), c.first), c.start())).isEqualTo(c.first);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void add_isMonotoneInStartAndInWork(@ForAll("cases") Case c, @ForAll Boundary boundary) {
    WorkingTime time = c.time(boundary);
    List<Instant> at = c.at.stream().sorted().toList();
    assertThat(time.add(at.get(0), c.first)).isBeforeOrEqualTo(time.add(at.get(1), c.first));
    assertThat(time.subtract(at.get(0), c.first))
        .isBeforeOrEqualTo(time.subtract(at.get(1), c.first));
    Duration more = c.first.plus(c.second).plusNanos(1);
    assertThat(time.add(c.start(), more)).isAfter(c.add(c.first.plus(c.second)));
    assertThat(time.subtract(c.start(), more)).isBefore(time.subtract(c.start(), c.first));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void add_inTwoSteps_isAddAtOnce(@ForAll("cases") Case c, @ForAll Boundary boundary) {
    WorkingTime time = c.time(boundary);
    Duration second = c.second.plusNanos(1);
    assertThat(time.add(time.add(c.start(), c.first), second))
        .isEqualTo(time.add(c.start(), c.first.plus(second)));
    assertThat(time.subtract(time.subtract(c.start(), c.first), second))
        .isEqualTo(time.subtract(c.start(), c.first.plus(second)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void subtract_whatWasAdded_givesTheNextOpening(@ForAll("cases") Case c) {
    WorkingTime time = c.calendar.workingTime();
    Duration work = c.first.plusNanos(1);
    assertThat(Optional.of(time.subtract(time.add(c.start(), work), work)))
        .isEqualTo(time.nextOpening(c.start()));
    assertThat(Optional.of(time.add(time.subtract(c.start(), work), work)))
        .isEqualTo(time.previousClosing(c.start()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void boundary_nextOpening_isTheNextOpeningAfterTheClosing(@ForAll("cases") Case c) {
    WorkingTime closing = c.calendar.workingTime();
    WorkingTime opening = closing.withBoundary(Boundary.NEXT_OPENING);
    assertThat(Optional.of(opening.add(c.start(), c.first)))
        .isEqualTo(closing.nextOpening(closing.add(c.start(), c.first)));
    assertThat(Optional.of(opening.subtract(c.start(), c.first)))
        .isEqualTo(closing.previousClosing(closing.subtract(c.start(), c.first)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void add_nothing_givesTheNextOpening(@ForAll("cases") Case c, @ForAll Boundary boundary) {
    WorkingTime time = c.time(boundary);
    assertThat(Optional.of(time.add(c.start(), Duration.ZERO)))
        .isEqualTo(time.nextOpening(c.start()));
    assertThat(Optional.of(time.subtract(c.start(), Duration.ZERO)))
        .isEqualTo(time.previousClosing(c.start()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void between_addsUp(@ForAll("cases") Case c) {
    WorkingTime time = c.calendar.workingTime();
    Duration first = time.between(c.at.get(0), c.at.get(1));
    Duration second = time.between(c.at.get(1), c.at.get(2));
    assertThat(first.plus(second)).isEqualTo(time.between(c.at.get(0), c.at.get(2)));
    assertThat(first).isEqualTo(time.between(c.at.get(1), c.at.get(0)).negated());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void openings_areDisjointAndSumUpToBetween(@ForAll("cases") Case c) {
    WorkingTime time = c.calendar.workingTime();
    Instant end = c.start().plus(Duration.ofDays(800));
    List<Interval> openings = time.openings(c.start(), end).toList();
    for (int i = 1; i < openings.size(); i++) {
      assertThat(openings.get(i).start()).isAfter(openings.get(i - 1).end());
    }
    Duration sum = openings.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
    assertThat(sum).isEqualTo(time.between(c.start(), end));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void nextAndPrevious_areEdgesOfOpenings(@ForAll("cases") Case c) {
    WorkingTime time = c.calendar.workingTime();
    Instant opening = time.nextOpening(c.start()).orElseThrow();
    assertThat(time.isOpen(opening)).isTrue();
    assertThat(time.between(c.start(), opening)).isZero();
    time.nextClosing(c.start())
        .ifPresent(
            closing -> {
              assertThat(time.isOpen(closing)).isFalse();
              assertThat(time.between(opening, closing))
                  .isEqualTo(Duration.between(opening, closing));
              assertThat(time.previousClosing(closing)).contains(closing);
            });
    time.previousOpening(c.start())
        .ifPresent(
            before -> {
              assertThat(time.isOpen(before)).isTrue();
              assertThat(time.isOpen(before.minusNanos(1))).isFalse();
              assertThat(time.nextOpening(before)).contains(before);
            });
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void add_centuries_isTheSumOfTheYearsBetween(@ForAll("cases") Case c) {
    WorkingTime time = c.calendar.workingTime();
    Instant end = c.start().plus(Duration.ofDays(365_250));
    Duration sum = Duration.ZERO;
    for (int day = 0; day < 365_250; day += 1_461) {
      Instant from = c.start().plus(Duration.ofDays(day));
      sum = sum.plus(time.between(from, from.plus(Duration.ofDays(1_461))));
    }
    assertThat(time.between(c.start(), end)).isEqualTo(sum);
    assertThat(time.withBoundary(Boundary.NEXT_OPENING).add(c.start(), sum))
        .isEqualTo(time.nextOpening(end).orElseThrow());
    assertThat(time.add(end, sum.negated())).isEqualTo(time.nextOpening(c.start()).orElseThrow());
  }
}
