package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarQuery;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Calculates how many members of a service group can be spared for a project in each interval of a
 * staffing plan.
 *
 * <p>Whoever is at work by calendar counts as present. Of these the service keeps as many as the
 * plan schedules – the required agents divided by one less the shrinkage, rounded up once – and the
 * rest is ring-fenced:
 *
 * <pre>{@code
 * ringFenced = max(0, present - ceil(required / (1 - s)))
 * }</pre>
 *
 * <p>The shrinkage of the plan must therefore leave out what the calendars show already. It is not
 * applied to the spared people: what they do not manage shows in the project's own effort and
 * buffers. Where people come or go within an interval, it is cut there, so that nobody is counted
 * who is not at work for the whole piece, and nobody's time is lost.
 *
 * <p>Immutable and thread-safe.
 */
public final class CapacityCalculator {
  private static final CapacityCalculator STANDARD = new CapacityCalculator(false);

  private final boolean capped;

  private CapacityCalculator(boolean capped) {
    this.capped = capped;
  }

  /**
   * Returns a calculator that spares all whom the service does not need.
   *
   * @return the calculator
   */
  public static CapacityCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator that spares no more people than the {@linkplain Person#projectShare()
   * shares of time for projects} of those present add up to, rounded down: four people with 0.5
   * each are two at a time.
   *
   * @return a calculator with this cap
   */
  public CapacityCalculator withProjectShareCap() {
    return new CapacityCalculator(true);
  }

  /**
   * Calculates the project capacity that a service leaves.
   *
   * @param plan how many people the service needs
   * @param group who serves
   * @param calendars when they are at work: each person's calendar is chosen by person, team and
   *     region
   * @return the capacity over the intervals of the plan, cut where people come or go
   * @throws NullPointerException if an argument is null
   */
  public ProjectCapacity capacity(StaffingPlan plan, ServiceGroup group, CalendarBook calendars) {
    Check.notNull(calendars, "calendars");
    List<Interval> intervals = plan.intervals().stream().map(IntervalStaffing::interval).toList();
    List<List<Presence.Step>> steps = presence(intervals, group, calendars).during(intervals);
    ProjectCapacityBuilder capacity = ProjectCapacity.builder().group(group.team());
    group.people().forEach(person -> capacity.addMember(person.id()));
    for (int i = 0; i < steps.size(); i++) {
      capacity.addAllIntervals(capacity(plan.intervals().get(i), steps.get(i)));
    }
    return capacity.build();
  }

  private static Presence presence(
      List<Interval> intervals, ServiceGroup group, CalendarBook calendars) {
    Presence presence = new Presence();
    if (intervals.isEmpty()) {
      return presence;
    }
    Interval first = intervals.get(0);
    Interval last = intervals.get(intervals.size() - 1);
    for (Person person : group.people()) {
      calendarOf(person, group, calendars)
          .workingTime()
          .openings(first.start(), last.end())
          .forEach(opening -> presence.add(opening, person.projectShare()));
    }
    return presence;
  }

  private static WorkCalendar calendarOf(
      Person person, ServiceGroup group, CalendarBook calendars) {
    CalendarQuery query =
        CalendarQuery.builder()
            .person(person.id())
            .team(person.team().orElse(group.team()))
            .region(person.region())
            .build();
    return calendars.choose(query).calendar();
  }

  private List<CapacityInterval> capacity(IntervalStaffing staffing, List<Presence.Step> steps) {
    List<CapacityInterval> pieces = new ArrayList<>();
    for (Presence.Step step : steps) {
      CapacityInterval next = capacity(staffing, step);
      int last = pieces.size() - 1;
      if (last >= 0 && isSame(pieces.get(last), next)) {
        Interval joined = Interval.of(pieces.get(last).interval().start(), next.interval().end());
        pieces.set(last, next.toBuilder().interval(joined).build());
      } else {
        pieces.add(next);
      }
    }
    return pieces;
  }

  private static boolean isSame(CapacityInterval piece, CapacityInterval next) {
    return piece.present() == next.present() && piece.ringFenced() == next.ringFenced();
  }

  private CapacityInterval capacity(IntervalStaffing staffing, Presence.Step step) {
    int present = step.level().people();
    int spare = Math.max(0, present - staffing.scheduledHeadCount());
    return CapacityInterval.builder()
        .interval(step.interval())
        .required(staffing.requiredAgents())
        .scheduled(staffing.scheduledHeadCount())
        .present(present)
        .ringFenced(capped ? Math.min(spare, step.level().wholeProjectShare()) : spare)
        .build();
  }
}
