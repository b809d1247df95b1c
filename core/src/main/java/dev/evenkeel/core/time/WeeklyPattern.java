package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For each day of the week any number of local intervals that begin on it, in order of their start
 * and each only once. An interval that runs over midnight belongs to the day on which it begins.
 * Intervals may overlap; then they count once.
 *
 * @param intervals the intervals of each day, in the order of the days; days without an interval
 *     are left out
 */
public record WeeklyPattern(Map<DayOfWeek, List<LocalInterval>> intervals) {
  private static final Comparator<LocalInterval> ORDER =
      Comparator.comparing(LocalInterval::start).thenComparing(LocalInterval::length);

  /**
   * Sorts the intervals.
   *
   * @param intervals the intervals of each day, in any order
   * @throws NullPointerException if the map, a day, a list or an interval is null
   */
  public WeeklyPattern {
    Check.notNull(intervals, "intervals");
    Map<DayOfWeek, List<LocalInterval>> sorted = new EnumMap<>(DayOfWeek.class);
    intervals.forEach(
        (day, ofDay) -> {
          Check.notNull(day, "day");
          Check.notNull(ofDay, "intervals").forEach(item -> Check.notNull(item, "interval"));
          if (!ofDay.isEmpty()) {
            sorted.put(day, ofDay.stream().sorted(ORDER).distinct().toList());
          }
        });
    intervals = Collections.unmodifiableMap(sorted);
  }

  /**
   * Returns the pattern with the same intervals on each of some days.
   *
   * @param days the days
   * @param intervals the intervals of each of them
   * @return the pattern
   * @throws NullPointerException if an argument, a day or an interval is null
   */
  public static WeeklyPattern of(Set<DayOfWeek> days, LocalInterval... intervals) {
    Check.notNull(days, "days");
    List<LocalInterval> ofDay = Arrays.asList(Check.notNull(intervals, "intervals"));
    Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
    days.forEach(day -> week.put(Check.notNull(day, "day"), ofDay));
    return new WeeklyPattern(week);
  }

  /**
   * Returns the pattern that is open all the time.
   *
   * @return the pattern {@code MON-SUN 00:00-24:00}
   */
  public static WeeklyPattern always() {
    return of(Set.of(DayOfWeek.values()), LocalInterval.WHOLE_DAY);
  }

  /**
   * Returns the pattern without any interval.
   *
   * @return the empty pattern
   */
  public static WeeklyPattern none() {
    return new WeeklyPattern(Map.of());
  }

  /**
   * Returns the pattern that a text names: entries with a semicolon between them, each with days
   * and then intervals, such as {@code MON-FRI 09:00-12:00 13:00-17:00; SAT 10:00-14:00}. Days are
   * {@code MON TUE WED THU FRI SAT SUN} in either case, alone or as a range, which may run over the
   * end of the week ({@code FRI-MON}). What several entries say about one day adds up. A blank text
   * is the empty pattern. {@link #toString()} gives this form.
   *
   * @param text the text
   * @return the pattern
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text has another form
   */
  public static WeeklyPattern parse(String text) {
    return WeeklyText.parse(Check.notNull(text, "text"));
  }

  /**
   * Returns the intervals that begin on a day.
   *
   * @param day the day
   * @return the intervals in order of their start
   * @throws NullPointerException if the day is null
   */
  public List<LocalInterval> on(DayOfWeek day) {
    return intervals.getOrDefault(Check.notNull(day, "day"), List.of());
  }

  /**
   * Returns whether no day has an interval.
   *
   * @return true if there is nothing in the pattern
   */
  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  /**
   * Returns the pattern with the intervals of both.
   *
   * @param other the other pattern
   * @return the pattern with the intervals of both
   * @throws NullPointerException if the other pattern is null
   */
  public WeeklyPattern plus(WeeklyPattern other) {
    Check.notNull(other, "other");
    Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<LocalInterval> both = new ArrayList<>(on(day));
      both.addAll(other.on(day));
      week.put(day, both);
    }
    return new WeeklyPattern(week);
  }

  /**
   * Returns the form that {@link #parse} reads, such as {@code MON-FRI 09:00-17:00; SAT
   * 10:00-14:00}: days with the same intervals share an entry.
   *
   * @return the pattern as text, empty for the empty pattern
   */
  @Override
  public String toString() {
    return WeeklyText.format(this);
  }
}
