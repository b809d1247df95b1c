package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.math.LongMath;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Whether a project is one of those that {@link RawProject} can express: everything around the
 * clock, constant capacities, unbroken work of people who do nothing else meanwhile,
 * finish-to-start dependencies without lag.
 *
 * @param project the project
 */
record Applicability(ResolvedProject project) {
  private static final int WHOLE_SHARE = 1_000;

  boolean holds() {
    return project.activityCount() > 0
        && IntStream.range(0, project.dependencyCount()).allMatch(this::isPlain)
        && IntStream.range(0, project.modeCount()).allMatch(this::isUnbrokenAroundTheClock)
        && IntStream.range(0, project.personCount()).allMatch(this::isPresentAroundTheClock)
        && IntStream.range(0, project.resourceCount()).allMatch(this::isConstant);
  }

  private boolean isPlain(int dependency) {
    return project.type(dependency) == DependencyType.FINISH_TO_START
        && project.lag(dependency) == 0;
  }

  /** Work of one tick cannot be interrupted. */
  private boolean isUnbrokenAroundTheClock(int mode) {
    boolean unbroken =
        !project.interruptible(project.modeActivity(mode)) || project.modeDuration(mode) <= 1;
    boolean whole =
        project.modePersonShare(mode) == WHOLE_SHARE || project.modeHeadCount(mode) == 0;
    return unbroken && whole && project.calendarAt(project.modeCalendar(mode)).isContinuous();
  }

  private boolean isPresentAroundTheClock(int person) {
    return project.personCalendar(person).isContinuous();
  }

  private boolean isConstant(int resource) {
    return (project.resourceCalendar(resource) < 0
            || project.calendarAt(project.resourceCalendar(resource)).isContinuous())
        && project.capacityChangeStart(resource) == project.capacityChangeStart(resource + 1);
  }

  /** The greatest common divisor of all durations and releases, 1 if all are 0. */
  long unit() {
    LongStream durations = IntStream.range(0, project.modeCount()).mapToLong(project::modeDuration);
    LongStream releases = IntStream.range(0, project.activityCount()).mapToLong(project::release);
    long divisor = LongStream.concat(durations, releases).reduce(0, LongMath::gcd);
    return Math.max(1, divisor);
  }

  /** The sum of the longest durations and the latest release, in ticks. */
  double length() {
    double sum = IntStream.range(0, project.activityCount()).mapToDouble(this::longest).sum();
    return sum
        + IntStream.range(0, project.activityCount()).mapToLong(project::release).distinct().sum();
  }

  private double longest(int activity) {
    return IntStream.range(project.modeStart(activity), project.modeStart(activity + 1))
        .mapToLong(project::modeDuration)
        .max()
        .orElseThrow();
  }
}
