package dev.evenkeel.scheduling.resource.internal.multimode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.multimode.StaffedProjects.Kind;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchEngine;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.resource.internal.search.Workers;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;

class MultiModeEnginePropertyTest {
  private static final SchedulingLimits NO_LIMITS =
      new SchedulingLimits(Optional.empty(), 1_000_000);
  private static final Kind SMALL = new Kind(3, 3, 2, 2, 1, 2);
  private static final Kind ONE_MODE = new Kind(4, 3, 2, 1, 1, 0);
  private static final Kind MEDIUM = new Kind(14, 6, 3, 2, 2, 2);
  private static final Kind STAFF_ONLY = new Kind(25, 7, 4, 1, 0, 0);

  /** More people than bits in a word, more resources than lanes in a word. */
  private static final Kind WIDE = new Kind(30, 150, 3, 2, 20, 1);

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(4);

  @AfterContainer
  static void stopThreads() {
    THREADS.shutdown();
  }

  private static SearchEngine engine(ResolvedProject project) {
    return MultiModeEngine.of(project, NO_LIMITS).orElseThrow();
  }

  private static SearchSettings settings(long schedules) {
    return SearchSettings.of(SearchBudget.ofSchedules(schedules), 1);
  }

  private static SearchSettings settings(long schedules, Workers workers) {
    SearchSettings one = settings(schedules);
    return new SearchSettings(one.budget(), 1, workers, one.cancelled(), one.listener());
  }

  private static ResolvedProject random(long seed, Kind kind, int scarcity) {
    return StaffedProjects.resolved(StaffedProjects.project(new Random(seed), kind, scarcity));
  }

  private static OptionalLong found(Optional<EngineResult> result) {
    return result.map(r -> OptionalLong.of(r.makespanTicks())).orElse(OptionalLong.empty());
  }

  @Property(tries = 200)
  void search_smallProjectWithModes_equalsBruteForce(
      @ForAll long seed, @ForAll @IntRange(max = 4) int scarcity) {
    ResolvedProject project = random(seed, SMALL, scarcity);
    Optional<EngineResult> result = engine(project).search(settings(600));
    OptionalLong optimum = BruteForceModes.makespan(project);
    assertThat(found(result)).isEqualTo(optimum);
    result.ifPresent(r -> assertThat(r.boundTicks()).isLessThanOrEqualTo(optimum.orElseThrow()));
  }

  @Property(tries = 200)
  void search_smallProjectWithPeople_equalsBruteForce(@ForAll long seed) {
    ResolvedProject project = random(seed, ONE_MODE, 0);
    Optional<EngineResult> result = engine(project).search(settings(600));
    assertThat(found(result)).isEqualTo(BruteForceModes.makespan(project));
  }

  @Property(tries = 100)
  void search_anyBudget_staysWithinIt(
      @ForAll long seed,
      @ForAll @LongRange(min = 1, max = 400) long schedules,
      @ForAll boolean staffOnly) {
    ResolvedProject project = random(seed, staffOnly ? STAFF_ONLY : MEDIUM, 1);
    engine(project)
        .search(settings(schedules))
        .ifPresent(
            result -> {
              assertThat(result.boundTicks()).isLessThanOrEqualTo(result.makespanTicks());
              assertThat(result.schedules()).isLessThanOrEqualTo(schedules);
            });
  }

  @Property(tries = 60)
  void search_mediumProject_givesAScheduleThatKeepsAllRules(@ForAll long seed) {
    checkRules(random(seed, MEDIUM, 2), 300);
  }

  @Property(tries = 10)
  void search_projectOfPeople_givesAScheduleThatKeepsAllRules(@ForAll long seed) {
    checkRules(random(seed, STAFF_ONLY, 0), 5_000);
  }

  @Property(tries = 15)
  void search_manyPeopleAndResources_givesAScheduleThatKeepsAllRules(@ForAll long seed) {
    checkRules(random(seed, WIDE, 1), 150);
  }

  private static void checkRules(ResolvedProject project, long schedules) {
    engine(project)
        .search(settings(schedules))
        .ifPresent(result -> checkRules(project, result.decisions(), result.makespanTicks()));
  }

  private static void checkRules(ResolvedProject project, Decisions decisions, long makespan) {
    DecisionCheck check = new DecisionCheck(project, decisions);
    assertThat(check.makespan()).isLessThanOrEqualTo(makespan);
    assertThat(check.violations()).isEmpty();
  }

  @Property(tries = 20)
  void search_anyNumberOfWorkers_givesTheSameDecisions(@ForAll long seed) {
    for (Kind kind : List.of(MEDIUM, STAFF_ONLY)) {
      ResolvedProject project = random(seed, kind, 1);
      Optional<EngineResult> one = engine(project).search(settings(800));
      for (int threads : new int[] {2, 8}) {
        Workers workers = Workers.of(THREADS, threads);
        Optional<EngineResult> other = engine(project).search(settings(800, workers));
        assertThat(described(project, other)).isEqualTo(described(project, one));
      }
    }
  }

  private static List<Object> described(ResolvedProject project, Optional<EngineResult> found) {
    List<Object> all = new ArrayList<>();
    found.ifPresent(
        result -> {
          all.add(result.makespanTicks());
          all.add(result.boundTicks());
          all.add(result.schedules());
          all.add(result.end());
          for (int j : result.decisions().list()) {
            int[] team = result.decisions().team(j);
            all.add(project.activity(j));
            all.add(result.decisions().mode(j));
            all.add(IntStream.of(team).mapToObj(project::person).sorted().toList());
          }
        });
    return all;
  }

  @Property(tries = 60)
  void search_shuffledProject_findsTheSame(@ForAll long seed) {
    for (Kind kind : List.of(SMALL, MEDIUM, STAFF_ONLY)) {
      Project project = StaffedProjects.project(new Random(seed), kind, 1);
      ResolvedProject straight = StaffedProjects.resolved(project);
      ResolvedProject other =
          StaffedProjects.resolved(StaffedProjects.shuffled(project, new Random(seed)));
      Optional<EngineResult> one = engine(straight).search(settings(200));
      Optional<EngineResult> two = engine(other).search(settings(200));
      assertThat(numbers(two)).isEqualTo(numbers(one));
    }
  }

  private static List<Long> numbers(Optional<EngineResult> found) {
    return found.stream()
        .flatMap(r -> List.of(r.makespanTicks(), r.boundTicks(), r.schedules()).stream())
        .toList();
  }
}
