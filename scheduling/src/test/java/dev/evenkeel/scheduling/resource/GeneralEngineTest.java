package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.general.GeneralEngine;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GeneralEngineTest {
  private static SearchSettings settings(SearchBudget budget, BooleanSupplier cancelled) {
    SearchSettings standard = SearchSettings.of(budget, 1);
    return new SearchSettings(budget, 1, Workers.caller(), cancelled, standard.listener());
  }

  private static EngineResult search(
      ProjectSketch sketch, long schedules, Objective... objectives) {
    Plans plans = Plans.of(sketch.resolve());
    return engine(plans, Optional.empty(), objectives)
        .search(SearchSettings.of(SearchBudget.ofSchedules(schedules), 1))
        .orElseThrow();
  }

  private static GeneralEngine engine(
      Plans plans, Optional<Decisions> first, Objective... objectives) {
    return GeneralEngine.of(plans.project(), plans.limits(), List.of(objectives), first);
  }

  private static double value(ProjectSketch sketch, EngineResult result, Objective objective) {
    Plans plans = Plans.of(sketch.resolve());
    Schedule schedule = plans.schedule(result.decisions()).orElseThrow();
    return plans.values(schedule, List.of(objective)).get(0).value();
  }

  /** Two dear and two cheap people for four activities of which two can run at once. */
  private static ProjectSketch crew() {
    ProjectSketch sketch = new ProjectSketch();
    for (String id : List.of("ann", "bea", "cyd")) {
      sketch.person(person(id, "EUR " + (10 + 10 * (id.charAt(0) - 'a'))));
    }
    for (String id : List.of("a", "b", "c", "d")) {
      sketch.activity(id, 6).needs(id, "talk", 1, 1);
    }
    return sketch.after("d", "a");
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
  void search_emptyProject_isOptimalAtOnce() {
    EngineResult result = search(new ProjectSketch(), 10, Objective.values());

    assertThat(result.end()).isEqualTo(SearchEnd.OPTIMAL);
    assertThat(result.makespanTicks()).isZero();
    assertThat(result.schedules()).isLessThanOrEqualTo(10);
  }

  @Test
  void search_costFirst_lastsLongerThanMakespanFirst() {
    EngineResult cheap = search(crew(), 300, Objective.COST, Objective.MAKESPAN);
    EngineResult fast = search(crew(), 300, Objective.MAKESPAN, Objective.COST);

    assertThat(cheap.makespanTicks()).isEqualTo(24);
    assertThat(value(crew(), cheap, Objective.COST)).isEqualTo(24 * 10);
    assertThat(fast.makespanTicks()).isEqualTo(12);
    assertThat(value(crew(), fast, Objective.COST)).isEqualTo(12 * 10 + 12 * 20);
  }

  @Test
  void search_levelling_waitsWithoutNeed() {
    EngineResult even = search(crew(), 2_000, Objective.PEAK);
    EngineResult fastAndEven = search(crew(), 2_000, Objective.MAKESPAN, Objective.VARIANCE);

    assertThat(even.end()).isEqualTo(SearchEnd.OPTIMAL);
    assertThat(value(crew(), even, Objective.PEAK)).isEqualTo(1 / 3.0);
    assertThat(fastAndEven.makespanTicks()).isEqualTo(12);
    assertThat(value(crew(), fastAndEven, Objective.VARIANCE)).isEqualTo(12 * 4 / 9.0);
  }

  /** Packs 12 activities of 1 to 12 hours for two people into 39 hours each. */
  @Test
  void search_twoPeople_packsTheirHours() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-SUN 00:00-24:00")
            .person("ann", "talk", 3)
            .person("bea", "talk", 3);
    for (int k = 1; k <= 12; k++) {
      String id = "a" + k;
      sketch.activity(id, k, activity -> activity.interruptible(false)).needs(id, "talk", 1, 1);
    }

    EngineResult result = search(sketch, 3_000, Objective.MAKESPAN);

    assertThat(result.makespanTicks()).isEqualTo(39);
    assertThat(result.end()).isEqualTo(SearchEnd.OPTIMAL);
  }

  /** Two activities may be quick and use up three units each; there are four. */
  @Test
  void search_nonRenewable_isSpentWhereItHelpsMost() {
    ActivityMode slow =
        ActivityMode.builder().name("slow").effort(Effort.of(Duration.ofHours(9))).build();
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 2, activity -> activity.addAlternatives(slow))
            .activity("b", 3, activity -> activity.addAlternatives(slow))
            .activity("c", 4)
            .uses("a", "budget", 3)
            .uses("b", "budget", 3)
            .after("c", "b")
            .project(
                project ->
                    project.addResources(
                        Resource.builder()
                            .id(ResourceId.of("budget"))
                            .name("Budget")
                            .kind(ResourceKind.NON_RENEWABLE)
                            .capacity(4)
                            .build()));

    EngineResult result = search(sketch, 200, Objective.MAKESPAN, Objective.WEIGHTED_TARDINESS);

    assertThat(result.makespanTicks()).isEqualTo(9);
  }

  @Test
  void search_deadlines_goFirst() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 1)
            .activity("a", 5)
            .activity("b", 5, activity -> activity.deadline(at(10)))
            .activity("c", 5, activity -> activity.deadline(at(5)).weight(3))
            .uses("a", "room", 1)
            .uses("b", "room", 1)
            .uses("c", "room", 1);

    EngineResult result = search(sketch, 50, Objective.WEIGHTED_TARDINESS);

    assertThat(value(sketch, result, Objective.WEIGHTED_TARDINESS)).isZero();
    assertThat(result.end()).isEqualTo(SearchEnd.OPTIMAL);
  }

  /** Optimal is 1, since the later of two five-hour activities is an hour late; the bound is 0. */
  @Test
  void search_longWithoutProgress_beginsAnewAndKeepsTheBest() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 1)
            .activity("a", 5, activity -> activity.deadline(at(9)))
            .activity("b", 5, activity -> activity.deadline(at(9)))
            .uses("a", "room", 1)
            .uses("b", "room", 1);

    EngineResult result = search(sketch, 4_000, Objective.WEIGHTED_TARDINESS);

    assertThat(value(sketch, result, Objective.WEIGHTED_TARDINESS)).isEqualTo(1);
    assertThat(result.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
    assertThat(result.schedules()).isEqualTo(4_000);
  }

  @Test
  void search_firstDecisions_areWhereItBegins() {
    Plans plans = Plans.of(crew().resolve());
    Decisions first = Decisions.ofList(new int[] {1, 2, 0, 3});

    EngineResult result =
        engine(plans, Optional.of(first), Objective.MAKESPAN, Objective.COST)
            .search(SearchSettings.of(SearchBudget.ofSchedules(1), 1))
            .orElseThrow();

    assertThat(result.decisions()).isSameAs(first);
    assertThat(result.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
  }

  @Test
  void search_cancelled_returnsWhatThereIs() {
    Plans plans = Plans.of(crew().resolve());
    SearchSettings settings = settings(SearchBudget.ofSchedules(1_000), () -> true);
    Optional<Decisions> first = Optional.of(Decisions.ofList(new int[] {0, 1, 2, 3}));

    assertThat(engine(plans, Optional.empty(), Objective.COST).search(settings).orElseThrow().end())
        .isEqualTo(SearchEnd.CANCELLED);
    assertThat(
            engine(plans, first, Objective.MAKESPAN, Objective.COST)
                .search(settings)
                .orElseThrow()
                .end())
        .isEqualTo(SearchEnd.CANCELLED);
  }

  @Test
  void search_timeOver_ends() {
    Plans plans = Plans.of(crew().resolve());
    AtomicLong clock = new AtomicLong();
    SearchBudget budget = SearchBudget.ofTime(Duration.ofNanos(40), clock::incrementAndGet);

    EngineResult result =
        engine(plans, Optional.empty(), Objective.MAKESPAN, Objective.COST)
            .search(settings(budget, () -> false))
            .orElseThrow();

    assertThat(result.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
    assertThat(result.schedules()).isLessThan(120);
  }

  @Test
  void search_longestTime_isNoLimit() {
    Plans plans = Plans.of(crew().resolve());
    SearchBudget budget =
        SearchBudget.ofSchedules(5).withTime(Duration.ofSeconds(Long.MAX_VALUE), () -> 0);

    assertThat(
            engine(plans, Optional.empty(), Objective.MAKESPAN, Objective.COST)
                .search(settings(budget, () -> false))
                .orElseThrow()
                .schedules())
        .isEqualTo(5);
  }

  @Test
  void search_noPlanInTime_givesUp() {
    ResolvedProject project = crew().resolve();
    Plans plans = new Plans(project, new SchedulingLimits(Optional.empty(), 3));

    assertThat(
            engine(plans, Optional.empty(), Objective.COST)
                .search(SearchSettings.of(SearchBudget.ofSchedules(Long.MAX_VALUE), 1)))
        .isEmpty();
  }

  @Test
  void search_timeOverAtOnce_evaluatesOneSchedule() {
    Plans plans = Plans.of(crew().resolve());
    AtomicLong clock = new AtomicLong();
    SearchBudget budget = SearchBudget.ofTime(Duration.ofNanos(1), () -> clock.addAndGet(5));

    EngineResult result =
        engine(plans, Optional.empty(), Objective.COST, Objective.MAKESPAN)
            .search(settings(budget, () -> false))
            .orElseThrow();

    assertThat(result.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
    assertThat(result.schedules()).isBetween(1L, 3L);
    assertThat(result.boundTicks()).isPositive();
  }
}
