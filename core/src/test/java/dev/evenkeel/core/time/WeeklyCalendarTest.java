package dev.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.evenkeel.core.id.CalendarId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeeklyCalendarTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** 23 November 2026 is a Monday. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static WeeklyCalendarBuilder calendar(String zone, String pattern) {
    return WeeklyCalendar.builder()
        .id(CalendarId.of("calendar"))
        .zone(ZoneId.of(zone))
        .pattern(WeeklyPattern.parse(pattern));
  }

  private static Interval interval(String start, String end) {
    return Interval.of(
        OffsetDateTime.parse(start).toInstant(), OffsetDateTime.parse(end).toInstant());
  }

  private static void assertOpenings(WorkCalendar calendar, Interval within, Interval... openings) {
    assertThat(calendar.workingTime().openings(within.start(), within.end()))
        .containsExactly(openings);
  }

  private static Interval berlin(int firstDay, String start, int lastDay, String end) {
    return interval(
        "2026-11-" + firstDay + "T" + start + "+01:00",
        "2026-11-" + lastDay + "T" + end + "+01:00");
  }

  @Test
  void pattern_severalIntervalsADay_areSeparate() {
    assertOpenings(
        calendar("Europe/Berlin", "MON 09:00-12:00 13:00-17:00").build(),
        berlin(22, "00:00", 25, "00:00"),
        berlin(23, "09:00", 23, "12:00"),
        berlin(23, "13:00", 23, "17:00"));
  }

  @Test
  void pattern_intervalsThatTouchOrOverlap_areOneOpening() {
    assertOpenings(
        calendar(
                "Europe/Berlin",
                "MON 09:00-12:00 12:00-14:00 13:00-17:00 22:00-24:00; TUE 00:00-01:00")
            .build(),
        berlin(22, "00:00", 25, "00:00"),
        berlin(23, "09:00", 23, "17:00"),
        berlin(23, "22:00", 24, "01:00"));
  }

  @Test
  void holiday_wholeDay_removesWhatBeginsOnItsDate() {
    WorkCalendar night =
        calendar("Europe/Berlin", "SUN-TUE 22:00-06:00")
            .addHolidays(Holiday.of(MONDAY, "Monday"))
            .build();
    assertOpenings(
        night,
        berlin(22, "12:00", 25, "12:00"),
        berlin(22, "22:00", 23, "06:00"),
        berlin(24, "22:00", 25, "06:00"));
  }

  @Test
  void holiday_partDay_closesItsIntervals() {
    WorkCalendar day =
        calendar("Europe/Berlin", "MON-TUE 09:00-17:00")
            .addHolidays(
                Holiday.partDay(
                    MONDAY,
                    "half",
                    LocalInterval.parse("10:00-11:00"),
                    LocalInterval.parse("14:00-09:30")))
            .build();
    assertOpenings(
        day,
        berlin(23, "00:00", 25, "00:00"),
        berlin(23, "09:00", 23, "10:00"),
        berlin(23, "11:00", 23, "14:00"),
        berlin(24, "09:30", 24, "17:00"));
  }

  @Test
  void breaks_cutWhateverOpeningTheyLieIn() {
    WorkCalendar night =
        calendar("Europe/Berlin", "MON 22:00-06:00")
            .breaks(WeeklyPattern.parse("TUE 02:00-02:30"))
            .build();
    assertOpenings(
        night,
        berlin(23, "00:00", 25, "00:00"),
        berlin(23, "22:00", 24, "02:00"),
        berlin(24, "02:30", 24, "06:00"));
  }

  @Test
  void extraOpening_isTouchedByClosuresOnly() {
    WorkCalendar calendar =
        calendar("Europe/Berlin", "MON 09:00-12:00")
            .breaks(WeeklyPattern.parse("MON 10:00-20:00"))
            .addHolidays(Holiday.of(MONDAY, "Monday"))
            .addExtraOpenings(ExtraOpening.of("rush", MONDAY, LocalInterval.parse("11:00-15:00")))
            .addClosures(
                Closure.of(
                    "move",
                    LocalDateTime.parse("2026-11-23T13:00"),
                    LocalDateTime.parse("2026-11-23T14:00")))
            .build();
    assertOpenings(
        calendar,
        berlin(23, "00:00", 24, "00:00"),
        berlin(23, "11:00", 23, "13:00"),
        berlin(23, "14:00", 23, "15:00"));
  }

  @Test
  void nightShift_whenClocksChange_isLongerOrShorter() {
    WorkingTime night = calendar("Europe/Berlin", "SAT 22:00-06:00").build().workingTime();
    Instant march = Instant.parse("2026-03-28T12:00:00Z");
    Instant october = Instant.parse("2026-10-24T12:00:00Z");
    assertThat(night.between(march, march.plus(Duration.ofDays(1)))).hasHours(7);
    assertThat(night.between(october, october.plus(Duration.ofDays(1)))).hasHours(9);
  }

  /** Lord Howe Island moves its clocks by half an hour: 2026-10-04 forward, 2026-04-05 back. */
  @Test
  void lordHowe_movesClocksByHalfAnHour() {
    WorkCalendar day = calendar("Australia/Lord_Howe", "SUN 00:00-06:00").build();
    assertOpenings(
        day,
        interval("2026-10-03T00:00Z", "2026-10-05T00:00Z"),
        interval("2026-10-04T00:00+10:30", "2026-10-04T06:00+11:00"));
    assertThat(
            day.workingTime()
                .between(
                    Instant.parse("2026-10-03T00:00:00Z"), Instant.parse("2026-10-05T00:00:00Z")))
        .hasMinutes(330);
    assertThat(
            day.workingTime()
                .between(
                    Instant.parse("2026-04-04T00:00:00Z"), Instant.parse("2026-04-06T00:00:00Z")))
        .hasMinutes(390);
  }

  /** Samoa left out Friday, 30 December 2011: Thursday was followed by Saturday. */
  @Test
  void apia_dateThatDoesNotExist_hasNoOpening() {
    Interval week = interval("2011-12-29T00:00-10:00", "2012-01-03T00:00+14:00");
    assertOpenings(
        calendar("Pacific/Apia", "MON-FRI 09:00-17:00").build(),
        week,
        interval("2011-12-29T09:00-10:00", "2011-12-29T17:00-10:00"),
        interval("2012-01-02T09:00+14:00", "2012-01-02T17:00+14:00"));
    assertOpenings(
        calendar("Pacific/Apia", "THU 22:00-06:00").build(),
        week,
        interval("2011-12-29T22:00-10:00", "2011-12-31T06:00+14:00"));
    assertOpenings(
        calendar("Pacific/Apia", "")
            .addExtraOpenings(
                ExtraOpening.of(
                    "never", LocalDate.of(2011, 12, 30), LocalInterval.parse("09:00-17:00")))
            .build(),
        week);
  }

  @Test
  void apia_dateThatDoesNotExist_leavesRoundTheClockWhole() {
    WorkCalendar calendar = calendar("Pacific/Apia", "MON-SUN 00:00-24:00").build();
    Interval week = interval("2011-12-29T00:00-10:00", "2012-01-03T00:00+14:00");
    assertOpenings(calendar, week, week);
    assertThat(week.length()).hasHours(96);
  }

  /** Monrovia kept an offset of 44 minutes and 30 seconds until 7 January 1972. */
  @Test
  void offsetsWithSeconds_areExact() {
    assertOpenings(
        calendar("Africa/Monrovia", "THU-FRI 09:00-17:00").build(),
        interval("1972-01-06T00:00Z", "1972-01-08T00:00Z"),
        Interval.parse("1972-01-06T09:44:30Z/1972-01-06T17:44:30Z"),
        interval("1972-01-07T09:00Z", "1972-01-07T17:00Z"));
  }

  @Test
  void datedEntries_farOutsideTheYears_doNoHarm() {
    WorkCalendar calendar =
        calendar("Europe/Berlin", "MON 09:00-12:00")
            .addHolidays(Holiday.of(LocalDate.MIN, "never"), Holiday.of(LocalDate.MAX, "never"))
            .addClosures(
                Closure.of("before", LocalDateTime.MIN, LocalDateTime.parse("2026-11-23T10:00")))
            .addClosures(
                Closure.of("after", LocalDateTime.parse("2026-11-23T11:00"), LocalDateTime.MAX))
            .build();
    assertOpenings(
        calendar,
        interval("0000-01-01T00:00Z", "9999-12-31T00:00Z"),
        berlin(23, "10:00", 23, "11:00"));
  }

  @Test
  void workingTime_isMadeOnce() {
    WorkCalendar calendar = calendar("Europe/Berlin", "MON 09:00-12:00").build();
    assertThat(calendar.workingTime()).isSameAs(calendar.workingTime());
  }

  @Test
  void withId_changesTheIdAlone() {
    WeeklyCalendar calendar = WorkCalendar.weekly("a", BERLIN, "MON 09:00-12:00");
    assertThat(calendar.withId("b")).isEqualTo(WorkCalendar.weekly("b", BERLIN, "MON 09:00-12:00"));
    assertThat(calendar.withId("a")).isEqualTo(calendar);
  }

  @Test
  void build_withoutZone_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WeeklyCalendar.builder().id(CalendarId.of("a")).build())
        .withMessageContaining("zone");
  }

  @Test
  void always_isElapsedTime() {
    assertThat(WorkCalendar.always().id()).isEqualTo(CalendarId.of("elapsed"));
    assertThat(WorkCalendar.always()).isEqualTo(WorkCalendar.always());
    assertThat(WorkCalendar.always().workingTime().add(Instant.EPOCH, Duration.ofNanos(7)))
        .isEqualTo(Instant.ofEpochSecond(0, 7));
  }
}
