package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The five criteria of a good goal (Doran 1981: There's a S.M.A.R.T. way to write management's
 * goals and objectives), in the wording that is common today.
 */
public enum SmartCriterion {
  /** It says what is to be reached and who answers for it. */
  SPECIFIC,

  /** It says what is measured, where it stands and where it shall stand. */
  MEASURABLE,

  /** It can be reached in the time given. */
  ACHIEVABLE,

  /** It serves something greater. */
  RELEVANT,

  /** It says from when and until when. */
  TIME_BOUND;

  /**
   * Returns which criteria are missed according to findings of a {@link SmartCheck}. To see those
   * of one goal, pass the findings about that goal.
   *
   * @param findings the findings; those with other reasons are left out
   * @return the criteria with at least one finding, in their order
   * @throws NullPointerException if the findings are null
   */
  public static Set<SmartCriterion> missedIn(Findings findings) {
    Set<SmartCriterion> missed = EnumSet.noneOf(SmartCriterion.class);
    for (Finding finding : findings) {
      if (finding.reason() instanceof SmartRule rule) {
        missed.add(rule.criterion());
      }
    }
    return Collections.unmodifiableSet(missed);
  }
}
