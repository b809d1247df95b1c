package dev.evenkeel.scheduling.staffing.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeferredWorkCalculatorPropertyTest {
  private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");
  private static final Duration HANDLE_TIME = Duration.ofMinutes(7);

  /** A case: gaps and lengths in quarters of an hour, alternating. */
  record Case(List<Integer> arrivals, List<Integer> counts, List<Integer> openings, int deadline) {
    DeferredWork work(DeadlineClock clock) {
      List<LoadInterval> loads = new ArrayList<>();
      List<Interval> times = intervals(arrivals);
      for (int i = 0; i < times.size(); i++) {
        loads.add(LoadInterval.of(times.get(i), counts.get(i % counts.size()), HANDLE_TIME));
      }
      return new DeferredWork(ContactLoad.of(loads), Duration.ofMinutes(15L * deadline), clock);
    }

    List<Interval> openTimes() {
      return intervals(openings);
    }

    private static List<Interval> intervals(List<Integer> quarters) {
      List<Interval> intervals = new ArrayList<>();
      long time = 0;
      for (int i = 0; i + 1 < quarters.size(); i += 2) {
        long start = time + quarters.get(i);
        time = start + quarters.get(i + 1) + 1;
        intervals.add(Interval.of(START.plusSeconds(900 * start), START.plusSeconds(900 * time)));
      }
      return intervals;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Integer> quarters = Arbitraries.integers().between(0, 12);
    return Combinators.combine(
            quarters.list().ofMinSize(2).ofMaxSize(12),
            Arbitraries.integers().between(0, 30).list().ofMinSize(1).ofMaxSize(6),
            quarters.list().ofMinSize(2).ofMaxSize(10),
            Arbitraries.integers().between(1, 40))
        .as(Case::new);
  }

  @Property(tries = 150)
  void plan_staysBetweenWhatIsDueAndWhatHasArrived(
      @ForAll("cases") Case given, @ForAll DeadlineClock clock) {
    DeferredWork work = given.work(clock);
    DeferredOutcome outcome = DeferredWorkCalculator.standard().plan(work, given.openTimes());

    outcome
        .plan()
        .ifPresent(
            plan -> DeferredPlanAssert.assertThatPlan(plan, work, given.openTimes()).isValid());
    if (clock == DeadlineClock.OPENINGS) {
      assertThat(outcome.plan()).isPresent();
    }
  }

  /**
   * The pace of the critical time: whatever arrives after s and is due until t needs people between
   * s and t; the greatest quotient over all pairs of quarters is a lower bound for every plan.
   */
  @Property(tries = 150)
  void peak_isTheGreatestNeedOverAllPairsOfTimes(
      @ForAll("cases") Case given, @ForAll DeadlineClock clock) {
    DeferredWork work = given.work(clock);
    List<Interval> openings = given.openTimes();
    DeferredWorkCalculator.standard()
        .plan(work, openings)
        .plan()
        .ifPresent(
            plan ->
                assertThat(plan.peakAgents())
                    .isCloseTo(
                        greatestNeed(work, openings, plan),
                        org.assertj.core.api.Assertions.within(1e-9 * (1 + plan.peakAgents()))));
  }

  private static double greatestNeed(
      DeferredWork work, List<Interval> openings, DeferredPlan plan) {
    DeferredPlanAssert sums = DeferredPlanAssert.assertThatPlan(plan, work, openings);
    List<Instant> starts = new ArrayList<>(List.of(openings.get(0).start()));
    List<Instant> ends = new ArrayList<>();
    for (Interval opening : openings) {
      Instant time = opening.start();
      while (time.isBefore(opening.end())) {
        time = time.plusSeconds(900);
        starts.add(time);
        ends.add(time);
      }
      ends.add(opening.start());
    }
    double greatest = 0;
    for (Instant end : ends) {
      double due = sums.due(end);
      for (Instant start : starts) {
        double seconds = openSeconds(openings, start, end);
        double arrived = start.equals(openings.get(0).start()) ? 0 : sums.arrived(start);
        if (seconds > 0 && due > arrived) {
          greatest = Math.max(greatest, (due - arrived) / seconds);
        }
      }
    }
    return greatest;
  }

  private static double openSeconds(List<Interval> openings, Instant start, Instant end) {
    return end.isAfter(start)
        ? openings.stream()
            .flatMap(opening -> opening.intersection(Interval.of(start, end)).stream())
            .mapToLong(piece -> piece.length().toSeconds())
            .sum()
        : 0;
  }

  /** The conditions under which a line between two curves is the shortest one. */
  @Property(tries = 300)
  void pace_risesOnlyWithoutBacklogAndFallsOnlyAtADeadline(
      @ForAll("cases") Case given, @ForAll DeadlineClock clock) {
    DeferredWork work = given.work(clock);
    List<Interval> openings = given.openTimes();
    DeferredWorkCalculator.standard()
        .plan(work, openings)
        .plan()
        .ifPresent(
            plan -> {
              DeferredPlanAssert sums = DeferredPlanAssert.assertThatPlan(plan, work, openings);
              for (int i = 1; i < plan.intervals().size(); i++) {
                DeferredStaffing before = plan.intervals().get(i - 1);
                DeferredStaffing after = plan.intervals().get(i);
                double done = sums.done(before.interval().end());
                if (after.agents() > before.agents() + 1e-9) {
                  assertThat(before.backlogHours()).isLessThan(1e-6);
                } else if (after.agents() < before.agents() - 1e-9) {
                  assertThat(done - sums.due(after.interval().start())).isLessThan(1e-3);
                }
              }
            });
  }

  @Property(tries = 150)
  void plan_withALaterDeadline_neverHasAHigherPeak(
      @ForAll("cases") Case given, @ForAll DeadlineClock clock) {
    DeferredWork work = given.work(clock);
    DeferredWork later = new DeferredWork(work.arrivals(), work.within().plusMinutes(45), clock);
    DeferredWorkCalculator calculator = DeferredWorkCalculator.standard();
    calculator
        .plan(work, given.openTimes())
        .plan()
        .ifPresent(
            plan ->
                assertThat(
                        calculator.plan(later, given.openTimes()).plan().orElseThrow().peakAgents())
                    .isLessThanOrEqualTo(plan.peakAgents() + 1e-9));
  }
}
