package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.Reason;

/** What a goal can lack; each rule belongs to one criterion. */
public enum SmartRule implements Reason {
  /** Two goals have one id, so that nobody knows which is meant. */
  DUPLICATE_GOAL(SmartCriterion.SPECIFIC),

  /** The statement has too few words to name an action and its object. */
  SHORT_STATEMENT(SmartCriterion.SPECIFIC),

  /** Nobody answers for the goal. */
  NO_OWNER(SmartCriterion.SPECIFIC),

  /** It is not said what is measured. */
  NO_MEASURE(SmartCriterion.MEASURABLE),

  /** It is not said where the measure stands today. */
  NO_BASELINE(SmartCriterion.MEASURABLE),

  /** It is not said where the measure shall stand. */
  NO_TARGET(SmartCriterion.MEASURABLE),

  /** The target is no better than the baseline. */
  TARGET_NOT_BETTER(SmartCriterion.ACHIEVABLE),

  /** The target is further from the baseline than is believed possible. */
  LARGE_CHANGE(SmartCriterion.ACHIEVABLE),

  /** The goal serves no other goal and no other goal serves it. */
  UNLINKED(SmartCriterion.RELEVANT),

  /** The goal serves one that does not exist. */
  UNKNOWN_PARENT(SmartCriterion.RELEVANT),

  /** The goal serves itself, directly or through others. */
  CYCLIC_PARENT(SmartCriterion.RELEVANT),

  /** It is not said until when. */
  NO_DEADLINE(SmartCriterion.TIME_BOUND),

  /** It is not said from when. */
  NO_START(SmartCriterion.TIME_BOUND),

  /** The deadline is not after the start. */
  DEADLINE_NOT_AFTER_START(SmartCriterion.TIME_BOUND),

  /** The time between start and deadline is too long to steer by. */
  LONG_PERIOD(SmartCriterion.TIME_BOUND);

  private final SmartCriterion criterion;

  SmartRule(SmartCriterion criterion) {
    this.criterion = criterion;
  }

  /**
   * Returns which of the five criteria a goal misses that breaks this rule.
   *
   * @return the criterion
   */
  public SmartCriterion criterion() {
    return criterion;
  }
}
