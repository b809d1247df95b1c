package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.fever.internal.Ratio;
import java.time.Duration;
import java.util.function.ToDoubleBiFunction;

/**
 * Which share of an activity of the chain counts as completed. With <i>a</i> the planned, <i>w</i>
 * the worked and <i>r</i> the remaining working time. Of the chain the share <i>Σ a · share / Σ
 * a</i> is completed: the days done of the chain by all its days (TOCICO Dictionary, "critical
 * chain completed"). An activity with nothing remaining is completed by either rule.
 */
public enum CompletionRule {
  /**
   * The worked part of what the activity will have taken: <i>w / (w + r)</i>. An activity that
   * takes twice as long is half done at the planned time.
   */
  WORKED_SHARE((planned, progress) -> workedShare(progress)),

  /**
   * What is not remaining of what was planned: <i>max(0, a − r) / a</i>. Needs the remaining time
   * alone; nothing is completed while more remains than was planned.
   */
  PLANNED_LESS_REMAINING((planned, progress) -> plannedLessRemaining(planned, progress));

  private final ToDoubleBiFunction<Duration, ChainProgress> formula;

  CompletionRule(ToDoubleBiFunction<Duration, ChainProgress> formula) {
    this.formula = formula;
  }

  /**
   * Returns the completed share of an activity.
   *
   * @param planned the planned working time, not negative
   * @param progress what is worked and what remains
   * @return the share, 0 to 1
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the planned time is negative
   */
  public double share(Duration planned, ChainProgress progress) {
    Check.notNegative(planned, "planned working time");
    Check.notNull(progress, "progress");
    return progress.remaining().isZero() ? 1 : formula.applyAsDouble(planned, progress);
  }

  private static double workedShare(ChainProgress progress) {
    return Ratio.of(progress.worked(), progress.worked().plus(progress.remaining()));
  }

  private static double plannedLessRemaining(Duration planned, ChainProgress progress) {
    boolean nothingDone = progress.remaining().compareTo(planned) >= 0;
    return nothingDone ? 0 : Ratio.of(planned.minus(progress.remaining()), planned);
  }
}
