package dev.evenkeel.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmartCheckTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private final SmartCheck check = SmartCheck.standard();

  private static GoalBuilder good(String id) {
    return Goal.builder()
        .id(GoalId.of(id))
        .statement("Answer inquiries faster")
        .measure(new Measure("first response time", "h", Direction.LOWER_IS_BETTER))
        .baseline(10)
        .target(8)
        .start(START)
        .deadline(START.plusMonths(6))
        .owner(GoalOwner.person(PersonId.of("anna")));
  }

  private static void assertOnly(Findings findings, Severity severity, Reason rule, String text) {
    assertThat(findings).hasSize(1);
    Finding finding = findings.asList().get(0);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.reason()).isEqualTo(rule);
    assertThat(finding.object()).startsWith("goal '");
    assertThat(finding.text()).isEqualTo(text);
  }

  @Test
  void check_goodGoal_findsNothing() {
    assertThat(check.check(good("a").build())).isEmpty();
  }

  @Test
  void check_shortStatement_isNotSpecific() {
    Goal goal = good("a").statement("  Be  faster ").build();
    assertOnly(
        check.check(goal),
        Severity.WARNING,
        SmartRule.SHORT_STATEMENT,
        "statement should name an action and its object but was '  Be  faster '");
    assertThat(check.withMinimumWords(2).check(goal)).isEmpty();
  }

  @Test
  void check_noOwner_isNotSpecific() {
    assertOnly(
        check.check(good("a").owner(Optional.empty()).build()),
        Severity.WARNING,
        SmartRule.NO_OWNER,
        "somebody should answer for the goal but nobody does");
  }

  @Test
  void check_noMeasureBaselineTarget_isNotMeasurable() {
    assertOnly(
        check.check(good("a").measure(Optional.empty()).build()),
        Severity.ERROR,
        SmartRule.NO_MEASURE,
        "a measure must be stated but is missing");
    assertOnly(
        check.check(good("a").baseline(OptionalDouble.empty()).build()),
        Severity.ERROR,
        SmartRule.NO_BASELINE,
        "a baseline must be stated but is missing");
    assertOnly(
        check.check(good("a").target(OptionalDouble.empty()).build()),
        Severity.ERROR,
        SmartRule.NO_TARGET,
        "a target must be stated but is missing");
  }

  @Test
  void check_targetNotBetter_isNotAchievable() {
    assertOnly(
        check.check(good("a").target(10).build()),
        Severity.ERROR,
        SmartRule.TARGET_NOT_BETTER,
        "target must be below the baseline 10.0 but was 10.0");
    Measure share = new Measure("satisfied", "%", Direction.HIGHER_IS_BETTER);
    assertOnly(
        check.check(good("a").measure(share).target(9).build()),
        Severity.ERROR,
        SmartRule.TARGET_NOT_BETTER,
        "target must be above the baseline 10.0 but was 9.0");
  }

  @Test
  void check_largeChange_isDoubted() {
    Goal goal = good("a").target(4.9).build();
    assertOnly(
        check.check(goal),
        Severity.WARNING,
        SmartRule.LARGE_CHANGE,
        "target should be nearer to the baseline 10.0 but was 4.9");
    assertThat(check.check(good("a").target(5).build())).isEmpty();
    assertThat(check.withMaximumChange(0.6).check(goal)).isEmpty();
    assertThat(check.withMaximumChange(0.1).check(good("a").build())).hasSize(1);
  }

  @Test
  void check_baselineZero_hasNoRelativeChange() {
    assertThat(check.check(good("a").baseline(0).target(-5).build())).isEmpty();
  }

  @Test
  void check_datesMissingOrTwisted_isNotTimeBound() {
    assertOnly(
        check.check(good("a").deadline(Optional.empty()).build()),
        Severity.ERROR,
        SmartRule.NO_DEADLINE,
        "a deadline must be stated but is missing");
    assertOnly(
        check.check(good("a").start(Optional.empty()).build()),
        Severity.WARNING,
        SmartRule.NO_START,
        "a start should be stated but is missing");
    assertOnly(
        check.check(good("a").deadline(START).build()),
        Severity.ERROR,
        SmartRule.DEADLINE_NOT_AFTER_START,
        "deadline must be after the start 2027-01-01 but was 2027-01-01");
  }

  @Test
  void check_longPeriod_isWarnedOf() {
    Goal goal = good("a").deadline(START.plusYears(2).plusDays(1)).build();
    assertOnly(
        check.check(goal),
        Severity.WARNING,
        SmartRule.LONG_PERIOD,
        "deadline should be nearer to the start 2027-01-01 but was 2029-01-02");
    assertThat(check.check(good("a").deadline(START.plusYears(2)).build())).isEmpty();
    assertThat(check.withMaximumPeriod(Period.ofYears(3)).check(goal)).isEmpty();
  }

  @Test
  void checkList_tree_findsNothing() {
    Goal top = good("top").build();
    Goal part = good("part").parent(top.id()).build();
    assertThat(check.check(List.of(part, top))).isEmpty();
    assertThat(check.check(List.of())).isEmpty();
  }

  @Test
  void checkList_goalByItself_isUnlinked() {
    assertOnly(
        check.check(List.of(good("a").build())),
        Severity.WARNING,
        SmartRule.UNLINKED,
        "the goal should serve another or be served by one");
  }

  @Test
  void checkList_unknownParent_isFound() {
    Goal goal = good("a").parent(GoalId.of("b")).build();
    assertThat(check.check(goal)).isEmpty();
    assertOnly(
        check.check(List.of(goal)),
        Severity.ERROR,
        SmartRule.UNKNOWN_PARENT,
        "parent must be a goal of the list but was 'b'");
  }

  @Test
  void checkList_sameIdTwice_isFound() {
    Goal top = good("top").build();
    Goal part = good("part").parent(top.id()).build();
    assertOnly(
        check.check(List.of(top, part, part)),
        Severity.ERROR,
        SmartRule.DUPLICATE_GOAL,
        "ids of goals must not repeat but this one does");
  }

  @Test
  void checkList_cycles_areFoundEachAsItsPath() {
    Goal self = good("self").parent(GoalId.of("self")).build();
    Goal a = good("a").parent(GoalId.of("b")).build();
    Goal b = good("b").parent(GoalId.of("c")).build();
    Goal c = good("c").parent(GoalId.of("a")).build();
    Findings findings = check.check(List.of(self, a, b, c));
    assertThat(findings).hasSize(2);
    assertThat(findings.of(SmartRule.CYCLIC_PARENT).stream().map(Finding::text))
        .containsExactly(
            "a goal must not serve itself but had self → self",
            "a goal must not serve itself but had a → b → c → a");
  }

  @Test
  void missedIn_findings_areTheCriteria() {
    Goal bare = Goal.builder().id(GoalId.of("x")).statement("Be better").build();
    Findings findings = check.check(List.of(bare));
    assertThat(SmartCriterion.missedIn(findings))
        .containsExactly(
            SmartCriterion.SPECIFIC,
            SmartCriterion.MEASURABLE,
            SmartCriterion.RELEVANT,
            SmartCriterion.TIME_BOUND);
    Finding foreign = Finding.error(() -> "OTHER", "goal 'x'", "text");
    assertThat(SmartCriterion.missedIn(Findings.of(foreign))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyCriterion_hasRules(SmartCriterion criterion) {
    assertThat(Arrays.stream(SmartRule.values()).map(SmartRule::criterion)).contains(criterion);
  }

  @Test
  void settings_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.withMinimumWords(-1))
        .withMessage("words must not be negative but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.withMaximumChange(-0.1))
        .withMessage("share must not be negative but was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.withMaximumPeriod(Period.ofDays(-1)))
        .withMessage("period must not be negative but was P-1D");
    assertThatNullPointerException().isThrownBy(() -> check.check((Goal) null)).withMessage("goal");
  }

  @Test
  void maximumPeriod_longerThanAllYears_isNeverExceeded() {
    Goal goal = good("a").start(LocalDate.of(0, 1, 1)).deadline(LocalDate.of(9999, 12, 31)).build();
    for (Period period :
        List.of(
            Period.ofYears(Integer.MAX_VALUE),
            Period.ofDays(Integer.MAX_VALUE),
            Period.ofYears(10_000))) {
      assertThat(check.withMaximumPeriod(period).check(goal)).isEmpty();
    }
    assertThat(check.withMaximumPeriod(Period.ofYears(9_999)).check(goal)).hasSize(1);
  }
}
