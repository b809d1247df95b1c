package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import java.util.Optional;

/**
 * How grave a ticket was found to be, in the level names of a {@link PriorityMatrix}, which are
 * compared letter by letter.
 *
 * @param impact how much is affected, not blank
 * @param urgency how soon it hurts, not blank
 * @param complexity how hard it is to solve, not blank; empty if not assessed
 */
public record Assessment(String impact, String urgency, Optional<String> complexity) {
  /**
   * Checks the parts.
   *
   * @param impact how much is affected
   * @param urgency how soon it hurts
   * @param complexity how hard it is to solve
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a name is blank
   */
  public Assessment {
    Check.notBlank(impact, "impact");
    Check.notBlank(urgency, "urgency");
    Check.notNull(complexity, "complexity").ifPresent(name -> Check.notBlank(name, "complexity"));
  }

  /**
   * Returns an assessment without complexity.
   *
   * @param impact how much is affected
   * @param urgency how soon it hurts
   * @return the assessment
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a name is blank
   */
  public static Assessment of(String impact, String urgency) {
    return new Assessment(impact, urgency, Optional.empty());
  }

  /**
   * Returns an assessment with complexity.
   *
   * @param impact how much is affected
   * @param urgency how soon it hurts
   * @param complexity how hard it is to solve
   * @return the assessment
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a name is blank
   */
  public static Assessment of(String impact, String urgency, String complexity) {
    return new Assessment(impact, urgency, Optional.of(complexity));
  }

  /**
   * Returns the levels in words, such as {@code impact 'high', urgency 'low', complexity 'hard'}.
   *
   * @return the levels; the complexity is left out if not assessed
   */
  @Override
  public String toString() {
    return "impact '"
        + impact
        + "', urgency '"
        + urgency
        + "'"
        + complexity.map(name -> ", complexity '" + name + "'").orElse("");
  }
}
