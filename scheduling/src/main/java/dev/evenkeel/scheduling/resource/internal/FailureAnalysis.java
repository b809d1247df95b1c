package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.resource.internal.team.TeamRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells why an activity could not be placed, by placing it again with less in its way.
 *
 * @param factory the project and what is reserved
 * @param scheduling the limits of the schedule
 */
record FailureAnalysis(RequestFactory factory, SchedulingLimits scheduling) {

  Finding explain(int activity, DependencyLimits limits) {
    if (scheduling.capacity().isPresent() && fits(activity, limits, withoutCapacity())) {
      return finding(SchedulingFault.SERVICE_CAPACITY_ENDS, activity, capacityEnds());
    }
    if (fits(activity, limits, Profiles.empty(project(), scheduling))
        || fitsLater(activity, limits, scheduling)) {
      return finding(SchedulingFault.HORIZON_TOO_SHORT, activity, horizonTooShort());
    }
    SchedulingLimits unlimited = new SchedulingLimits(Optional.empty(), scheduling.horizon());
    if (scheduling.capacity().isPresent() && fitsLater(activity, limits, unlimited)) {
      return finding(SchedulingFault.SERVICE_CAPACITY_ENDS, activity, capacityEnds());
    }
    return neverFits(activity, limits);
  }

  private Finding neverFits(int activity, DependencyLimits limits) {
    Profiles empty = Profiles.empty(project(), scheduling);
    if (request(activity, limits, empty, factory.horizon()).isUndecided()) {
      return finding(SchedulingFault.NO_TEAM_FOUND, activity, noTeamFound(limits));
    }
    return project().interruptible(activity)
        ? finding(SchedulingFault.NO_COMMON_WORKING_TIME, activity, noCommonTime(limits))
        : finding(SchedulingFault.NO_UNBROKEN_TIME, activity, noUnbrokenTime(activity, limits));
  }

  private Profiles withoutCapacity() {
    Profiles all = factory.profiles();
    return new Profiles(
        all.hours(),
        all.people(),
        all.resources(),
        Optional.empty(),
        new boolean[all.people().length]);
  }

  private boolean fits(int activity, DependencyLimits limits, Profiles profiles) {
    return request(activity, limits, profiles, factory.horizon()).search().isPresent();
  }

  /** Tells whether an activity would fit, with nothing reserved, if the horizon were longer. */
  private boolean fitsLater(int activity, DependencyLimits limits, SchedulingLimits others) {
    long from = Math.max(limits.start(), limits.finish());
    long horizon = others.longerHorizon(from, project().duration(activity));
    return request(activity, limits, Profiles.empty(project(), others), horizon)
        .search()
        .isPresent();
  }

  private TeamRequest request(
      int activity, DependencyLimits limits, Profiles profiles, long horizon) {
    return new RequestFactory(project(), profiles, factory.order(), horizon)
        .request(activity, limits);
  }

  private String horizonTooShort() {
    return "cannot be finished before the horizon " + project().instant(scheduling.horizon());
  }

  private String capacityEnds() {
    ProjectCapacity capacity = scheduling.capacity().orElseThrow();
    String end =
        capacity.horizon().map(known -> known.end().toString()).orElse("its first interval");
    return "cannot be finished with the people that service leaves: the capacity of team '"
        + capacity.group()
        + "' is known until "
        + end;
  }

  private String noCommonTime(DependencyLimits limits) {
    return "needs working time that its calendar and its people never have in common between "
        + from(limits)
        + " and the horizon "
        + project().instant(scheduling.horizon());
  }

  private String noTeamFound(DependencyLimits limits) {
    return "needs a team with enough working time in common, which none of the teams among the"
        + " first 10,000 parts of teams has between "
        + from(limits)
        + " and the horizon "
        + project().instant(scheduling.horizon())
        + "; others were not examined";
  }

  private String noUnbrokenTime(int activity, DependencyLimits limits) {
    return "needs "
        + project().tick().multipliedBy(project().duration(activity))
        + " without interruption, which its calendar and its people never offer between "
        + from(limits)
        + " and the horizon "
        + project().instant(scheduling.horizon());
  }

  private Instant from(DependencyLimits limits) {
    return project().instant(limits.start());
  }

  private ResolvedProject project() {
    return factory.project();
  }

  private Finding finding(SchedulingFault fault, int activity, String text) {
    return Finding.error(fault, "activity '" + project().activity(activity) + "'", text);
  }
}
