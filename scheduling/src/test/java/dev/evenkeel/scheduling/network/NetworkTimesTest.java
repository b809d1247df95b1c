package dev.evenkeel.scheduling.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.project.DependencyType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NetworkTimesTest {
  private static NetworkTimes calculate(ActivityNetworkBuilder builder) {
    return CriticalPathCalculator.standard().calculate(builder.build());
  }

  /** Returns activities of the given durations, without dependencies. */
  private static ActivityNetworkBuilder activities(long... durations) {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    for (long duration : durations) {
      builder.addActivity(duration);
    }
    return builder;
  }

  /**
   * The example of Wikipedia, "Critical path drag": A to E are critical, F, G and H have total
   * floats of 15, 5 and 20 days; A and E have nothing in parallel and drags of 10 and 20; B (20
   * days) and C (5 days) are parallel to F and H, with drags of 15 and 5; D (10 days) is parallel
   * to G and H, with a drag of 5.
   */
  @Test
  void drag_publishedExample_isAsPublished() {
    NetworkTimes times =
        calculate(
            activities(10, 20, 5, 10, 20, 10, 5, 15)
                .addDependency(0, 1)
                .addDependency(1, 2)
                .addDependency(2, 3)
                .addDependency(3, 4)
                .addDependency(0, 5)
                .addDependency(5, 3)
                .addDependency(2, 6)
                .addDependency(6, 4)
                .addDependency(0, 7)
                .addDependency(7, 4));

    assertThat(times.criticalActivities()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    assertThat(List.of(times.totalFloat(5), times.totalFloat(6), times.totalFloat(7)))
        .containsExactly(15L, 5L, 20L);
    assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7).stream().map(times::drag))
        .containsExactly(10L, 15L, 5L, 5L, 20L, 0L, 0L, 0L);
  }

  /** Activities on arrows: from event, to event, duration. */
  private static ActivityNetworkBuilder onArrows(int[][] arrows) {
    ActivityNetworkBuilder builder = ActivityNetwork.builder();
    Map<Integer, List<Integer>> entering = new HashMap<>();
    for (int[] arrow : arrows) {
      int activity = builder.addActivity(arrow[2]);
      entering.computeIfAbsent(arrow[1], event -> new ArrayList<>()).add(activity);
    }
    for (int activity = 0; activity < arrows.length; activity++) {
      for (int before : entering.getOrDefault(arrows[activity][0], List.of())) {
        builder.addDependency(before, activity);
      }
    }
    return builder;
  }

  /**
   * Carleton University, course MIE165S, solution of assignment 6(b), question 2, with its total
   * and free floats. It states a total float of 6 for the last activity, which its own event times
   * contradict: LT(9) − ET(8) − 9 = 37 − 19 − 9 = 9.
   */
  @Test
  void floats_publishedExercise_areAsPublished() {
    int[][] arrows = {
      {1, 2, 6},
      {1, 3, 4},
      {2, 4, 3},
      {3, 4, 9},
      {3, 5, 10},
      {3, 6, 12},
      {4, 7, 9},
      {5, 7, 2},
      {6, 8, 3},
      {7, 9, 15},
      {8, 9, 9}
    };
    long[] total = {4, 0, 4, 0, 6, 9, 0, 6, 9, 0, 9};
    long[] free = {0, 0, 4, 0, 0, 0, 0, 6, 0, 0, 9};
    NetworkTimes times = calculate(onArrows(arrows));

    assertThat(times.finish()).isEqualTo(37);
    for (int activity = 0; activity < arrows.length; activity++) {
      assertThat(times.totalFloat(activity)).isEqualTo(total[activity]);
      assertThat(times.freeFloat(activity)).isEqualTo(free[activity]);
      assertThat(times.independentFloat(activity)).isZero();
    }
  }

  /**
   * The exercise of "PERT and CPM 22, part 8 of 8: independent float" (EduGorilla trends), by its
   * formula: earliest time of the end event, less latest time of the start event, less duration,
   * and zero if negative. By hand the events 1 to 8 have the earliest times 0, 2, 7, 8, 13, 17, 15,
   * 22 and the latest times 0, 11, 7, 11, 14, 17, 16, 22.
   */
  @Test
  void independentFloat_exercise_isAsByItsFormula() {
    int[][] arrows = {
      {1, 2, 2},
      {1, 3, 7},
      {1, 4, 8},
      {2, 5, 3},
      {3, 5, 6},
      {3, 6, 10},
      {3, 7, 4},
      {4, 6, 6},
      {5, 7, 2},
      {6, 8, 5},
      {7, 8, 6}
    };
    long[] earliest = {0, 0, 2, 7, 8, 13, 17, 15, 22};
    long[] latest = {0, 0, 11, 7, 11, 14, 17, 16, 22};
    NetworkTimes times = calculate(onArrows(arrows));

    for (int activity = 0; activity < arrows.length; activity++) {
      int[] arrow = arrows[activity];
      assertThat(times.independentFloat(activity))
          .isEqualTo(Math.max(0, earliest[arrow[1]] - latest[arrow[0]] - arrow[2]));
    }
    assertThat(times.independentFloat(6)).isEqualTo(4);
  }

  /**
   * By hand: without its work B starts at 8 instead of 2, and C, 5 after it, at 13 instead of 7.
   */
  @Test
  void drag_finishHeldBackAndStartWaitedFor_isNegative() {
    NetworkTimes times =
        calculate(
            activities(8, 6, 10)
                .addDependency(0, 1, DependencyType.FINISH_TO_FINISH, 0)
                .addDependency(1, 2, DependencyType.START_TO_START, 5));

    assertThat(times.finish()).isEqualTo(17);
    assertThat(times.drag(1)).isEqualTo(-6);
  }

  @Test
  void drag_sharedPredecessor_isThatOfItsOwnProject() {
    ActivityNetworkBuilder builder = activities(4, 3);
    builder.addProject();
    builder.addActivity(9);
    builder.addActivity(2);
    builder.addProject();
    NetworkTimes times =
        calculate(builder.addDependency(0, 1).addDependency(0, 2).addDependency(3, 1));

    assertThat(List.of(times.finishOf(0), times.finishOf(1), times.finishOf(2)))
        .containsExactly(7L, 13L, 0L);
    assertThat(List.of(times.drag(0), times.drag(1), times.drag(2), times.drag(3)))
        .containsExactly(2L, 3L, 9L, 0L);
    assertThat(times.finish()).isEqualTo(13);
    assertThat(times.totalFloat(1)).isZero();
    assertThat(times.activitiesOnLongestPathsOf(1)).containsExactly(0, 2);
    assertThat(times.longestPathsOf(1).toList()).hasSize(1);
    assertThat(times.longestPathsOf(2).toList()).isEmpty();
    assertThat(times.longestPathCountOf(2)).isZero();
  }

  @Test
  void longestPathCount_chainOfDiamonds_isSaturated() {
    assertThat(calculate(diamonds(62)).longestPathCount()).isEqualTo(1L << 62);
    NetworkTimes times = calculate(diamonds(64));
    assertThat(times.longestPathCount()).isEqualTo(Long.MAX_VALUE);
    assertThat(times.longestPaths().limit(3)).hasSize(3).doesNotHaveDuplicates();
  }

  private static ActivityNetworkBuilder diamonds(int count) {
    ActivityNetworkBuilder builder = activities(1);
    for (int k = 0; k < count; k++) {
      int before = 3 * k;
      int left = builder.addActivity(1);
      int right = builder.addActivity(1);
      int after = builder.addActivity(1);
      builder.addDependency(before, left).addDependency(before, right);
      builder.addDependency(left, after).addDependency(right, after);
    }
    return builder;
  }

  @Test
  void longestPathTo_activity_tellsReasons() {
    ActivityNetworkBuilder builder = activities();
    builder.addActivity(2, 3, ActivityNetwork.NO_DEADLINE);
    builder.addActivity(4);
    builder.addActivity(1);
    builder.addDependency(0, 1, DependencyType.FINISH_TO_START, 2);
    builder.addDependency(1, 2, DependencyType.START_TO_FINISH, -1);
    NetworkTimes times = calculate(builder);

    List<NetworkStep> path = times.longestPathTo(2);
    assertThat(path).extracting(NetworkStep::activity).containsExactly(0, 1, 2);
    assertThat(path.stream().map(times::sentence))
        .containsExactly(
            "Must not start before tick 3.",
            "Starts 2 ticks of working time after activity 0 finishes.",
            "Finishes not more than 1 tick of working time before activity 1 starts.");
    assertThat(times.driver(0)).isEmpty();
    assertThat(times.driver(2)).isEqualTo(path.get(2).dependency());
    NetworkTimes single = calculate(activities(1));
    assertThat(single.sentence(single.longestPathTo(0).get(0)))
        .isEqualTo("Starts with the project.");
    assertThatNullPointerException().isThrownBy(() -> times.sentence(null)).withMessage("step");
    assertThatNullPointerException().isThrownBy(() -> new NetworkStep(1, null));
    assertThat(new NetworkStep(1, OptionalInt.of(2)).dependency()).hasValue(2);
  }

  @Test
  void findings_missedDeadlines_areNamedWithPath() {
    ActivityNetworkBuilder builder = activities(3);
    builder.addActivity(4, 0, 5);
    builder.addDependency(0, 1).projectDeadline(6);
    NetworkTimes times = calculate(builder);

    assertThat(times.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING activity 1: is finished at tick 7 at the earliest, 2 ticks after its deadline;"
                + " longest path 0 → 1 [deadline-missed]",
            "WARNING project 0: is finished at tick 7 at the earliest, 1 tick after its deadline;"
                + " longest path 0 → 1 [project-deadline-missed]");
    assertThat(times.totalFloat(0)).isEqualTo(-2);
    assertThat(times).hasToString("finish at tick 7, 2 of 2 activities critical");
  }

  @Test
  void findings_longPath_showsItsEnd() {
    ActivityNetworkBuilder builder = activities(1);
    for (int k = 1; k < 25; k++) {
      builder.addDependency(k - 1, builder.addActivity(1));
    }
    builder.projectDeadline(20);

    assertThat(calculate(builder).findings().asList().get(0).text())
        .contains("longest path (5 more) → 5 → 6")
        .endsWith("→ 23 → 24");
  }

  @Test
  void findings_emptyProjectWithDeadlineInThePast_hasNoPath() {
    assertThat(calculate(activities().projectDeadline(-1)).findings())
        .extracting(Finding::text)
        .containsExactly("is finished at tick 0 at the earliest, 1 tick after its deadline");
  }

  @Test
  void calculate_millionsOfTicksOverTheRange_isRefused() {
    ActivityNetworkBuilder builder = activities(ActivityNetworkBuilder.MOST_TICKS);
    for (int k = 1; k < 9; k++) {
      builder.addDependency(k - 1, builder.addActivity(ActivityNetworkBuilder.MOST_TICKS));
    }
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> calculate(builder));
  }

  @Test
  void calculate_hundredThousandInOneChain_needsNoDeepStack() {
    ActivityNetworkBuilder builder = activities(1);
    for (int k = 1; k < 100_000; k++) {
      builder.addDependency(builder.addActivity(1), k - 1);
    }
    NetworkTimes times = calculate(builder);

    assertThat(times.finish()).isEqualTo(100_000);
    assertThat(times.longestPathTo(0)).hasSize(100_000);
    assertThat(times.drag(50_000)).isEqualTo(1);
  }

  @Test
  void arguments_wrong_areRefused() {
    NetworkTimes times = calculate(activities(1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> times.earliestStart(1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> times.drag(-1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> times.finishOf(1));
    assertThatNullPointerException()
        .isThrownBy(() -> CriticalPathCalculator.standard().calculate((ActivityNetwork) null))
        .withMessage("network");
  }
}
