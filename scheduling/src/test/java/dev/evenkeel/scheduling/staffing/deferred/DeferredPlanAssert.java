package dev.evenkeel.scheduling.staffing.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Re-checks every rule of a deferred plan minute by minute, with sums of its own. */
final class DeferredPlanAssert {
  private static final double TOLERANCE = 1e-6;

  private final DeferredPlan plan;
  private final DeferredWork work;
  private final List<Interval> openings;

  private DeferredPlanAssert(DeferredPlan plan, DeferredWork work, List<Interval> openings) {
    this.plan = plan;
    this.work = work;
    this.openings = openings;
  }

  /** All times of work and openings must be whole minutes. */
  static DeferredPlanAssert assertThatPlan(
      DeferredPlan plan, DeferredWork work, List<Interval> openings) {
    return new DeferredPlanAssert(plan, work, openings);
  }

  void isValid() {
    coversTheOpenings();
    for (DeferredStaffing staffing : plan.intervals()) {
      assertThat(staffing.wholeAgents())
          .isBetween(
              (int) Math.floor(staffing.agents() - TOLERANCE), (int) Math.ceil(staffing.agents()));
      Instant time = staffing.interval().start();
      while (time.isBefore(staffing.interval().end())) {
        keepsTheLimits(time);
        time = time.plusSeconds(60);
      }
      keepsTheLimits(staffing.interval().end());
      assertThat(staffing.backlogHours() * 3600)
          .isCloseTo(
              arrived(staffing.interval().end()) - done(staffing.interval().end()),
              org.assertj.core.api.Assertions.within(1e-3));
    }
    Instant end = openings.get(openings.size() - 1).end();
    assertThat(plan.remainingHours() * 3600)
        .isCloseTo(arrived(end) - done(end), org.assertj.core.api.Assertions.within(1e-3));
  }

  private void coversTheOpenings() {
    Duration planned = total(plan.intervals().stream().map(DeferredStaffing::interval).toList());
    assertThat(planned).isEqualTo(total(openings));
    for (DeferredStaffing staffing : plan.intervals()) {
      assertThat(openings)
          .anyMatch(
              opening ->
                  !staffing.interval().start().isBefore(opening.start())
                      && !staffing.interval().end().isAfter(opening.end()));
    }
  }

  private static Duration total(List<Interval> intervals) {
    return intervals.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
  }

  private void keepsTheLimits(Instant time) {
    double done = done(time);
    double scale = TOLERANCE * Math.max(1, arrived(time));
    assertThat(done).isLessThanOrEqualTo(arrived(time) + scale);
    assertThat(done).isGreaterThanOrEqualTo(due(time) - scale);
  }

  double done(Instant time) {
    return plan.intervals().stream()
        .mapToDouble(staffing -> staffing.agents() * secondsUntil(staffing.interval(), time))
        .sum();
  }

  double arrived(Instant time) {
    double sum = 0;
    for (LoadInterval load : work.arrivals().intervals()) {
      double seconds = secondsUntil(load.interval(), time);
      sum += load.offeredLoad() * seconds;
    }
    return sum;
  }

  /** What is due until a time; walks back minute by minute where only opening time counts. */
  double due(Instant time) {
    if (work.clock() == DeadlineClock.ELAPSED) {
      return arrived(time.minus(work.within()));
    }
    long minutes = work.within().toMinutes();
    Instant from = time;
    Instant first = openings.get(0).start();
    while (minutes > 0 && from.isAfter(first)) {
      from = from.minusSeconds(60);
      minutes -= isOpen(from) ? 1 : 0;
    }
    return minutes > 0 ? 0 : arrived(from);
  }

  private boolean isOpen(Instant time) {
    return openings.stream().anyMatch(opening -> opening.contains(time));
  }

  private static double secondsUntil(Interval interval, Instant time) {
    if (!time.isAfter(interval.start())) {
      return 0;
    }
    Instant end = time.isBefore(interval.end()) ? time : interval.end();
    return Duration.between(interval.start(), end).toSeconds();
  }
}
