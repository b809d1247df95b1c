package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.testing.CalendarArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every answer equals that of a walk over openings that are listed date by date. */
class WorkingTimeWalkerPropertyTest {
  /** So far beyond the dated entries that a few days of work end inside, if there is a pattern. */
  private static final int MARGIN = 60;

  /** A calendar, two instants and some work near one date. */
  record Case(LocalDate centre, WeeklyCalendar calendar, Instant from, Instant to, Duration work) {
    OpeningsByDate walker() {
      return OpeningsByDate.of(
          calendar,
          centre.minusDays(CalendarArbitraries.REACH + MARGIN),
          centre.plusDays(CalendarArbitraries.REACH + MARGIN));
    }

    WorkingTime time(Boundary boundary) {
      return calendar.workingTime().withBoundary(boundary);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return CalendarArbitraries.dates()
        .flatMap(
            centre ->
                Combinators.combine(
                        CalendarArbitraries.weeklyCalendars(centre),
                        CalendarArbitraries.instants(centre),
                        CalendarArbitraries.instants(centre),
                        CalendarArbitraries.work())
                    .as((calendar, from, to, work) -> new Case(centre, calendar, from, to, work)));
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void openingsAndBetween_areThoseOfTheWalk(@ForAll("cases") Case c) {
    Instant from = c.from.isBefore(c.to) ? c.from : c.to;
    Instant to = c.from.isBefore(c.to) ? c.to : c.from;
    List<Interval> expected = c.walker().between(from, to);
    WorkingTime time = c.calendar.workingTime();
    assertThat(time.openings(from, to)).isEqualTo(expected);
    assertThat(time.openings(to, from)).isEqualTo(from.equals(to) ? expected : List.of());
    assertThat(time.between(from, to)).isEqualTo(c.walker().worked(from, to));
    assertThat(time.between(to, from)).isEqualTo(c.walker().worked(from, to).negated());
    assertThat(time.isOpen(from)).isEqualTo(c.walker().isOpen(from));
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void add_endsWhereTheWalkEnds(@ForAll("cases") Case c, @ForAll Boundary boundary) {
    Optional<Instant> expected = c.walker().add(c.from, c.work, boundary);
    expected.ifPresent(
        end -> {
          assertThat(c.time(boundary).add(c.from, c.work)).isEqualTo(end);
          if (!c.work.isZero()) {
            assertThat(c.time(boundary).subtract(c.from, c.work.negated())).isEqualTo(end);
          }
        });
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void subtract_beginsWhereTheWalkBackBegins(@ForAll("cases") Case c, @ForAll Boundary boundary) {
    Optional<Instant> expected = c.walker().subtract(c.from, c.work, boundary);
    expected.ifPresent(
        start -> {
          assertThat(c.time(boundary).subtract(c.from, c.work)).isEqualTo(start);
          if (!c.work.isZero()) {
            assertThat(c.time(boundary).add(c.from, c.work.negated())).isEqualTo(start);
          }
        });
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void nextAndPrevious_areTheEdgesOfTheWalk(@ForAll("cases") Case c) {
    WorkingTime time = c.calendar.workingTime();
    List<Interval> after = c.walker().between(c.from, Instant.MAX);
    if (after.size() > 1) {
      assertThat(time.nextOpening(c.from)).contains(after.get(0).start());
      assertThat(time.nextClosing(c.from)).contains(after.get(0).end());
    }
    List<Interval> before = c.walker().between(Instant.MIN, c.from);
    if (before.size() > 1) {
      assertThat(time.previousClosing(c.from)).contains(before.get(before.size() - 1).end());
      assertThat(time.previousOpening(c.from)).contains(before.get(before.size() - 1).start());
    }
  }

  /** Away from clock changes a calendar can be read off the local clock, without intervals. */
  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void isOpen_farFromClockChanges_isReadOffTheLocalClock(@ForAll("cases") Case c) {
    if (!hasChangeNear(c)) {
      LocalDateTime local = c.from.atZone(c.calendar.zone()).toLocalDateTime();
      assertThat(c.calendar.workingTime().isOpen(c.from))
          .isEqualTo(isOpenOnClock(c.calendar, local));
    }
  }

  private static boolean hasChangeNear(Case c) {
    ZoneOffsetTransition next =
        c.calendar.zone().getRules().nextTransition(c.from.minus(Duration.ofDays(3)));
    return next != null && next.getInstant().isBefore(c.from.plus(Duration.ofDays(3)));
  }

  private static boolean isOpenOnClock(WeeklyCalendar calendar, LocalDateTime local) {
    boolean closed =
        calendar.closures().stream()
            .anyMatch(c -> !local.isBefore(c.from()) && local.isBefore(c.to()));
    boolean extra =
        calendar.extraOpenings().stream().anyMatch(e -> in(e.date(), e.interval(), local));
    return !closed && (extra || isOpenByPattern(calendar, local));
  }

  private static boolean isOpenByPattern(WeeklyCalendar calendar, LocalDateTime local) {
    LocalDate today = local.toLocalDate();
    boolean open = false;
    boolean paused = false;
    for (LocalDate date : List.of(today.minusDays(1), today)) {
      boolean holiday =
          calendar.holidays().stream().anyMatch(h -> h.isWholeDay() && h.date().equals(date));
      open |= !holiday && in(date, calendar.pattern(), local);
      paused |= in(date, calendar.breaks(), local);
    }
    boolean partDay =
        calendar.holidays().stream()
            .anyMatch(h -> h.closed().stream().anyMatch(part -> in(h.date(), part, local)));
    return open && !paused && !partDay;
  }

  private static boolean in(LocalDate date, WeeklyPattern pattern, LocalDateTime local) {
    return pattern.on(date.getDayOfWeek()).stream().anyMatch(part -> in(date, part, local));
  }

  private static boolean in(LocalDate date, LocalInterval interval, LocalDateTime local) {
    LocalDateTime start = date.atTime(interval.start());
    return !local.isBefore(start) && local.isBefore(start.plus(interval.length()));
  }

  /** The oldest witness: count open minutes one by one. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void between_onWholeMinutes_isTheNumberOfOpenMinutes(@ForAll("minuteCases") Case c) {
    Instant start = c.from.truncatedTo(ChronoUnit.MINUTES);
    int minutes = 0;
    for (int i = 0; i < 3 * 24 * 60; i++) {
      LocalDateTime local = start.plusSeconds(60L * i).atZone(c.calendar.zone()).toLocalDateTime();
      minutes += isOpenOnClock(c.calendar, local) ? 1 : 0;
    }
    assertThat(c.calendar.workingTime().between(start, start.plus(Duration.ofDays(3))))
        .isEqualTo(Duration.ofMinutes(minutes));
  }

  @Provide
  Arbitrary<Case> minuteCases() {
    return CalendarArbitraries.dates()
        .flatMap(
            centre ->
                Combinators.combine(
                        CalendarArbitraries.weeklyCalendars(centre, CalendarArbitraries.minutes()),
                        CalendarArbitraries.instants(centre))
                    .as(
                        (calendar, at) ->
                            new Case(centre, inKathmandu(calendar), at, at, Duration.ZERO)));
  }

  private static WeeklyCalendar inKathmandu(WeeklyCalendar calendar) {
    return calendar.toBuilder().zone(ZoneOffset.ofHoursMinutes(5, 45)).build();
  }
}
