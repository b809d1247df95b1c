package dev.evenkeel.examples.report;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.CalendarQuery;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.examples.chart.PersonWeekChart;
import dev.evenkeel.examples.chart.TimeSpan;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.examples.page.Chart;
import dev.evenkeel.examples.story.ProjectHours;
import dev.evenkeel.examples.story.ProjectPlan;
import dev.evenkeel.examples.story.ServiceSlot;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The busiest week of the plan, hour by hour and person by person. */
final class PersonWeek {
  private static final int DAYS = 6;
  private static final Duration STEP = Duration.ofMinutes(15);

  private final Story story;
  private final Names names;
  private final LocalDate monday;
  private final Interval week;

  PersonWeek(Story story, Names names) {
    this.story = story;
    this.names = names;
    this.monday = new ProjectHours(story).busiestWeek();
    ZoneId zone = story.data().service().zone();
    this.week =
        Interval.of(
            monday.atStartOfDay(zone).toInstant(),
            monday.plusDays(DAYS).atStartOfDay(zone).toInstant());
  }

  Chart chart() {
    return PersonWeekChart.of(
        "Its busiest week, from " + Words.date(monday.atStartOfDay()) + ", hour by hour",
        "Above: people of the service team who are free for the project, and "
            + "how many of them it uses. Below: who is at work, and who works on "
            + "the project. Nights are shaded.",
        new PersonWeekChart.View(
            new TimeSpan(monday.atStartOfDay(), monday.plusDays(DAYS).atStartOfDay()),
            rows(),
            levels(),
            names.groups(),
            closed()));
  }

  private List<PersonWeekChart.Row> rows() {
    List<PersonWeekChart.Row> serving = new ArrayList<>();
    List<PersonWeekChart.Row> others = new ArrayList<>();
    for (Person person : story.data().project().people()) {
      List<PersonWeekChart.Work> work = work(person);
      if (!work.isEmpty()) {
        (story.capacity().members().contains(person.id()) ? serving : others)
            .add(new PersonWeekChart.Row(person.name(), present(person), work));
      }
    }
    serving.addAll(others);
    return serving;
  }

  private List<PersonWeekChart.Work> work(Person person) {
    List<PersonWeekChart.Work> work = new ArrayList<>();
    for (ProjectPlan plan : story.plan().stream().toList()) {
      for (Assignment assignment : plan.schedule().assignmentsOf(person.id())) {
        for (Interval working : assignment.working()) {
          working
              .intersection(week)
              .filter(common -> !common.length().isZero())
              .ifPresent(
                  common ->
                      work.add(
                          new PersonWeekChart.Work(
                              names.of(assignment.activity()),
                              names.group(assignment.activity()),
                              span(common))));
        }
      }
    }
    return work;
  }

  private List<TimeSpan> present(Person person) {
    CalendarQuery query =
        CalendarQuery.builder()
            .person(person.id())
            .team(person.team())
            .region(person.region())
            .build();
    WorkCalendar calendar = story.data().calendars().choose(query).calendar();
    return calendar.workingTime().openings(week.start(), week.end()).map(this::span).toList();
  }

  private TimeSpan span(Interval interval) {
    return new TimeSpan(story.local(interval.start()), story.local(interval.end()));
  }

  private List<PersonWeekChart.Level> levels() {
    ProjectHours hours = new ProjectHours(story);
    List<PersonWeekChart.Level> levels = new ArrayList<>();
    for (ServiceSlot slot : story.service().between(monday, monday.plusDays(DAYS))) {
      Instant from = slot.interval().start();
      while (from.isBefore(slot.interval().end())) {
        Instant next = from.plus(STEP);
        Instant to = next.isBefore(slot.interval().end()) ? next : slot.interval().end();
        levels.add(
            new PersonWeekChart.Level(
                span(Interval.of(from, to)), slot.ringFenced(), hours.bookedAt(from)));
        from = to;
      }
    }
    return levels;
  }

  /** The times at which the service is closed, in local time. */
  private List<TimeSpan> closed() {
    List<TimeSpan> closed = new ArrayList<>();
    LocalDateTime from = monday.atStartOfDay();
    for (ServiceSlot slot : story.service().between(monday, monday.plusDays(DAYS))) {
      TimeSpan open = span(slot.interval());
      if (open.from().isAfter(from)) {
        closed.add(new TimeSpan(from, open.from()));
      }
      from = open.to();
    }
    closed.add(new TimeSpan(from, monday.plusDays(DAYS).atStartOfDay()));
    return closed;
  }
}
