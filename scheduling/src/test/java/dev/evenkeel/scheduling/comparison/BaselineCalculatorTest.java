package dev.evenkeel.scheduling.comparison;

import static dev.evenkeel.scheduling.comparison.HandMade.id;
import static dev.evenkeel.scheduling.comparison.HandMade.plan;
import static dev.evenkeel.scheduling.comparison.HandMade.work;
import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.change.Baseline;
import dev.evenkeel.core.change.PlannedActivity;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BaselineCalculatorTest {
  private static final BaselineCalculator CALCULATOR = BaselineCalculator.standard();

  private static PersonBuilder person(String id) {
    return Person.builder()
        .id(PersonId.of(id))
        .name("Person " + id)
        .addSkills(SkillLevel.of("code", 3));
  }

  private static ProjectSketch sketch() {
    return new ProjectSketch()
        .person(person("ann").costPerHour(Money.parse("EUR 50")).build())
        .person(person("bob").costPerHour(Money.parse("EUR 40.01")).build())
        .person(person("eve").build())
        .activity("pair", 3)
        .needs("pair", "code", 1, 2)
        .share("pair", 0.5)
        .activity("wait", 5)
        .milestone("live", 100, "pair", "wait");
  }

  private static Schedule schedule(String first, String second) {
    return plan(work("pair", 2, 5, first, second), work("wait", 0, 5));
  }

  private static PlannedActivity pair(ResolvedProject project, Schedule schedule) {
    return CALCULATOR.baseline(project, schedule, "b", START).activity(id("pair")).orElseThrow();
  }

  /** Half of three hours: 1.5 · 50 + 1.5 · 40.01 = 135.015, which is rounded up to a cent. */
  @Test
  void baseline_hasTimesWorkAndCost() {
    ResolvedProject project = sketch().resolve();
    Baseline baseline = CALCULATOR.baseline(project, schedule("ann", "bob"), "first", at(-9));
    assertThat(baseline.name()).isEqualTo("first");
    assertThat(baseline.project()).isEqualTo(ProjectId.of("sketch"));
    assertThat(baseline.takenAt()).isEqualTo(at(-9));
    assertThat(baseline.start()).isEqualTo(START);
    assertThat(baseline.finish()).isEqualTo(at(5));
    assertThat(baseline.milestones()).containsOnlyKeys(MilestoneId.of("live"));
    assertThat(baseline.milestones()).containsEntry(MilestoneId.of("live"), at(5));
    PlannedActivity pair = baseline.activities().get(0);
    assertThat(pair.start()).isEqualTo(at(2));
    assertThat(pair.finish()).isEqualTo(at(5));
    assertThat(pair.working()).isEqualTo(schedule("ann", "bob").assignments().get(0).working());
    assertThat(pair.work()).isEqualTo(Duration.ofHours(3));
    assertThat(pair.cost()).contains(Money.parse("EUR 135.02"));
    PlannedActivity wait = baseline.activities().get(1);
    assertThat(wait.work()).isEqualTo(Duration.ofHours(5));
    assertThat(wait.cost()).contains(Money.parse("EUR 0"));
    assertThat(baseline.cost()).contains(Money.parse("EUR 135.02"));
  }

  @Test
  void baseline_costOfSomebodyUnknown_isUnknown() {
    assertThat(pair(sketch().resolve(), schedule("ann", "eve")).cost()).isEmpty();
  }

  @Test
  void baseline_workOfSomebodyWhoLeft_countsWithoutCost() {
    PlannedActivity pair = pair(sketch().resolve(), schedule("ann", "zoe"));
    assertThat(pair.work()).isEqualTo(Duration.ofHours(3));
    assertThat(pair.cost()).isEmpty();
  }

  @Test
  void baseline_withoutAnyCost_knowsNoneOfNobodysWork() {
    ResolvedProject project = new ProjectSketch().activity("wait", 5).resolve();
    Baseline baseline = CALCULATOR.baseline(project, plan(work("wait", 0, 5)), "b", START);
    assertThat(baseline.activities().get(0).cost()).isEmpty();
    assertThat(baseline.work()).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void baseline_modeWithOtherPeople_countsThose() {
    ResolvedProject project =
        sketch().mode("wait", "watched", 4, mode -> mode.personShare(0.25)).resolve();
    Schedule schedule =
        plan(work("pair", 0, 3, "ann", "bob"), work("wait", 0, 4).toBuilder().mode(1).build());
    assertThat(CALCULATOR.baseline(project, schedule, "b", START).activities().get(1).work())
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void baseline_whatDoesNotFit_isRefused() {
    ResolvedProject project = sketch().resolve();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.baseline(project, plan(), "b", START))
        .withMessage("schedule must have every activity but lacks 'pair'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.baseline(project, schedule("ann", "bob"), " ", START))
        .withMessageStartingWith("name must not be blank");
    ResolvedProject mixed =
        sketch().person(person("joe").costPerHour(Money.parse("USD 9")).build()).resolve();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.baseline(mixed, schedule("ann", "joe"), "b", START))
        .withMessageContaining("EUR")
        .withMessageContaining("USD");
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void baseline_null_isRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.baseline(sketch().resolve(), null, "b", START))
        .withMessage("schedule");
  }
}
