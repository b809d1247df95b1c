package dev.evenkeel.core.time;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a calendar in the place of the one that has its id, also inside combined ones. Mutable, for
 * a single owner: parts that are shared are visited once.
 */
final class CalendarReplacement {
  private final WorkCalendar replacement;
  private final IdentityHashMap<WorkCalendar, WorkCalendar> visited = new IdentityHashMap<>();

  CalendarReplacement(WorkCalendar replacement) {
    this.replacement = replacement;
  }

  WorkCalendar in(WorkCalendar calendar) {
    WorkCalendar known = visited.get(calendar);
    if (known != null) {
      return known;
    }
    WorkCalendar result = replaced(calendar);
    visited.put(calendar, result);
    return result;
  }

  private WorkCalendar replaced(WorkCalendar calendar) {
    if (calendar.id().equals(replacement.id())) {
      return replacement;
    }
    return calendar instanceof CombinedCalendar combined ? combined.withParts(this::in) : calendar;
  }

  <K> Map<K, WorkCalendar> in(Map<K, WorkCalendar> calendars) {
    Map<K, WorkCalendar> result = new LinkedHashMap<>();
    calendars.forEach((key, calendar) -> result.put(key, in(calendar)));
    return result;
  }
}
