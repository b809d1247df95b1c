package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evenkeel.core.id.CalendarId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WorkingTime OFFICE =
      WorkCalendar.weekly("office", BERLIN, "MON-FRI 09:00-17:00").workingTime();
  private static final WorkingTime ALWAYS = WorkCalendar.always().workingTime();
  private static final WorkingTime EMPTY = WorkCalendar.weekly("empty", BERLIN, "").workingTime();
  private static final Duration FORTY_HOURS = Duration.ofHours(40);
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");

  private static Instant at(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static WorkingTime once(String date) {
    return WeeklyCalendar.builder()
        .id(CalendarId.of("once"))
        .zone(ZoneOffset.UTC)
        .pattern(WeeklyPattern.none())
        .addExtraOpenings(
            ExtraOpening.of("only", LocalDate.parse(date), LocalInterval.parse("09:00-17:00")))
        .build()
        .workingTime();
  }

  /** Published answers of help desks and business-time libraries; the source stands in each row. */
  @ParameterizedTest
  @CsvSource({
    "UTC, MON-FRI 09:00-17:00, 2026-01-30T16:30:00Z, PT1H, 2026-02-02T09:30:00Z, Chatwoot PR 13392",
    "UTC, MON-FRI 08:00-18:00, 2019-03-22T17:00:00Z, PT4H, 2019-03-25T11:00:00Z, osTicket PR 4807",
    "UTC, MON-FRI 09:00-17:00, 2024-02-01T16:00:00Z, PT4H, 2024-02-02T12:00:00Z, FreeScout 3756",
    "Europe/Amsterdam, MON-SUN 00:00-10:00, 2022-10-30T00:00:00Z, PT1H, 2022-10-30T01:00:00Z,"
        + " moment-business-time issue 58",
    "UTC, MON-FRI 09:00-17:00, 2010-04-09T16:50:00Z, PT1H, 2010-04-12T09:50:00Z, business_time",
    "Etc/UTC, TUE 10:00-16:00, 2006-01-03T00:00:00Z, PT0S, 2006-01-03T10:00:00Z, zendesk/biz",
  })
  void add_publishedCases_giveThePublishedAnswer(
      String zone, String week, Instant start, Duration work, Instant expected, String source) {
    WorkCalendar calendar = WorkCalendar.weekly(source, ZoneId.of(zone), week);
    assertThat(calendar.workingTime().add(start, work)).isEqualTo(expected);
  }

  @Test
  void add_overWeekend_goesOnMonday() {
    assertThat(OFFICE.add(at("2026-11-20T16:00+01:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-11-23T10:00+01:00"));
    assertThat(OFFICE.subtract(at("2026-11-23T10:00+01:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-11-20T16:00+01:00"));
  }

  @Test
  void add_resultOnClosing_followsTheBoundary() {
    Instant nine = at("2026-11-23T09:00+01:00");
    Instant five = at("2026-11-23T17:00+01:00");
    WorkingTime nextOpening = OFFICE.withBoundary(Boundary.NEXT_OPENING);
    assertThat(OFFICE.boundary()).isEqualTo(Boundary.CLOSING);
    assertThat(OFFICE.add(nine, Duration.ofHours(8))).isEqualTo(five);
    assertThat(nextOpening.add(nine, Duration.ofHours(8))).isEqualTo(at("2026-11-24T09:00+01:00"));
    assertThat(OFFICE.subtract(five, Duration.ofHours(8))).isEqualTo(nine);
    assertThat(nextOpening.subtract(five, Duration.ofHours(8)))
        .isEqualTo(at("2026-11-20T17:00+01:00"));
    assertThat(nextOpening.boundary()).isEqualTo(Boundary.NEXT_OPENING);
  }

  @Test
  void add_oneNanosecond_isExact() {
    Instant nine = at("2026-11-23T09:00+01:00");
    Instant five = at("2026-11-23T17:00+01:00");
    Duration eightHours = Duration.ofHours(8);
    assertThat(OFFICE.add(nine, eightHours.minusNanos(1))).isEqualTo(five.minusNanos(1));
    assertThat(OFFICE.add(nine, eightHours.plusNanos(1)))
        .isEqualTo(at("2026-11-24T09:00+01:00").plusNanos(1));
    assertThat(OFFICE.between(five.minusNanos(1), five.plusNanos(1)))
        .isEqualTo(Duration.ofNanos(1));
    assertThat(OFFICE.isOpen(five.minusNanos(1))).isTrue();
    assertThat(OFFICE.isOpen(five)).isFalse();
    assertThat(OFFICE.isOpen(nine)).isTrue();
    assertThat(OFFICE.isOpen(nine.minusNanos(1))).isFalse();
  }

  @Test
  void add_negative_isSubtract() {
    Instant start = at("2026-11-23T10:00+01:00");
    assertThat(OFFICE.add(start, Duration.ofHours(-2))).isEqualTo(at("2026-11-20T16:00+01:00"));
    assertThat(OFFICE.subtract(start, Duration.ofHours(-9)))
        .isEqualTo(at("2026-11-24T11:00+01:00"));
  }

  @Test
  void nextAndPrevious_insideOutsideAndOnTheEdge_areTheEdgesOfOpenings() {
    Instant nine = at("2026-11-23T09:00+01:00");
    Instant noon = at("2026-11-23T12:00+01:00");
    Instant five = at("2026-11-23T17:00+01:00");
    Instant friday = at("2026-11-20T17:00+01:00");
    assertThat(OFFICE.nextOpening(friday)).contains(nine);
    assertThat(OFFICE.nextOpening(noon)).contains(noon);
    assertThat(OFFICE.nextClosing(friday)).contains(five);
    assertThat(OFFICE.nextClosing(noon)).contains(five);
    assertThat(OFFICE.nextClosing(five)).contains(at("2026-11-24T17:00+01:00"));
    assertThat(OFFICE.previousClosing(nine)).contains(friday);
    assertThat(OFFICE.previousClosing(noon)).contains(noon);
    assertThat(OFFICE.previousOpening(noon)).contains(nine);
    assertThat(OFFICE.previousOpening(nine)).contains(at("2026-11-20T09:00+01:00"));
  }

  @Test
  void nightShift_overNewYear_isOneOpening() {
    WorkingTime night =
        WorkCalendar.weekly("night", ZoneOffset.UTC, "MON-SUN 22:00-06:00").workingTime();
    Instant eve = at("2026-12-31T22:00Z");
    Instant morning = at("2027-01-01T06:00Z");
    assertThat(night.openings(eve.minusSeconds(1), morning.plusSeconds(1)))
        .containsExactly(Interval.of(eve, morning));
    assertThat(night.nextClosing(eve)).contains(morning);
    assertThat(night.previousOpening(morning)).contains(eve);
    assertThat(night.previousOpening(at("2027-01-01T00:00Z"))).contains(eve);
    assertThat(night.add(eve, Duration.ofHours(2))).isEqualTo(at("2027-01-01T00:00Z"));
    assertThat(night.subtract(morning, Duration.ofHours(6))).isEqualTo(at("2027-01-01T00:00Z"));
    assertThat(night.withBoundary(Boundary.NEXT_OPENING).add(eve, Duration.ofHours(2)))
        .isEqualTo(at("2027-01-01T00:00Z"));
    assertThat(night.add(eve, Duration.ofHours(8))).isEqualTo(morning);
    assertThat(night.between(eve, morning)).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void openings_areFoundWhileTheStreamIsRead() {
    assertThat(OFFICE.openings(at("2026-11-21T00:00+01:00"), LAST).limit(2))
        .containsExactly(
            Interval.of(at("2026-11-23T09:00+01:00"), at("2026-11-23T17:00+01:00")),
            Interval.of(at("2026-11-24T09:00+01:00"), at("2026-11-24T17:00+01:00")));
    assertThat(OFFICE.openings(at("2026-11-23T10:00Z"), at("2026-11-23T11:00Z")))
        .containsExactly(Interval.parse("2026-11-23T10:00:00Z/2026-11-23T11:00:00Z"));
    assertThat(EMPTY.openings(FIRST, LAST)).isEmpty();
    assertThat(ALWAYS.openings(FIRST, LAST)).containsExactly(Interval.of(FIRST, LAST));
  }

  @Test
  void emptyCalendar_isAnErrorAndNoLoop() {
    Instant start = at("2026-11-23T10:00Z");
    NoWorkingTimeException thrown =
        catchThrowableOfType(
            NoWorkingTimeException.class, () -> EMPTY.add(start, Duration.ofHours(1)));
    assertThat(thrown.calendar()).isEqualTo(CalendarId.of("empty"));
    assertThat(thrown.from()).isEqualTo(start);
    assertThat(thrown)
        .hasMessageStartingWith(
            "calendar 'empty' must have PT1H of working time after 2026-11-23T10:00:00Z but has"
                + " PT0S\nMaybe ");
    assertThatThrownBy(() -> EMPTY.add(start, Duration.ZERO))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageStartingWith(
            "calendar 'empty' must have another opening after 2026-11-23T10:00:00Z");
    assertThatThrownBy(() -> EMPTY.subtract(start, Duration.ofHours(1)))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageContaining("must have PT1H of working time before 2026-11-23T10:00:00Z");
    assertThat(EMPTY.nextOpening(start)).isEmpty();
    assertThat(EMPTY.nextClosing(start)).isEmpty();
    assertThat(EMPTY.previousOpening(start)).isEmpty();
    assertThat(EMPTY.previousClosing(start)).isEmpty();
    assertThat(EMPTY.between(FIRST, LAST)).isZero();
    assertThat(EMPTY.isOpen(start)).isFalse();
  }

  @Test
  void calendarThatRunsOut_givesWhatItHasAndThenAnError() {
    WorkingTime once = once("2026-05-01");
    Instant nine = at("2026-05-01T09:00Z");
    Instant five = at("2026-05-01T17:00Z");
    assertThat(once.add(FIRST, Duration.ofHours(8))).isEqualTo(five);
    assertThat(once.subtract(LAST, Duration.ofHours(8))).isEqualTo(nine);
    assertThat(once.nextOpening(five)).isEmpty();
    assertThat(once.previousClosing(nine)).isEmpty();
    assertThatThrownBy(() -> once.add(nine, Duration.ofHours(8).plusNanos(1)))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageContaining("must have PT8H0.000000001S of working time after")
        .hasMessageContaining("but has PT8H");
    assertThatThrownBy(
            () -> once.withBoundary(Boundary.NEXT_OPENING).add(nine, Duration.ofHours(8)))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageContaining("must have another opening after 2026-05-01T09:00:00Z and PT8H");
    assertThatThrownBy(
            () -> once.withBoundary(Boundary.NEXT_OPENING).subtract(five, Duration.ofHours(8)))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageContaining("must have another opening before 2026-05-01T17:00:00Z and PT8H");
  }

  @Test
  void yearsBeyondTheCovered_areTheSameError() {
    for (Instant beyond : List.of(FIRST.minusNanos(1), LAST.plusNanos(1), Instant.MAX)) {
      assertThatThrownBy(() -> OFFICE.add(beyond, Duration.ZERO))
          .isInstanceOf(NoWorkingTimeException.class)
          .hasMessageStartingWith("calendar 'office' covers the years 0000 to 9999 but was asked");
      assertThatThrownBy(() -> OFFICE.subtract(beyond, Duration.ofSeconds(Long.MAX_VALUE)))
          .isInstanceOf(NoWorkingTimeException.class);
      assertThatThrownBy(() -> OFFICE.between(FIRST, beyond))
          .isInstanceOf(NoWorkingTimeException.class);
      assertThatThrownBy(() -> OFFICE.isOpen(beyond)).isInstanceOf(NoWorkingTimeException.class);
      assertThatThrownBy(() -> OFFICE.nextOpening(beyond))
          .isInstanceOf(NoWorkingTimeException.class);
      assertThatThrownBy(() -> OFFICE.previousOpening(beyond))
          .isInstanceOf(NoWorkingTimeException.class);
      assertThatThrownBy(() -> OFFICE.openings(beyond, LAST))
          .isInstanceOf(NoWorkingTimeException.class);
    }
  }

  @Test
  void year9999_isReckonedLikeAnyOther() {
    // 31 December 9999 is a Friday; central European winter time
    Instant lastDay = at("9999-12-31T09:00+01:00");
    assertThat(OFFICE.add(lastDay, Duration.ofHours(8))).isEqualTo(at("9999-12-31T17:00+01:00"));
    assertThat(OFFICE.subtract(LAST, Duration.ofHours(8))).isEqualTo(lastDay);
    assertThat(OFFICE.nextOpening(at("9999-12-31T17:00+01:00"))).isEmpty();
    assertThat(ALWAYS.add(FIRST, Duration.between(FIRST, LAST))).isEqualTo(LAST);
    assertThat(ALWAYS.subtract(LAST, Duration.between(FIRST, LAST))).isEqualTo(FIRST);
    assertThat(ALWAYS.nextClosing(FIRST)).isEmpty();
    assertThat(ALWAYS.previousOpening(LAST)).isEmpty();
    assertThat(ALWAYS.nextOpening(LAST)).isEmpty();
    assertThat(ALWAYS.previousClosing(LAST)).contains(LAST);
    assertThat(ALWAYS.isOpen(LAST)).isFalse();
    assertThat(ALWAYS.isOpen(LAST.minusNanos(1))).isTrue();
  }

  /** 400 Gregorian years are 146,097 days or exactly 20,871 weeks, whatever the zone does. */
  @Test
  void between_wholeCycles_isTheNumberOfWeeks() {
    WorkingTime utc =
        WorkCalendar.weekly("utc", ZoneOffset.UTC, "MON-FRI 09:00-17:00").workingTime();
    Instant from = at("0400-01-01T00:00Z");
    Instant to = at("9600-01-01T00:00Z");
    Duration work = FORTY_HOURS.multipliedBy(20_871 * 23);
    assertThat(utc.between(from, to)).isEqualTo(work);
    assertThat(utc.between(to, from)).isEqualTo(work.negated());
    assertThat(utc.withBoundary(Boundary.NEXT_OPENING).add(from, work))
        .isEqualTo(utc.nextOpening(to).orElseThrow());
    assertThat(utc.subtract(to, work)).isEqualTo(utc.nextOpening(from).orElseThrow());
  }

  @Test
  void extremelyLongWork_isAnAnswerOrAnError() {
    Instant start = at("2026-11-21T00:00Z");
    Duration days = Duration.ofDays(2_000_000);
    assertThat(ALWAYS.add(start, days)).isEqualTo(start.plus(days));
    assertThat(ALWAYS.subtract(start, Duration.ofDays(700_001)))
        .isEqualTo(start.minus(Duration.ofDays(700_001)));
    for (Duration tooLong :
        List.of(
            Duration.ofDays(4_000_003),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofSeconds(-Long.MAX_VALUE))) {
      assertThatThrownBy(() -> ALWAYS.add(start, tooLong))
          .isInstanceOf(NoWorkingTimeException.class);
      assertThatThrownBy(() -> ALWAYS.subtract(start, tooLong))
          .isInstanceOf(NoWorkingTimeException.class);
    }
  }

  @Test
  void closureOfThousandsOfYears_isCrossed() {
    WorkingTime time =
        WeeklyCalendar.builder()
            .id(CalendarId.of("sleeper"))
            .zone(BERLIN)
            .pattern(WeeklyPattern.always())
            .addClosures(
                Closure.of(
                    "asleep",
                    LocalDateTime.parse("2027-01-01T00:00"),
                    LocalDateTime.parse("8027-01-01T00:00")))
            .build()
            .workingTime();
    assertThat(time.add(at("2026-12-31T23:00+01:00"), Duration.ofHours(2)))
        .isEqualTo(at("8027-01-01T01:00+01:00"));
    assertThat(time.nextOpening(at("3000-01-01T00:00Z"))).contains(at("8027-01-01T00:00+01:00"));
  }

  @Test
  void calendar_namesTheCalendar() {
    assertThat(OFFICE.calendar()).isEqualTo(CalendarId.of("office"));
    assertThat(OFFICE.withBoundary(Boundary.CLOSING).calendar()).isEqualTo(CalendarId.of("office"));
  }

  @Test
  void nulls_areNamed() {
    assertThatNullPointerException().isThrownBy(() -> OFFICE.add(FIRST, null)).withMessage("work");
    assertThatNullPointerException()
        .isThrownBy(() -> OFFICE.add(null, Duration.ZERO))
        .withMessage("instant");
    assertThatNullPointerException()
        .isThrownBy(() -> OFFICE.withBoundary(null))
        .withMessage("boundary");
  }

  @Test
  void manyThreads_onAFreshCalendar_agree() throws Exception {
    Instant start = at("2026-11-21T00:00Z");
    Duration work = Duration.ofHours(50_000);
    Instant expected = OFFICE.add(start, work);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      WorkCalendar fresh = WorkCalendar.weekly("fresh", BERLIN, "MON-FRI 09:00-17:00");
      List<Callable<Instant>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        tasks.add(() -> fresh.workingTime().add(start, work));
      }
      for (Future<Instant> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }
}
