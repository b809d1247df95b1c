package dev.evenkeel.scheduling.resource.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SearchMeterTest {
  private final AtomicLong clock = new AtomicLong(500);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final List<String> told = new ArrayList<>();

  /** A meter of two start times, ten activities, three ticks a unit and the bound 5. */
  private SearchMeter meter(SearchBudget budget) {
    EngineListener listener =
        (makespan, bound, schedules) -> told.add(makespan + " " + bound + " " + schedules);
    return new SearchMeter(
        new SearchMeter.Scope(2, 10, 3, 5),
        new SearchSettings(budget, 1, Workers.caller(), cancelled::get, listener));
  }

  @Test
  void schedules_placements_countAsTheirShareRoundedUp() {
    SearchMeter meter = meter(SearchBudget.ofSchedules(100));
    meter.countSchedules(3);
    meter.countPlacements(11);
    assertThat(meter.schedules()).isEqualTo(5);
    assertThat(meter.remainingSchedules()).isEqualTo(95);
    assertThat(meter.remainingPlacements()).isEqualTo(959);
    assertThat(meter.progress()).isEqualTo(0.05);
  }

  @Test
  void remainingSchedules_allUsed_isZero() {
    SearchMeter meter = meter(SearchBudget.ofSchedules(2));
    meter.countSchedules(3);
    assertThat(meter.remainingSchedules()).isZero();
    assertThat(meter.remainingPlacements()).isZero();
    assertThat(meter.isFinished()).isTrue();
    assertThat(meter.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
  }

  @Test
  void offer_shorter_isKeptAndTold() {
    SearchMeter meter = meter(SearchBudget.ofSchedules(100));
    meter.countSchedules(1);
    meter.offer(new int[] {1, 4}, 9);
    meter.offer(new int[] {2, 5}, 9);
    meter.offer(new int[] {0, 3}, 8);
    assertThat(meter.best()).containsExactly(0, 3);
    assertThat(meter.makespan()).isEqualTo(8);
    assertThat(told).containsExactly("27 15 1", "24 15 1");
  }

  @Test
  void raise_onlyHigherBound_isTold() {
    SearchMeter meter = meter(SearchBudget.ofSchedules(100));
    meter.offer(new int[2], 7);
    meter.raise(5);
    meter.raise(7);
    assertThat(told).containsExactly("21 15 0", "21 21 0");
    assertThat(meter.isOptimal()).isTrue();
    assertThat(meter.isFinished()).isTrue();
    assertThat(meter.end()).isEqualTo(SearchEnd.OPTIMAL);
  }

  @Test
  void raise_beforeAnySchedule_isToldWithTheFirst() {
    SearchMeter meter = meter(SearchBudget.ofSchedules(100));
    meter.raise(6);
    assertThat(told).isEmpty();
    meter.countSchedules(1);
    meter.offer(new int[2], 7);
    assertThat(told).containsExactly("21 18 1");
  }

  @Test
  void progress_cancelled_isOne() {
    SearchMeter meter = meter(SearchBudget.ofSchedules(100));
    assertThat(meter.isFinished()).isFalse();
    cancelled.set(true);
    assertThat(meter.progress()).isEqualTo(1);
    assertThat(meter.end()).isEqualTo(SearchEnd.CANCELLED);
  }

  @Test
  void progress_timed_isShareOfTime() {
    SearchMeter meter = meter(SearchBudget.ofTime(Duration.ofNanos(1_000), clock::get));
    clock.set(750);
    assertThat(meter.progress()).isEqualTo(0.25);
    clock.set(1_500);
    assertThat(meter.isFinished()).isTrue();
  }

  @Test
  void progress_timeAndSchedules_isTheGreaterShare() {
    SearchBudget both = SearchBudget.ofSchedules(10).withTime(Duration.ofNanos(1_000), clock::get);
    SearchMeter meter = meter(both);
    meter.countSchedules(5);
    clock.set(600);
    assertThat(meter.progress()).isEqualTo(0.5);
    clock.set(1_400);
    assertThat(meter.progress()).isEqualTo(0.9);
  }

  @Test
  void progress_timeWithoutEnd_neverEnds() {
    SearchMeter meter = meter(SearchBudget.ofTime(Duration.ofSeconds(Long.MAX_VALUE), clock::get));
    clock.set(Long.MAX_VALUE);
    assertThat(meter.isFinished()).isFalse();
  }

  @Test
  void expectedSchedules_inSchedules_isTheBudget() {
    assertThat(meter(SearchBudget.ofSchedules(70)).expectedSchedules()).isEqualTo(70);
  }

  @Test
  void expectedSchedules_timed_followsThePace() {
    SearchMeter meter = meter(SearchBudget.ofTime(Duration.ofNanos(1_000), clock::get));
    assertThat(meter.expectedSchedules()).isEqualTo(1);
    meter.countSchedules(4);
    clock.set(520);
    assertThat(meter.expectedSchedules()).isEqualTo(200);
  }

  @Test
  void expectedSchedules_clockHasNotMoved_isWhatWasMade() {
    SearchMeter meter = meter(SearchBudget.ofTime(Duration.ofNanos(1_000), clock::get));
    meter.countSchedules(4);
    assertThat(meter.expectedSchedules()).isEqualTo(4);
  }
}
