package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarBookBuilder;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.capacity.ServiceGroupBuilder;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * People on shifts of equal length, one after the other from the opening on. On each day as many
 * come to a shift as its busiest interval needs, as they cannot come for half an hour.
 */
final class ShiftTeams {
  private static final SkillId CALLS = SkillId.of("calls");
  private static final TeamId DESK = TeamId.of("desk");

  private final List<Interval> shifts = new ArrayList<>();
  private final CalendarBook calendars;
  private final List<List<Person>> people = new ArrayList<>();

  ShiftTeams(Interval day, int hours) {
    CalendarBookBuilder book =
        CalendarBook.builder()
            .defaultCalendar(WorkCalendar.weekly("closed", ZoneOffset.UTC, "SUN 00:00-00:01"));
    Instant from = day.start();
    while (from.isBefore(day.end())) {
      Instant to = from.plusSeconds(3_600L * hours);
      to = to.isAfter(day.end()) ? day.end() : to;
      String week = "MON-SUN " + time(from) + "-" + time(to);
      book.putTeam(team(shifts.size()), WorkCalendar.weekly(week, ZoneOffset.UTC, week));
      shifts.add(Interval.of(from, to));
      people.add(new ArrayList<>());
      from = to;
    }
    calendars = book.build();
  }

  private static LocalTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalTime();
  }

  private static TeamId team(int shift) {
    return TeamId.of("shift-" + shift);
  }

  CalendarBook calendars() {
    return calendars;
  }

  /** Returns who comes on the day of a plan. */
  ServiceGroup group(StaffingPlan plan) {
    ServiceGroupBuilder group = ServiceGroup.builder().team(DESK).skill(CALLS);
    for (int shift = 0; shift < shifts.size(); shift++) {
      group.addAllPeople(firstOf(shift, busiest(plan, shift)));
    }
    return group.build();
  }

  private int busiest(StaffingPlan plan, int shift) {
    LocalTime from = time(shifts.get(shift).start());
    LocalTime to = time(shifts.get(shift).end());
    return plan.intervals().stream()
        .filter(
            staffing -> {
              LocalTime start = time(staffing.interval().start());
              return !start.isBefore(from) && start.isBefore(to);
            })
        .mapToInt(IntervalStaffing::scheduledHeadCount)
        .max()
        .orElse(0);
  }

  private List<Person> firstOf(int shift, int count) {
    List<Person> known = people.get(shift);
    for (int k = known.size(); k < count; k++) {
      String id = "s" + shift + "-p" + k;
      known.add(
          Person.builder()
              .id(PersonId.of(id))
              .name(id)
              .team(team(shift))
              .addSkills(new SkillLevel(CALLS, 3))
              .build());
    }
    return known.subList(0, count);
  }
}
