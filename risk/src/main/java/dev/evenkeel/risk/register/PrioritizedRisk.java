package dev.evenkeel.risk.register;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.risk.matrix.Rating;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A risk with its place in the priority list and the reasons for it. */
@Value.Immutable
@ValueType
public abstract class PrioritizedRisk {
  PrioritizedRisk() {}

  /**
   * Returns the place in the list.
   *
   * @return the rank, 1 for the risk to look after first; no rank comes twice
   */
  public abstract int rank();

  /**
   * Returns the risk.
   *
   * @return the risk
   */
  public abstract Risk risk();

  /**
   * Returns the look-up in the matrix.
   *
   * @return the rating
   */
  public abstract Rating rating();

  /**
   * Returns the criterion that put this risk before the next one.
   *
   * @return the first criterion in which the two differ, empty for the last risk
   */
  public abstract Optional<PriorityCriterion> aheadBy();

  /**
   * Returns why the risk stands where it does.
   *
   * @return sentences, one for each criterion that says something, in the order of the criteria
   */
  public abstract List<String> reasons();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PrioritizedRiskBuilder builder() {
    return new PrioritizedRiskBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this risk.
   *
   * @return a new builder
   */
  public abstract PrioritizedRiskBuilder toBuilder();
}
