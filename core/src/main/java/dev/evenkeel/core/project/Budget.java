package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The money granted to a project. The currencies of its parts may differ in unsound data only; a
 * validator reports that.
 */
@Value.Immutable
@ValueType
public abstract class Budget {
  Budget() {}

  /**
   * Returns all money granted, the reserve included.
   *
   * @return the total, not negative
   */
  public abstract Money total();

  /**
   * Returns the part of the total that is kept back for risks.
   *
   * @return the reserve, not negative; at most the total if both have the same currency
   */
  public abstract Money reserve();

  @Value.Check
  void check() {
    Check.that(total().isPositiveOrZero(), "total must not be negative but was %s", total());
    Check.that(reserve().isPositiveOrZero(), "reserve must not be negative but was %s", reserve());
    Check.that(
        !total().isSameCurrency(reserve()) || !reserve().isGreaterThan(total()),
        "reserve must be at most the total %s but was %s",
        total(),
        reserve());
  }

  /**
   * Returns a budget.
   *
   * @param total all money granted, the reserve included
   * @param reserve the part that is kept back for risks
   * @return the budget
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an amount is negative, or the reserve is above the total in
   *     the same currency
   */
  public static Budget of(Money total, Money reserve) {
    return builder().total(total).reserve(reserve).build();
  }

  /**
   * Returns the money that may be planned.
   *
   * @return the total less the reserve
   * @throws org.joda.money.CurrencyMismatchException if the two have different currencies
   */
  public final Money available() {
    return total().minus(reserve());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BudgetBuilder builder() {
    return new BudgetBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this budget.
   *
   * @return a new builder
   */
  public abstract BudgetBuilder toBuilder();
}
