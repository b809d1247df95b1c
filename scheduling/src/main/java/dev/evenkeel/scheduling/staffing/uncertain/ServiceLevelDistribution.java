package dev.evenkeel.scheduling.staffing.uncertain;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import org.immutables.value.Value;

/** The service levels to expect from a number of agents while the load is uncertain. */
@Value.Immutable
@ValueType
public abstract class ServiceLevelDistribution {
  ServiceLevelDistribution() {}

  /**
   * Returns the number of agents.
   *
   * @return the number, not negative
   */
  public abstract int agents();

  /**
   * Returns the service level at exactly the expected load, as a calculation without uncertainty
   * would promise it.
   *
   * @return the share; 80 % is 0.80
   */
  public abstract double atExpectedLoad();

  /**
   * Returns the mean of the service levels, each interval counted alike.
   *
   * @return E[S(load)]
   */
  public abstract double meanOfIntervals();

  /**
   * Returns the share of all contacts that is answered in time in the long run. Busy intervals have
   * more contacts, so that this is the lower mean.
   *
   * @return E[load S(load)] / E[load]
   */
  public abstract double meanOfContacts();

  /**
   * Returns the probability that an interval keeps the target.
   *
   * @return the probability; 90 % is 0.90
   */
  public abstract double targetProbability();

  /**
   * Returns the service levels that are reached or bettered with the probabilities asked for.
   *
   * @return the quantiles in the order of the probabilities
   */
  public abstract List<ServiceLevelQuantile> quantiles();

  @Value.Check
  void check() {
    Check.notNegative(agents(), "agents");
    Check.fraction(atExpectedLoad(), "service level at the expected load");
    Check.fraction(meanOfIntervals(), "mean of intervals");
    Check.fraction(meanOfContacts(), "mean of contacts");
    Check.fraction(targetProbability(), "probability of the target");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ServiceLevelDistributionBuilder builder() {
    return new ServiceLevelDistributionBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this distribution.
   *
   * @return a new builder
   */
  public abstract ServiceLevelDistributionBuilder toBuilder();
}
