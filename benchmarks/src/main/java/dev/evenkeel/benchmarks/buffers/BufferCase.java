package dev.evenkeel.benchmarks.buffers;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.uncertainty.LogNormal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A case: activities with two estimates, resources, precedence. One unit of time of the file is one
 * hour of the project, the calendar is always open, nothing pauses.
 *
 * @param activities the activities in the order of the file
 * @param capacities the units of each resource
 */
record BufferCase(List<CaseActivity> activities, Map<String, Integer> capacities) {
  /** A unit of time of the file. */
  static final Duration UNIT = Duration.ofHours(1);

  /** How often a safe estimate is kept. */
  static final double SAFE_PERCENTILE = 0.9;

  /** Beyond it the logarithm of a duration would deviate by more than 5. */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(500);

  private static final double MEDIAN = 0.5;

  /** How long a schedule may be: nobody needs more than all safe estimates, thrice. */
  Duration horizon() {
    BigDecimal safe =
        activities.stream().map(CaseActivity::safe).reduce(BigDecimal.ONE, BigDecimal::add);
    return duration(safe.multiply(BigDecimal.valueOf(3)));
  }

  /** More decimals than a duration may have. */
  static final int DECIMALS = 6;

  /** The aggressive estimate is the least effort, the safe one the greatest. */
  ResolvedProject resolve() {
    return resolve(0, (row, aggressive) -> Effort.triangular(aggressive, aggressive, safe(row)));
  }

  /**
   * The case with log-normal durations, the aggressive estimates as medians; empty if an activity
   * has no such distribution: with a median of nothing, a safe estimate far beyond it, or values
   * beyond all efforts.
   */
  Optional<ResolvedProject> resolveLogNormal() {
    return activities.stream().allMatch(BufferCase::hasLogNormal)
        ? Optional.of(resolve(MEDIAN, BufferCase::logNormal))
        : Optional.empty();
  }

  private static boolean hasLogNormal(CaseActivity row) {
    if (row.safe().compareTo(row.aggressive()) == 0) {
      return true;
    }
    boolean wide = row.safe().compareTo(row.aggressive().multiply(WIDEST)) > 0;
    return !wide && logNormal(row).maximum() <= hours(Effort.MAXIMUM);
  }

  private static Effort logNormal(CaseActivity row, Duration aggressive) {
    if (aggressive.equals(safe(row))) {
      return Effort.of(aggressive);
    }
    return Effort.distributed(logNormal(row));
  }

  private static LogNormal logNormal(CaseActivity row) {
    return LogNormal.ofMedianAndQuantile(
        hours(duration(row.aggressive())), SAFE_PERCENTILE, hours(safe(row)));
  }

  private static double hours(Duration duration) {
    return duration.toNanos() / (double) UNIT.toNanos();
  }

  private ResolvedProject resolve(
      double percentile, BiFunction<CaseActivity, Duration, Effort> effort) {
    ProjectBuilder project =
        Project.builder().id(ProjectId.of("case")).name("Case").start(Instant.EPOCH);
    capacities.forEach((name, units) -> project.addResources(resource(name, units)));
    for (CaseActivity activity : activities) {
      project.addActivities(activity(activity, effort));
      activity.predecessors().forEach(from -> project.addDependencies(link(from, activity.id())));
    }
    CalendarBook book = CalendarBook.builder().defaultCalendar(WorkCalendar.always()).build();
    ResolveSettings settings =
        ResolveSettings.builder().tick(tick()).percentile(percentile).build();
    return project.build().resolve(book, settings);
  }

  private static Resource resource(String name, int units) {
    return Resource.builder().id(ResourceId.of(name)).name(name).capacity(units).build();
  }

  private static Duration safe(CaseActivity row) {
    return duration(row.safe());
  }

  private static Activity activity(
      CaseActivity row, BiFunction<CaseActivity, Duration, Effort> effort) {
    ActivityBuilder activity =
        Activity.builder()
            .id(ActivityId.of(row.id()))
            .name(row.id())
            .interruptible(false)
            .effort(effort.apply(row, duration(row.aggressive())));
    row.resources()
        .forEach(
            (name, units) -> activity.addDemands(new ResourceDemand(ResourceId.of(name), units)));
    return activity.build();
  }

  private static Dependency link(String from, String to) {
    return Dependency.builder().from(ActivityId.of(from)).to(ActivityId.of(to)).build();
  }

  /** Returns the unit divided by ten for each decimal of an aggressive estimate. */
  private Duration tick() {
    int decimals =
        activities.stream()
            .mapToInt(activity -> activity.aggressive().stripTrailingZeros().scale())
            .reduce(0, Math::max);
    return UNIT.dividedBy(BigDecimal.TEN.pow(decimals).longValueExact());
  }

  private static Duration duration(BigDecimal units) {
    return Duration.ofNanos(units.multiply(BigDecimal.valueOf(UNIT.toNanos())).longValueExact());
  }

  /** Returns a duration in units of the file, to four decimals. */
  static String units(Duration duration) {
    return BigDecimal.valueOf(duration.toNanos())
        .divide(BigDecimal.valueOf(UNIT.toNanos()), 4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Returns a duration in units of the file without trailing zeros. */
  static String shortUnits(Duration duration) {
    BigDecimal units = new BigDecimal(units(duration)).stripTrailingZeros();
    return units.toPlainString();
  }
}
