package dev.evenkeel.scheduling.resource.internal;

import com.google.common.math.LongMath;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceProfile;
import dev.evenkeel.scheduling.resource.internal.profile.ServiceSteps;
import dev.evenkeel.scheduling.resource.internal.request.Profiles;
import dev.evenkeel.scheduling.resource.internal.request.WorkDone;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

/**
 * What limits a schedule beside the project itself.
 *
 * @param capacity how many members of the service-first team may work on the project, if limited
 * @param horizon the tick from which on nothing is scheduled
 * @param done what has been done already
 */
public record SchedulingLimits(Optional<ProjectCapacity> capacity, long horizon, WorkDone done) {
  /** Leaves room for sums of a few such numbers. */
  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(60);

  /**
   * Creates the limits of a project of which nothing has been done.
   *
   * @param capacity how many members of the service-first team may work on the project, if limited
   * @param horizon the tick from which on nothing is scheduled
   */
  public SchedulingLimits(Optional<ProjectCapacity> capacity, long horizon) {
    this(capacity, horizon, WorkDone.none());
  }

  /** Returns the same limits with all the people that there are. */
  SchedulingLimits withoutCapacity() {
    return new SchedulingLimits(Optional.empty(), horizon, done);
  }

  /**
   * Returns a horizon in ticks.
   *
   * @param horizon the time from the origin of the project
   * @param tick the length of a tick
   * @return the whole ticks within the horizon; a number too large for sums is made smaller
   */
  public static long ticks(Duration horizon, Duration tick) {
    return nanos(horizon).divide(nanos(tick)).min(LARGEST).longValueExact();
  }

  private static BigInteger nanos(Duration duration) {
    return BigInteger.valueOf(duration.getSeconds())
        .multiply(BigInteger.valueOf(1_000_000_000L))
        .add(BigInteger.valueOf(duration.getNano()));
  }

  /** Returns profiles of a project in which nothing is reserved. */
  Profiles emptyProfiles(ResolvedProject project) {
    return Profiles.empty(project, room(project), limited(project));
  }

  /**
   * Tells for each person whether the capacity limits them.
   *
   * @param project the project
   * @return by person true if they are a member of the service-first team
   */
  public boolean[] limited(ResolvedProject project) {
    boolean[] limited = new boolean[project.personCount()];
    for (int person = 0; person < limited.length; person++) {
      limited[person] = capacity.isPresent() && isMember(project, person);
    }
    return limited;
  }

  private boolean isMember(ResolvedProject project, int person) {
    return capacity.orElseThrow().members().contains(project.person(person));
  }

  /**
   * Returns the room for members of the service-first team: what service leaves in ticks that are
   * wholly covered by intervals, nobody in all others.
   */
  Optional<ServiceProfile> room(ResolvedProject project) {
    return capacity.map(
        limit ->
            new ServiceProfile(
                ServiceSteps.of(project.calendarAt(0), limit.intervals()), isMixed(project)));
  }

  /**
   * Tells whether any work of a project may be done between contacts.
   *
   * @param project the project
   * @return false if all work is done in blocks
   */
  public static boolean isMixed(ResolvedProject project) {
    return project.project().activities().stream()
        .anyMatch(activity -> activity.style() == WorkStyle.BETWEEN_CONTACTS);
  }

  /**
   * Returns a tick far enough behind the horizon to tell whether more time would help.
   *
   * @param from the tick before which the work must not start or finish
   * @param work the ticks of work
   */
  long longerHorizon(long from, long work) {
    return LongMath.saturatedAdd(from, Math.max(horizon, LongMath.saturatedMultiply(10, work)));
  }
}
