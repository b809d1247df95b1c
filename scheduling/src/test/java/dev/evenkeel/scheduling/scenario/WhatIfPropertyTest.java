package dev.evenkeel.scheduling.scenario;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityCalculator;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.scenario.change.ScenarioChange;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.LoadScaled;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.TargetChanged;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonAway;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonJoins;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonLeaves;
import dev.evenkeel.scheduling.scenario.change.WorkChange.EarliestStartMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.EffortChanged;
import dev.evenkeel.scheduling.scenario.change.WorkChange.ProjectDeadlineMoved;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WhatIfPropertyTest {
  private static final ResolveSettings HOURS =
      ResolveSettings.builder().tick(Duration.ofHours(1)).build();

  private static Scenario scenario(ProjectSketch sketch) {
    return Scenario.builder()
        .project(sketch.build())
        .calendars(sketch.book())
        .settings(HOURS)
        .build();
  }

  /** A project whose people serve, all but the first; two weeks of calls at random. */
  private static Scenario served(Random random) {
    Scenario scenario = scenario(RandomProjects.staffed(random));
    List<LoadInterval> load = new ArrayList<>();
    for (int hour = 0; hour < 14 * 24; hour++) {
      load.add(
          LoadInterval.of(
              Interval.of(ProjectSketch.at(hour), ProjectSketch.at(hour + 1)),
              random.nextInt(4),
              Duration.ofMinutes(5)));
    }
    List<Person> people = scenario.project().people();
    List<Person> serving =
        people.stream()
            .skip(1)
            .filter(person -> person.levelOf(person.skills().get(0).skill()) > 0)
            .toList();
    ServiceGroup group =
        ServiceGroup.builder()
            .team(RandomProjects.SERVICE)
            .skill(people.get(0).skills().get(0).skill())
            .people(serving)
            .build();
    return scenario.toBuilder()
        .service(
            ServiceDemand.builder()
                .load(ContactLoad.of(load))
                .target(ServiceTarget.of(0.8, Duration.ofSeconds(20)))
                .group(group)
                .build())
        .build();
  }

  private static void assertSound(WhatIfResult result) {
    Scenario after = result.scenario();
    if (result.outcome() instanceof Scheduled scheduled) {
      Schedule schedule = scheduled.schedule();
      if (after.projectCapacity().isPresent()) {
        assertThat(schedule).isFeasibleFor(after.resolvedProject(), after.projectCapacity().get());
      } else {
        assertThat(schedule).isFeasibleFor(after.resolvedProject());
      }
    }
    assertThat(result.sentences()).isNotEmpty();
  }

  @Property(tries = 300)
  void whatIf_noChange_keepsThePlan(@ForAll long seed) {
    Scenario scenario = scenario(RandomProjects.rich(new Random(seed)));

    WhatIfResult result = WhatIf.standard().whatIf(scenario);

    assertThat(result.outcome() instanceof Scheduled).isEqualTo(result.before().isPresent());
    if (result.before().isPresent()) {
      assertThat(result.findings().of(ScenarioFault.PLAN_UNCHANGED).asList()).hasSize(1);
      assertThat(result.difference().orElseThrow().comparison().changed()).isEmpty();
      assertThat(result.difference().orElseThrow().finish().moved()).contains(Duration.ZERO);
    }
  }

  @Property(tries = 300)
  void whatIf_noChangeByAnotherScheduler_neverFinishesLater(
      @ForAll long seed, @ForAll PriorityRule rule) {
    Scenario scenario = scenario(RandomProjects.rich(new Random(seed)));
    if (ResourceScheduler.standard().schedule(scenario.resolvedProject())
        instanceof Scheduled made) {
      WhatIf other =
          WhatIf.standard().withScheduler(ResourceScheduler.standard().withPriorityRule(rule));

      WhatIfResult result = other.whatIf(scenario, made.schedule());

      assertThat(result.difference().orElseThrow().finish().moved().orElseThrow())
          .isLessThanOrEqualTo(Duration.ZERO);
    }
  }

  @Property(tries = 200)
  void whatIf_somebodyWithoutServiceJoins_neverFinishesLater(@ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario = scenario(RandomProjects.staffed(random));
    List<Person> people = scenario.project().people();
    Person like = people.get(random.nextInt(people.size()));
    Person joining = like.toBuilder().id(PersonId.of("new")).build();

    WhatIfResult result = WhatIf.standard().whatIf(scenario, PersonJoins.of(joining));

    assertSound(result);
    result
        .difference()
        .ifPresent(
            difference ->
                assertThat(difference.finish().moved().orElseThrow())
                    .isLessThanOrEqualTo(Duration.ZERO));
  }

  @Property(tries = 100)
  void whatIf_severalChanges_plansTheChangedScenario(@ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario = served(random);
    List<Person> people = scenario.project().people();
    List<ScenarioChange> changes = new ArrayList<>();
    PersonId away = people.get(random.nextInt(people.size())).id();
    changes.add(
        new PersonAway(
            away, Interval.of(ProjectSketch.at(random.nextInt(50)), ProjectSketch.at(70))));
    changes.add(new ProjectDeadlineMoved(Optional.of(ProjectSketch.at(100))));
    for (Activity activity : scenario.project().activities()) {
      if (random.nextInt(3) == 0) {
        changes.add(
            new EffortChanged(activity.id(), Effort.of(Duration.ofHours(random.nextInt(20)))));
      }
      if (random.nextInt(4) == 0) {
        changes.add(
            new EarliestStartMoved(
                activity.id(), Optional.of(ProjectSketch.at(random.nextInt(40)))));
      }
    }
    if (random.nextBoolean()) {
      changes.add(new PersonLeaves(people.get(0).id(), ProjectSketch.at(random.nextInt(80))));
    }
    if (random.nextBoolean()) {
      changes.add(
          new LoadScaled(
              random.nextDouble() * 2,
              Optional.of(
                  Interval.of(
                      ProjectSketch.START.plusSeconds(100L * random.nextInt(1_000)),
                      ProjectSketch.at(100)))));
    }

    WhatIfResult result =
        WhatIf.standard().whatIf(scenario, changes.toArray(ScenarioChange[]::new));

    assertSound(result);
    assertThat(result.findings().hasErrors()).isFalse();
    ServiceDemand service = result.scenario().service().orElseThrow();
    assertThat(result.scenario().projectCapacity())
        .contains(
            CapacityCalculator.standard()
                .capacity(
                    StaffingCalculator.standard().plan(service.load(), service.target()),
                    service.group(),
                    result.scenario().calendars()));
    assertThat(WhatIf.standard().whatIf(scenario, changes.toArray(ScenarioChange[]::new)))
        .isEqualTo(result);
  }

  @Property(tries = 100)
  void whatIf_lowerTargetOrLoad_neverLeavesFewerHours(@ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario = served(random);
    ScenarioChange change =
        random.nextBoolean()
            ? new TargetChanged(ServiceTarget.of(0.8 * random.nextDouble(), Duration.ofMinutes(1)))
            : LoadScaled.of(random.nextDouble());

    WhatIfResult result = WhatIf.standard().whatIf(scenario, change);

    assertSound(result);
    result
        .difference()
        .ifPresent(
            difference -> {
              assertThat(difference.extraHoursLeft().orElseThrow()).isNotNegative();
              assertThat(difference.extraHoursShort().orElseThrow()).isNotPositive();
            });
  }

  @Property(tries = 100)
  void whatIf_partOfTheLoadScaled_keepsTheRest(@ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario = served(random);
    Interval during =
        Interval.of(
            ProjectSketch.START.plusSeconds(random.nextInt(400_000)),
            ProjectSketch.START.plusSeconds(400_000 + random.nextInt(900_000)));
    double factor = random.nextDouble() * 3;
    ContactLoad before = scenario.service().orElseThrow().load();

    ContactLoad after =
        ScenarioChanges.apply(scenario, List.of(new LoadScaled(factor, Optional.of(during))))
            .scenario()
            .service()
            .orElseThrow()
            .load();

    double hit = 0;
    for (LoadInterval load : before.intervals()) {
      hit +=
          load.contacts()
              * load.interval()
                  .intersection(during)
                  .map(part -> part.length().toSeconds() / 3_600.0)
                  .orElse(0.0);
    }
    assertThat(after.totalContacts())
        .isCloseTo(before.totalContacts() + (factor - 1) * hit, offset(1e-9));
  }
}
