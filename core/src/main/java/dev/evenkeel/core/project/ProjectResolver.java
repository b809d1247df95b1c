package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.TickCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Fixes efforts, calendars and references of a project, once. */
final class ProjectResolver {
  final Project project;
  final ResolveSettings settings;
  final IdIndex<ActivityId> index;
  final CalendarTable table;
  final ResolvedStaffing staffing;
  final ResolvedDependencies dependencies;
  final long[] duration;
  final int[] calendar;
  final long[] release;
  final long[] deadline;
  final boolean[] interruptible;
  final ResolvedMilestones milestones;
  final TickCalendar[] tickCalendars;
  final long projectDeadline;
  private final long tickNanos;

  ProjectResolver(Project project, CalendarBook book, ResolveSettings settings) {
    this.project = project;
    this.settings = Check.notNull(settings, "settings");
    tickNanos = settings.tick().toNanos();
    int activities = project.activities().size();
    index = IdIndex.of("activity", project.activities(), Activity::id);
    table = new CalendarTable(Check.notNull(book, "book"));
    staffing = new ResolvedStaffing(project, table);
    dependencies = new ResolvedDependencies(project, index, table, tickNanos);
    duration = new long[activities];
    calendar = new int[activities];
    release = new long[activities];
    deadline = new long[activities];
    interruptible = new boolean[activities];
    fillCalendars(project.activities());
    tickCalendars = table.onGrid(project.start(), settings.tick());
    fillActivities(project.activities());
    projectDeadline = project.deadline().map(this::latest).orElse(ResolvedProject.NO_DEADLINE);
    milestones = new ResolvedMilestones(project.milestones(), index, this::latest);
    milestones.tighten(deadline);
  }

  ResolvedProject resolve() {
    return new ResolvedProject(this);
  }

  private void fillCalendars(List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      calendar[i] =
          activity.calendar().isPresent()
              ? table.named(activity.calendar().get(), "activity", activity.id())
              : staffing.calendar(i, activity.requirements(), table);
    }
  }

  private void fillActivities(List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      duration[i] = duration(activity);
      release[i] = activity.earliestStart().map(this::earliest).orElse(0L);
      deadline[i] = activity.deadline().map(this::latest).orElse(ResolvedProject.NO_DEADLINE);
      interruptible[i] = activity.interruptible();
    }
  }

  private long earliest(Instant instant) {
    return Math.max(0, tickCalendars[0].tickAtOrAfter(instant));
  }

  private long latest(Instant instant) {
    return tickCalendars[0].tickAtOrBefore(instant);
  }

  private long duration(Activity activity) {
    Duration effort = planned(activity, settings.percentile());
    int people = Math.max(1, activity.headCount());
    // Rounding up twice gives the same as rounding up the quotient once.
    return Ticks.ceilDiv(Ticks.roundedUp(effort, tickNanos), people);
  }

  private static Duration planned(Activity activity, OptionalDouble percentile) {
    checkEffort(activity);
    return percentile.isPresent()
        ? activity.effort().quantile(percentile.getAsDouble())
        : activity.effort().expected();
  }

  private static void checkEffort(Activity activity) {
    Effort effort = activity.effort();
    if (effort.least().isNegative()) {
      throw Unresolved.fault(
          String.format(
              Locale.ROOT,
              "effort must not be negative but was %s in activity '%s'",
              effort.least(),
              activity.id()));
    }
    if (effort instanceof ThreePointEffort three && !three.isOrdered()) {
      throw Unresolved.fault(
          String.format(
              Locale.ROOT,
              "effort must be in order but was %s, %s, %s in activity '%s'",
              three.optimistic(),
              three.mostLikely(),
              three.pessimistic(),
              activity.id()));
    }
  }
}
