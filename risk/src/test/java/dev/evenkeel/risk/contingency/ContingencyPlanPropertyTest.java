package dev.evenkeel.risk.contingency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.core.id.ContingencyPlanId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.RiskId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

class ContingencyPlanPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Set<ReadinessFault> REMOVABLE =
      EnumSet.of(
          ReadinessFault.NO_TRIGGER,
          ReadinessFault.STEP_WITHOUT_RESPONSIBLE,
          ReadinessFault.STEP_WITHOUT_DEPUTY,
          ReadinessFault.STEP_WITHOUT_START,
          ReadinessFault.STEP_WITHOUT_DURATION,
          ReadinessFault.NO_COMMUNICATION,
          ReadinessFault.NO_EXIT,
          ReadinessFault.NO_RESERVE,
          ReadinessFault.NEVER_TESTED);

  @Provide
  Arbitrary<Set<ReadinessFault>> faults() {
    int subsets = 1 << REMOVABLE.size();
    return Arbitraries.integers().between(0, subsets - 1).map(ContingencyPlanPropertyTest::subset);
  }

  private static Set<ReadinessFault> subset(int bits) {
    Set<ReadinessFault> subset = EnumSet.noneOf(ReadinessFault.class);
    int bit = 1;
    for (ReadinessFault fault : REMOVABLE) {
      if ((bits & bit) != 0) {
        subset.add(fault);
      }
      bit <<= 1;
    }
    return subset;
  }

  private static ContingencyPlan planWith(Set<ReadinessFault> faults) {
    ContingencyPlanBuilder plan =
        ContingencyPlan.builder()
            .id(ContingencyPlanId.of("plan-1"))
            .name("plan")
            .risk(RiskId.of("risk-1"))
            .addStep(stepWith(faults));
    if (!faults.contains(ReadinessFault.NO_TRIGGER)) {
      plan.trigger(EventTrigger.of("alarm"));
    }
    if (!faults.contains(ReadinessFault.NO_COMMUNICATION)) {
      plan.addCommunication(CommunicationStep.of("staff", "stay"));
    }
    if (!faults.contains(ReadinessFault.NO_EXIT)) {
      plan.exit("quiet");
    }
    if (!faults.contains(ReadinessFault.NO_RESERVE)) {
      plan.reserve(Money.parse("EUR 1"));
    }
    if (!faults.contains(ReadinessFault.NEVER_TESTED)) {
      plan.addTest(PlanTest.of(DAY, PlanTestKind.LIVE, true));
    }
    return plan.build();
  }

  private static ContingencyStep stepWith(Set<ReadinessFault> faults) {
    ContingencyStepBuilder step = ContingencyStep.builder().action("act");
    if (!faults.contains(ReadinessFault.STEP_WITHOUT_RESPONSIBLE)) {
      step.responsible(PersonId.of("ada"));
    }
    if (!faults.contains(ReadinessFault.STEP_WITHOUT_DEPUTY)) {
      step.deputy(PersonId.of("bob"));
    }
    if (!faults.contains(ReadinessFault.STEP_WITHOUT_START)) {
      step.startWithin(Duration.ZERO);
    }
    if (!faults.contains(ReadinessFault.STEP_WITHOUT_DURATION)) {
      step.duration(Duration.ofHours(1));
    }
    return step.build();
  }

  @Property
  void readiness_findsExactlyWhatIsMissing(@ForAll("faults") Set<ReadinessFault> faults) {
    Set<Reason> found =
        planWith(faults).readiness(DAY).stream().map(Finding::reason).collect(Collectors.toSet());
    assertThat(found).isEqualTo(faults);
  }

  @Provide
  Arbitrary<List<PlanTest>> tests() {
    return Combinators.combine(
            Arbitraries.integers().between(-800, 100),
            Arbitraries.of(PlanTestKind.class),
            Arbitraries.of(true, false))
        .as((days, kind, passed) -> PlanTest.of(DAY.plusDays(days), kind, passed))
        .list()
        .ofMaxSize(8);
  }

  @Property
  void readiness_orderOfTests_changesNothing(
      @ForAll("tests") List<PlanTest> tests, @ForAll Random random) {
    List<PlanTest> shuffled = new ArrayList<>(tests);
    Collections.shuffle(shuffled, random);
    ContingencyPlan plan = planWith(Set.of());
    assertThat(plan.toBuilder().tests(shuffled).build().readiness(DAY))
        .isEqualTo(plan.toBuilder().tests(tests).build().readiness(DAY));
  }

  @Property
  void readiness_overdue_exactlyIfNoTestLiesInTheInterval(
      @ForAll("tests") List<PlanTest> tests, @ForAll @IntRange(min = 1, max = 400) int days) {
    ContingencyPlan plan =
        planWith(Set.of()).toBuilder().tests(tests).testInterval(Period.ofDays(days)).build();
    boolean any = tests.stream().anyMatch(test -> !test.date().isAfter(DAY));
    boolean recent =
        tests.stream()
            .map(PlanTest::date)
            .anyMatch(date -> !date.isAfter(DAY) && !date.isBefore(DAY.minusDays(days)));
    assertThat(plan.readiness(DAY).of(ReadinessFault.TEST_OVERDUE).size())
        .isEqualTo(any && !recent ? 1 : 0);
    assertThat(plan.readiness(DAY).of(ReadinessFault.NEVER_TESTED).size()).isEqualTo(any ? 0 : 1);
  }
}
