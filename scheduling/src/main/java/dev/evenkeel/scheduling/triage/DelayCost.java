package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What it costs to keep a ticket waiting, in any one unit, as a convex function of its age <i>t</i>
 * in hours:
 *
 * <pre>{@code
 * C(t) = c·t + g·t²/2 + s·max(0, t − T)
 * }</pre>
 *
 * <p>so that an hour more costs <i>C'(t) = c + g·t</i>, and <i>s</i> more from age <i>T</i> on. No
 * part is negative, so that an old ticket never weighs less than it did.
 */
@Value.Immutable
@ValueType
public abstract class DelayCost {
  /** The greatest cost per hour, and the greatest growth, that may be given. */
  public static final double MAXIMUM = 1e12;

  private static final double SECONDS_PER_HOUR = 3_600;
  private static final double NANOS_PER_HOUR = 3_600e9;

  DelayCost() {}

  /**
   * Returns <i>c</i>, the cost of the first hour if it did not grow.
   *
   * @return the cost per hour, not negative
   */
  public abstract double perHour();

  /**
   * Returns <i>g</i>, by how much an hour becomes dearer with each hour of age. The default is 0.
   *
   * @return the growth per hour, not negative
   */
  @Value.Default
  public double growthPerHour() {
    return 0;
  }

  /**
   * Returns <i>T</i>, the age at which an hour becomes dearer at once.
   *
   * @return the age, not negative, or empty if there is no such age
   */
  public abstract Optional<Duration> stepAge();

  /**
   * Returns <i>s</i>, by how much an hour becomes dearer at that age. The default is 0.
   *
   * @return the cost per hour, not negative; 0 without such an age
   */
  @Value.Default
  public double stepPerHour() {
    return 0;
  }

  @Value.Check
  void check() {
    Check.inRange(perHour(), 0, MAXIMUM, "cost per hour");
    Check.inRange(growthPerHour(), 0, MAXIMUM, "growth per hour");
    Check.inRange(stepPerHour(), 0, MAXIMUM, "step per hour");
    stepAge().ifPresent(age -> Check.notNegative(age, "step age"));
    Check.that(
        stepAge().isPresent() || stepPerHour() == 0,
        "step per hour must be 0 without a step age but was %s",
        stepPerHour());
  }

  /**
   * Returns <i>C'(t)</i>, what the next hour costs.
   *
   * @param age the age of the ticket
   * @return the cost per hour
   * @throws NullPointerException if the age is null
   * @throws IllegalArgumentException if the age is negative
   */
  public final double rateAt(Duration age) {
    double hours = hours(Check.notNegative(age, "age"));
    boolean stepped = stepAge().isPresent() && age.compareTo(stepAge().get()) >= 0;
    return perHour() + growthPerHour() * hours + (stepped ? stepPerHour() : 0);
  }

  /**
   * Returns <i>C(t)</i>, what the delay has cost up to some age.
   *
   * @param age the age of the ticket
   * @return the cost
   * @throws NullPointerException if the age is null
   * @throws IllegalArgumentException if the age is negative
   */
  public final double costAt(Duration age) {
    double hours = hours(Check.notNegative(age, "age"));
    double beyond = stepAge().map(step -> Math.max(0, hours - hours(step))).orElse(0.0);
    return perHour() * hours + growthPerHour() * hours * hours / 2 + stepPerHour() * beyond;
  }

  private static double hours(Duration duration) {
    return duration.toSeconds() / SECONDS_PER_HOUR + duration.toNanosPart() / NANOS_PER_HOUR;
  }

  /**
   * Returns a cost in proportion to the age.
   *
   * @param perHour the cost per hour, 0 to 10¹²
   * @return the cost
   * @throws IllegalArgumentException if the cost is not between 0 and 10¹²
   */
  public static DelayCost linear(double perHour) {
    return builder().perHour(perHour).build();
  }

  /**
   * Returns a cost that grows with the square of the age: the older the ticket, the more an hour
   * weighs, so that nothing waits for ever.
   *
   * @param perHour the cost of the first hour, 0 to 10¹²
   * @param growthPerHour by how much each hour is dearer than the one before, 0 to 10¹²
   * @return the cost
   * @throws IllegalArgumentException if an argument is not between 0 and 10¹²
   */
  public static DelayCost quadratic(double perHour, double growthPerHour) {
    return builder().perHour(perHour).growthPerHour(growthPerHour).build();
  }

  /**
   * Returns the linear cost of a feature rated by WSJF ("weighted shortest job first", Scaled Agile
   * Framework): the sum of three relative scores. Ranked by {@link QueuePolicy#smithRatio()}, which
   * divides it by the work.
   *
   * @param value the score for the value to user and business, not negative
   * @param timeCriticality the score for how fast that value decays, not negative
   * @param riskReduction the score for risk reduced or opportunity enabled, not negative
   * @return the cost
   * @throws IllegalArgumentException if a score is negative, infinite or not a number, or the sum
   *     is more than 10¹²
   */
  public static DelayCost weightedShortestJobFirst(
      double value, double timeCriticality, double riskReduction) {
    return linear(
        Check.notNegative(value, "value")
            + Check.notNegative(timeCriticality, "time criticality")
            + Check.notNegative(riskReduction, "risk reduction"));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DelayCostBuilder builder() {
    return new DelayCostBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this cost.
   *
   * @return a new builder
   */
  public abstract DelayCostBuilder toBuilder();
}
