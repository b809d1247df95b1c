package dev.evenkeel.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SmartCheckPropertyTest {
  private final SmartCheck check = SmartCheck.standard();

  /** A random tree of two goals or more, each of them good. */
  private static List<Goal> tree(int size, Random random) {
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double baseline = 1 + random.nextInt(100);
      boolean lower = random.nextBoolean();
      Direction direction = lower ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
      LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(300));
      GoalBuilder goal =
          Goal.builder()
              .id(GoalId.of("g" + i))
              .statement("Reach goal number " + i)
              .measure(new Measure("m" + i, "%", direction))
              .baseline(baseline)
              .target(baseline * (lower ? 0.8 : 1.2))
              .start(start)
              .deadline(start.plusDays(1 + random.nextInt(700)))
              .owner(GoalOwner.person(PersonId.of("p")));
      if (i > 0) {
        goal.parent(GoalId.of("g" + random.nextInt(i)));
      }
      goals.add(goal.build());
    }
    return goals;
  }

  private enum Fault {
    SHORT_STATEMENT(SmartRule.SHORT_STATEMENT, g -> g.statement("Better")),
    NO_OWNER(SmartRule.NO_OWNER, g -> g.owner(Optional.empty())),
    NO_MEASURE(SmartRule.NO_MEASURE, g -> g.measure(Optional.empty())),
    NO_BASELINE(SmartRule.NO_BASELINE, g -> g.baseline(OptionalDouble.empty())),
    NO_TARGET(SmartRule.NO_TARGET, g -> g.target(OptionalDouble.empty())),
    TARGET_NOT_BETTER(SmartRule.TARGET_NOT_BETTER, g -> g.baseline(7).target(7)),
    LARGE_CHANGE(
        SmartRule.LARGE_CHANGE,
        g -> g.measure(new Measure("m", "h", Direction.LOWER_IS_BETTER)).baseline(10).target(1)),
    UNKNOWN_PARENT(SmartRule.UNKNOWN_PARENT, g -> g.parent(GoalId.of("nowhere"))),
    CYCLIC_PARENT(SmartRule.CYCLIC_PARENT, g -> g.parent(GoalId.of("g0"))),
    NO_DEADLINE(SmartRule.NO_DEADLINE, g -> g.deadline(Optional.empty())),
    NO_START(SmartRule.NO_START, g -> g.start(Optional.empty())),
    LONG_PERIOD(
        SmartRule.LONG_PERIOD,
        g -> g.start(LocalDate.of(2020, 1, 1)).deadline(LocalDate.of(2030, 1, 1)));

    private final SmartRule rule;
    private final UnaryOperator<GoalBuilder> injection;

    Fault(SmartRule rule, UnaryOperator<GoalBuilder> injection) {
      this.rule = rule;
      this.injection = injection;
    }
  }

  @Property
  void check_goodTree_findsNothing(
      @ForAll @IntRange(min = 2, max = 20) int size, @ForAll Random random) {
    assertThat(check.check(tree(size, random))).isEmpty();
  }

  @Property
  void check_injectedFault_findsExactlyThat(
      @ForAll @IntRange(min = 2, max = 20) int size, @ForAll Random random, @ForAll Fault fault) {
    List<Goal> goals = tree(size, random);
    // The first goal is the top: made a part of itself it closes a circle, without one it has none.
    int place = fault == Fault.CYCLIC_PARENT ? 0 : random.nextInt(size);
    Goal faulty = fault.injection.apply(goals.get(place).toBuilder()).build();
    goals.set(place, faulty);
    Findings findings = check.check(goals);
    assertThat(findings.of(fault.rule)).hasSize(1);
    assertThat(findings.of(fault.rule).asList().get(0).object())
        .isEqualTo("goal '" + faulty.id() + "'");
    // A goal cut off from its parent can leave that parent alone.
    assertThat(findings.size() - findings.of(SmartRule.UNLINKED).size()).isEqualTo(1);
  }

  @Property
  void check_orderOfGoals_changesNothingButTheOrder(
      @ForAll @IntRange(min = 2, max = 20) int size, @ForAll Random random) {
    List<Goal> goals = tree(size, random);
    goals.set(0, goals.get(0).toBuilder().owner(Optional.empty()).build());
    List<Goal> shuffled = new ArrayList<>(goals);
    java.util.Collections.shuffle(shuffled, random);
    assertThat(check.check(shuffled).asList())
        .containsExactlyInAnyOrderElementsOf(check.check(goals).asList());
  }

  @Property(tries = 1)
  void check_chainOfManyGoals_endsWithoutOverflow() {
    List<Goal> goals = new ArrayList<>();
    int size = 50_000;
    for (int i = 0; i < size; i++) {
      goals.add(
          tree(1, new Random(i)).get(0).toBuilder()
              .id(GoalId.of("g" + i))
              .parent(GoalId.of("g" + (i + 1) % size))
              .build());
    }
    Findings findings = check.check(goals);
    assertThat(findings).hasSize(1);
    assertThat(findings.asList().get(0).text()).contains("g0 → g1 → ", "(49980 more) → g0");
  }
}
