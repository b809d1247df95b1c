package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.internal.team.PeopleOrder;
import dev.evenkeel.scheduling.resource.internal.team.TeamPlacement;

/**
 * Serial schedule generation: takes the activities of a list one by one and places each at the
 * earliest time that precedence, calendars, people, resources and service-first capacity allow,
 * without moving any activity placed before. Source: Kelley, "The critical-path method: resources
 * planning and scheduling", in Muth and Thompson (eds.), Industrial Scheduling, 1963; Kolisch,
 * "Serial and parallel resource-constrained project scheduling methods revisited", European Journal
 * of Operational Research 90, 1996.
 */
public final class SerialScheduleGeneration {
  private final ResolvedProject project;
  private final SchedulingLimits scheduling;
  private final Decisions decisions;
  private final RequestFactory factory;
  private final TeamPlacement[] placed;
  private final Binding[] bindings;
  private final FindingsCollector failures = new FindingsCollector();

  private SerialScheduleGeneration(
      ResolvedProject project, SchedulingLimits scheduling, Decisions decisions) {
    this.project = project;
    this.scheduling = scheduling;
    this.decisions = decisions;
    this.factory = factory(project, scheduling);
    this.placed = new TeamPlacement[project.activityCount()];
    this.bindings = new Binding[project.activityCount()];
  }

  /**
   * Returns what no schedule of the project can give.
   *
   * @param project the project
   * @param scheduling the limits beside the project
   * @return errors in the order of activities, none if nothing is missing
   */
  public static Findings preconditions(ResolvedProject project, SchedulingLimits scheduling) {
    return new Preconditions(factory(project, scheduling), scheduling).check();
  }

  private static RequestFactory factory(ResolvedProject project, SchedulingLimits scheduling) {
    Profiles profiles = Profiles.empty(project, scheduling);
    int[] order = PeopleOrder.of(project, profiles.limited());
    return new RequestFactory(project, profiles, order, scheduling.horizon());
  }

  /**
   * Generates the schedule of an activity list.
   *
   * @param project the project, of which {@link #preconditions} found nothing
   * @param scheduling the limits beside the project
   * @param decisions the list and what else is decided
   * @return the schedule or the activities that cannot be placed
   */
  public static GeneratedSchedule generate(
      ResolvedProject project, SchedulingLimits scheduling, Decisions decisions) {
    SerialScheduleGeneration generation =
        new SerialScheduleGeneration(project, scheduling, decisions);
    for (int activity : decisions.list()) {
      generation.place(activity);
    }
    return new GeneratedSchedule(
        generation.placed, generation.bindings, generation.failures.collect());
  }

  private void place(int activity) {
    if (!arePredecessorsPlaced(activity)) {
      return;
    }
    DependencyLimits limits =
        DependencyLimits.of(project, activity, decisions.notBefore(activity), placed);
    int[] team = decisions.team(activity);
    RequestFactory staffed = team == null ? factory : factory.withPeople(team);
    staffed
        .request(activity, limits)
        .search()
        .ifPresentOrElse(
            found -> reserve(activity, limits, found),
            () -> failures.add(new FailureAnalysis(staffed, scheduling).explain(activity, limits)));
  }

  private boolean arePredecessorsPlaced(int activity) {
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      if (placed[project.from(project.incoming(k))] == null) {
        return false;
      }
    }
    return true;
  }

  private void reserve(int activity, DependencyLimits limits, TeamPlacement team) {
    bindings[activity] = new BindingAnalysis(factory, limits, activity, team).binding(scheduling);
    factory.profiles().reserve(project, activity, team);
    placed[activity] = team;
  }
}
