package dev.evenkeel.scheduling.resource.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.resource.internal.project.RandomRenewables;
import dev.evenkeel.scheduling.resource.internal.project.RenewableCheck;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import dev.evenkeel.scheduling.resource.internal.search.SearchMeter;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExactSearchTest {
  /**
   * Equal activities on one resource: the bound by work is reached only if they pack without gap.
   */
  private static RenewableProject packing(int count, int units, int capacity) {
    return RenewableProject.of(
        IntStream.range(0, count).map(j -> 3 + j % 4).toArray(),
        new int[] {capacity},
        IntStream.range(0, count).mapToObj(j -> new int[] {units + j % 3}).toArray(int[][]::new),
        new int[count][0]);
  }

  @Test
  void run_manyConflicts_forgetsClausesAndStaysRight() {
    RenewableProject project = packing(28, 2, 7);
    SearchMeter meter = ExactSearchPropertyTest.meter(project, new Random(1), 60_000);
    ExactSearch exact = new ExactSearch(project, meter);

    exact.run(1);

    assertThat(exact.conflicts()).isGreaterThan(5_000);
    assertThat(RenewableCheck.isFeasible(project, meter.best())).isTrue();
    assertThat(meter.lowerBound()).isLessThanOrEqualTo(meter.makespan());
  }

  @Test
  void run_activitiesThatMustFollowEachOther_isTheirSum() {
    RenewableProject project =
        RenewableProject.of(
            new int[] {4, 7, 2, 5}, new int[] {3}, new int[][] {{2}, {2}, {3}, {2}}, new int[4][0]);
    SearchMeter meter = ExactSearchPropertyTest.meter(project, new Random(1), 1_000);
    new ExactSearch(project, meter).run(1);
    assertThat(meter.makespan()).isEqualTo(18);
    assertThat(meter.lowerBound()).isEqualTo(18);
  }

  @Test
  void isApplicable_dependsOnActivitiesAndTimes() {
    RenewableProject project = RandomRenewables.project(new Random(1), 120, 4);
    assertThat(ExactSearch.isApplicable(project, 1_000)).isTrue();
    assertThat(ExactSearch.isApplicable(project, 10_000_000)).isFalse();
  }

  @Test
  void draw_heap_givesTheMostActiveFirst() {
    AtomHeap heap = new AtomHeap(3, 10);
    // Activity 1 at 4 or earlier, twice; activity 2 at 7 or later, which denies "at 6 or earlier".
    heap.bump(3, -4);
    heap.bump(4, 7);
    heap.bump(3, -4);
    int first = heap.draw(1);
    assertThat(heap.activityOf(first)).isEqualTo(1);
    assertThat(heap.timeOf(first)).isEqualTo(4);
    int second = heap.draw(2);
    assertThat(heap.activityOf(second)).isEqualTo(2);
    assertThat(heap.timeOf(second)).isEqualTo(6);
    assertThat(heap.isEmpty()).isTrue();
    heap.backTo(1);
    assertThat(heap.draw(2)).isEqualTo(second);
  }

  @Test
  void bump_manyDecays_keepsTheOrder() {
    AtomHeap heap = new AtomHeap(2_000, 2);
    for (int k = 0; k < 6_000; k++) {
      heap.bump(2 * (k % 2_000) + 1, 0);
      heap.decay();
    }
    int[] drawn = IntStream.range(0, 2_000).map(k -> heap.activityOf(heap.draw(1))).toArray();
    assertThat(drawn).startsWith(1_999, 1_998, 1_997);
    assertThat(Arrays.stream(drawn).distinct().count()).isEqualTo(2_000);
  }

  @Test
  void bump_manyDecays_keepsTheActiveClause() {
    RenewableProject project = packing(4, 2, 7);
    StartBounds bounds = new StartBounds(project, 30, 5);
    ClauseStore clauses = new ClauseStore(bounds, 30);
    int quiet = clauses.add(new int[] {0, 4, 2, 4, 4, 4}, 3, 3);
    int active = clauses.add(new int[] {0, 5, 2, 5, 4, 5}, 3, 3);
    for (int k = 0; k < 60_000; k++) {
      clauses.decay();
      clauses.bump(active);
    }
    clauses.reduce();
    assertThat(quiet).isNotEqualTo(active);
    assertThat(clauses.count()).isEqualTo(1);
    assertThat(clauses.bound(1, 0)).isEqualTo(5);
  }

  /** Two of the units that do not fit together add up to more than an int holds. */
  @Test
  void run_capacityNearTheLargestInt_isTheOptimum() {
    int most = Integer.MAX_VALUE;
    RenewableProject project =
        RenewableProject.of(
            new int[] {4, 7, 2, 5, 3},
            new int[] {most, most - 1},
            new int[][] {
              {most - 3, 1}, {most - 1, most / 2}, {most, 7}, {most / 2 + 9, most - 1}, {most, 0}
            },
            new int[5][0]);
    SearchMeter meter = ExactSearchPropertyTest.meter(project, new Random(1), 1_000);
    meter.offer(new int[] {0, 5, 13, 16, 22}, 25);

    new ExactSearch(project, meter).run(1);

    assertThat(meter.makespan()).isEqualTo(21);
    assertThat(meter.isOptimal()).isTrue();
  }
}
