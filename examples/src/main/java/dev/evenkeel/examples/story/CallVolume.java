package dev.evenkeel.examples.story;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Team;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarBookBuilder;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.examples.files.CallCountFile.DayProfile;
import dev.evenkeel.examples.files.StoryData;
import dev.evenkeel.scheduling.staffing.WeeklyLoad;
import dev.evenkeel.scheduling.staffing.WeeklyLoadInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the calls of another house in the place of the sample's load: each weekday has the given
 * profile, and the service is open while there are calls. As the sample's team is made for far
 * fewer calls, each of its agents then stands for several colleagues on the same shifts: as many as
 * it takes for the paid hours of a week to cover the needed ones. Where the shifts do not fit the
 * calls, people are missing or to spare, and the story says so.
 */
public final class CallVolume {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private CallVolume() {}

  /**
   * Returns the data with the calls.
   *
   * @param data the sample
   * @param profile the calls per half-hour of a day
   * @param handleTime how long a call takes on average
   * @param file the name of the file, to be told in the story
   * @return the data to tell the story of
   */
  public static StoryData applied(
      StoryData data, DayProfile profile, Duration handleTime, String file) {
    WeeklyCalendar openings = openings(data, profile);
    StoryData loaded =
        data.toBuilder()
            .load(load(data, profile, handleTime))
            .openings(openings)
            .loadSource(profile.source() + " in " + file)
            .build();
    int factor = factor(loaded);
    return scaled(loaded, factor).toBuilder()
        .loadSource(
            "%s in %s, %d s each; every agent of the sample team stands for %d on the same shifts"
                .formatted(profile.source(), file, handleTime.toSeconds(), factor))
        .build();
  }

  private static WeeklyLoad load(StoryData data, DayProfile profile, Duration handleTime) {
    List<WeeklyLoadInterval> intervals = new ArrayList<>();
    for (DayOfWeek day : WEEKDAYS) {
      profile
          .calls()
          .forEach(
              (start, calls) ->
                  intervals.add(WeeklyLoadInterval.of(day, halfHour(start), calls, handleTime)));
    }
    return WeeklyLoad.builder().zone(data.service().zone()).intervals(intervals).build();
  }

  private static LocalInterval halfHour(LocalTime start) {
    return new LocalInterval(start, start.plus(HALF_HOUR));
  }

  private static WeeklyCalendar openings(StoryData data, DayProfile profile) {
    LocalInterval[] open =
        profile.calls().keySet().stream().map(CallVolume::halfHour).toArray(LocalInterval[]::new);
    WeeklyCalendar calendar = data.openings();
    return calendar.toBuilder()
        .pattern(WeeklyPattern.of(WEEKDAYS, open))
        .closures(List.of())
        .build()
        .withId("opening-by-calls");
  }

  /** The least number of colleagues per agent whose paid hours cover the needed ones. */
  private static int factor(StoryData data) {
    ServiceDays days = StoryTeller.service(data);
    List<ServiceSlot> week =
        days.between(days.ordinaryWeek(), days.ordinaryWeek().plusDays(WEEKDAYS.size()));
    double needed = week.stream().mapToDouble(slot -> slot.hours() * slot.scheduled()).sum();
    double present = week.stream().mapToDouble(slot -> slot.hours() * slot.present()).sum();
    return present == 0 ? 1 : Math.max(1, (int) Math.ceil(needed / present));
  }

  private static StoryData scaled(StoryData data, int factor) {
    List<Person> people = new ArrayList<>();
    Map<PersonId, WorkCalendar> calendars = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    List<PersonId> members = new ArrayList<>();
    for (Person person : data.project().people()) {
      boolean serves = data.team().members().contains(person.id());
      WorkCalendar calendar = data.calendars().persons().get(person.id());
      for (int copy = 1; copy <= (serves ? factor : 1); copy++) {
        Person colleague = copy == 1 ? person : copy(person, copy);
        people.add(colleague);
        if (serves) {
          members.add(colleague.id());
        }
        if (calendar != null) {
          calendars.put(colleague.id(), calendar);
        }
      }
    }
    CalendarBookBuilder book = CalendarBook.builder().from(data.calendars()).persons(calendars);
    Team team = data.team().toBuilder().members(members).build();
    return data.toBuilder()
        .project(data.project().toBuilder().people(people).build())
        .calendars(book.build())
        .team(team)
        .build();
  }

  private static Person copy(Person person, int number) {
    return person.toBuilder()
        .id(PersonId.of(person.id() + "-" + number))
        .name(person.name().replaceFirst(" ", "\u00b7" + number + " "))
        .build();
  }
}
