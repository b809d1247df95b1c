package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.FindingsCollector;
import java.time.LocalDate;

/** The rules that one goal keeps or breaks by itself. */
final class GoalRules {
  private final Goal goal;
  private final FindingsCollector findings;

  GoalRules(Goal goal, FindingsCollector findings) {
    this.goal = goal;
    this.findings = findings;
  }

  void examine(SmartCheck settings) {
    examineSpecific(settings);
    examineMeasurable();
    examineAchievable(settings);
    examineTimeBound(settings);
  }

  private void examineSpecific(SmartCheck settings) {
    if (settings.isShort(goal.statement())) {
      warn(
          SmartRule.SHORT_STATEMENT,
          "statement should name an action and its object but was '" + goal.statement() + "'");
    }
    if (goal.owner().isEmpty()) {
      warn(SmartRule.NO_OWNER, "somebody should answer for the goal but nobody does");
    }
  }

  private void examineMeasurable() {
    if (goal.measure().isEmpty()) {
      fail(SmartRule.NO_MEASURE, "a measure must be stated but is missing");
    }
    if (goal.baseline().isEmpty()) {
      fail(SmartRule.NO_BASELINE, "a baseline must be stated but is missing");
    }
    if (goal.target().isEmpty()) {
      fail(SmartRule.NO_TARGET, "a target must be stated but is missing");
    }
  }

  private void examineAchievable(SmartCheck settings) {
    if (goal.baseline().isEmpty() || goal.target().isEmpty()) {
      return;
    }
    double baseline = goal.baseline().getAsDouble();
    double target = goal.target().getAsDouble();
    goal.measure().ifPresent(measure -> examineDirection(measure, baseline, target));
    if (settings.isLarge(baseline, target)) {
      warn(
          SmartRule.LARGE_CHANGE,
          "target should be nearer to the baseline " + baseline + " but was " + target);
    }
  }

  private void examineDirection(Measure measure, double baseline, double target) {
    if (!measure.direction().isBetter(target, baseline)) {
      String wanted = measure.direction() == Direction.LOWER_IS_BETTER ? "below" : "above";
      fail(
          SmartRule.TARGET_NOT_BETTER,
          "target must be " + wanted + " the baseline " + baseline + " but was " + target);
    }
  }

  private void examineTimeBound(SmartCheck settings) {
    if (goal.deadline().isEmpty()) {
      fail(SmartRule.NO_DEADLINE, "a deadline must be stated but is missing");
    }
    if (goal.start().isEmpty()) {
      warn(SmartRule.NO_START, "a start should be stated but is missing");
    }
    if (goal.deadline().isPresent() && goal.start().isPresent()) {
      examinePeriod(settings, goal.start().get(), goal.deadline().get());
    }
  }

  private void examinePeriod(SmartCheck settings, LocalDate start, LocalDate deadline) {
    if (!deadline.isAfter(start)) {
      fail(
          SmartRule.DEADLINE_NOT_AFTER_START,
          "deadline must be after the start " + start + " but was " + deadline);
    } else if (settings.isLong(start, deadline)) {
      warn(
          SmartRule.LONG_PERIOD,
          "deadline should be nearer to the start " + start + " but was " + deadline);
    }
  }

  private void fail(SmartRule rule, String text) {
    findings.add(SmartCheck.error(rule, goal, text));
  }

  private void warn(SmartRule rule, String text) {
    findings.add(SmartCheck.warning(rule, goal, text));
  }
}
