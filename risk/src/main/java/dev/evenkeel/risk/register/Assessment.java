package dev.evenkeel.risk.register;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.risk.matrix.ImpactObjective;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How probable a risk is and how hard it would hit, in labels of the scales of a matrix. Which
 * matrix that is, is said where the assessment is used.
 */
@Value.Immutable
@ValueType
public abstract class Assessment {
  Assessment() {}

  /**
   * Returns the level of probability.
   *
   * @return a label of a probability scale, not blank
   */
  public abstract String probability();

  /**
   * Returns the level of impact on each objective that was assessed.
   *
   * @return labels of impact scales, for one objective or more
   */
  public abstract Map<ImpactObjective, String> impacts();

  /**
   * Returns why the levels were chosen.
   *
   * @return the reason, empty if none is stated
   */
  public abstract Optional<String> rationale();

  @Value.Check
  void check() {
    Check.notBlank(probability(), "probability", "assessment", impacts());
    Check.that(
        !impacts().isEmpty(), "impacts must be stated for one objective or more but none is");
  }

  /**
   * Returns an assessment with one objective.
   *
   * @param probability a label of a probability scale, not blank
   * @param objective what the risk hits
   * @param impact a label of an impact scale
   * @return the assessment
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the probability is blank
   */
  public static Assessment of(String probability, ImpactObjective objective, String impact) {
    return builder().probability(probability).putImpact(objective, impact).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static AssessmentBuilder builder() {
    return new AssessmentBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this assessment.
   *
   * @return a new builder
   */
  public abstract AssessmentBuilder toBuilder();
}
