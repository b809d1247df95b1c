package dev.evenkeel.core.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The text form of a weekly pattern. */
final class WeeklyText {
  private static final int LETTERS = 3;

  private WeeklyText() {}

  static WeeklyPattern parse(String text) {
    Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
    if (!text.isBlank()) {
      for (String entry : text.split(";", -1)) {
        parseEntry(entry.strip(), week);
      }
    }
    return new WeeklyPattern(week);
  }

  private static void parseEntry(String entry, Map<DayOfWeek, List<LocalInterval>> week) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    List<LocalInterval> intervals = new ArrayList<>();
    for (String word : entry.split("[\\s,]+", -1)) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        intervals.add(LocalInterval.parse(word));
      } else {
        require(intervals.isEmpty(), "days must stand before intervals", entry);
        addDays(word, days);
      }
    }
    require(!days.isEmpty() && !intervals.isEmpty(), "entry must name days and intervals", entry);
    days.forEach(day -> week.computeIfAbsent(day, key -> new ArrayList<>()).addAll(intervals));
  }

  private static void addDays(String word, Set<DayOfWeek> days) {
    String[] ends = word.split("-", -1);
    require(ends.length <= 2, "days must be such as MON or MON-FRI", word);
    DayOfWeek day = day(ends[0]);
    DayOfWeek last = day(ends[ends.length - 1]);
    while (day != last) {
      days.add(day);
      day = day.plus(1);
    }
    days.add(last);
  }

  private static DayOfWeek day(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (name(day).equalsIgnoreCase(name)) {
        return day;
      }
    }
    throw failure("day must be one of MON TUE WED THU FRI SAT SUN", name);
  }

  private static void require(boolean condition, String rule, String found) {
    if (!condition) {
      throw failure(rule, found);
    }
  }

  private static IllegalArgumentException failure(String rule, String found) {
    return new IllegalArgumentException(
        rule
            + " but was '"
            + found
            + "'\nMaybe write it like 'MON-FRI 09:00-12:00 13:00-17:00; SAT 10:00-14:00'.");
  }

  static String format(WeeklyPattern pattern) {
    Map<List<LocalInterval>, Set<DayOfWeek>> entries = new LinkedHashMap<>();
    pattern
        .intervals()
        .forEach(
            (day, intervals) ->
                entries
                    .computeIfAbsent(intervals, key -> EnumSet.noneOf(DayOfWeek.class))
                    .add(day));
    StringJoiner text = new StringJoiner("; ");
    entries.forEach((intervals, days) -> text.add(formatEntry(days, intervals)));
    return text.toString();
  }

  private static String formatEntry(Set<DayOfWeek> days, List<LocalInterval> intervals) {
    StringJoiner words = new StringJoiner(" ");
    for (DayOfWeek day : days) {
      boolean begins = day == DayOfWeek.MONDAY || !days.contains(day.minus(1));
      if (begins) {
        words.add(formatRange(day, days));
      }
    }
    intervals.forEach(interval -> words.add(interval.toString()));
    return words.toString();
  }

  private static String formatRange(DayOfWeek first, Set<DayOfWeek> days) {
    DayOfWeek last = first;
    while (last != DayOfWeek.SUNDAY && days.contains(last.plus(1))) {
      last = last.plus(1);
    }
    return first == last ? name(first) : name(first) + "-" + name(last);
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, LETTERS);
  }
}
