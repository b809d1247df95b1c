package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The share of paid time in which people who are scheduled do not answer contacts: breaks,
 * training, meetings, sickness. Each cause has a name.
 *
 * <p>Planned causes are parts of one time table and never coincide, so they add up; independent
 * causes strike whoever is left, so they multiply:
 *
 * <pre>{@code
 * 1 - s = (1 - sum p_j) * prod (1 - q_i)
 * }</pre>
 *
 * <p>Name only what people's calendars do not show already; else it is counted twice.
 *
 * <p>All is calculated in decimals, so that 21 agents at 30 % shrinkage are 30 people and not 31.
 */
@Value.Immutable
@ValueType
public abstract class Shrinkage {
  Shrinkage() {}

  /**
   * Returns the causes that are planned and add up.
   *
   * @return the share of paid time by name of cause, each at least 0, together less than 1; 5 % is
   *     0.05
   */
  public abstract Map<String, Double> planned();

  /**
   * Returns the causes that strike independently of each other and of what is planned.
   *
   * @return the share of the remaining time by name of cause, each at least 0 and less than 1; 5 %
   *     is 0.05
   */
  public abstract Map<String, Double> independent();

  @Value.Check
  void check() {
    planned().forEach(Shrinkage::checkCause);
    independent().forEach(Shrinkage::checkCause);
    BigDecimal sum = sumOfPlanned();
    Check.that(
        sum.compareTo(BigDecimal.ONE) < 0,
        "planned shrinkage must add up to less than 1 but was %s",
        sum);
    Check.that(
        available().doubleValue() > 0,
        "shrinkage must leave some time but independent shares %s and planned shares %s leave none",
        independent(),
        planned());
  }

  private static void checkCause(String name, double share) {
    Check.notBlank(name, "name of a cause of shrinkage");
    Check.notNegative(share, "share", "cause of shrinkage", name);
    Check.that(
        share < 1, "share must be less than 1 but was %s in cause of shrinkage '%s'", share, name);
  }

  /**
   * Returns no shrinkage: who is scheduled answers.
   *
   * @return a shrinkage without causes
   */
  public static Shrinkage none() {
    return builder().build();
  }

  /**
   * Returns a shrinkage that is known only as a whole.
   *
   * @param share the share of paid time, at least 0 and less than 1; 30 % is 0.30
   * @return a shrinkage with one planned cause of the name {@code all}
   * @throws IllegalArgumentException if the share is negative, 1 or more, or not a number
   */
  public static Shrinkage of(double share) {
    return builder().putPlanned("all", share).build();
  }

  /**
   * Returns the share of paid time that is lost to all causes together.
   *
   * @return the share, at least 0 and at most 1 by rounding; 30 % is 0.30
   */
  public final double share() {
    return BigDecimal.ONE.subtract(available()).doubleValue();
  }

  /**
   * Returns how many people on average must be scheduled so that a number of agents answers. Add
   * such fractions up before rounding.
   *
   * @param agents the agents who must answer, not negative
   * @return {@code agents / (1 - s)}, a fraction
   * @throws IllegalArgumentException if the number is negative or not finite, or the result exceeds
   *     the range of a double
   */
  public final double scheduled(double agents) {
    Check.notNegative(agents, "agents");
    return Check.finite(agents / available().doubleValue(), "scheduled people");
  }

  /**
   * Returns how many whole people must be scheduled so that a number of agents answers on average.
   *
   * @param agents the agents who must answer, not negative
   * @return {@code agents / (1 - s)}, rounded up
   * @throws IllegalArgumentException if the number is negative or the result exceeds 2147483647
   */
  public final int headCount(int agents) {
    Check.notNegative(agents, "agents");
    BigDecimal people = BigDecimal.valueOf(agents).divide(available(), 0, RoundingMode.CEILING);
    Check.atMost(people, BigDecimal.valueOf(Integer.MAX_VALUE), "head count");
    return people.intValueExact();
  }

  /**
   * Returns how many whole agents answer on average if a number of people is scheduled: the most
   * for whom the {@linkplain #headCount head count} does not exceed that number.
   *
   * @param people the people who are scheduled, not negative
   * @return {@code people * (1 - s)}, rounded down
   * @throws IllegalArgumentException if the number is negative
   */
  public final int agents(int people) {
    Check.notNegative(people, "people");
    return BigDecimal.valueOf(people)
        .multiply(available())
        .setScale(0, RoundingMode.FLOOR)
        .intValueExact();
  }

  private BigDecimal sumOfPlanned() {
    return planned().values().stream()
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Value.Lazy
  BigDecimal available() {
    return independent().values().stream()
        .map(share -> BigDecimal.ONE.subtract(BigDecimal.valueOf(share)))
        .reduce(BigDecimal.ONE.subtract(sumOfPlanned()), BigDecimal::multiply);
  }

  /**
   * Returns a builder without causes.
   *
   * @return a new builder
   */
  public static ShrinkageBuilder builder() {
    return new ShrinkageBuilder();
  }

  /**
   * Returns a builder that starts with these causes.
   *
   * @return a new builder
   */
  public abstract ShrinkageBuilder toBuilder();
}
