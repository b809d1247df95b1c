package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Modes, shares, stocks and changing resources: feasible always, optimal for the best decisions.
 */
class MultiModePropertyTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();
  private static final SchedulingLimits LIMITS = new SchedulingLimits(Optional.empty(), 1_000);

  @Provide
  Arbitrary<ProjectSketch> rich() {
    return Arbitraries.randomValue(RandomProjects::rich);
  }

  @Provide
  Arbitrary<ProjectSketch> multiMode() {
    return Arbitraries.randomValue(random -> RandomProjects.multiMode(random, 4));
  }

  @Property(tries = 400)
  void schedule_richProject_isFeasibleOrSaysWhy(
      @ForAll("rich") ProjectSketch sketch, @ForAll PriorityRule rule) {
    ResolvedProject project = sketch.resolve();

    SchedulingOutcome outcome = SCHEDULER.withPriorityRule(rule).schedule(project);

    if (outcome instanceof Scheduled scheduled) {
      assertThat(scheduled.schedule()).isFeasibleFor(project);
    } else {
      assertThat(outcome.findings().errors()).isNotEmpty();
    }
  }

  @Property(tries = 150)
  void schedule_multiMode_isInfeasibleExactlyIfNoDecisionsAreFeasible(
      @ForAll("multiMode") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    OptionalLong best = MultiModeBruteForce.makespan(project);

    SchedulingOutcome outcome = SCHEDULER.schedule(project);

    assertThat(outcome instanceof Scheduled).isEqualTo(best.isPresent());
    if (best.isPresent()) {
      assertThat(outcome.orElseThrow()).isFeasibleFor(project);
      assertThat(outcome.orElseThrow().makespan().toHours())
          .isGreaterThanOrEqualTo(best.getAsLong());
    }
  }

  @Property(tries = 60)
  void generate_bestDecisions_areOptimal(@ForAll("multiMode") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    ScheduleGenerator generator = ScheduleGenerator.of(project, LIMITS);
    long best = Long.MAX_VALUE;
    for (int[] list : lists(project)) {
      for (List<Integer> modes : modes(project)) {
        for (List<int[]> teams : teams(project, modes)) {
          if (generator.generate(decisions(list, modes, teams))) {
            best = Math.min(best, generator.makespan());
          }
        }
      }
    }

    assertThat(best).isEqualTo(MultiModeBruteForce.makespan(project).orElse(Long.MAX_VALUE));
  }

  private static Decisions decisions(int[] list, List<Integer> modes, List<int[]> teams) {
    return new Decisions(
        list, Ints.toArray(modes), teams.toArray(int[][]::new), new long[list.length]);
  }

  private static List<int[]> lists(ResolvedProject project) {
    List<int[]> lists = new ArrayList<>();
    List<Integer> all = IntStream.range(0, project.activityCount()).boxed().toList();
    for (List<Integer> order : Collections2.permutations(all)) {
      int[] list = Ints.toArray(order);
      if (ActivityList.brokenDependency(project, list) < 0) {
        lists.add(list);
      }
    }
    return lists;
  }

  private static List<List<Integer>> modes(ResolvedProject project) {
    return Lists.cartesianProduct(
        IntStream.range(0, project.activityCount())
            .mapToObj(
                activity ->
                    IntStream.range(
                            0, project.modeStart(activity + 1) - project.modeStart(activity))
                        .boxed()
                        .toList())
            .toList());
  }

  private static List<List<int[]>> teams(ResolvedProject project, List<Integer> modes) {
    return Lists.cartesianProduct(
        IntStream.range(0, modes.size())
            .mapToObj(
                activity ->
                    MultiModeBruteForce.teams(
                        project, project.modeStart(activity) + modes.get(activity)))
            .toList());
  }
}
