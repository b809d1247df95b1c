package dev.evenkeel.risk.register;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.RiskId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.risk.matrix.RiskLevel;
import dev.evenkeel.risk.matrix.RiskMatrix;
import java.util.List;
import org.immutables.value.Value;

/**
 * The risks of a register in the order in which to look after them. Risks that could not be rated
 * are kept apart, never put at the end as if they were low.
 */
@Value.Immutable
@ValueType
public abstract class RiskPriorityList {
  RiskPriorityList() {}

  /**
   * Returns the matrix with which the risks were rated.
   *
   * @return the matrix
   */
  public abstract RiskMatrix matrix();

  /**
   * Returns the stage whose assessments were used.
   *
   * @return the stage
   */
  public abstract AssessmentStage stage();

  /**
   * Returns the rated risks.
   *
   * @return the risks by rank from 1
   */
  public abstract List<PrioritizedRisk> risks();

  /**
   * Returns the risks that could not be rated.
   *
   * @return their ids in the order of the register
   */
  public abstract List<RiskId> unrated();

  /**
   * Returns why risks could not be rated.
   *
   * @return one finding or more for each unrated risk, with reasons from {@link PriorityFault}
   */
  public abstract Findings findings();

  /**
   * Returns the risks of one level.
   *
   * @param level a level of the matrix
   * @return the risks by rank
   * @throws NullPointerException if the level is null
   */
  public final List<PrioritizedRisk> risksAt(RiskLevel level) {
    Check.notNull(level, "level");
    return risks().stream().filter(risk -> risk.rating().level().equals(level)).toList();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RiskPriorityListBuilder builder() {
    return new RiskPriorityListBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this list.
   *
   * @return a new builder
   */
  public abstract RiskPriorityListBuilder toBuilder();
}
