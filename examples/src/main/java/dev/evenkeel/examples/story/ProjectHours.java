package dev.evenkeel.examples.story;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.examples.chart.ProjectHoursChart;
import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The hours of the service team that the plan books in blocks, off the phones. */
public final class ProjectHours {
  private static final int WEEK = 7;
  private static final double MINUTES = 60;

  private final Story story;
  private final Set<ActivityId> inBlocks;

  /**
   * Looks at a story.
   *
   * @param story the story
   */
  public ProjectHours(Story story) {
    this.story = story;
    this.inBlocks =
        story.data().project().activities().stream()
            .filter(activity -> activity.style() == WorkStyle.BLOCK)
            .map(Activity::id)
            .collect(Collectors.toSet());
  }

  /** From the first week of the project to the last one of the plan. */
  public List<ProjectHoursChart.Week> weeks() {
    List<ProjectHoursChart.Week> weeks = new ArrayList<>();
    LocalDate monday =
        story
            .local(story.data().project().start())
            .toLocalDate()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last =
        story
            .plan()
            .map(plan -> story.local(plan.buffer().promisedDate()).toLocalDate())
            .orElse(monday.plusWeeks(WEEK));
    for (; !monday.isAfter(last); monday = monday.plusDays(WEEK)) {
      double free =
          ServiceDays.ringFencedHours(story.service().between(monday, monday.plusDays(WEEK)));
      weeks.add(
          new ProjectHoursChart.Week(
              Words.date(monday.atStartOfDay()), Math.round(free), Math.round(booked(monday))));
    }
    return weeks;
  }

  /** The Monday of the week in which the plan books most. */
  public LocalDate busiestWeek() {
    LocalDate monday =
        story
            .local(story.data().project().start())
            .toLocalDate()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate best = monday;
    for (int week = 1; week < weeks().size(); week++) {
      if (booked(monday.plusWeeks(week)) > booked(best)) {
        best = monday.plusWeeks(week);
      }
    }
    return best;
  }

  /** Person-hours that members of the service team are off the phones for the project in a week. */
  public double booked(LocalDate monday) {
    Interval week = Interval.of(start(monday), start(monday.plusDays(WEEK)));
    return story.plan().stream()
        .flatMap(plan -> plan.schedule().assignments().stream())
        .mapToDouble(assignment -> hours(assignment, week) * members(assignment))
        .sum();
  }

  private Instant start(LocalDate date) {
    return date.atStartOfDay(story.data().service().zone()).toInstant();
  }

  private static double hours(Assignment assignment, Interval week) {
    return assignment.working().stream()
            .flatMap(working -> working.intersection(week).stream())
            .mapToLong(common -> common.length().toMinutes())
            .sum()
        / MINUTES;
  }

  /** The members whom the work takes off the phones. */
  private long members(Assignment assignment) {
    if (!inBlocks.contains(assignment.activity())) {
      return 0;
    }
    Set<PersonId> members = story.capacity().members();
    return assignment.people().stream().filter(members::contains).count();
  }

  /** How many members of the service team are off the phones for the project at an instant. */
  public int bookedAt(Instant instant) {
    return (int)
        story.plan().stream()
            .flatMap(plan -> plan.schedule().assignments().stream())
            .filter(
                assignment ->
                    assignment.working().stream().anyMatch(working -> working.contains(instant)))
            .mapToLong(this::members)
            .sum();
  }
}
