package dev.evenkeel.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static PersonBuilder anna() {
    return Person.builder().id(PersonId.of("anna")).name("Anna");
  }

  @Test
  void levelOf_skill_isTheLevelOrZero() {
    Person anna = anna().addSkills(SkillLevel.of("crm", 4), SkillLevel.of("data", 1)).build();
    assertThat(anna.levelOf(SkillId.of("crm"))).isEqualTo(4);
    assertThat(anna.levelOf(SkillId.of("data"))).isEqualTo(1);
    assertThat(anna.levelOf(SkillId.of("training"))).isZero();
    assertThatNullPointerException().isThrownBy(() -> anna.levelOf(null)).withMessage("skill");
  }

  @Test
  void person_defaults_areStated() {
    Person anna = anna().build();
    assertThat(anna.projectShare()).isEqualTo(1);
    assertThat(anna.skills()).isEmpty();
    assertThat(anna.team()).isEmpty();
    assertThat(anna.region()).isEmpty();
    assertThat(anna.costPerHour()).isEmpty();
    assertThat(anna.toBuilder().build()).isEqualTo(anna);
  }

  @Test
  void person_skillTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> anna().addSkills(SkillLevel.of("crm", 4), SkillLevel.of("crm", 1)).build())
        .withMessage("skills must not repeat but had 'crm' twice in person 'anna'");
  }

  @Test
  void person_wishOrGoalTwice_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anna().addWishes(SkillWish.of("crm", 1), SkillWish.of("crm", 2)).build())
        .withMessage("wishes must not repeat but had 'crm' twice in person 'anna'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> anna().addLearning(LearningGoal.of("crm", 1), LearningGoal.of("crm", 2)).build())
        .withMessage("learning goals must not repeat but had 'crm' twice in person 'anna'");
    Person anna = anna().addWishes(SkillWish.of("crm", 1), SkillWish.of("data", 1)).build();
    assertThat(anna.wishes()).hasSize(2);
    assertThat(anna.learning()).isEmpty();
  }

  @Test
  void skillWish_outOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillWish.of("crm", -4))
        .withMessage("strength must be between -3 and 3 but was -4 in wish for skill 'crm'");
    assertThatIllegalArgumentException().isThrownBy(() -> SkillWish.of("crm", 4));
    assertThat(SkillWish.of("crm", SkillWish.MINIMUM).strength()).isEqualTo(-3);
    assertThat(SkillWish.of("crm", SkillWish.MAXIMUM).strength()).isEqualTo(3);
    assertThatNullPointerException().isThrownBy(() -> new SkillWish(null, 1)).withMessage("skill");
  }

  @Test
  void learningGoal_outOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LearningGoal.of("crm", 0))
        .withMessage("level must be between 1 and 5 but was 0 in learning goal for skill 'crm'");
    assertThatIllegalArgumentException().isThrownBy(() -> LearningGoal.of("crm", 6));
    assertThat(LearningGoal.of("crm", 5)).isEqualTo(new LearningGoal(SkillId.of("crm"), 5));
    assertThatNullPointerException()
        .isThrownBy(() -> new LearningGoal(null, 1))
        .withMessage("skill");
  }

  @Test
  void person_partsOutOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anna().name(" ").build())
        .withMessage("name must not be blank but was ' ' in person 'anna'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anna().projectShare(1.1).build())
        .withMessage("project share must be between 0 and 1 but was 1.1 in person 'anna'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anna().costPerHour(Money.parse("EUR -1")).build())
        .withMessage("cost per hour must not be negative but was EUR -1.00 in person 'anna'");
    assertThat(anna().costPerHour(Money.parse("EUR 0")).build().costPerHour()).isPresent();
  }

  @Test
  void skillLevel_outOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillLevel.of("crm", 0))
        .withMessage("level must be between 1 and 5 but was 0 in skill 'crm'");
    assertThatIllegalArgumentException().isThrownBy(() -> SkillLevel.of("crm", 6));
    assertThat(SkillLevel.of("crm", SkillLevel.MAXIMUM).level()).isEqualTo(5);
    assertThat(SkillLevel.of("crm", SkillLevel.MINIMUM).level()).isEqualTo(1);
    assertThatNullPointerException().isThrownBy(() -> new SkillLevel(null, 1)).withMessage("skill");
  }

  @Test
  void skill_parts_areChecked() {
    assertThat(Skill.of("crm", "CRM")).isEqualTo(new Skill(SkillId.of("crm"), "CRM"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Skill.of("crm", ""))
        .withMessage("name must not be blank but was '' in skill 'crm'");
    assertThatNullPointerException().isThrownBy(() -> new Skill(null, "x")).withMessage("id");
  }

  @Test
  void team_members_areKeptInOrderAndOnce() {
    Team team =
        Team.builder()
            .id(TeamId.of("desk"))
            .name("Desk")
            .addMembers(PersonId.of("b"), PersonId.of("a"), PersonId.of("b"))
            .build();
    assertThat(team.members()).containsExactly(PersonId.of("b"), PersonId.of("a"));
    assertThat(team.toBuilder().build()).isEqualTo(team);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team.toBuilder().name("").build())
        .withMessage("name must not be blank but was '' in team 'desk'");
  }
}
