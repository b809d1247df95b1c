package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.util.List;

/** The shortest line between what is due and what has arrived, told by openings. */
final class LevelPlan {
  private static final double NANOS = 1e9;
  private static final double ROUNDING = 1e-9;

  private final TimeLine line;
  private final long[] gates;
  private final double[] due;
  private final double[] arrived;
  private final TautString.Line done;

  LevelPlan(TimeLine line, Corridor corridor, double[] due, double[] arrived) {
    this.line = line;
    gates = corridor.gates();
    this.due = due;
    this.arrived = arrived;
    double[] seconds = new double[gates.length];
    for (int gate = 0; gate < gates.length; gate++) {
      seconds[gate] = gates[gate] / NANOS;
    }
    done = TautString.through(seconds, due, arrived);
  }

  DeferredPlan plan(List<Interval> openings, Shrinkage shrinkage) {
    int last = gates.length - 1;
    DeferredPlanBuilder plan =
        DeferredPlan.builder().remainingHours(hours(Math.max(0, arrived[last] - due[last])));
    long[] ends = line.offsets();
    int gate = 0;
    for (int opening = 0; opening < openings.size(); opening++) {
      while (gates[gate] < ends[opening + 1]) {
        int end = endOfPace(gate, ends[opening + 1]);
        plan.addInterval(staffing(gate, end, shrinkage));
        gate = end;
      }
    }
    return plan.build();
  }

  private int endOfPace(int start, long closing) {
    int end = start + 1;
    while (gates[end] < closing && done.slope(end + 1) == done.slope(end)) {
      end++;
    }
    return end;
  }

  private DeferredStaffing staffing(int start, int end, Shrinkage shrinkage) {
    double agents = done.slope(end);
    Interval interval =
        Interval.of(
            line.instant(line.latest(gates[start])), line.instant(line.earliest(gates[end])));
    return DeferredStaffing.builder()
        .interval(interval)
        .agents(agents)
        .wholeAgents((int) StrictMath.ceil(agents * (1 - ROUNDING)))
        .scheduledPeople(shrinkage.scheduled(agents))
        .backlogHours(hours(Math.max(0, arrived[end] - done.height(end))))
        .explanation(explanation(end, agents))
        .build();
  }

  private String explanation(int gate, double agents) {
    int turn = gate;
    while (turn < gates.length - 1 && done.slope(turn + 1) == done.slope(turn)) {
      turn++;
    }
    String until = line.instant(line.earliest(gates[turn])).toString();
    return Quantities.text("%.2f people work until %s, %s.", agents, until, reason(turn));
  }

  private String reason(int turn) {
    if (turn == gates.length - 1) {
      return "when all is done that is due before the openings end";
    }
    return done.slope(turn + 1) < done.slope(turn)
        ? "when a deadline is just met"
        : "when all that has arrived is done";
  }

  private static double hours(double seconds) {
    return seconds / 3600;
  }
}
