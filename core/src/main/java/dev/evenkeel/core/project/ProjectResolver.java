package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.project.internal.ModeNumbers;
import dev.evenkeel.core.project.internal.PersonShare;
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
  final ResolvedPeople people;
  final ModeNumbers modes;
  final ResolvedStaffing staffing;
  final ResolvedDependencies dependencies;
  final long[] duration;
  final long[] modeDuration;
  final int[] calendar;
  final int[] modeCalendar;
  final long[] release;
  final long[] deadline;
  final boolean[] interruptible;
  final ResolvedMilestones milestones;
  final ResolvedResources resources;
  final ResolvedMembers members;
  final TickCalendar[] tickCalendars;
  final long projectDeadline;
  private final long tickNanos;

  /** The project has the activities of all its members, in their order. */
  ProjectResolver(
      Project project, List<Project> members, CalendarBook book, ResolveSettings settings) {
    this.project = project;
    this.settings = Check.notNull(settings, "settings");
    tickNanos = settings.tick().toNanos();
    int activities = project.activities().size();
    index = IdIndex.of("activity", project.activities(), Activity::id);
    table = new CalendarTable(Check.notNull(book, "book"));
    IdIndex<SkillId> skills = IdIndex.of("skill", project.skills(), Skill::id);
    people = new ResolvedPeople(project.people(), skills, table);
    modes = new ModeNumbers(project.activities());
    staffing =
        new ResolvedStaffing(
            project.activities(),
            modes,
            skills,
            IdIndex.of("resource", project.resources(), Resource::id));
    dependencies = new ResolvedDependencies(project, index, table, tickNanos);
    duration = new long[activities];
    modeDuration = modes.hasAlternatives() ? new long[modes.count()] : duration;
    calendar = new int[activities];
    modeCalendar = modes.hasAlternatives() ? new int[modes.count()] : calendar;
    release = new long[activities];
    deadline = new long[activities];
    interruptible = new boolean[activities];
    fillCalendars(project.activities());
    int[] resourceCalendar = ResolvedResources.calendars(project.resources(), table);
    tickCalendars = table.onGrid(project.start(), settings.tick());
    resources = ResolvedResources.of(project.resources(), resourceCalendar, tickCalendars[0]);
    this.members = new ResolvedMembers(members, activities, this);
    fillActivities(project.activities());
    fillDurations(project.activities());
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
      int mode = modes.start(i);
      calendar[i] = calendar(activity, mode, activity.requirements());
      modeCalendar[mode] = calendar[i];
      for (ActivityMode alternative : activity.alternatives()) {
        mode++;
        modeCalendar[mode] = calendar(activity, mode, alternative.requirements());
      }
    }
  }

  private int calendar(Activity activity, int mode, List<SkillRequirement> requirements) {
    return activity.calendar().isPresent()
        ? table.named(activity.calendar().get(), "activity", activity.id())
        : staffing.calendar(mode, requirements, people, table);
  }

  private void fillActivities(List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      long start = members.start[members.projectOf(i)];
      release[i] = Math.max(start, activity.earliestStart().map(this::earliest).orElse(0L));
      deadline[i] = activity.deadline().map(this::latest).orElse(ResolvedProject.NO_DEADLINE);
      interruptible[i] = activity.interruptible();
    }
  }

  long earliest(Instant instant) {
    return Math.max(0, tickCalendars[0].tickAtOrAfter(instant));
  }

  long latest(Instant instant) {
    return tickCalendars[0].tickAtOrBefore(instant);
  }

  private void fillDurations(List<Activity> activities) {
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      int mode = modes.start(i);
      checkEffort(activity.effort(), activity);
      duration[i] = duration(activity.effort(), activity.headCount(), activity.personShare());
      modeDuration[mode] = duration[i];
      for (ActivityMode alternative : activity.alternatives()) {
        mode++;
        checkEffort(alternative.effort(), activity);
        modeDuration[mode] =
            duration(alternative.effort(), alternative.headCount(), alternative.personShare());
      }
    }
  }

  private long duration(Effort effort, int headCount, double share) {
    OptionalDouble percentile = settings.percentile();
    Duration planned =
        percentile.isPresent() ? effort.quantile(percentile.getAsDouble()) : effort.expected();
    return PersonShare.duration(planned.toNanos(), tickNanos, Math.max(1, headCount), share);
  }

  private static void checkEffort(Effort effort, Activity activity) {
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
