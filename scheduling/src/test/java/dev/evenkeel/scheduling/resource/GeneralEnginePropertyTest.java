package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.general.GeneralEngine;
import dev.evenkeel.scheduling.resource.internal.search.EngineListener;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class GeneralEnginePropertyTest {
  private static final SearchBudget BUDGET = SearchBudget.ofSchedules(150);

  @Provide
  Arbitrary<List<Objective>> objectives() {
    return Arbitraries.randomValue(
        random -> {
          List<Objective> all = new ArrayList<>(Plans.ALL);
          Collections.shuffle(all, random);
          return List.copyOf(all.subList(0, 1 + random.nextInt(3)));
        });
  }

  private static GeneralEngine engine(Plans plans, List<Objective> objectives) {
    return GeneralEngine.of(plans.project(), plans.limits(), objectives, Optional.empty());
  }

  private static List<Double> numbers(List<ObjectiveValue> values) {
    return values.stream().map(ObjectiveValue::value).toList();
  }

  private static boolean isBetter(List<ObjectiveValue> one, List<ObjectiveValue> other) {
    for (int k = 0; k < one.size(); k++) {
      if (one.get(k).value() != other.get(k).value()) {
        return one.get(k).value() < other.get(k).value();
      }
    }
    return false;
  }

  /** Collects what the engine tells and checks that everything is better than all before. */
  private static final class Progress implements EngineListener {
    private final List<List<ObjectiveValue>> told = new ArrayList<>();
    private long last;

    @Override
    public void progressed(long makespanTicks, long boundTicks, long schedules) {
      throw new AssertionError("told of a makespan only");
    }

    @Override
    public void improved(List<ObjectiveValue> best, long schedules) {
      assertThat(told.isEmpty() || isBetter(best, told.get(told.size() - 1))).isTrue();
      assertThat(schedules).isBetween(last, BUDGET.schedules());
      told.add(best);
      last = schedules;
    }
  }

  private static SearchSettings settings(Progress progress) {
    return new SearchSettings(BUDGET, 7, Workers.caller(), () -> false, progress);
  }

  private static void assertSound(Plans plans, List<Objective> objectives) {
    Assume.that(plans.isSound());
    Progress progress = new Progress();
    GeneralEngine engine = engine(plans, objectives);

    Optional<EngineResult> found = engine.search(settings(progress));

    Assume.that(found.isPresent());
    EngineResult result = found.orElseThrow();
    Schedule schedule = plans.schedule(result.decisions()).orElseThrow();
    List<ObjectiveValue> values = engine.bounds().bounded(plans.values(schedule, objectives));
    if (plans.limits().capacity().isPresent()) {
      assertThat(schedule).isFeasibleFor(plans.project(), plans.limits().capacity().orElseThrow());
    } else {
      assertThat(schedule).isFeasibleFor(plans.project());
    }
    assertThat(values).isEqualTo(progress.told.get(progress.told.size() - 1));
    assertThat(result.schedules()).isBetween(1L, BUDGET.schedules());
    assertThat(result.boundTicks()).isLessThanOrEqualTo(result.makespanTicks());
    assertThat(schedule.makespan())
        .isEqualTo(plans.project().tick().multipliedBy(result.makespanTicks()));
    assertThat(result.end() == SearchEnd.OPTIMAL)
        .isEqualTo(values.stream().allMatch(ObjectiveValue::isOptimal));
  }

  @Property(tries = 120)
  void search_anyObjectives_isFeasibleAndSaysWhatItReaches(
      @ForAll long seed, @ForAll("objectives") List<Objective> objectives) {
    assertSound(Plans.of(RandomWork.project(new Random(seed))), objectives);
  }

  @Property(tries = 60)
  void search_withCapacity_isFeasible(
      @ForAll long seed, @ForAll("objectives") List<Objective> objectives) {
    Random random = new Random(seed);
    ResolvedProject project = RandomWork.project(random);
    var capacity = RandomProjects.capacity(random, project.project());
    assertSound(
        new Plans(project, new SchedulingLimits(Optional.of(capacity), 20L * 365 * 24)),
        objectives);
  }

  @Property(tries = 60)
  @Domain(CoreDomain.class)
  @Domain(DomainContext.Global.class)
  void search_soundProjectInMinutes_isFeasible(
      @ForAll ResolvedProject project, @ForAll long choice) {
    List<Objective> objectives =
        new ArrayList<>(choice % 2 == 0 ? List.of(Objective.MAKESPAN) : List.of());
    objectives.add(Plans.ALL.get((int) Math.floorMod(choice, 6L) + 1));
    Assume.that(!objectives.contains(Objective.COST) || project.costCurrency().isPresent());
    long horizon = Duration.ofDays(20 * 365).dividedBy(project.tick());
    assertSound(new Plans(project, new SchedulingLimits(Optional.empty(), horizon)), objectives);
  }

  @Property(tries = 25)
  void search_anyNumberOfThreads_isSameToTheBit(
      @ForAll long seed, @ForAll("objectives") List<Objective> objectives) {
    Plans plans = Plans.of(RandomWork.project(new Random(seed)));
    Assume.that(plans.isSound());
    ExecutorService executor = Executors.newFixedThreadPool(3);
    try {
      EngineResult one = search(plans, objectives, Workers.caller());
      for (int threads : new int[] {2, 8}) {
        EngineResult other = search(plans, objectives, Workers.of(executor, threads));
        assertThat(plans.schedule(other.decisions())).isEqualTo(plans.schedule(one.decisions()));
        assertThat(other.schedules()).isEqualTo(one.schedules());
        assertThat(other.decisions().list()).isEqualTo(one.decisions().list());
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static EngineResult search(Plans plans, List<Objective> objectives, Workers workers) {
    SearchSettings settings =
        new SearchSettings(
            BUDGET, 3, workers, () -> false, SearchSettings.of(BUDGET, 3).listener());
    Optional<EngineResult> found = engine(plans, objectives).search(settings);
    Assume.that(found.isPresent());
    return found.orElseThrow();
  }

  @Property(tries = 60)
  void search_otherOrderOfInput_reachesSameValues(
      @ForAll long seed, @ForAll("objectives") List<Objective> objectives) {
    List<ResolvedProject> projects = RandomWork.twice(new Random(seed));
    Assume.that(Plans.of(projects.get(0)).isSound());

    List<List<Double>> reached = new ArrayList<>();
    for (ResolvedProject project : projects) {
      Plans plans = Plans.of(project);
      EngineResult result = search(plans, objectives, Workers.caller());
      Schedule schedule = plans.schedule(result.decisions()).orElseThrow();
      reached.add(numbers(plans.values(schedule, objectives)));
    }

    assertThat(reached.get(1)).isEqualTo(reached.get(0));
  }

  @Property(tries = 100)
  void search_classical_isOptimal(@ForAll long seed) {
    ResolvedProject project = RandomProjects.classical(new Random(seed), 6).resolve();
    EngineResult result =
        engine(Plans.of(project), List.of(Objective.MAKESPAN))
            .search(SearchSettings.of(SearchBudget.ofSchedules(600), 1))
            .orElseThrow();

    assertThat(result.makespanTicks()).isEqualTo(BruteForce.makespan(project));
  }

  @Property(tries = 60)
  void search_modesAndPeople_isOptimal(@ForAll long seed) {
    ResolvedProject project = RandomProjects.multiMode(new Random(seed), 4).resolve();
    OptionalLong shortest = MultiModeBruteForce.makespan(project);
    Assume.that(Plans.of(project).isSound() && shortest.isPresent());

    EngineResult result =
        engine(Plans.of(project), List.of(Objective.MAKESPAN))
            .search(SearchSettings.of(SearchBudget.ofSchedules(2_000), 1))
            .orElseThrow();

    assertThat(result.makespanTicks()).isEqualTo(shortest.getAsLong());
    assertThat(result.boundTicks()).isLessThanOrEqualTo(shortest.getAsLong());
  }
}
