package dev.evenkeel.risk.response;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** One thing to do for a {@link RiskResponse}: by whom, by when, at what cost. */
@Value.Immutable
@ValueType
public abstract class ResponseAction {
  ResponseAction() {}

  /**
   * Returns what is to be done.
   *
   * @return the description, not blank
   */
  public abstract String description();

  /**
   * Returns who sees that it is done.
   *
   * @return the person, empty if nobody is named
   */
  public abstract Optional<PersonId> responsible();

  /**
   * Returns the last day on which it may be done.
   *
   * @return the day, empty if none is set
   */
  public abstract Optional<LocalDate> due();

  /**
   * Returns what it costs.
   *
   * @return the cost, not negative; empty if it is not known, which is not the same as zero
   */
  public abstract Optional<Money> cost();

  @Value.Check
  void check() {
    Check.notBlank(description(), "description", "response action", description());
    cost()
        .ifPresent(
            cost ->
                Check.that(
                    !cost.isNegative(),
                    "cost must not be negative but was %s in response action '%s'",
                    cost,
                    description()));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ResponseActionBuilder builder() {
    return new ResponseActionBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this action.
   *
   * @return a new builder
   */
  public abstract ResponseActionBuilder toBuilder();
}
