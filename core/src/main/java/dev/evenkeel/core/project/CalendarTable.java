package dev.evenkeel.core.project;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarQuery;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers the calendars that a project uses, equal ones once; 0 is the default of the book. */
final class CalendarTable {
  private final CalendarBook book;
  private final List<WorkCalendar> calendars = new ArrayList<>();
  private final Map<WorkCalendar, Integer> index = new HashMap<>();
  private final Map<CalendarId, Integer> named = new HashMap<>();

  CalendarTable(CalendarBook book) {
    this.book = book;
    indexOf(book.defaultCalendar());
  }

  private int indexOf(WorkCalendar calendar) {
    Integer known = index.putIfAbsent(calendar, calendars.size());
    if (known != null) {
      return known;
    }
    calendars.add(calendar);
    return calendars.size() - 1;
  }

  int defaultCalendar() {
    return 0;
  }

  int named(CalendarId id, String holder, Object holderId) {
    Integer known = named.get(id);
    if (known != null) {
      return known;
    }
    WorkCalendar calendar =
        book.named(id)
            .orElseThrow(
                () ->
                    Unresolved.fault(
                        String.format(
                            Locale.ROOT,
                            "calendar '%s' must be in the book but is not, in %s '%s'",
                            id,
                            holder,
                            holderId)));
    int number = indexOf(calendar);
    named.put(id, number);
    return number;
  }

  int of(Person person) {
    CalendarQuery query =
        CalendarQuery.builder()
            .person(person.id())
            .team(person.team())
            .region(person.region())
            .build();
    return indexOf(book.choose(query).calendar());
  }

  /** The calendar that is open whenever one of several is. */
  int union(int[] several) {
    return several.length == 1
        ? several[0]
        : indexOf(WorkCalendar.unionOf(IntStream.of(several).mapToObj(calendars::get).toList()));
  }

  List<WorkCalendar> list() {
    return List.copyOf(calendars);
  }

  TickCalendar[] onGrid(Instant origin, Duration tick) {
    return calendars.stream()
        .map(calendar -> calendar.workingTime().onGrid(origin, tick))
        .toArray(TickCalendar[]::new);
  }
}
