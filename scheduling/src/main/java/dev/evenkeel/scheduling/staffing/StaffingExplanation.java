package dev.evenkeel.scheduling.staffing;

import static dev.evenkeel.scheduling.staffing.internal.Quantities.text;

import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.util.Map;

/** Says in words why an interval needs its agents. */
final class StaffingExplanation {
  private StaffingExplanation() {}

  static String of(IntervalStaffingBuilder parts, Shrinkage shrinkage) {
    // Everything but the explanation is known by now.
    IntervalStaffing staffing = parts.explanation("still to be told").build();
    return need(staffing) + reached(staffing) + scheduled(staffing, shrinkage);
  }

  private static String need(IntervalStaffing staffing) {
    StringBuilder need = new StringBuilder(text("%.2f erlang need", staffing.offeredLoad()));
    int most = 0;
    for (Map.Entry<StaffingTarget, Integer> entry : staffing.agentsByTarget().entrySet()) {
      if (entry.getValue() > most) {
        String agents = most == 0 ? " %d agents to %s" : " and %d to %s";
        need.append(text(agents, entry.getValue(), entry.getKey().aim()));
        most = entry.getValue();
      }
    }
    return need.toString();
  }

  private static String reached(IntervalStaffing staffing) {
    StringBuilder reached = new StringBuilder();
    staffing
        .serviceLevel()
        .ifPresent(level -> reached.append(text("; they answer %.2f %% in time", 100 * level)));
    if (staffing.serviceLevel().isEmpty()) {
      staffing
          .meanWaitSeconds()
          .ifPresent(wait -> reached.append(text("; the mean wait is then %.1f s", wait)));
    }
    double lost = staffing.abandonment().orElse(0);
    if (lost > 0) {
      reached.append(text(" and %.2f %% give up", 100 * lost));
    }
    return reached.append('.').toString();
  }

  private static String scheduled(IntervalStaffing staffing, Shrinkage shrinkage) {
    double share = shrinkage.share();
    return share == 0
        ? ""
        : text(
            " With a shrinkage of %s, %d people are scheduled.",
            Quantities.percent(share), staffing.scheduledHeadCount());
  }
}
