package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.shift.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.immutables.value.Value;

/**
 * Rules that no roster breaks. A shift belongs to the local date on which it starts; nobody starts
 * two shifts on one date. The defaults are those of the European Working Time Directive 2003/88/EC:
 * 11 hours of rest between shifts (article 3) and a free day in seven (article 5).
 */
@Value.Immutable
@ValueType
public abstract class RosterRules {
  private static final int WEEK = 7;

  RosterRules() {}

  /**
   * Returns the zone of dates and nights.
   *
   * @return the zone
   */
  public abstract ZoneId zone();

  /**
   * Returns how long somebody rests between the end of a shift and the start of the next.
   *
   * @return the least time, not negative; 11 hours if nothing is said
   */
  @Value.Default
  public Duration minimumRest() {
    return Duration.ofHours(11);
  }

  /**
   * Returns on how many dates in a row somebody may start shifts.
   *
   * @return the greatest number, at least 1; 6 if nothing is said
   */
  @Value.Default
  public int maximumConsecutiveDays() {
    return 6;
  }

  /**
   * Returns on how many dates of a calendar week, Monday to Sunday, nobody starts a shift.
   *
   * @return the least number of free days, 0 to 6; 1 if nothing is said
   */
  @Value.Default
  public int daysOffPerWeek() {
    return 1;
  }

  /**
   * Returns the start of the night.
   *
   * @return the local time, 23:00 if nothing is said
   */
  @Value.Default
  public LocalTime nightStart() {
    return LocalTime.of(23, 0);
  }

  /**
   * Returns the end of the night, which is on the next date if it is not after the start.
   *
   * @return the local time, 06:00 if nothing is said
   */
  @Value.Default
  public LocalTime nightEnd() {
    return LocalTime.of(6, 0);
  }

  @Value.Check
  void check() {
    Check.notNegative(minimumRest(), "minimum rest");
    Check.atLeast(maximumConsecutiveDays(), 1, "maximum of consecutive days");
    Check.notNegative(daysOffPerWeek(), "days off per week");
    Check.atMost(daysOffPerWeek(), WEEK - 1, "days off per week");
  }

  /**
   * Returns the date to which a shift belongs.
   *
   * @param shift the shift
   * @return the local date on which it starts
   */
  public final LocalDate date(Shift shift) {
    return LocalDate.ofInstant(shift.start(), zone());
  }

  /**
   * Tells whether a shift is worked in the night.
   *
   * @param shift the shift
   * @return true if any of it, breaks included, lies in a night
   */
  public final boolean isNight(Shift shift) {
    LocalDateTime start = LocalDateTime.ofInstant(shift.start(), zone());
    LocalDateTime end = LocalDateTime.ofInstant(shift.end(), zone());
    LocalDate last = end.toLocalDate();
    for (LocalDate day = start.toLocalDate().minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      LocalDateTime nightfall = day.atTime(nightStart());
      LocalDate morning = nightEnd().isAfter(nightStart()) ? day : day.plusDays(1);
      if (nightfall.isBefore(end) && start.isBefore(morning.atTime(nightEnd()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a shift belongs to a weekend.
   *
   * @param shift the shift
   * @return true if it starts on a Saturday or Sunday
   */
  public final boolean isWeekend(Shift shift) {
    return date(shift).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /**
   * Returns the rules with all defaults.
   *
   * @param zone the zone of dates and nights
   * @return the rules
   * @throws NullPointerException if the zone is null
   */
  public static RosterRules of(ZoneId zone) {
    return builder().zone(zone).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RosterRulesBuilder builder() {
    return new RosterRulesBuilder();
  }

  /**
   * Returns a builder that starts with these rules.
   *
   * @return a new builder
   */
  public abstract RosterRulesBuilder toBuilder();
}
