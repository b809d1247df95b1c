package dev.evenkeel.scheduling.simulation.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.HoursCatalogue;
import dev.evenkeel.scheduling.simulation.ExecutionPlan;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The work of all activities of a plan. Not thread-safe. */
final class WorkCatalogue {
  private static final double NANOS_PER_HOUR = 3.6e12;

  /** Further than the years of any calendar. */
  private static final long HORIZON = Long.MAX_VALUE / 2;

  private final ExecutionPlan plan;
  private final ResolvedProject project;
  private final HoursCatalogue catalogue;
  private final TickTime time;
  private final Map<PersonId, Integer> people = new HashMap<>();

  WorkCatalogue(ExecutionPlan plan) {
    this.plan = plan;
    this.project = plan.project();
    this.catalogue = new HoursCatalogue(project, HORIZON);
    this.time = new TickTime(project.origin(), project.tick());
    List<Person> all = project.project().people();
    for (int person = 0; person < all.size(); person++) {
      people.put(all.get(person).id(), person);
    }
  }

  ActivityWork work(int activity) {
    Assignment assignment = plan.schedule().assignments().get(activity);
    WorkHours hours = hours(calendars(activity, assignment));
    double pace = ticksPerHour() * slowness(assignment, hours);
    DoubleUnaryOperator quantile = plan.durations().workingHours(assignment);
    double least = quantile.applyAsDouble(0);
    DoubleUnaryOperator simplest = least == quantile.applyAsDouble(1) ? p -> least : quantile;
    return new ActivityWork(simplest, ActivityDraws.variable(assignment.activity()), pace, hours);
  }

  private double ticksPerHour() {
    return NANOS_PER_HOUR / project.tick().toNanos();
  }

  /**
   * How many ticks of its hours the plan needs for a tick of work: more than one where service
   * comes first or the plan pauses for another reason than closed calendars.
   */
  private double slowness(Assignment assignment, WorkHours hours) {
    Duration worked = assignment.worked();
    if (worked.isZero()) {
      return 1;
    }
    double start = time.ticks(assignment.start());
    double finish = time.ticks(assignment.finish());
    double open = hours.continuous() ? finish - start : hours.worked(finish) - hours.worked(start);
    return Math.max(1, open / time.ticks(worked));
  }

  /** The calendars of people and resources, and of the activity if it has one or no people. */
  private int[] calendars(int activity, Assignment assignment) {
    int mode = project.modeStart(activity) + assignment.mode();
    boolean hasOwn = project.project().activities().get(activity).calendar().isPresent();
    IntStream own =
        hasOwn || project.modeHeadCount(mode) == 0
            ? IntStream.of(project.modeCalendar(mode))
            : IntStream.empty();
    IntStream persons =
        assignment.people().stream()
            .mapToInt(person -> project.personCalendarIndex(index(person, assignment)));
    IntStream resources =
        IntStream.range(project.modeDemandStart(mode), project.modeDemandStart(mode + 1))
            .map(demand -> project.resourceCalendar(project.demandResource(demand)))
            .filter(calendar -> calendar >= 0);
    return IntStream.concat(IntStream.concat(own, persons), resources).toArray();
  }

  private int index(PersonId person, Assignment assignment) {
    int index = people.getOrDefault(person, -1);
    Check.that(
        index >= 0,
        "people must be those of project '%s' but were %s in activity '%s'",
        project.project().id(),
        assignment.people(),
        assignment.activity());
    return index;
  }

  WorkHours hours(int... calendars) {
    boolean continuous =
        IntStream.of(calendars).allMatch(calendar -> project.calendarAt(calendar).isContinuous());
    CommonHours common = catalogue.common(calendars);
    return new WorkHours(common, continuous, project);
  }
}
