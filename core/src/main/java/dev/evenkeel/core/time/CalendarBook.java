package dev.evenkeel.core.time;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RegionId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.CalendarChoice.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All calendars of an organisation and whose they are. For a query the first of customer › person ›
 * team › region › default that has a calendar wins.
 *
 * <p>Each calendar id names one calendar in the book; {@code elapsed} always names {@link
 * WorkCalendar#always()}.
 */
@Value.Immutable
@ValueType
public abstract class CalendarBook {
  CalendarBook() {}

  /**
   * Returns the calendar that applies where no other does.
   *
   * @return the default calendar
   */
  public abstract WorkCalendar defaultCalendar();

  /**
   * Returns the hours agreed with customers.
   *
   * @return the calendar of each customer that has one
   */
  public abstract Map<CustomerId, WorkCalendar> customers();

  /**
   * Returns the hours of persons.
   *
   * @return the calendar of each person that has one
   */
  public abstract Map<PersonId, WorkCalendar> persons();

  /**
   * Returns the hours of teams.
   *
   * @return the calendar of each team that has one
   */
  public abstract Map<TeamId, WorkCalendar> teams();

  /**
   * Returns the hours of regions.
   *
   * @return the calendar of each region that has one
   */
  public abstract Map<RegionId, WorkCalendar> regions();

  /**
   * Returns calendars that only have a name, such as one for a kind of activity.
   *
   * @return further calendars
   */
  public abstract List<WorkCalendar> calendars();

  @Value.Lazy
  Map<CalendarId, WorkCalendar> byId() {
    Map<CalendarId, WorkCalendar> byId = new LinkedHashMap<>();
    for (WorkCalendar calendar : all()) {
      WorkCalendar same = byId.putIfAbsent(calendar.id(), calendar);
      Check.that(
          same == null || same.equals(calendar),
          "calendar id must name one calendar in a book but '%s' names two different ones",
          calendar.id());
    }
    return byId;
  }

  private List<WorkCalendar> all() {
    List<WorkCalendar> all = new ArrayList<>();
    all.add(WorkCalendar.always());
    all.add(defaultCalendar());
    all.addAll(customers().values());
    all.addAll(persons().values());
    all.addAll(teams().values());
    all.addAll(regions().values());
    all.addAll(calendars());
    return all;
  }

  @Value.Check
  void check() {
    byId();
  }

  /**
   * Returns the calendar with an id, wherever in the book it stands.
   *
   * @param id the id
   * @return the calendar, empty if the book has none of that id
   * @throws NullPointerException if the id is null
   */
  public final Optional<WorkCalendar> named(CalendarId id) {
    return Optional.ofNullable(byId().get(Check.notNull(id, "id")));
  }

  /**
   * Returns the calendar that applies.
   *
   * @param query for whom
   * @return the calendar, whose it is, and why
   * @throws NullPointerException if the query is null
   */
  public final CalendarChoice choose(CalendarQuery query) {
    Check.notNull(query, "query");
    List<String> without = new ArrayList<>();
    return choice(Level.CUSTOMER, query.customer(), customers(), without)
        .or(() -> choice(Level.PERSON, query.person(), persons(), without))
        .or(() -> choice(Level.TEAM, query.team(), teams(), without))
        .or(() -> choice(Level.REGION, query.region(), regions(), without))
        .orElseGet(() -> choice(Level.DEFAULT, defaultCalendar(), "the default", without));
  }

  private static <K> Optional<CalendarChoice> choice(
      Level level, Optional<K> key, Map<K, WorkCalendar> calendars, List<String> without) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    String whose = level.name().toLowerCase(Locale.ROOT) + " '" + key.get() + "'";
    WorkCalendar calendar = calendars.get(key.get());
    if (calendar == null) {
      without.add(whose);
      return Optional.empty();
    }
    return Optional.of(choice(level, calendar, "that of " + whose, without));
  }

  private static CalendarChoice choice(
      Level level, WorkCalendar calendar, String whose, List<String> without) {
    String why =
        without.isEmpty()
            ? "."
            : "; "
                + String.join(", ", without)
                + (without.size() == 1 ? " has" : " have")
                + " none.";
    String sentence = "Calendar '" + calendar.id() + "' applies, " + whose + why;
    return new CalendarChoice(calendar, level, sentence);
  }

  /**
   * Returns the book in which a calendar takes the place of the one with its id: wherever that
   * stands, also as a part of combined calendars, which keep their ids.
   *
   * @param calendar the calendar, with the id of the one that it replaces
   * @return the book; the calendars that it does not touch are the same objects as before
   * @throws NullPointerException if the calendar is null
   * @throws IllegalArgumentException if the book has no calendar with that id outside combined
   *     ones, or if it is {@code elapsed}
   */
  public final CalendarBook replacing(WorkCalendar calendar) {
    Check.notNull(calendar, "calendar");
    Check.that(
        named(calendar.id()).isPresent(),
        "calendar to be replaced must be in the book but was '%s'",
        calendar.id());
    Check.that(
        !calendar.id().equals(WorkCalendar.always().id()) || calendar.equals(WorkCalendar.always()),
        "calendar '%s' must stay open at all times",
        calendar.id());
    CalendarReplacement replacement = new CalendarReplacement(calendar);
    return builder()
        .defaultCalendar(replacement.in(defaultCalendar()))
        .customers(replacement.in(customers()))
        .persons(replacement.in(persons()))
        .teams(replacement.in(teams()))
        .regions(replacement.in(regions()))
        .calendars(calendars().stream().map(replacement::in).toList())
        .build();
  }

  /**
   * Returns a book with one calendar for all.
   *
   * @param defaultCalendar the calendar
   * @return the book
   * @throws NullPointerException if the calendar is null
   */
  public static CalendarBook of(WorkCalendar defaultCalendar) {
    return builder().defaultCalendar(defaultCalendar).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static CalendarBookBuilder builder() {
    return new CalendarBookBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this book.
   *
   * @return a new builder
   */
  public abstract CalendarBookBuilder toBuilder();
}
