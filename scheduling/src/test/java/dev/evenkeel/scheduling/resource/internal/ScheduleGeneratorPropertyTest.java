package dev.evenkeel.scheduling.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Passes one after another against fresh ones, and decisions fixed against decisions taken. */
class ScheduleGeneratorPropertyTest {
  private static final SchedulingLimits LIMITS =
      new SchedulingLimits(Optional.empty(), Duration.ofDays(7300).toHours());

  @Provide
  Arbitrary<ProjectSketch> rich() {
    return Arbitraries.randomValue(RandomProjects::rich);
  }

  private static int[] list(ResolvedProject project, Random random) {
    List<Integer> best = new ArrayList<>();
    for (int activity = 0; activity < project.activityCount(); activity++) {
      best.add(activity);
    }
    Collections.shuffle(best, random);
    return ActivityList.byPriority(project, best.stream().mapToInt(k -> k).toArray());
  }

  private static boolean isSound(ResolvedProject project) {
    return SerialScheduleGeneration.preconditions(project, LIMITS).isEmpty();
  }

  @Property(tries = 200)
  void generate_againAndAgain_equalsFreshGeneration(
      @ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    if (!isSound(project)) {
      return;
    }
    Random random = new Random(seed);
    ScheduleGenerator generator = ScheduleGenerator.of(project, LIMITS);
    for (int pass = 0; pass < 4; pass++) {
      Decisions decisions = Decisions.choosingModes(list(project, random));
      GeneratedSchedule fresh = SerialScheduleGeneration.generate(project, LIMITS, decisions);

      assertThat(generator.generate(decisions)).isEqualTo(fresh.failures().isEmpty());
      if (fresh.failures().isEmpty()) {
        assertEqual(project, generator, fresh);
      }
    }
  }

  private static void assertEqual(
      ResolvedProject project, ScheduleGenerator generator, GeneratedSchedule fresh) {
    long makespan = 0;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      assertThat(generator.start(activity)).isEqualTo(fresh.start(activity));
      assertThat(generator.finish(activity)).isEqualTo(fresh.finish(activity));
      assertThat(generator.mode(activity)).isEqualTo(fresh.mode(activity));
      assertThat(generator.people(activity)).isEqualTo(fresh.people(activity));
      makespan = Math.max(makespan, fresh.finish(activity));
    }
    assertThat(generator.makespan()).isEqualTo(makespan);
  }

  @Property(tries = 200)
  void generate_whatItDecidedItself_givesTheSameAgain(
      @ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    int[] list = list(project, new Random(seed));
    ScheduleGenerator generator = ScheduleGenerator.of(project, LIMITS);
    if (!isSound(project) || !generator.generate(Decisions.choosingModes(list))) {
      return;
    }
    Decisions decided = decided(project, generator, list);

    GeneratedSchedule again = SerialScheduleGeneration.generate(project, LIMITS, decided);

    assertThat(again.failures()).isEmpty();
    assertEqual(project, generator, again);
  }

  /** Returns the decisions of a schedule, with its starts as the earliest allowed ones. */
  private static Decisions decided(
      ResolvedProject project, ScheduleGenerator generator, int[] list) {
    int n = project.activityCount();
    int[] modes = new int[n];
    int[][] teams = new int[n][];
    long[] notBefore = new long[n];
    for (int activity = 0; activity < n; activity++) {
      modes[activity] = generator.mode(activity);
      teams[activity] = generator.people(activity).clone();
      notBefore[activity] = generator.start(activity);
    }
    return new Decisions(list, modes, teams, notBefore);
  }

  @Property(tries = 100)
  void generate_delayed_startsNotEarlier(@ForAll("rich") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    Random random = new Random(seed);
    int[] list = list(project, random);
    int n = list.length;
    long[] notBefore = random.longs(n, 0, 60).toArray();
    ScheduleGenerator generator = ScheduleGenerator.of(project, LIMITS);

    if (isSound(project)
        && generator.generate(new Decisions(list, new int[n], new int[n][], notBefore))) {
      for (int activity = 0; activity < n; activity++) {
        assertThat(generator.start(activity)).isGreaterThanOrEqualTo(notBefore[activity]);
      }
    }
  }
}
