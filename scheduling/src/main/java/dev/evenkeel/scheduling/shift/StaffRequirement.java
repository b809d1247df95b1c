package dev.evenkeel.scheduling.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;

/**
 * How many people must be at work in each interval of a period: intervals of equal length, one
 * after the other. A requirement may be cyclic, such as a week that repeats: then a shift that
 * begins before its end goes on at its start.
 */
@Value.Immutable
@ValueType
public abstract class StaffRequirement {
  private static final int MOST_INTERVALS = 1_000_000;

  StaffRequirement() {}

  /**
   * Returns when the first interval begins.
   *
   * @return the instant
   */
  public abstract Instant start();

  /**
   * Returns where the shifts are worked: the time zone of their days and times of day.
   *
   * @return the zone
   */
  public abstract ZoneId zone();

  /**
   * Returns how long each interval is.
   *
   * @return the length, positive
   */
  public abstract Duration intervalLength();

  /**
   * Returns how many people must be at work.
   *
   * @return a number for each interval, at least one interval and at most 1,000,000, none negative
   */
  public abstract List<Integer> people();

  /**
   * Returns whether the period repeats. The default is no.
   *
   * @return true if the first interval follows the last one
   */
  @Value.Default
  public boolean isCyclic() {
    return false;
  }

  @Value.Check
  void check() {
    Check.positive(intervalLength(), "interval length");
    Check.that(!people().isEmpty(), "people must not be empty");
    Check.atMost(people().size(), MOST_INTERVALS, "number of intervals");
    for (int i = 0; i < people().size(); i++) {
      Check.notNegative(people().get(i), "people", "interval", i);
    }
  }

  /**
   * Returns what a staffing plan asks for: the whole people to schedule, shrinkage included. Times
   * that the plan leaves out need nobody. The intervals are as long as the greatest length that
   * divides all lengths and gaps of the plan.
   *
   * @param plan the plan, with at least one interval
   * @param zone the time zone of the shifts
   * @return the requirement, not cyclic
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the plan is empty or takes more than 1,000,000 intervals
   */
  public static StaffRequirement of(StaffingPlan plan, ZoneId zone) {
    Check.notNull(plan, "plan");
    Check.notNull(zone, "zone");
    Check.that(!plan.intervals().isEmpty(), "intervals of the staffing plan must not be empty");
    Instant start = plan.intervals().get(0).interval().start();
    Duration length = commonLength(plan, start);
    return builder()
        .start(start)
        .zone(zone)
        .intervalLength(length)
        .people(people(plan, start, length))
        .build();
  }

  private static Duration commonLength(StaffingPlan plan, Instant start) {
    Duration common = Duration.ZERO;
    for (IntervalStaffing staffing : plan.intervals()) {
      common = divisor(common, Duration.between(start, staffing.interval().start()));
      common = divisor(common, Duration.between(start, staffing.interval().end()));
    }
    return Check.positive(common, "length of the intervals of the staffing plan");
  }

  private static Duration divisor(Duration one, Duration other) {
    Duration a = one;
    Duration b = other;
    while (!b.isZero()) {
      Duration rest = a.minus(b.multipliedBy(a.dividedBy(b)));
      a = b;
      b = rest;
    }
    return a;
  }

  private static List<Integer> people(StaffingPlan plan, Instant start, Duration length) {
    Instant end = plan.intervals().get(plan.intervals().size() - 1).interval().end();
    long count = Duration.between(start, end).dividedBy(length);
    Check.that(
        count <= MOST_INTERVALS,
        "number of intervals must be at most %s but was %s in a grid of %s",
        MOST_INTERVALS,
        count,
        length);
    int[] people = new int[(int) count];
    for (IntervalStaffing staffing : plan.intervals()) {
      int from = (int) Duration.between(start, staffing.interval().start()).dividedBy(length);
      int to = (int) Duration.between(start, staffing.interval().end()).dividedBy(length);
      Arrays.fill(people, from, to, staffing.scheduledHeadCount());
    }
    return ImmutableList.copyOf(Ints.asList(people));
  }

  /**
   * Returns when the last interval ends.
   *
   * @return the instant
   */
  public final Instant end() {
    return start().plus(intervalLength().multipliedBy(people().size()));
  }

  /**
   * Returns one of the intervals.
   *
   * @param index which one, from 0
   * @return the interval
   * @throws IllegalArgumentException if there is no such interval
   */
  public final Interval interval(int index) {
    Check.notNegative(index, "index");
    Check.atMost(index, people().size() - 1, "index");
    Instant from = start().plus(intervalLength().multipliedBy(index));
    return Interval.of(from, from.plus(intervalLength()));
  }

  /**
   * Returns the hours that people must be at work.
   *
   * @return people × hours, summed over the intervals
   */
  public final double requiredHours() {
    double people = people().stream().mapToDouble(Integer::doubleValue).sum();
    return people * hours(intervalLength());
  }

  static double hours(Duration duration) {
    return ((double) duration.toSeconds() + duration.toNanosPart() / 1e9) / 3_600;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static StaffRequirementBuilder builder() {
    return new StaffRequirementBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this requirement.
   *
   * @return a new builder
   */
  public abstract StaffRequirementBuilder toBuilder();
}
