package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.core.uncertainty.FixedValue;
import dev.evenkeel.core.uncertainty.LogNormal;
import dev.evenkeel.core.uncertainty.TruncatedNormal;
import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.immutables.value.Value;

/** An activity of a chain with its two estimates of working time. */
@Value.Immutable
@ValueType
public abstract class ChainActivity {
  private static final double WHOLE = 1_000;
  private static final double SECONDS_PER_HOUR = 3_600;
  private static final double USUAL_SAFE = 0.9;
  private static final Distribution HALF_NORMAL = TruncatedNormal.notNegative(0, 1);

  ChainActivity() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns the estimate with which the activity is scheduled.
   *
   * @return the aggressive estimate in working time, not negative
   */
  public abstract Duration aggressive();

  /**
   * Returns the estimate that would be kept nearly always.
   *
   * @return the safe estimate in working time, at least the aggressive one
   */
  public abstract Duration safe();

  /**
   * Returns the effort from which the estimates come, for methods that need more than two points.
   *
   * @return the effort of all people together, empty if only the estimates are known
   */
  public abstract Optional<Effort> effort();

  /**
   * Returns how many thousandths of a person work on the activity at the same time: an effort of
   * eight hours by two people with half of their time (1,000) takes eight hours.
   *
   * @return the thousandths, positive; the default is 1,000
   */
  @Value.Default
  public long thousandths() {
    return 1_000;
  }

  @Value.Check
  void check() {
    Check.positive(thousandths(), "thousandths", "activity", activity());
    Check.notNegative(aggressive(), "aggressive estimate", "activity", activity());
    Check.that(
        safe().compareTo(aggressive()) >= 0,
        "safe estimate must not be below the aggressive one of %s but was %s in activity '%s'",
        aggressive(),
        safe(),
        activity());
  }

  /**
   * Returns the working time by probability, for a simulation: the quantiles of the effort, divided
   * by the people who work at the same time. If the effort is not known it is log-normal with the
   * aggressive estimate as the median and the safe one as the 90th percentile, or half of a normal
   * distribution if the aggressive estimate is zero.
   *
   * @return the quantile function, in hours
   * @throws IllegalArgumentException if the effort is not known and the safe estimate is more than
   *     600 times the aggressive one
   */
  public final DoubleUnaryOperator workingHours() {
    DoubleUnaryOperator hours =
        effort().map(Effort::distribution).orElseGet(this::byEstimates).quantileFunction();
    double people = thousandths() / WHOLE;
    return p -> hours.applyAsDouble(p) / people;
  }

  private Distribution byEstimates() {
    // Times the people, as if it were an effort.
    double people = thousandths() / WHOLE;
    double median = WorkTime.seconds(aggressive()) / SECONDS_PER_HOUR * people;
    double high = WorkTime.seconds(safe()) / SECONDS_PER_HOUR * people;
    if (removedSafety().isZero()) {
      return FixedValue.of(median);
    }
    return aggressive().isZero()
        ? TruncatedNormal.notNegative(0, high / HALF_NORMAL.quantile(USUAL_SAFE))
        : LogNormal.ofMedianAndQuantile(median, USUAL_SAFE, high);
  }

  /**
   * Returns the safety that the schedule leaves out.
   *
   * @return safe less aggressive estimate, not negative
   */
  public final Duration removedSafety() {
    return safe().minus(aggressive());
  }

  /**
   * Returns the working time that is not exceeded with a probability: the quantile of the effort,
   * divided by the people who work at the same time.
   *
   * @param p the probability, 0 to 1 (80 % is 0.8)
   * @return the working time, empty if the effort is not known
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  public final Optional<Duration> quantile(double p) {
    return effort().map(effort -> effort.quantile(p).multipliedBy(1_000).dividedBy(thousandths()));
  }

  /**
   * Returns an activity of a chain.
   *
   * @param activity the activity
   * @param aggressive the estimate with which it is scheduled
   * @param safe the estimate that would be kept nearly always
   * @return the activity with both estimates
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the aggressive estimate is negative or above the safe one
   */
  public static ChainActivity of(ActivityId activity, Duration aggressive, Duration safe) {
    return builder().activity(activity).aggressive(aggressive).safe(safe).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ChainActivityBuilder builder() {
    return new ChainActivityBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this activity.
   *
   * @return a new builder
   */
  public abstract ChainActivityBuilder toBuilder();
}
