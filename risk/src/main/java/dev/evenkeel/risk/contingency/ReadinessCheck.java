package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.check.Severity;
import java.time.LocalDate;

/** Examines one plan as of one day. */
final class ReadinessCheck {
  private final ContingencyPlan plan;
  private final LocalDate asOf;
  private final FindingsCollector collector = new FindingsCollector();

  ReadinessCheck(ContingencyPlan plan, LocalDate asOf) {
    this.plan = plan;
    this.asOf = asOf;
  }

  Findings findings() {
    checkTrigger();
    checkSteps();
    checkSurroundings();
    plan.lastTest(asOf).ifPresentOrElse(this::checkTest, this::neverTested);
    return collector.collect();
  }

  private void checkTrigger() {
    if (plan.trigger().isEmpty()) {
      error(ReadinessFault.NO_TRIGGER, "trigger", "nothing says when the plan starts");
    }
  }

  private void checkSteps() {
    if (plan.steps().isEmpty()) {
      error(ReadinessFault.NO_STEPS, "steps", "the plan has no step");
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      checkStep(plan.steps().get(i), "steps[" + i + "]");
    }
  }

  private void checkStep(ContingencyStep step, String path) {
    checkPeople(step, path);
    if (step.startWithin().isEmpty()) {
      warning(ReadinessFault.STEP_WITHOUT_START, path, named(step) + " has no time to start");
    }
    if (step.duration().isEmpty()) {
      warning(ReadinessFault.STEP_WITHOUT_DURATION, path, named(step) + " has no duration");
    }
  }

  private void checkPeople(ContingencyStep step, String path) {
    if (step.responsible().isEmpty()) {
      error(ReadinessFault.STEP_WITHOUT_RESPONSIBLE, path, named(step) + " has nobody to do it");
    }
    if (step.deputy().isEmpty()) {
      warning(ReadinessFault.STEP_WITHOUT_DEPUTY, path, named(step) + " has no deputy");
    } else if (step.deputy().equals(step.responsible())) {
      String text = named(step) + " has '" + step.deputy().get() + "' as responsible and deputy";
      error(ReadinessFault.DEPUTY_IS_RESPONSIBLE, path, text);
    }
  }

  private static String named(ContingencyStep step) {
    return "step '" + step.action() + "'";
  }

  private void checkSurroundings() {
    if (plan.communication().isEmpty()) {
      warning(ReadinessFault.NO_COMMUNICATION, "communication", "nobody is told");
    }
    if (plan.exit().isEmpty()) {
      warning(ReadinessFault.NO_EXIT, "exit", "nothing says when the plan ends");
    }
    if (plan.reserve().isEmpty()) {
      add(Severity.NOTICE, ReadinessFault.NO_RESERVE, "reserve", "no money is set aside");
    }
  }

  private void neverTested() {
    warning(ReadinessFault.NEVER_TESTED, "tests", "the plan was not tested by " + asOf);
  }

  private void checkTest(PlanTest test) {
    if (!test.passed()) {
      error(ReadinessFault.LAST_TEST_FAILED, "tests", "the plan failed its test of " + test.date());
    }
    LocalDate due = test.date().plus(plan.testInterval());
    if (due.isBefore(asOf)) {
      String text = "the last test of " + test.date() + " counted until " + due + ", not " + asOf;
      warning(ReadinessFault.TEST_OVERDUE, "tests", text);
    }
  }

  private void error(ReadinessFault fault, String path, String text) {
    add(Severity.ERROR, fault, path, text);
  }

  private void warning(ReadinessFault fault, String path, String text) {
    add(Severity.WARNING, fault, path, text);
  }

  private void add(Severity severity, ReadinessFault fault, String path, String text) {
    collector.add(
        Finding.builder()
            .severity(severity)
            .reason(fault)
            .object("contingency plan '" + plan.id() + "'")
            .path(path)
            .text(text)
            .build());
  }
}
