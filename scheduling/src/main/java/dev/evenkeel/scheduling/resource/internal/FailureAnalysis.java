package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.SchedulingFault;
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
    if (fits(activity, limits, Profiles.empty(project(), scheduling))) {
      return finding(SchedulingFault.HORIZON_TOO_SHORT, activity, horizonTooShort());
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
    return new RequestFactory(project(), profiles, factory.order(), factory.horizon())
        .request(activity, limits)
        .search()
        .isPresent();
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
