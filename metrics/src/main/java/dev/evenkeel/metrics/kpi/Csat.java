package dev.evenkeel.metrics.kpi;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.metrics.interval.ProportionInterval;
import dev.evenkeel.metrics.interval.WilsonInterval;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Customer satisfaction: the share of answers in the top box of their scale, <i>x/n</i>, with
 * Wilson's interval. Only answers are below the line; who did not answer is counted apart. Without
 * answers there is no share, not a share of zero.
 */
@Value.Immutable
@ValueType
public abstract class Csat {
  Csat() {}

  /**
   * Returns how many answers are satisfied.
   *
   * @return <i>x</i>, 0 to <i>n</i>
   */
  public abstract long satisfied();

  /**
   * Returns how many answers there are.
   *
   * @return <i>n</i>, 0 or more
   */
  public abstract long answered();

  /**
   * Returns how much feedback came without a rating.
   *
   * @return the number, 0 or more
   */
  public abstract long unanswered();

  /**
   * Returns the confidence of the interval.
   *
   * @return the confidence, above 0 and below 1; 0.95 unless set
   */
  @Value.Default
  public double confidence() {
    return 0.95;
  }

  @Value.Check
  void check() {
    Check.that(
        satisfied() >= 0 && satisfied() <= answered(),
        "satisfied must be between 0 and answered = %s but was %s",
        answered(),
        satisfied());
    Check.notNegative(unanswered(), "unanswered");
    Check.that(
        confidence() > 0 && confidence() < 1,
        "confidence must be above 0 and below 1 but was %s",
        confidence());
  }

  /**
   * Returns the share of satisfied answers; 85 % is 0.85.
   *
   * @return <i>x/n</i>, 0 to 1; empty without answers
   */
  public final OptionalDouble share() {
    return answered() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) satisfied() / answered());
  }

  /**
   * Returns the interval of the share.
   *
   * @return Wilson's interval; empty without answers
   */
  public final Optional<ProportionInterval> interval() {
    return answered() == 0
        ? Optional.empty()
        : Optional.of(WilsonInterval.of(satisfied(), answered(), confidence()));
  }

  /**
   * Returns the figure for this feedback and other feedback together.
   *
   * @param other the figure of other feedback, with the same confidence
   * @return the sum of the counts, with their share and interval
   * @throws NullPointerException if the other figure is null
   * @throws IllegalArgumentException if the confidences differ
   * @throws ArithmeticException if a count is too large
   */
  public final Csat plus(Csat other) {
    Check.that(
        confidence() == other.confidence(),
        "confidence must be equal to add but was %s and %s",
        confidence(),
        other.confidence());
    return toBuilder()
        .satisfied(Math.addExact(satisfied(), other.satisfied()))
        .answered(Math.addExact(answered(), other.answered()))
        .unanswered(Math.addExact(unanswered(), other.unanswered()))
        .build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static CsatBuilder builder() {
    return new CsatBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this figure.
   *
   * @return a new builder
   */
  public abstract CsatBuilder toBuilder();
}
