package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.bound.ObjectiveBounds;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Bounds that can be counted by hand. */
class ObjectiveBoundsTest {
  private static final SchedulingLimits LIMITS = new SchedulingLimits(Optional.empty(), 100_000);

  private static double bound(ProjectSketch sketch, Objective objective) {
    return bound(sketch, LIMITS, objective);
  }

  private static double bound(ProjectSketch sketch, SchedulingLimits limits, Objective objective) {
    ObjectiveBounds bounds = ObjectiveBounds.of(sketch.resolve(), limits, List.of(objective));
    ObjectiveValue least = bounds.values(bounds.raw()).get(0);
    assertThat(least.isOptimal()).isTrue();
    return least.value();
  }

  @Test
  void makespan_chainOnWorkingDays_isCriticalPath() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-16:00")
            .activity("a", 8)
            .activity("b", 8)
            .after("b", "a");

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(24 + 8);
  }

  @Test
  void makespan_oneRoom_isWorkInItsHours() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 2)
            .activity("a", 5)
            .activity("b", 5)
            .activity("c", 5)
            .uses("a", "room", 1)
            .uses("b", "room", 1)
            .uses("c", "room", 2);

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(10);
  }

  @Test
  void makespan_headsAndTails_surroundTheWork() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 1)
            .activity("first", 7)
            .activity("a", 5)
            .activity("b", 5)
            .activity("last", 3)
            .uses("a", "room", 1)
            .uses("b", "room", 1)
            .after("a", "first")
            .after("b", "first")
            .after("last", "a", "b");

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(7 + 10 + 3);
  }

  @Test
  void makespan_twoSkillsSharedByTwoPeople_isTheirWorkTogether() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "talk", 3)
            .person("bea", "code", 3)
            .person("cyd", "test", 3)
            .activity("a", 6)
            .activity("b", 4)
            .activity("c", 4)
            .needs("a", "talk", 1, 1)
            .needs("b", "code", 1, 1)
            .needs("c", "code", 2, 1);

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(8);
  }

  @Test
  void makespan_peopleOnMornings_isWorkInTheirHours() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "talk", 3)
            .works("ann", "MON-SUN 08:00-12:00")
            .activity("a", 4)
            .activity("b", 4)
            .activity("c", 4)
            .needs("a", "talk", 1, 1)
            .needs("b", "talk", 1, 1)
            .needs("c", "talk", 1, 1);

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(48 + 4);
  }

  @Test
  void makespan_serviceFirst_isWorkInWhatServiceLeaves() {
    ProjectCapacity capacity =
        ProjectCapacity.builder()
            .group(RandomProjects.SERVICE)
            .addMembers(PersonId.of("ann"), PersonId.of("bea"))
            .addIntervals(interval(0, 3, 2), interval(3, 6, 0), interval(6, 20, 1))
            .build();
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "talk", 3)
            .person("bea", "talk", 3)
            .activity("a", 5, activity -> activity.interruptible(true))
            .activity("b", 5, activity -> activity.interruptible(true))
            .needs("a", "talk", 1, 1)
            .needs("b", "talk", 1, 1);
    SchedulingLimits limits = new SchedulingLimits(Optional.of(capacity), 100_000);

    assertThat(bound(sketch, limits, Objective.MAKESPAN)).isEqualTo(6 + 4);
    assertThat(bound(sketch.activity("c", 50).needs("c", "talk", 1, 1), limits, Objective.MAKESPAN))
        .as("never enough: the horizon")
        .isEqualTo(100_000);
  }

  private static CapacityInterval interval(int from, int to, int people) {
    return CapacityInterval.builder()
        .interval(new Interval(at(from), at(to)))
        .required(2)
        .present(2 + people)
        .ringFenced(people)
        .build();
  }

  @Test
  void makespan_manyActivities_isTheirWork() {
    ProjectSketch sketch = new ProjectSketch().resource("room", 2);
    for (int k = 0; k < 600; k++) {
      sketch.activity("a" + k, 1).uses("a" + k, "room", 1);
    }

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(300);
  }

  @Test
  void makespan_manyGroups_isWorkOfSingleOnesAndEverybody() {
    ProjectSketch sketch = new ProjectSketch();
    for (int k = 0; k < 30; k++) {
      sketch.person("p" + k, "skill-" + k, 3);
      sketch.activity("a" + k, 2).needs("a" + k, "skill-" + k, 1, 1);
    }
    sketch.activity("long", 7).needs("long", "skill-3", 1, 1);

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(9);
  }

  @Test
  void makespan_modeThatNeverFits_isLeftOut() {
    ActivityMode whole =
        ActivityMode.builder().name("whole").effort(Effort.of(Duration.ofHours(3))).build();
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-12:00")
            .activity("a", 9, activity -> activity.interruptible(false).addAlternatives(whole));

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(3);
  }

  @Test
  void makespan_noModeFits_isRefused() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-12:00")
            .activity("a", 9, activity -> activity.interruptible(false));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> bound(sketch, Objective.MAKESPAN))
        .withMessageStartingWith("unbroken work of PT9H");
  }

  @Test
  void makespan_finishToFinish_mayPauseInBetween() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 10)
            .activity("b", 2, activity -> activity.interruptible(true))
            .activity("c", 3)
            .link("a", "b", DependencyType.FINISH_TO_FINISH, 0)
            .link("b", "c", DependencyType.START_TO_START, 0);

    assertThat(bound(sketch, Objective.MAKESPAN)).isEqualTo(10);
  }

  @Test
  void tardiness_oneRoom_countsEarliestFinishesAndTheProject() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 1)
            .activity("a", 5, activity -> activity.deadline(at(3)).weight(2))
            .activity("b", 5)
            .uses("a", "room", 1)
            .uses("b", "room", 1)
            .project(project -> project.deadline(at(9)).weight(3));

    assertThat(bound(sketch, Objective.WEIGHTED_TARDINESS)).isEqualTo(2 * 2 + 3 * 1);
  }

  private static Person person(String id, String cost) {
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .costPerHour(Money.parse(cost))
        .addSkills(new SkillLevel(SkillId.of("talk"), 3))
        .build();
  }

  @Test
  void cost_severalModes_isCheapestTeamOfCheapestMode() {
    ActivityMode pair =
        ActivityMode.builder()
            .name("pair")
            .effort(Effort.of(Duration.ofHours(4)))
            .addRequirements(new SkillRequirement(SkillId.of("talk"), 1, 2))
            .build();
    ProjectSketch sketch =
        new ProjectSketch()
            .person(person("ann", "EUR 10.00"))
            .person(person("bea", "EUR 11.00"))
            .person(person("cyd", "EUR 50.00"))
            .activity("a", 5, activity -> activity.addAlternatives(pair))
            .needs("a", "talk", 1, 1);

    assertThat(bound(sketch, Objective.COST)).isEqualTo(2 * (10 + 11));
  }

  @Test
  void cost_nobodyCanDoIt_isNothing() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person(person("ann", "EUR 10.00"))
            .activity("a", 5)
            .needs("a", "talk", 4, 1);

    assertThat(bound(sketch, Objective.COST)).isZero();
  }

  @Test
  void levelling_bounds_areThoseOfOneAfterAnother() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 4)
            .resource("unused", 0)
            .person("ann", "talk", 3)
            .person("bea", "talk", 3)
            .activity("a", 5)
            .activity("b", 2)
            .uses("a", "room", 1)
            .uses("b", "room", 3)
            .needs("a", "talk", 1, 1);

    assertThat(bound(sketch, Objective.PEAK)).isEqualTo(0.75 + 0.5);
    assertThat(bound(sketch, Objective.VARIANCE)).isEqualTo(5 / 16.0 + 2 * 9 / 16.0 + 5 / 4.0);
  }

  @Test
  void bounded_measuredValues_standBesideTheirBounds() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 5);
    ObjectiveBounds bounds =
        ObjectiveBounds.of(sketch.resolve(), LIMITS, List.of(Objective.MAKESPAN));
    ObjectiveValue measured = new ObjectiveValue(Objective.MAKESPAN, 8, OptionalDouble.empty());

    assertThat(bounds.bounded(List.of(measured)))
        .containsExactly(new ObjectiveValue(Objective.MAKESPAN, 8, OptionalDouble.of(5)));
    assertThat(bounds.makespanTicks()).isEqualTo(5);
  }
}
