package dev.evenkeel.scheduling.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParallelScheduleGenerationPropertyTest {
  private static final SchedulingLimits LIMITS = new SchedulingLimits(Optional.empty(), 100_000);

  @Provide
  Arbitrary<ProjectSketch> classical() {
    return Arbitraries.randomValue(random -> RandomProjects.classical(random, 8));
  }

  @Provide
  Arbitrary<ProjectSketch> rich() {
    return Arbitraries.randomValue(RandomProjects::rich);
  }

  @Property(tries = 300)
  void byList_classicalProject_isTheTextbookScheme(@ForAll("classical") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    int[] list = IntStream.range(0, project.activityCount()).map(project::topological).toArray();

    assertThat(ParallelScheduleGeneration.byList(project, LIMITS, Decisions.ofList(list)))
        .containsExactly(textbook(project, list));
  }

  /** Tick by tick, starts the first activity of the list that can start. */
  private static int[] textbook(ResolvedProject project, int[] list) {
    long[] start = new long[list.length];
    List<Integer> started = new ArrayList<>();
    for (long tick = 0; started.size() < list.length; tick++) {
      int next = first(project, list, start, started, tick);
      while (next >= 0) {
        start[next] = tick;
        started.add(next);
        next = first(project, list, start, started, tick);
      }
    }
    return started.stream().mapToInt(k -> k).toArray();
  }

  private static int first(
      ResolvedProject project, int[] list, long[] start, List<Integer> started, long tick) {
    for (int activity : list) {
      if (!started.contains(activity)
          && isReady(project, activity, start, started, tick)
          && fits(project, activity, start, started, tick)) {
        return activity;
      }
    }
    return -1;
  }

  private static boolean isReady(
      ResolvedProject project, int activity, long[] start, List<Integer> started, long tick) {
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      int from = project.from(project.incoming(k));
      if (!started.contains(from) || start[from] + project.duration(from) > tick) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(
      ResolvedProject project, int activity, long[] start, List<Integer> started, long tick) {
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      long used = units(project, activity, resource);
      for (int other : started) {
        used += start[other] + project.duration(other) > tick ? units(project, other, resource) : 0;
      }
      if (used > project.capacity(resource) && project.duration(activity) > 0) {
        return false;
      }
    }
    return true;
  }

  private static long units(ResolvedProject project, int activity, int resource) {
    long units = 0;
    for (int k = project.demandStart(activity); k < project.demandStart(activity + 1); k++) {
      units += project.demandResource(k) == resource ? project.demandUnits(k) : 0;
    }
    return units;
  }

  @Property(tries = 150)
  void byListAndBySlack_richProject_keepDependencies(
      @ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    int[] list = IntStream.range(0, project.activityCount()).map(project::topological).toArray();
    long[] latest = new Random(seed).longs(list.length, 0, 50).toArray();
    Decisions decisions = Decisions.ofList(list);

    int[] byList = ParallelScheduleGeneration.byList(project, LIMITS, decisions);
    int[] bySlack = ParallelScheduleGeneration.byWorstCaseSlack(project, LIMITS, decisions, latest);

    assertThat(byList).containsExactlyInAnyOrder(list);
    assertThat(bySlack).containsExactlyInAnyOrder(list);
    assertThat(ActivityList.brokenDependency(project, byList)).isNegative();
    assertThat(ActivityList.brokenDependency(project, bySlack)).isNegative();
  }

  @Property(tries = 150)
  void release_lastReservation_leavesNoTrace(
      @ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    int[] list = IntStream.range(0, project.activityCount()).map(project::topological).toArray();
    ScheduleGenerator plain = ScheduleGenerator.of(project, LIMITS);
    ScheduleGenerator trying = ScheduleGenerator.of(project, LIMITS);
    Random random = new Random(seed);
    plain.begin(Decisions.ofList(list));
    trying.begin(Decisions.ofList(list));
    for (int activity : list) {
      if (!plain.arePredecessorsPlaced(activity)) {
        continue;
      }
      boolean found = plain.find(activity);
      assertThat(trying.find(activity)).isEqualTo(found);
      if (found) {
        assertThat(trying.start(activity)).isEqualTo(plain.start(activity));
        assertThat(trying.finish(activity)).isEqualTo(plain.finish(activity));
        plain.reserve(activity);
        trying.reserve(activity);
        if (random.nextBoolean()) {
          trying.release(activity);
          assertThat(trying.find(activity)).isTrue();
          trying.reserve(activity);
        }
      }
    }
  }
}
