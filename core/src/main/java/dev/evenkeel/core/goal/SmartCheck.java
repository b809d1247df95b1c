package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Examines whether goals are {@linkplain SmartCriterion SMART}. Each rule that a goal breaks gives
 * one finding with a {@link SmartRule} as reason: an error if attainment could not be calculated, a
 * warning if a reviewer would object.
 *
 * <p>Without other settings a statement needs three words, a change of more than 50 % of the
 * baseline counts as large and a period of more than two years as long. Immutable and thread-safe.
 */
public final class SmartCheck {
  private static final SmartCheck STANDARD = new SmartCheck(3, 0.5, Period.ofYears(2));

  private final int minimumWords;
  private final double maximumChange;
  private final Period maximumPeriod;

  private SmartCheck(int minimumWords, double maximumChange, Period maximumPeriod) {
    this.minimumWords = minimumWords;
    this.maximumChange = maximumChange;
    this.maximumPeriod = maximumPeriod;
  }

  /**
   * Returns the check with its usual settings.
   *
   * @return the check
   */
  public static SmartCheck standard() {
    return STANDARD;
  }

  /**
   * Returns a check with another least length of statements.
   *
   * @param words the least number of words, not negative
   * @return the check
   * @throws IllegalArgumentException if the number is negative
   */
  public SmartCheck withMinimumWords(int words) {
    return new SmartCheck(Check.notNegative(words, "words"), maximumChange, maximumPeriod);
  }

  /**
   * Returns a check with another limit for the change that is believed possible.
   *
   * @param share the greatest distance of the target from the baseline as a share of the baseline
   *     (20 % is 0.2), not negative
   * @return the check
   * @throws IllegalArgumentException if the share is negative, infinite or not a number
   */
  public SmartCheck withMaximumChange(double share) {
    return new SmartCheck(minimumWords, Check.notNegative(share, "share"), maximumPeriod);
  }

  /**
   * Returns a check with another limit for the time between start and deadline.
   *
   * @param period the longest time, not negative
   * @return the check
   * @throws NullPointerException if the period is null
   * @throws IllegalArgumentException if a part of the period is negative
   */
  public SmartCheck withMaximumPeriod(Period period) {
    Check.that(!period.isNegative(), "period must not be negative but was %s", period);
    return new SmartCheck(minimumWords, maximumChange, period);
  }

  /**
   * Examines one goal by itself. Whether its parent exists and whether it is linked to other goals
   * can only be seen among them: {@link #check(List)}.
   *
   * @param goal the goal
   * @return what it lacks, in the order of {@link SmartRule}
   * @throws NullPointerException if the goal is null
   */
  public Findings check(Goal goal) {
    FindingsCollector findings = new FindingsCollector();
    new GoalRules(Check.notNull(goal, "goal"), findings).examine(this);
    return findings.collect();
  }

  /**
   * Examines goals, each by itself and as parts of one tree.
   *
   * @param goals all goals that there are
   * @return what they lack, by goal in the order given, then what is wrong between them
   * @throws NullPointerException if the list or a goal is null
   */
  public Findings check(List<Goal> goals) {
    FindingsCollector findings = new FindingsCollector();
    for (Goal goal : goals) {
      findings.addAll(check(goal));
    }
    new GoalLinks(goals, findings).examine();
    return findings.collect();
  }

  boolean isShort(String statement) {
    return statement.strip().split("\\s+").length < minimumWords;
  }

  boolean isLarge(double baseline, double target) {
    return Math.abs(target - baseline) > maximumChange * Math.abs(baseline) && baseline != 0;
  }

  boolean isLong(LocalDate start, LocalDate deadline) {
    try {
      return deadline.isAfter(start.plus(maximumPeriod));
    } catch (DateTimeException e) {
      // So far ahead that no date, and so no deadline, is later.
      return false;
    }
  }

  static Finding error(SmartRule rule, Goal goal, String text) {
    return Finding.error(rule, object(goal), text);
  }

  static Finding warning(SmartRule rule, Goal goal, String text) {
    return Finding.warning(rule, object(goal), text);
  }

  private static String object(Goal goal) {
    return "goal '" + goal.id() + "'";
  }
}
