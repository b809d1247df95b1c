package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule by which tickets are ranked, with its settings. */
@Value.Immutable
@ValueType
public abstract class QueuePolicy {
  QueuePolicy() {}

  /**
   * Returns the rule.
   *
   * @return the rule
   */
  public abstract QueueRule rule();

  /**
   * Returns how fast tickets gain on others while they wait, for {@link
   * QueueRule#ACCUMULATING_PRIORITY}.
   *
   * @return the rate for each priority from {@code P1} on, positive, none greater than the one
   *     before; empty with other rules
   */
  public abstract List<Double> accumulationRates();

  /**
   * Returns how far ahead of the last moment tickets begin to press, for {@link
   * QueueRule#APPARENT_TARDINESS_COST}.
   *
   * @return the look-ahead, from a microsecond to 36,525 days; empty with other rules
   */
  public abstract Optional<Duration> lookAhead();

  @Value.Check
  void check() {
    checkPresence(
        QueueRule.ACCUMULATING_PRIORITY, !accumulationRates().isEmpty(), "accumulation rates");
    checkPresence(QueueRule.APPARENT_TARDINESS_COST, lookAhead().isPresent(), "look-ahead");
    checkRates();
    lookAhead()
        .ifPresent(
            ahead -> Check.inRange(ahead, Ticket.SHORTEST_WORK, Ticket.LONGEST_WORK, "look-ahead"));
  }

  private void checkPresence(QueueRule owner, boolean present, String what) {
    Check.that(
        present == (rule() == owner),
        "%s must be given for %s alone but the rule was %s",
        what,
        owner,
        rule());
  }

  private void checkRates() {
    double previous = DelayCost.MAXIMUM;
    for (double rate : accumulationRates()) {
      Check.positive(rate, "accumulation rate");
      Check.that(
          rate <= previous,
          "accumulation rates must not rise from one priority to the next and be at most %s but"
              + " were %s",
          DelayCost.MAXIMUM,
          accumulationRates());
      previous = rate;
    }
  }

  private static QueuePolicy of(QueueRule rule) {
    return builder().rule(rule).build();
  }

  /**
   * Returns the policy of {@link QueueRule#FIRST_COME_FIRST_SERVED}.
   *
   * @return the policy
   */
  public static QueuePolicy firstComeFirstServed() {
    return of(QueueRule.FIRST_COME_FIRST_SERVED);
  }

  /**
   * Returns the policy of {@link QueueRule#STRICT_PRIORITY}.
   *
   * @return the policy
   */
  public static QueuePolicy strictPriority() {
    return of(QueueRule.STRICT_PRIORITY);
  }

  /**
   * Returns the policy of {@link QueueRule#SMITH_RATIO}.
   *
   * @return the policy
   */
  public static QueuePolicy smithRatio() {
    return of(QueueRule.SMITH_RATIO);
  }

  /**
   * Returns the policy of {@link QueueRule#EARLIEST_DUE_DATE}.
   *
   * @return the policy
   */
  public static QueuePolicy earliestDueDate() {
    return of(QueueRule.EARLIEST_DUE_DATE);
  }

  /**
   * Returns the policy of {@link QueueRule#LEAST_SLACK}.
   *
   * @return the policy
   */
  public static QueuePolicy leastSlack() {
    return of(QueueRule.LEAST_SLACK);
  }

  /**
   * Returns the policy of {@link QueueRule#MOORE_HODGSON}.
   *
   * @return the policy
   */
  public static QueuePolicy mooreHodgson() {
    return of(QueueRule.MOORE_HODGSON);
  }

  /**
   * Returns the policy of {@link QueueRule#GENERALISED_C_MU}.
   *
   * @return the policy
   */
  public static QueuePolicy generalisedCMu() {
    return of(QueueRule.GENERALISED_C_MU);
  }

  /**
   * Returns a policy of {@link QueueRule#ACCUMULATING_PRIORITY}. Only the proportions of the rates
   * matter: equal rates serve first come, first served, very unequal ones nearly by strict
   * priority.
   *
   * @param rates the rate for each priority from {@code P1} on, positive and at most 10¹², none
   *     greater than the one before
   * @return the policy
   * @throws NullPointerException if the list or a rate is null
   * @throws IllegalArgumentException if there is no rate, or one is not positive, too great, or
   *     greater than the one before
   */
  public static QueuePolicy accumulatingPriority(List<Double> rates) {
    return builder().rule(QueueRule.ACCUMULATING_PRIORITY).accumulationRates(rates).build();
  }

  /**
   * Returns a policy of {@link QueueRule#APPARENT_TARDINESS_COST}.
   *
   * @param lookAhead how far ahead of the last moment tickets begin to press, usually 1.5 to 4.5
   *     times the mean work of a ticket
   * @return the policy
   * @throws NullPointerException if the look-ahead is null
   * @throws IllegalArgumentException if the look-ahead is not from a microsecond to 36,525 days
   */
  public static QueuePolicy apparentTardinessCost(Duration lookAhead) {
    return builder().rule(QueueRule.APPARENT_TARDINESS_COST).lookAhead(lookAhead).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static QueuePolicyBuilder builder() {
    return new QueuePolicyBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this policy.
   *
   * @return a new builder
   */
  public abstract QueuePolicyBuilder toBuilder();
}
