package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchResult;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules of a search, whichever engine does it. */
class ScheduleSearchPropertyTest {
  private static final ResourceScheduler SEARCH =
      ResourceScheduler.standard().withBudget(SearchBudget.ofSchedules(500));

  @Provide
  Arbitrary<ProjectSketch> classical() {
    return Arbitraries.randomValue(random -> RandomProjects.classical(random, 6));
  }

  @Provide
  Arbitrary<ProjectSketch> multiMode() {
    return Arbitraries.randomValue(random -> RandomProjects.multiMode(random, 4));
  }

  @Provide
  Arbitrary<ProjectSketch> rich() {
    return Arbitraries.randomValue(RandomProjects::rich);
  }

  private static Scheduled search(ResourceScheduler scheduler, ResolvedProject project) {
    return (Scheduled) scheduler.schedule(project);
  }

  @Property(tries = 200)
  void search_classicalProject_equalsBruteForceAndProvesIt(
      @ForAll("classical") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();

    Scheduled scheduled = search(SEARCH, project);

    assertThat(scheduled.schedule()).isFeasibleFor(project);
    assertThat(scheduled.schedule().makespan()).hasHours(BruteForce.makespan(project));
    assertThat(scheduled.search().isOptimal()).isTrue();
  }

  @Property(tries = 100)
  void search_multiModeProject_equalsBruteForce(@ForAll("multiMode") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    OptionalLong best = MultiModeBruteForce.makespan(project);

    SchedulingOutcome outcome =
        SEARCH.withBudget(SearchBudget.ofSchedules(5_000)).schedule(project);

    assertThat(outcome instanceof Scheduled).isEqualTo(best.isPresent());
    if (best.isPresent()) {
      assertThat(outcome.orElseThrow()).isFeasibleFor(project);
      assertThat(outcome.orElseThrow().makespan()).hasHours(best.getAsLong());
      SearchResult result = ((Scheduled) outcome).search();
      assertThat(result.first().lowerBound().orElseThrow())
          .isLessThanOrEqualTo((double) best.getAsLong());
    }
  }

  @Property(tries = 60)
  void search_moreCapacity_isNotLonger(
      @ForAll("classical") ProjectSketch sketch, @ForAll("classical") ProjectSketch other) {
    ResolvedProject project = sketch.resolve();
    ResolvedProject wider =
        sketch.project(builder -> builder.resources(widened(project))).resolve();

    assertThat(search(SEARCH, wider).schedule().makespan())
        .isLessThanOrEqualTo(search(SEARCH, project).schedule().makespan());
  }

  private static List<Resource> widened(ResolvedProject project) {
    return project.project().resources().stream()
        .map(resource -> resource.toBuilder().capacity(resource.capacity() + 1).build())
        .toList();
  }

  @Property(tries = 40)
  void search_anyNumberOfThreads_isTheSame(
      @ForAll("rich") ProjectSketch sketch, @ForAll Objective objective) {
    ResolvedProject project = sketch.resolve();
    ResourceScheduler scheduler =
        ResourceScheduler.standard()
            .withBudget(SearchBudget.ofSchedules(60))
            .withObjectives(objective);
    SchedulingOutcome alone = scheduler.schedule(project);
    ExecutorService executor = Executors.newFixedThreadPool(8);
    try {
      assertThat(scheduler.withExecutor(executor, 2).schedule(project)).isEqualTo(alone);
      assertThat(scheduler.withExecutor(executor, 8).schedule(project)).isEqualTo(alone);
    } finally {
      executor.shutdownNow();
    }
  }

  @Property(tries = 40)
  void search_classicalOnAnyNumberOfThreads_isTheSame(
      @ForAll("classical") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    ResourceScheduler scheduler = SEARCH.withSeed(seed);
    SchedulingOutcome alone = scheduler.schedule(project);
    ExecutorService executor = Executors.newFixedThreadPool(8);
    try {
      assertThat(scheduler.withExecutor(executor, 2).schedule(project)).isEqualTo(alone);
      assertThat(scheduler.withExecutor(executor, 8).schedule(project)).isEqualTo(alone);
    } finally {
      executor.shutdownNow();
    }
  }

  @Property(tries = 60)
  void search_reversedInput_reachesTheSame(@ForAll("classical") ProjectSketch sketch) {
    SearchResult result = search(SEARCH, sketch.resolve()).search();

    assertThat(search(SEARCH, sketch.reversed().resolve()).search()).isEqualTo(result);
  }

  @Property(tries = 100)
  void search_richProject_isFeasibleAndNotBelowItsBounds(
      @ForAll("rich") ProjectSketch sketch, @ForAll Objective first) {
    ResolvedProject project = sketch.resolve();
    ResourceScheduler scheduler =
        ResourceScheduler.standard().withBudget(SearchBudget.ofSchedules(50)).withObjectives(first);

    if (scheduler.schedule(project) instanceof Scheduled scheduled) {
      assertThat(scheduled.schedule()).isFeasibleFor(project);
      assertThat(scheduled.search().first().objective()).isEqualTo(first);
      assertThat(scheduled.search().first().gap().orElse(0)).isNotNegative();
    }
  }
}
