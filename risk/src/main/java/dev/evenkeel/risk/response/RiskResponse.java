package dev.evenkeel.risk.response;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What was decided about a risk: one strategy, why, and the actions that carry it out. */
@Value.Immutable
@ValueType
public abstract class RiskResponse {
  RiskResponse() {}

  /**
   * Returns the strategy.
   *
   * @return one of the strategies for threats or for opportunities
   */
  public abstract ResponseStrategy strategy();

  /**
   * Returns why this strategy was chosen.
   *
   * @return the reason, empty if none is stated
   */
  public abstract Optional<String> rationale();

  /**
   * Returns the actions.
   *
   * @return the actions in order, perhaps none
   */
  public abstract List<ResponseAction> actions();

  @Value.Check
  void check() {
    List<Money> costs = costs();
    costs.forEach(
        cost ->
            Check.that(
                cost.isSameCurrency(costs.get(0)),
                "costs of the actions must be in one currency but were %s and %s",
                costs.get(0),
                cost));
  }

  private List<Money> costs() {
    return actions().stream().map(ResponseAction::cost).flatMap(Optional::stream).toList();
  }

  /**
   * Returns the sum of the costs that are known.
   *
   * @return the sum, empty if no action states its cost
   */
  public final Optional<Money> cost() {
    return costs().stream().reduce(Money::plus);
  }

  /**
   * Returns a response without actions.
   *
   * @param strategy the strategy
   * @return the response
   * @throws NullPointerException if the strategy is null
   */
  public static RiskResponse of(ResponseStrategy strategy) {
    return builder().strategy(strategy).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RiskResponseBuilder builder() {
    return new RiskResponseBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this response.
   *
   * @return a new builder
   */
  public abstract RiskResponseBuilder toBuilder();
}
