package dev.evenkeel.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.StakeholderId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalTest {
  private static GoalBuilder goal() {
    return Goal.builder().id(GoalId.of("g")).statement("Answer faster");
  }

  @Test
  void goal_onlyStatement_isEnough() {
    Goal goal = goal().build();
    assertThat(goal.weight()).isEqualTo(1);
    assertThat(goal.measure()).isEmpty();
    assertThat(goal.baseline()).isEmpty();
    assertThat(goal.target()).isEmpty();
    assertThat(goal.start()).isEmpty();
    assertThat(goal.deadline()).isEmpty();
    assertThat(goal.owner()).isEmpty();
    assertThat(goal.parent()).isEmpty();
    assertThat(goal.toBuilder().build()).isEqualTo(goal);
  }

  @Test
  void goal_partsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal().statement(" ").build())
        .withMessage("statement must not be blank but was ' ' in goal 'g'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal().baseline(Double.NaN).build())
        .withMessage("baseline must be finite but was NaN in goal 'g'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal().target(Double.POSITIVE_INFINITY).build())
        .withMessage("target must be finite but was Infinity in goal 'g'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal().weight(-1).build())
        .withMessage("weight must not be negative but was -1.0 in goal 'g'");
  }

  @Test
  void measure_parts_areChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure("", "min", Direction.LOWER_IS_BETTER))
        .withMessage("name of a measure must not be blank but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measure("wait", " ", Direction.LOWER_IS_BETTER))
        .withMessage("unit must not be blank but was ' ' in measure 'wait'");
    assertThatNullPointerException()
        .isThrownBy(() -> new Measure("wait", "min", null))
        .withMessage("direction");
  }

  @Test
  void direction_isBetter_isStrict() {
    assertThat(Direction.LOWER_IS_BETTER.isBetter(1, 2)).isTrue();
    assertThat(Direction.LOWER_IS_BETTER.isBetter(2, 2)).isFalse();
    assertThat(Direction.LOWER_IS_BETTER.isBetter(3, 2)).isFalse();
    assertThat(Direction.HIGHER_IS_BETTER.isBetter(3, 2)).isTrue();
    assertThat(Direction.HIGHER_IS_BETTER.isBetter(2, 2)).isFalse();
    assertThat(Direction.HIGHER_IS_BETTER.isBetter(Double.NaN, 2)).isFalse();
  }

  @Test
  void owner_isAPersonOrAStakeholder() {
    assertThat(GoalOwner.person(PersonId.of("a"))).hasToString("a");
    assertThat(GoalOwner.stakeholder(StakeholderId.of("a"))).hasToString("a");
    assertThat((Object) GoalOwner.person(PersonId.of("a")))
        .isNotEqualTo(GoalOwner.stakeholder(StakeholderId.of("a")));
    assertThatNullPointerException().isThrownBy(() -> GoalOwner.person(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> GoalOwner.stakeholder(null))
        .withMessage("id");
  }

  @Test
  void dates_outOfTheYearsOfCalendars_areRefused() {
    LocalDate first = LocalDate.of(0, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThat(goal().start(first).deadline(last).build().deadline()).contains(last);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal().start(first.minusDays(1)).build())
        .withMessage("start must be at least 0000-01-01 but was -0001-12-31 in goal 'g'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> goal().deadline(LocalDate.MAX).build())
        .withMessage("deadline must be at most 9999-12-31 but was +999999999-12-31 in goal 'g'");
  }
}
