package dev.evenkeel.risk.contingency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RiskId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ContingencyPlanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final ContingencyStep STEP =
      ContingencyStep.builder()
          .action("switch to the spare line")
          .responsible(PersonId.of("ada"))
          .deputy(PersonId.of("bob"))
          .startWithin(Duration.ofMinutes(15))
          .duration(Duration.ofHours(1))
          .build();

  private static ContingencyPlanBuilder complete() {
    return ContingencyPlan.builder()
        .id(ContingencyPlanId.of("plan-1"))
        .name("telephony down")
        .risk(RiskId.of("risk-1"))
        .trigger(EventTrigger.of("no call for 5 minutes"))
        .addStep(STEP)
        .addCommunication(CommunicationStep.of("customers", "use the chat"))
        .reserve(Money.parse("EUR 500"))
        .exit("calls arrive for an hour")
        .addTest(PlanTest.of(DAY, PlanTestKind.SIMULATION, true));
  }

  private static void assertFinding(
      ContingencyPlanBuilder plan, ReadinessFault fault, Severity severity, String text) {
    assertThat(plan.build().readiness(DAY).asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(fault);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.text()).isEqualTo(text);
              assertThat(finding.object()).isEqualTo("contingency plan 'plan-1'");
            });
  }

  private static ContingencyPlanBuilder withStep(ContingencyStep step) {
    return complete().steps(List.of(step));
  }

  @Test
  void readiness_completeAndTested_findsNothing() {
    assertThat(complete().build().readiness(DAY)).isEqualTo(Findings.none());
  }

  @Test
  void readiness_noTrigger_isAnError() {
    assertFinding(
        complete().trigger(Optional.empty()),
        ReadinessFault.NO_TRIGGER,
        Severity.ERROR,
        "nothing says when the plan starts");
  }

  @Test
  void readiness_noSteps_isAnError() {
    assertFinding(
        complete().steps(List.of()),
        ReadinessFault.NO_STEPS,
        Severity.ERROR,
        "the plan has no step");
  }

  @Test
  void readiness_stepWithoutResponsible_isAnError() {
    assertFinding(
        withStep(STEP.toBuilder().responsible(Optional.empty()).build()),
        ReadinessFault.STEP_WITHOUT_RESPONSIBLE,
        Severity.ERROR,
        "step 'switch to the spare line' has nobody to do it");
  }

  @Test
  void readiness_stepWithoutDeputy_isAWarning() {
    assertFinding(
        withStep(STEP.toBuilder().deputy(Optional.empty()).build()),
        ReadinessFault.STEP_WITHOUT_DEPUTY,
        Severity.WARNING,
        "step 'switch to the spare line' has no deputy");
  }

  @Test
  void readiness_deputyIsResponsible_isAnError() {
    assertFinding(
        withStep(STEP.toBuilder().deputy(PersonId.of("ada")).build()),
        ReadinessFault.DEPUTY_IS_RESPONSIBLE,
        Severity.ERROR,
        "step 'switch to the spare line' has 'ada' as responsible and deputy");
  }

  @Test
  void readiness_stepWithoutTimes_isAWarning() {
    assertFinding(
        withStep(STEP.toBuilder().startWithin(Optional.empty()).build()),
        ReadinessFault.STEP_WITHOUT_START,
        Severity.WARNING,
        "step 'switch to the spare line' has no time to start");
    assertFinding(
        withStep(STEP.toBuilder().duration(Optional.empty()).build()),
        ReadinessFault.STEP_WITHOUT_DURATION,
        Severity.WARNING,
        "step 'switch to the spare line' has no duration");
  }

  @Test
  void readiness_missingSurroundings_areNamed() {
    assertFinding(
        complete().communication(List.of()),
        ReadinessFault.NO_COMMUNICATION,
        Severity.WARNING,
        "nobody is told");
    assertFinding(
        complete().exit(Optional.empty()),
        ReadinessFault.NO_EXIT,
        Severity.WARNING,
        "nothing says when the plan ends");
    assertFinding(
        complete().reserve(Optional.empty()),
        ReadinessFault.NO_RESERVE,
        Severity.NOTICE,
        "no money is set aside");
  }

  @Test
  void readiness_testedLater_isNotTestedYet() {
    assertFinding(
        complete().tests(List.of(PlanTest.of(DAY.plusDays(1), PlanTestKind.LIVE, true))),
        ReadinessFault.NEVER_TESTED,
        Severity.WARNING,
        "the plan was not tested by 2026-06-01");
  }

  @Test
  void readiness_testOlderThanTheInterval_isOverdue() {
    LocalDate old = DAY.minusYears(1);
    ContingencyPlanBuilder plan = complete();
    assertThat(
            plan.tests(List.of(PlanTest.of(old, PlanTestKind.LIVE, true))).build().readiness(DAY))
        .isEmpty();
    assertFinding(
        plan.tests(List.of(PlanTest.of(old.minusDays(1), PlanTestKind.LIVE, true))),
        ReadinessFault.TEST_OVERDUE,
        Severity.WARNING,
        "the last test of 2025-05-31 counted until 2026-05-31, not 2026-06-01");
  }

  @Test
  void readiness_failedLastTest_isAnError() {
    assertFinding(
        complete().addTest(PlanTest.of(DAY, PlanTestKind.TABLETOP, false)),
        ReadinessFault.LAST_TEST_FAILED,
        Severity.ERROR,
        "the plan failed its test of 2026-06-01");
  }

  @Test
  void readiness_pathsPointIntoTheSteps() {
    ContingencyStep bare = ContingencyStep.builder().action("wait").build();
    assertThat(complete().addStep(bare).build().readiness(DAY).asList())
        .hasSize(4)
        .extracting(Finding::path)
        .containsOnly("steps[1]");
  }

  @Test
  void lastTest_isTheLatestUpToTheDay() {
    ContingencyPlan plan =
        complete()
            .addTest(PlanTest.of(DAY.minusDays(3), PlanTestKind.TABLETOP, false))
            .addTest(PlanTest.of(DAY.plusDays(3), PlanTestKind.LIVE, false))
            .build();
    assertThat(plan.lastTest(DAY)).map(PlanTest::kind).hasValue(PlanTestKind.SIMULATION);
    assertThat(plan.lastTest(DAY.minusDays(1))).map(PlanTest::passed).hasValue(false);
    assertThat(plan.lastTest(DAY.minusDays(4))).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> plan.lastTest(null)).withMessage("asOf");
    assertThatNullPointerException().isThrownBy(() -> plan.readiness(null)).withMessage("asOf");
  }

  @Test
  void build_brokenParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> complete().name(" ").build())
        .withMessage("name must not be blank but was ' ' in contingency plan 'plan-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> complete().reserve(Money.parse("EUR -1")).build())
        .withMessage("reserve must not be negative but was EUR -1.00 in contingency plan 'plan-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> complete().testInterval(Period.ZERO).build())
        .withMessage("test interval must be positive but was P0D in contingency plan 'plan-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> complete().testInterval(Period.ofDays(-1)).build());
  }

  @Test
  void step_brokenParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STEP.toBuilder().startWithin(Duration.ofHours(-1)).build())
        .withMessage(
            "start within must not be negative but was PT-1H"
                + " in contingency step 'switch to the spare line'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STEP.toBuilder().duration(Duration.ofHours(-1)).build());
    assertThatIllegalArgumentException().isThrownBy(() -> STEP.toBuilder().action("").build());
    assertThatIllegalArgumentException().isThrownBy(() -> CommunicationStep.of("", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> CommunicationStep.of("x", " "));
  }

  @Test
  void trigger_describesItself() {
    assertThat(EventTrigger.of("no call for 5 minutes").description())
        .isEqualTo("no call for 5 minutes");
    assertThat(new DateTrigger(DAY, "data migration accepted").description())
        .isEqualTo("on 2026-06-01 unless data migration accepted");
    assertThatIllegalArgumentException().isThrownBy(() -> EventTrigger.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new DateTrigger(DAY, ""));
    assertThatNullPointerException()
        .isThrownBy(() -> new DateTrigger(null, "x"))
        .withMessage("date");
  }

  @Test
  void toBuilder_keepsTheParts() {
    ContingencyPlan plan = complete().build();
    assertThat(plan.toBuilder().build()).isEqualTo(plan);
    PlanTest test = plan.tests().get(0).toBuilder().remark("line was slow").build();
    assertThat(test.remark()).hasValue("line was slow");
    assertThat(test.date()).isEqualTo(DAY);
  }
}
