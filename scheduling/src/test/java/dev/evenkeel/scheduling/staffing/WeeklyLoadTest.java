package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyLoadTest {
  private static final Duration HANDLE_TIME = Duration.ofMinutes(3);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void over_twoWeeks_repeatsTheWeek() {
    WeeklyLoad week =
        week(
            BERLIN,
            on(DayOfWeek.MONDAY, "08:00-09:00", 60),
            on(DayOfWeek.TUESDAY, "22:00-02:00", 8));

    ContactLoad load = over(week, "2026-11-02", "2026-11-16");

    assertThat(load.intervals())
        .containsExactly(
            at("2026-11-02T07:00:00Z/2026-11-02T08:00:00Z", 60),
            at("2026-11-03T21:00:00Z/2026-11-04T01:00:00Z", 8),
            at("2026-11-09T07:00:00Z/2026-11-09T08:00:00Z", 60),
            at("2026-11-10T21:00:00Z/2026-11-11T01:00:00Z", 8));
  }

  @Test
  void over_noDates_isEmpty() {
    WeeklyLoad week = week(BERLIN, on(DayOfWeek.MONDAY, "08:00-09:00", 60));

    assertThat(over(week, "2026-11-02", "2026-11-02").intervals()).isEmpty();
    assertThat(over(week, "2026-11-03", "2026-11-09").intervals()).isEmpty();
  }

  @Test
  void over_openingsThatCutAnInterval_keepsTheSamePartOfItsContacts() {
    WeeklyLoad week = week(BERLIN, on(DayOfWeek.MONDAY, "08:00-09:00", 60));
    WorkCalendar openings = WorkCalendar.weekly("desk", BERLIN, "MON-FRI 07:00-08:15 08:30-08:40");

    ContactLoad load =
        week.over(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-09"), openings);

    assertThat(load.intervals())
        .containsExactly(
            at("2026-11-02T07:00:00Z/2026-11-02T07:15:00Z", 15),
            at("2026-11-02T07:30:00Z/2026-11-02T07:40:00Z", 10));
  }

  @Test
  void over_theHourThatDoesNotExist_bringsNoContacts() {
    WeeklyLoad week = week(BERLIN, on(DayOfWeek.SUNDAY, "01:30-03:30", 40));

    assertThat(over(week, "2026-03-29", "2026-03-30").intervals())
        .containsExactly(
            at("2026-03-29T00:30:00Z/2026-03-29T01:00:00Z", 10),
            at("2026-03-29T01:00:00Z/2026-03-29T01:30:00Z", 10));
  }

  @Test
  void over_theHourThatPassesTwice_bringsItsContactsTwice() {
    WeeklyLoad week = week(BERLIN, on(DayOfWeek.SUNDAY, "02:00-03:00", 10));

    assertThat(over(week, "2026-10-25", "2026-10-26").intervals())
        .containsExactly(
            at("2026-10-25T00:00:00Z/2026-10-25T01:00:00Z", 10),
            at("2026-10-25T01:00:00Z/2026-10-25T02:00:00Z", 10));
  }

  /** Samoa had no Friday 30 December 2011. */
  @Test
  void over_aDateThatDoesNotExist_bringsNoContacts() {
    WeeklyLoad week = week(ZoneId.of("Pacific/Apia"), on(DayOfWeek.FRIDAY, "00:00-00:00", 1000));

    assertThat(over(week, "2011-12-30", "2011-12-31").intervals()).isEmpty();
    assertThat(over(week, "2012-01-06", "2012-01-07").totalContacts()).isEqualTo(1000);
  }

  @Test
  void intervals_thatOverlap_areRefused() {
    refused(
        "weekly load intervals must not overlap but MONDAY 08:00-09:00 overlaps MONDAY 08:30-10:00",
        on(DayOfWeek.MONDAY, "08:30-10:00", 1),
        on(DayOfWeek.MONDAY, "08:00-09:00", 1));
    refused(
        "weekly load intervals must not overlap but SUNDAY 22:00-01:00 overlaps MONDAY 00:30-01:00",
        on(DayOfWeek.MONDAY, "00:30-01:00", 1),
        on(DayOfWeek.SUNDAY, "22:00-01:00", 1));
  }

  @Test
  void intervals_thatTouchOverTheEndOfTheWeek_areAllowed() {
    WeeklyLoad week =
        week(
            BERLIN, on(DayOfWeek.MONDAY, "01:00-02:00", 1), on(DayOfWeek.SUNDAY, "22:00-01:00", 1));

    assertThat(week.toBuilder().build()).isEqualTo(week);
    assertThat(week.intervals().get(0).toBuilder().build()).isEqualTo(week.intervals().get(0));
  }

  @Test
  void interval_withoutSense_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on(DayOfWeek.MONDAY, "08:00-09:00", -1))
        .withMessage(
            "contacts must not be negative but was -1.0"
                + " in weekly load interval 'MONDAY 08:00-09:00'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WeeklyLoadInterval.of(
                    DayOfWeek.MONDAY, LocalInterval.parse("08:00-09:00"), 1, Duration.ZERO))
        .withMessageStartingWith("handle time must be positive but was PT0S");
  }

  @Test
  void interval_withoutContacts_needsNoHandleTime() {
    WeeklyLoadInterval quiet =
        WeeklyLoadInterval.of(
            DayOfWeek.MONDAY, LocalInterval.parse("08:00-09:00"), 0, Duration.ZERO);

    assertThat(over(week(BERLIN, quiet), "2026-11-02", "2026-11-03").totalContacts()).isZero();
  }

  @Test
  void over_datesInReverse_isRefused() {
    WeeklyLoad week = week(BERLIN, on(DayOfWeek.MONDAY, "08:00-09:00", 60));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> over(week, "2026-11-02", "2026-11-01"))
        .withMessage("end of the dates must be at least 2026-11-02 but was 2026-11-01");
  }

  private static void refused(String message, WeeklyLoadInterval... intervals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(BERLIN, intervals))
        .withMessage(message);
  }

  private static WeeklyLoad week(ZoneId zone, WeeklyLoadInterval... intervals) {
    return WeeklyLoad.builder().zone(zone).intervals(List.of(intervals)).build();
  }

  private static WeeklyLoadInterval on(DayOfWeek day, String interval, double contacts) {
    return WeeklyLoadInterval.of(day, LocalInterval.parse(interval), contacts, HANDLE_TIME);
  }

  private static LoadInterval at(String interval, double contacts) {
    return LoadInterval.of(Interval.parse(interval), contacts, HANDLE_TIME);
  }

  private static ContactLoad over(WeeklyLoad week, String first, String end) {
    return week.over(LocalDate.parse(first), LocalDate.parse(end), WorkCalendar.always());
  }
}
