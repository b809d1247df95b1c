package dev.evenkeel.scheduling.resource.internal.singlemode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.resource.internal.search.SearchSettings;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.ScheduleAssert;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SingleModeEnginePropertyTest {
  private static final SchedulingLimits NO_LIMITS =
      new SchedulingLimits(Optional.empty(), 1_000_000);

  private static EngineResult search(ResolvedProject project, long schedules) {
    return SingleModeEngine.of(project, NO_LIMITS)
        .orElseThrow()
        .search(SearchSettings.of(SearchBudget.ofSchedules(schedules), 1))
        .orElseThrow();
  }

  private static Scheduled schedule(ResolvedProject project, EngineResult result) {
    var order = Arrays.stream(result.decisions().list()).mapToObj(project::activity).toList();
    return (Scheduled) ResourceScheduler.standard().schedule(project, order);
  }

  private static long ticks(ResolvedProject project, Instant finish) {
    return Duration.between(project.origin(), finish).dividedBy(project.tick());
  }

  @Property(tries = 300)
  void search_smallProject_isOptimalAndProved(@ForAll long seed) {
    ResolvedProject project = PlainProjects.sketch(new Random(seed), 5, 0).resolve();

    EngineResult result = search(project, 2_000);

    assertThat(result.makespanTicks()).isEqualTo(PlainProjects.optimum(project));
    assertThat(result.boundTicks()).isEqualTo(result.makespanTicks());
    assertThat(result.end()).isEqualTo(SearchEnd.OPTIMAL);
  }

  @Property(tries = 200)
  void search_anyBudget_staysBetweenBoundAndOptimum(
      @ForAll long seed, @ForAll @LongRange(min = 1, max = 30) long schedules) {
    ResolvedProject project = PlainProjects.sketch(new Random(seed), 5, 0).resolve();
    long optimum = PlainProjects.optimum(project);

    EngineResult result = search(project, schedules);

    assertThat(result.boundTicks()).isLessThanOrEqualTo(optimum);
    assertThat(result.makespanTicks()).isGreaterThanOrEqualTo(optimum);
    assertThat(result.schedules()).isLessThanOrEqualTo(schedules + 1);
  }

  @Property(tries = 200)
  void search_decisions_giveAFeasibleScheduleThatIsNotLonger(@ForAll long seed) {
    ResolvedProject project = PlainProjects.sketch(new Random(seed), 20, 0).resolve();

    EngineResult result = search(project, 100);

    var schedule = schedule(project, result).schedule();
    ScheduleAssert.assertThat(schedule).isFeasibleFor(project);
    assertThat(ticks(project, schedule.finish())).isLessThanOrEqualTo(result.makespanTicks());
  }

  @Property(tries = 200)
  void search_moreCapacity_isNeverLonger(@ForAll long seed) {
    ResolvedProject narrow = PlainProjects.sketch(new Random(seed), 6, 0).resolve();
    ResolvedProject wide = PlainProjects.sketch(new Random(seed), 6, 1).resolve();
    assertThat(search(wide, 2_000).makespanTicks())
        .isLessThanOrEqualTo(search(narrow, 2_000).makespanTicks());
  }

  @Property(tries = 100)
  void search_reorderedProject_givesTheSameSchedule(@ForAll long seed) {
    ProjectSketch sketch = PlainProjects.sketch(new Random(seed), 20, 0);
    ResolvedProject project = sketch.resolve();
    ResolvedProject reversed = sketch.reversed().resolve();

    EngineResult one = search(project, 150);
    EngineResult other = search(reversed, 150);

    assertThat(other.makespanTicks()).isEqualTo(one.makespanTicks());
    assertThat(other.boundTicks()).isEqualTo(one.boundTicks());
    assertThat(other.schedules()).isEqualTo(one.schedules());
    assertThat(byId(reversed, other)).isEqualTo(byId(project, one));
  }

  private static List<?> byId(ResolvedProject project, EngineResult result) {
    return schedule(project, result).schedule().assignments().stream()
        .sorted(Comparator.comparing(a -> a.activity()))
        .map(a -> List.of(a.activity(), a.start(), a.finish()))
        .toList();
  }

  @Property(tries = 300)
  void search_anyBudget_isNotExceeded(
      @ForAll long seed, @ForAll @LongRange(min = 1, max = 100) long schedules) {
    ResolvedProject project = PlainProjects.sketch(new Random(seed), 40, 0).resolve();

    assertThat(search(project, schedules).schedules()).isLessThanOrEqualTo(schedules);
  }
}
