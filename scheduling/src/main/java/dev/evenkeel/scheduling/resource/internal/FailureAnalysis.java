package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.resource.internal.request.DependencyLimits;
import dev.evenkeel.scheduling.resource.internal.request.Profiles;
import dev.evenkeel.scheduling.resource.internal.request.RequestFactory;
import dev.evenkeel.scheduling.resource.internal.team.TeamRequest;
import java.time.Instant;
import java.util.Optional;

/** Tells why an activity could not be placed, by placing it again with less in its way. */
final class FailureAnalysis {
  private final ScheduleGenerator generator;
  private final SchedulingLimits scheduling;
  private final Decisions decisions;

  FailureAnalysis(ScheduleGenerator generator, Decisions decisions) {
    this.generator = generator;
    this.scheduling = generator.scheduling();
    this.decisions = decisions;
  }

  /** Explains an activity that was not found, in the mode decided or the first one allowed. */
  Finding explain(int activity) {
    int mode = mode(activity);
    DependencyLimits limits = generator.limits(activity);
    if (scheduling.capacity().isPresent() && fits(mode, limits, withoutCapacity())) {
      return finding(SchedulingFault.SERVICE_CAPACITY_ENDS, mode, capacityEnds());
    }
    if (fits(mode, limits, scheduling.emptyProfiles(project()))
        || fitsLater(mode, limits, scheduling)) {
      return finding(SchedulingFault.HORIZON_TOO_SHORT, mode, horizonTooShort());
    }
    if (scheduling.capacity().isPresent()
        && fitsLater(mode, limits, scheduling.withoutCapacity())) {
      return finding(SchedulingFault.SERVICE_CAPACITY_ENDS, mode, capacityEnds());
    }
    return neverFits(mode, limits);
  }

  private int mode(int activity) {
    int first = project().modeStart(activity);
    if (decisions.mode(activity) != Decisions.CHOOSE) {
      return first + decisions.mode(activity);
    }
    int mode = first;
    while (mode < project().modeStart(activity + 1) - 1 && !generator.budget().allows(mode)) {
      mode++;
    }
    return mode;
  }

  private Finding neverFits(int mode, DependencyLimits limits) {
    RequestFactory empty = factory(scheduling.emptyProfiles(project()), scheduling.horizon(), mode);
    TeamRequest request = empty.request(mode);
    boolean found = request.find(empty.work(mode, limits));
    if (!found && request.isUndecided()) {
      return finding(SchedulingFault.NO_TEAM_FOUND, mode, noTeamFound(limits));
    }
    return project().interruptible(project().modeActivity(mode))
        ? finding(SchedulingFault.NO_COMMON_WORKING_TIME, mode, noCommonTime(limits))
        : finding(SchedulingFault.NO_UNBROKEN_TIME, mode, noUnbrokenTime(mode, limits));
  }

  private Profiles withoutCapacity() {
    Profiles all = generator.factory().profiles();
    return new Profiles(
        all.people(), all.resources(), Optional.empty(), new boolean[all.people().length]);
  }

  private boolean fits(int mode, DependencyLimits limits, Profiles profiles) {
    return fits(mode, limits, profiles, scheduling.horizon());
  }

  /** Tells whether an activity would fit, with nothing reserved, if the horizon were longer. */
  private boolean fitsLater(int mode, DependencyLimits limits, SchedulingLimits others) {
    long from = Math.max(limits.start(), limits.finish());
    long horizon = others.longerHorizon(from, generator.factory().ticks(mode));
    return fits(mode, limits, others.emptyProfiles(project()), horizon);
  }

  private boolean fits(int mode, DependencyLimits limits, Profiles profiles, long horizon) {
    RequestFactory factory = factory(profiles, horizon, mode);
    return factory.request(mode).find(factory.work(mode, limits));
  }

  private RequestFactory factory(Profiles profiles, long horizon, int mode) {
    RequestFactory all =
        new RequestFactory(project(), profiles, generator.factory().order(), horizon)
            .withDone(scheduling.done());
    int[] team = decisions.team(project().modeActivity(mode));
    return team == null ? all : all.withPeople(team);
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

  private String noUnbrokenTime(int mode, DependencyLimits limits) {
    return "needs "
        + project().tick().multipliedBy(generator.factory().ticks(mode))
        + " without interruption, which its calendar and its people never offer between "
        + from(limits)
        + " and the horizon "
        + project().instant(scheduling.horizon());
  }

  private Instant from(DependencyLimits limits) {
    return project().instant(limits.start());
  }

  private ResolvedProject project() {
    return generator.factory().project();
  }

  private Finding finding(SchedulingFault fault, int mode, String text) {
    return ModeText.error(project(), fault, mode, text);
  }
}
