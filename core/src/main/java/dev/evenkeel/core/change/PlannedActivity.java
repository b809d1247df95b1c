package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a baseline says of one activity: when it is worked on, how much work it is and what it
 * costs. Work and cost are spread evenly over the working intervals.
 */
@Value.Immutable
@ValueType
public abstract class PlannedActivity {
  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

  PlannedActivity() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns when the work is to start.
   *
   * @return the start, not after the first working interval
   */
  public abstract Instant start();

  /**
   * Returns when the work is to be finished.
   *
   * @return the finish, not before the last working interval ends
   */
  public abstract Instant finish();

  /**
   * Returns when the activity is to be worked on.
   *
   * @return the intervals in order of time, none of which is empty or overlaps another; empty if
   *     that is not known, or nothing is to be done
   */
  public abstract List<Interval> working();

  /**
   * Returns how much work the activity is.
   *
   * @return the net working time of persons, as the effort of an activity, not negative
   */
  public abstract Duration work();

  /**
   * Returns what the work costs.
   *
   * @return the cost, not negative, or empty if it is not known
   */
  public abstract Optional<Money> cost();

  @Value.Check
  void check() {
    Check.notNegative(work(), "work", "planned activity", activity());
    Check.that(
        !finish().isBefore(start()),
        "finish must not be before start %s but was %s in planned activity '%s'",
        start(),
        finish(),
        activity());
    cost().ifPresent(this::checkCost);
    checkIntervals();
  }

  private void checkCost(Money cost) {
    Check.that(
        cost.isPositiveOrZero(),
        "cost must not be negative but was %s in planned activity '%s'",
        cost,
        activity());
  }

  private void checkIntervals() {
    Instant free = start();
    for (Interval interval : working()) {
      Check.that(
          !interval.isEmpty() && !interval.start().isBefore(free),
          "working intervals must follow each other after %s but had %s in planned activity '%s'",
          free,
          interval,
          activity());
      free = interval.end();
    }
    Check.that(
        !finish().isBefore(free),
        "finish must not be before the last working interval ends at %s but was %s in planned"
            + " activity '%s'",
        free,
        finish(),
        activity());
  }

  /**
   * Returns how much of the work is planned to be done by an instant: the work times the share of
   * the working intervals before it. Without intervals the work is spread evenly from start to
   * finish.
   *
   * @param at the instant
   * @return the planned work, rounded down to a nanosecond; zero until the start, all of it from
   *     the finish on
   * @throws NullPointerException if the instant is null
   */
  public final Duration workBy(Instant at) {
    Check.notNull(at, "at");
    if (!at.isBefore(finish())) {
      return work();
    }
    BigInteger done = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    for (Interval interval : spread()) {
      all = all.add(nanos(interval.length()));
      done = done.add(nanos(before(interval, at)));
    }
    return all.signum() == 0 ? Duration.ZERO : scaled(work(), done, all);
  }

  private List<Interval> spread() {
    return working().isEmpty() ? List.of(Interval.of(start(), finish())) : working();
  }

  private static Duration before(Interval interval, Instant at) {
    if (!at.isAfter(interval.start())) {
      return Duration.ZERO;
    }
    return at.isBefore(interval.end()) ? Duration.between(interval.start(), at) : interval.length();
  }

  private static Duration scaled(Duration work, BigInteger numerator, BigInteger denominator) {
    BigInteger[] parts =
        nanos(work).multiply(numerator).divide(denominator).divideAndRemainder(NANOS_PER_SECOND);
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  private static BigInteger nanos(Duration duration) {
    return BigInteger.valueOf(duration.getSeconds())
        .multiply(NANOS_PER_SECOND)
        .add(BigInteger.valueOf(duration.getNano()));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PlannedActivityBuilder builder() {
    return new PlannedActivityBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this activity.
   *
   * @return a new builder
   */
  public abstract PlannedActivityBuilder toBuilder();
}
