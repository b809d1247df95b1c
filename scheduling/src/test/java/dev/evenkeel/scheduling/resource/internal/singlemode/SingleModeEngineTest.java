package dev.evenkeel.scheduling.resource.internal.singlemode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceBuilder;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.search.EngineListener;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SingleModeEngineTest {
  private static final SchedulingLimits NO_LIMITS =
      new SchedulingLimits(Optional.empty(), 1_000_000);

  private static Optional<SearchEngine> engine(ProjectSketch sketch) {
    return SingleModeEngine.of(sketch.resolve(), NO_LIMITS);
  }

  private static SearchSettings settings(long schedules) {
    return SearchSettings.of(SearchBudget.ofSchedules(schedules), 1);
  }

  private static EngineResult search(ProjectSketch sketch) {
    return engine(sketch).orElseThrow().search(settings(100)).orElseThrow();
  }

  private static ProjectSketch unbroken(String... ids) {
    ProjectSketch sketch = new ProjectSketch();
    for (String id : ids) {
      sketch.activity(id, 3, activity -> activity.interruptible(false));
    }
    return sketch;
  }

  /** A project that takes some search: 60 activities, nobody knows the optimum. */
  private static ResolvedProject large() {
    Random random = new Random(4);
    ProjectSketch sketch = new ProjectSketch().resource("crane", 4).resource("room", 5);
    for (int j = 0; j < 60; j++) {
      sketch.activity("a" + j, 1 + random.nextInt(9), activity -> activity.interruptible(false));
      sketch.uses("a" + j, "crane", 1 + random.nextInt(3));
      sketch.uses("a" + j, "room", 1 + random.nextInt(4));
      for (int i = Math.max(0, j - 9); i < j; i++) {
        if (random.nextInt(6) == 0) {
          sketch.after("a" + j, "a" + i);
        }
      }
    }
    return sketch.resolve();
  }

  private static SearchEngine largeEngine() {
    return SingleModeEngine.of(large(), NO_LIMITS).orElseThrow();
  }

  @Test
  void of_noActivities_findsTheEmptySchedule() {
    EngineResult result = search(new ProjectSketch());
    assertThat(result.makespanTicks()).isZero();
    assertThat(result.end()).isEqualTo(SearchEnd.OPTIMAL);
    assertThat(result.decisions().list()).isEmpty();
  }

  @Test
  void of_people_isRefused() {
    assertThat(engine(unbroken("a").person("p", "talk", 3).needs("a", "talk", 1, 1))).isEmpty();
  }

  @Test
  void of_interruptible_isRefusedUnlessItCannotPause() {
    assertThat(engine(new ProjectSketch().activity("a", 2, a -> a.interruptible(true)))).isEmpty();
    assertThat(engine(new ProjectSketch().activity("a", 1, a -> a.interruptible(true))))
        .isPresent();
  }

  @Test
  void of_workingHours_isRefused() {
    assertThat(engine(unbroken("a").hours("MON-FRI 08:00-16:00"))).isEmpty();
  }

  @Test
  void of_otherDependencyOrLead_isRefused() {
    assertThat(engine(unbroken("a", "b").link("a", "b", DependencyType.START_TO_START, 0)))
        .isEmpty();
    assertThat(engine(unbroken("a", "b").link("a", "b", DependencyType.FINISH_TO_START, -1)))
        .isEmpty();
  }

  @Test
  void of_lagInWorkingHours_isRefused() {
    ProjectSketch sketch = unbroken("a", "b").calendar("office", "MON-FRI 08:00-16:00");
    Dependency lagged =
        Dependency.builder()
            .from(ActivityId.of("a"))
            .to(ActivityId.of("b"))
            .lag(Duration.ofHours(2))
            .lagCalendar(CalendarId.of("office"))
            .build();
    assertThat(engine(sketch.link(lagged))).isEmpty();
  }

  private static ProjectSketch withCrane(UnaryOperator<ResourceBuilder> details) {
    return unbroken("a", "b")
        .uses("a", "crane", 1)
        .uses("b", "crane", 1)
        .project(
            project ->
                project.addResources(
                    details
                        .apply(
                            Resource.builder().id(ResourceId.of("crane")).name("Crane").capacity(1))
                        .build()));
  }

  @Test
  void of_resourceWithHours_isRefusedUnlessTheyNeverEnd() {
    assertThat(
            engine(
                withCrane(crane -> crane.calendar(CalendarId.of("office")))
                    .calendar("office", "MON-FRI 08:00-16:00")))
        .isEmpty();
    assertThat(
            engine(
                withCrane(crane -> crane.calendar(CalendarId.of("always")))
                    .calendar("always", "MON-SUN 00:00-24:00")))
        .isPresent();
  }

  @Test
  void of_changingCapacity_isRefused() {
    assertThat(
            engine(
                withCrane(crane -> crane.addChanges(new CapacityChange(ProjectSketch.at(4), 2)))))
        .isEmpty();
  }

  @Test
  void of_stockThatDoesNotSuffice_isRefused() {
    assertThat(engine(withCrane(crane -> crane.kind(ResourceKind.NON_RENEWABLE)))).isEmpty();
  }

  @Test
  void of_stockThatSuffices_doesNotMatter() {
    ProjectSketch sketch = withCrane(crane -> crane.kind(ResourceKind.NON_RENEWABLE).capacity(2));
    assertThat(search(sketch).makespanTicks()).isEqualTo(3);
  }

  @Test
  void of_severalModes_isRefused() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity(
                "a",
                3,
                activity ->
                    activity
                        .interruptible(false)
                        .addAlternatives(
                            ActivityMode.builder()
                                .name("slow")
                                .effort(Effort.of(Duration.ofHours(5)))
                                .build()));
    assertThat(engine(sketch)).isEmpty();
  }

  @Test
  void of_longerThanAnIntHolds_isRefused() {
    ProjectSketch sketch = new ProjectSketch();
    for (int j = 0; j < 500; j++) {
      // 499 × 2,500,000 + 2,499,999 hours have no common divisor above 1.
      int hours = j == 0 ? 2_499_999 : 2_500_000;
      sketch.activity("a" + j, hours, activity -> activity.interruptible(false));
    }
    assertThat(engine(sketch)).isEmpty();
  }

  @Test
  void of_demandAboveCapacity_isRefused() {
    assertThat(engine(unbroken("a").resource("crane", 1).uses("a", "crane", 2))).isEmpty();
  }

  @Test
  void search_lag_isKept() {
    EngineResult result =
        search(unbroken("a", "b").link("a", "b", DependencyType.FINISH_TO_START, 4));
    assertThat(result.makespanTicks()).isEqualTo(10);
    assertThat(result.decisions().list()).containsExactly(0, 1);
  }

  @Test
  void search_release_isKept() {
    ProjectSketch sketch =
        unbroken("a")
            .activity("b", 2, b -> b.interruptible(false).earliestStart(ProjectSketch.at(9)));
    EngineResult result = search(sketch);
    assertThat(result.makespanTicks()).isEqualTo(11);
    assertThat(result.boundTicks()).isEqualTo(11);
  }

  @Test
  void search_milestonesAtBothEnds_areListedFirstAndLast() {
    ProjectSketch sketch =
        unbroken("b", "c")
            .resource("crane", 1)
            .uses("b", "crane", 1)
            .uses("c", "crane", 1)
            .activity("end", 0, a -> a.interruptible(false))
            .activity("begin", 0, a -> a.interruptible(false))
            .after("b", "begin")
            .after("c", "begin")
            .after("end", "b", "c");
    EngineResult result = search(sketch);
    assertThat(result.makespanTicks()).isEqualTo(6);
    assertThat(result.decisions().list()).startsWith(3).endsWith(2).hasSize(4);
  }

  @Test
  void search_behindTheHorizon_isEmpty() {
    SchedulingLimits tight = new SchedulingLimits(Optional.empty(), 5);
    ResolvedProject project = unbroken("a", "b").after("b", "a").resolve();
    assertThat(SingleModeEngine.of(project, tight).orElseThrow().search(settings(10))).isEmpty();
  }

  @Test
  void search_anyNumberOfThreads_isTheSameBitForBit() {
    ExecutorService executor = Executors.newFixedThreadPool(8);
    try {
      List<String> results = new ArrayList<>();
      for (int threads : new int[] {1, 2, 8}) {
        results.add(text(largeEngine(), Workers.of(executor, threads)));
      }
      assertThat(results.get(1)).isEqualTo(results.get(0));
      assertThat(results.get(2)).isEqualTo(results.get(0));
    } finally {
      executor.shutdownNow();
    }
  }

  private static String text(SearchEngine engine, Workers workers) {
    List<String> told = new ArrayList<>();
    SearchSettings settings =
        new SearchSettings(
            SearchBudget.ofSchedules(3_000),
            5,
            workers,
            () -> false,
            (makespan, bound, schedules) -> told.add(makespan + "/" + bound + "/" + schedules));
    EngineResult result = engine.search(settings).orElseThrow();
    return told
        + " "
        + Arrays.toString(result.decisions().list())
        + result.boundTicks()
        + " "
        + result.schedules();
  }

  @Test
  void search_budgetInSchedules_isNotExceeded() {
    for (int schedules = 1; schedules < 400; schedules += 7) {
      EngineResult result = largeEngine().search(settings(schedules)).orElseThrow();
      assertThat(result.schedules()).isLessThanOrEqualTo(schedules);
    }
  }

  @Test
  void search_cancelled_returnsTheBestSoFar() {
    AtomicLong asked = new AtomicLong();
    SearchSettings settings =
        new SearchSettings(
            SearchBudget.ofSchedules(Long.MAX_VALUE),
            1,
            Workers.caller(),
            () -> asked.incrementAndGet() > 50,
            (makespan, bound, schedules) -> {});
    EngineResult result = largeEngine().search(settings).orElseThrow();
    assertThat(result.end()).isEqualTo(SearchEnd.CANCELLED);
    assertThat(result.decisions().list()).hasSize(60);
  }

  @Test
  void search_timeByFakeClock_endsWhenItIsOver() {
    AtomicLong clock = new AtomicLong();
    SearchBudget budget = SearchBudget.ofTime(Duration.ofNanos(5_000), () -> clock.getAndAdd(10));
    EngineResult result = largeEngine().search(SearchSettings.of(budget, 1)).orElseThrow();
    assertThat(result.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
    assertThat(clock.get()).isLessThan(5_100);
  }

  @Test
  void search_timeAndThreads_growsThePopulationAndEnds() {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    AtomicLong clock = new AtomicLong();
    try {
      SearchBudget budget =
          SearchBudget.ofTime(Duration.ofNanos(100_000), () -> clock.getAndAdd(20));
      SearchSettings settings =
          new SearchSettings(
              budget, 1, Workers.of(executor, 2), () -> false, (makespan, bound, schedules) -> {});
      EngineResult result = largeEngine().search(settings).orElseThrow();
      assertThat(result.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
      assertThat(result.schedules()).isGreaterThan(1_000);
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void search_listener_hearsBetterAndBetter() {
    List<long[]> told = new ArrayList<>();
    EngineListener listener =
        (makespan, bound, schedules) -> told.add(new long[] {makespan, bound, schedules});
    SearchSettings settings =
        new SearchSettings(
            SearchBudget.ofSchedules(5_000), 1, Workers.caller(), () -> false, listener);
    EngineResult result = largeEngine().search(settings).orElseThrow();
    for (int k = 1; k < told.size(); k++) {
      assertThat(told.get(k)[0]).isLessThanOrEqualTo(told.get(k - 1)[0]);
      assertThat(told.get(k)[1]).isGreaterThanOrEqualTo(told.get(k - 1)[1]);
      assertThat(told.get(k)[2]).isGreaterThanOrEqualTo(told.get(k - 1)[2]);
    }
    long[] last = told.get(told.size() - 1);
    assertThat(last[0]).isEqualTo(result.makespanTicks());
    assertThat(last[1]).isEqualTo(result.boundTicks());
  }

  /** Each worker has work space of its own; a batch has work for a few. */
  @Test
  void search_manyMoreWorkersThanWork_startsFewTasks() {
    AtomicLong tasks = new AtomicLong();
    Workers workers =
        Workers.of(
            task -> {
              tasks.incrementAndGet();
              task.run();
            },
            1_000_000);
    SearchSettings settings =
        new SearchSettings(
            SearchBudget.ofSchedules(100), 1, workers, () -> false, (best, bound, made) -> {});

    assertThat(largeEngine().search(settings)).isPresent();
    assertThat(tasks.get()).isLessThan(10_000);
  }
}
