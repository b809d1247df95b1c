package dev.evenkeel.scheduling.simulation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitPoolTest {
  private final List<Integer> links = new ArrayList<>();

  private double take(UnitPool pool, PlannedWork work, int... predecessors) {
    links.clear();
    return pool.take(work, IntStream.of(predecessors), links::add);
  }

  @Test
  void take_unusedUnits_haveNoLink() {
    UnitPool pool = new UnitPool(3);
    assertThat(take(pool, new PlannedWork(0, 2, 0, 5))).isZero();
    assertThat(links).isEmpty();
    take(pool, new PlannedWork(1, 1, 0, 4));
    assertThat(links).isEmpty();
  }

  @Test
  void take_usedUnits_comeFromWhoHasBeenDoneLongest() {
    UnitPool pool = new UnitPool(3);
    take(pool, new PlannedWork(0, 2, 0, 5));
    take(pool, new PlannedWork(1, 1, 0, 4));
    take(pool, new PlannedWork(2, 2, 6, 8));
    assertThat(links).containsExactly(1, 0);
    take(pool, new PlannedWork(3, 1, 6, 8));
    assertThat(links).containsExactly(0);
  }

  @Test
  void take_unitsOfPredecessors_comeFirst() {
    UnitPool pool = new UnitPool(2);
    take(pool, new PlannedWork(0, 1, 0, 5));
    take(pool, new PlannedWork(1, 1, 0, 4));
    take(pool, new PlannedWork(2, 1, 6, 8), 0, 7);
    assertThat(links).containsExactly(0);
    take(pool, new PlannedWork(3, 2, 8, 9), 2, 1, 0);
    assertThat(links).containsExactly(2, 1);
  }

  @Test
  void take_turnsInPauses_areNotLinked() {
    UnitPool pool = new UnitPool(1);
    take(pool, new PlannedWork(0, 1, 0, 20));
    take(pool, new PlannedWork(1, 1, 8, 16), 0);
    assertThat(links).isEmpty();
    take(pool, new PlannedWork(2, 1, 20, 21));
    assertThat(links).containsExactly(0);
  }

  @Test
  void change_unitsThatComeLater_areWaitedFor() {
    UnitPool pool = new UnitPool(1);
    take(pool, new PlannedWork(0, 1, 0, 2));
    pool.change(3, 2);
    assertThat(take(pool, new PlannedWork(1, 2, 4, 6))).isEqualTo(3);
    assertThat(links).containsExactly(0);
  }

  @Test
  void change_unitsThatLeaveAndComeBack_keepTheirHolder() {
    UnitPool pool = new UnitPool(3);
    take(pool, new PlannedWork(0, 3, 0, 2));
    pool.change(2, 0);
    pool.change(5, 1);
    assertThat(take(pool, new PlannedWork(1, 1, 6, 7))).isEqualTo(5);
    assertThat(links).containsExactly(0);
    pool.change(8, 2);
    pool.change(9, 3);
    assertThat(take(pool, new PlannedWork(2, 3, 10, 11))).isEqualTo(9);
    assertThat(links).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void change_unitsStillInUse_stay() {
    UnitPool pool = new UnitPool(2);
    take(pool, new PlannedWork(0, 2, 0, 10));
    pool.change(5, 1);
    take(pool, new PlannedWork(1, 1, 10, 12));
    assertThat(links).containsExactly(0);
  }
}
