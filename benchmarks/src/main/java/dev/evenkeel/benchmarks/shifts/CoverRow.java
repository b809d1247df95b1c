package dev.evenkeel.benchmarks.shifts;

import dev.evenkeel.benchmarks.shifts.ShiftCoverPeer.Answer;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.shift.ShiftCover;
import dev.evenkeel.scheduling.shift.ShiftPlanner;
import dev.evenkeel.scheduling.shift.StaffRequirement;
import dev.evenkeel.scheduling.shift.StaffedShift;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What a solver found for an instance.
 *
 * @param instance the name and size of the instance, as in the table
 * @param solver who found it
 * @param cost the paid hours, not a number if there is no cover
 * @param bound what no cover is below
 * @param seconds how long it took by the clock
 * @param missing the hours that are not covered, counted anew from the shifts
 */
record CoverRow(
    String instance, String solver, double cost, double bound, double seconds, double missing) {
  static final String OURS = "evenkeel";

  /** How much better another solver may be. */
  private static final double TOLERANCE = 0.005;

  static CoverRow ours(ShiftInstance instance, long seed, Duration limit) {
    long start = System.nanoTime();
    ShiftCover cover =
        ShiftPlanner.standard()
            .withBudget(SearchBudget.ofTime(limit, System::nanoTime))
            .cover(instance.requirement(seed), instance.rules());
    double seconds = secondsSince(start);
    return new CoverRow(
        name(instance, seed), OURS, paidHours(cover), cover.lowerBound(), seconds, missing(cover));
  }

  static CoverRow of(ShiftCoverPeer peer, ShiftInstance instance, long seed, Duration limit) {
    long start = System.nanoTime();
    Answer answer = peer.cover(instance.problem(seed), limit);
    double cost = answer.cost().orElse(Double.NaN);
    return new CoverRow(
        name(instance, seed), peer.name(), cost, answer.bound(), secondsSince(start), 0);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static String name(ShiftInstance instance, long seed) {
    CoverProblem problem = instance.problem(seed);
    return String.format(
        Locale.ROOT,
        "\"%s\",%d,%d,%.2f",
        instance.label(),
        problem.demand().length,
        problem.columns().size(),
        instance.requirement(seed).requiredHours());
  }

  private static double paidHours(ShiftCover cover) {
    double minutes = 0;
    for (StaffedShift staffed : cover.shifts()) {
      Duration paid = staffed.shift().interval().length();
      for (Interval pause : staffed.shift().breaks()) {
        paid = paid.minus(pause.length());
      }
      minutes += (double) paid.toMinutes() * staffed.people();
    }
    return minutes / 60;
  }

  /** Counts minute by minute, so that nothing of the library's own counting is trusted. */
  private static double missing(ShiftCover cover) {
    StaffRequirement requirement = cover.requirement();
    int all = (int) minutes(requirement.start(), requirement.end());
    int[] present = new int[all];
    for (StaffedShift staffed : cover.shifts()) {
      int from = (int) minutes(requirement.start(), staffed.shift().start());
      int to = (int) minutes(requirement.start(), staffed.shift().end());
      for (int minute = from; minute < to; minute++) {
        Instant now = requirement.start().plus(Duration.ofMinutes(minute));
        if (staffed.shift().breaks().stream().noneMatch(pause -> pause.contains(now))) {
          present[minute % all] += staffed.people();
        }
      }
    }
    int length = (int) requirement.intervalLength().toMinutes();
    double missing = 0;
    for (int minute = 0; minute < all; minute++) {
      missing += Math.max(0, requirement.people().get(minute / length) - present[minute]);
    }
    return missing / 60;
  }

  private static long minutes(Instant from, Instant to) {
    return Duration.between(from, to).toMinutes();
  }

  /** Whether all is covered and a cover that can be exact is. */
  boolean isAsPromised(ShiftInstance covered) {
    return missing == 0 && cost >= bound && (!covered.isContiguous() || cost == bound);
  }

  /** Whether this is better than another by more than may be. */
  boolean isBetterThan(CoverRow other) {
    return other.cost > cost * (1 + TOLERANCE);
  }

  String text() {
    double gap = cost == bound ? 0 : 100 * (cost - bound) / cost;
    return String.format(
        Locale.ROOT,
        "%s,%s,%.1f,%.3f,%.3f,%.1f,%.2f",
        instance,
        solver,
        cost,
        bound,
        gap,
        seconds,
        missing);
  }
}
