package dev.evenkeel.scheduling.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NetworkTimesPropertyTest {
  @Provide
  Arbitrary<NetworkSketch> general() {
    return Arbitraries.randomValue(NetworkSketch::general);
  }

  @Provide
  Arbitrary<NetworkSketch> withDeadlines() {
    return Arbitraries.randomValue(random -> NetworkSketch.general(random).withDeadlines(random));
  }

  @Provide
  Arbitrary<NetworkSketch> simple() {
    return Arbitraries.randomValue(NetworkSketch::simple);
  }

  @Provide
  Arbitrary<ProjectSketch> dayAndNight() {
    return Arbitraries.randomValue(random -> RandomProjects.network(random, false));
  }

  @Property(tries = 500)
  void earliestStart_anyNetwork_isTheLeastThatBreaksNoInequality(
      @ForAll("withDeadlines") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    long[] relaxed = sketch.relaxedStarts();
    for (int activity = 0; activity < relaxed.length; activity++) {
      assertThat(times.earliestStart(activity)).isEqualTo(relaxed[activity]);
      assertThat(times.earliestFinish(activity))
          .isEqualTo(relaxed[activity] + sketch.duration[activity]);
    }
    for (int project = 0; project < times.network().projectCount(); project++) {
      assertThat(times.finishOf(project)).isEqualTo(sketch.relaxedFinish(project));
    }
  }

  /** Released at its latest start an activity delays nothing, one tick later it does. */
  @Property(tries = 300)
  void totalFloat_anyNetwork_isTheMostThatDelaysNoProject(@ForAll("general") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    for (int activity = 0; activity < sketch.duration.length; activity++) {
      assertThat(times.latestStart(activity))
          .isEqualTo(times.earliestStart(activity) + times.totalFloat(activity));
      assertThat(delays(sketch, times, activity, times.latestStart(activity))).isFalse();
      assertThat(delays(sketch, times, activity, times.latestStart(activity) + 1)).isTrue();
    }
  }

  private static boolean delays(
      NetworkSketch sketch, NetworkTimes times, int activity, long start) {
    long kept = sketch.release[activity];
    sketch.release[activity] = start;
    boolean isLater =
        IntStream.range(0, times.network().projectCount())
            .anyMatch(project -> sketch.relaxedFinish(project) > times.finishOf(project));
    sketch.release[activity] = kept;
    return isLater;
  }

  /** Released that much later an activity moves no other one, one tick later it does. */
  @Property(tries = 300)
  void freeFloat_anyNetwork_isTheMostThatMovesNobody(@ForAll("general") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    for (int activity = 0; activity < sketch.duration.length; activity++) {
      long latest = times.earliestStart(activity) + times.freeFloat(activity);
      assertThat(moves(sketch, times, activity, latest)).isFalse();
      assertThat(moves(sketch, times, activity, latest + 1)).isTrue();
    }
  }

  private static boolean moves(NetworkSketch sketch, NetworkTimes times, int activity, long start) {
    long kept = sketch.release[activity];
    sketch.release[activity] = start;
    long[] starts = sketch.relaxedStarts();
    boolean isMoved =
        IntStream.range(0, starts.length)
                .filter(other -> other != activity)
                .anyMatch(other -> starts[other] != times.earliestStart(other))
            || sketch.relaxedFinish(sketch.project[activity])
                > times.finishOf(sketch.project[activity]);
    sketch.release[activity] = kept;
    return isMoved;
  }

  @Property(tries = 500)
  void floats_always_areOrdered(@ForAll("withDeadlines") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    boolean hasDeadlines =
        IntStream.range(0, sketch.duration.length)
            .anyMatch(k -> sketch.deadline[k] != ActivityNetwork.NO_DEADLINE);
    for (int activity = 0; activity < sketch.duration.length; activity++) {
      assertThat(times.independentFloat(activity)).isBetween(0L, times.freeFloat(activity));
      if (!hasDeadlines) {
        assertThat(times.freeFloat(activity)).isLessThanOrEqualTo(times.totalFloat(activity));
      }
    }
  }

  @Property(tries = 1000)
  void drag_anyNetwork_equalsRecalculationWithoutTheWork(@ForAll("general") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    for (int activity = 0; activity < sketch.duration.length; activity++) {
      assertThat(times.drag(activity))
          .as("drag of %s", activity)
          .isEqualTo(sketch.dragByRecalculation(activity));
    }
  }

  /** Devaux's rule; parallel are the activities that no chain connects with this one. */
  @Property(tries = 500)
  void drag_finishToStart_isLesserOfDurationAndLeastParallelFloat(
      @ForAll("simple") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    boolean[][] reaches = sketch.reaches();
    for (int activity = 0; activity < sketch.duration.length; activity++) {
      long expected = times.isCritical(activity) ? sketch.duration[activity] : 0;
      for (int other = 0; other < sketch.duration.length; other++) {
        if (other != activity && !reaches[activity][other] && !reaches[other][activity]) {
          expected = Math.min(expected, times.totalFloat(other));
        }
      }
      assertThat(times.drag(activity)).isEqualTo(expected);
    }
  }

  @Property(tries = 500)
  void findings_always_tellExactlyWhenLatestLiesBeforeEarliest(
      @ForAll("withDeadlines") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    boolean isNegative =
        IntStream.range(0, sketch.duration.length).anyMatch(k -> times.totalFloat(k) < 0);
    assertThat(times.findings().isEmpty()).isEqualTo(!isNegative);
  }

  @Property(tries = 300)
  void longestPaths_always_areCountedAndCoverTheActivitiesOnThem(
      @ForAll("general") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    for (int project = 0; project < times.network().projectCount(); project++) {
      List<List<NetworkStep>> paths = times.longestPathsOf(project).toList();
      assertThat(paths).doesNotHaveDuplicates();
      assertThat(times.longestPathCountOf(project)).isEqualTo(paths.size());
      assertThat(times.activitiesOnLongestPathsOf(project).boxed())
          .containsExactlyInAnyOrderElementsOf(
              paths.stream().flatMap(List::stream).map(NetworkStep::activity).distinct().toList());
    }
    assertThat(times.longestPathCount()).isEqualTo(times.longestPaths().count());
  }

  @Property(tries = 300)
  void longestPaths_always_addUpToTheFinish(@ForAll("general") NetworkSketch sketch) {
    NetworkTimes times = sketch.calculate();
    times
        .longestPaths()
        .limit(20)
        .forEach(
            path -> {
              for (int k = 1; k < path.size(); k++) {
                assertThat(step(times, path.get(k - 1).activity(), path.get(k)))
                    .isEqualTo(times.earliestStart(path.get(k).activity()));
              }
              int first = path.get(0).activity();
              assertThat(path.get(0).dependency()).isEmpty();
              assertThat(times.earliestStart(first)).isEqualTo(sketch.release[first]);
              assertThat(times.earliestFinish(path.get(path.size() - 1).activity()))
                  .isEqualTo(times.finish());
            });
  }

  private static long step(NetworkTimes times, int before, NetworkStep step) {
    ActivityNetwork network = times.network();
    int dependency = step.dependency().orElseThrow();
    assertThat(network.from(dependency)).isEqualTo(before);
    assertThat(dependency)
        .isBetween(
            network.incomingStart(step.activity()), network.incomingEnd(step.activity()) - 1);
    long event =
        network.type(dependency).isFromFinish()
            ? times.earliestFinish(before)
            : times.earliestStart(before);
    long work = network.type(dependency).isToFinish() ? network.duration(step.activity()) : 0;
    return event + network.lag(dependency) - work;
  }

  @Property(tries = 300)
  void calculate_builtDirectly_equalsResolvedProject(@ForAll("dayAndNight") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    CriticalPath path = CriticalPathCalculator.standard().calculate(project);
    NetworkTimes times = CriticalPathCalculator.standard().calculate(rebuilt(project));
    for (int activity = 0; activity < project.activityCount(); activity++) {
      assertThat(times.earliestStart(activity)).isEqualTo(path.earliestStart(activity));
      assertThat(times.latestFinish(activity)).isEqualTo(path.latestFinish(activity));
      assertThat(times.freeFloat(activity)).isEqualTo(path.freeFloat(activity));
      assertThat(times.independentFloat(activity)).isEqualTo(path.independentFloat(activity));
      assertThat(times.drag(activity)).isEqualTo(path.drag(activity));
    }
    assertThat(times.longestPathCount()).isEqualTo(path.longestPathCount());
  }

  private static ActivityNetwork rebuilt(ResolvedProject project) {
    ActivityNetworkBuilder builder =
        ActivityNetwork.builder(project.activityCount(), project.dependencyCount())
            .projectDeadline(project.projectDeadline());
    for (int k = 0; k < project.activityCount(); k++) {
      builder.addActivity(project.duration(k), project.release(k), project.deadline(k));
    }
    for (int k = 0; k < project.dependencyCount(); k++) {
      builder.addDependency(project.from(k), project.to(k), project.type(k), project.lag(k));
    }
    return builder.build();
  }

  @Property(tries = 300)
  void build_anyOrderOfNumbers_putsPredecessorsFirst(@ForAll("general") NetworkSketch sketch) {
    ActivityNetwork network = sketch.build();
    int[] place = new int[network.activityCount()];
    for (int k = 0; k < place.length; k++) {
      place[network.topological(k)] = k;
    }
    int rows = 0;
    for (int activity = 0; activity < place.length; activity++) {
      for (int k = network.incomingStart(activity);
          k < network.incomingEnd(activity);
          k++, rows++) {
        assertThat(place[network.from(k)]).isLessThan(place[activity]);
      }
    }
    assertThat(rows).isEqualTo(network.dependencyCount());
  }

  @Property(tries = 200)
  void projects_withoutDependenciesBetween_areAsIfAlone(@ForAll long seed) {
    NetworkSketch[] alone = {
      NetworkSketch.simple(new Random(seed)), NetworkSketch.simple(new Random(seed + 1))
    };
    NetworkTimes together = CriticalPathCalculator.standard().calculate(portfolio(alone));
    int first = alone[0].duration.length;
    for (int project = 0; project < 2; project++) {
      NetworkTimes single = alone[project].calculate();
      assertThat(together.finishOf(project)).isEqualTo(single.finish());
      assertThat(together.longestPathCountOf(project)).isEqualTo(single.longestPathCount());
      for (int k = 0; k < alone[project].duration.length; k++) {
        assertThat(together.totalFloat(project * first + k)).isEqualTo(single.totalFloat(k));
        assertThat(together.drag(project * first + k)).isEqualTo(single.drag(k));
      }
    }
  }

  private static ActivityNetwork portfolio(NetworkSketch... sketches) {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    int first = 0;
    for (NetworkSketch sketch : sketches) {
      if (first > 0) {
        builder.addProject();
      }
      ActivityNetwork network = sketch.build();
      for (int k = 0; k < network.activityCount(); k++) {
        builder.addActivity(network.duration(k));
      }
      for (int k = 0; k < network.activityCount(); k++) {
        for (int d = network.incomingStart(k); d < network.incomingEnd(k); d++) {
          builder.addDependency(first + network.from(d), first + k);
        }
      }
      first += network.activityCount();
    }
    return builder.build();
  }
}
