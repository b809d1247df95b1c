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
    StringBuilder need =
        new StringBuilder(Quantities.decimals(staffing.offeredLoad(), 2) + " erlang need");
    int most = 0;
    for (Map.Entry<StaffingTarget, Integer> entry : staffing.agentsByTarget().entrySet()) {
      if (entry.getValue() > most) {
        need.append(most == 0 ? " " : " and ")
            .append(entry.getValue())
            .append(most == 0 ? " agents to " : " to ")
            .append(entry.getKey().aim());
        most = entry.getValue();
      }
    }
    return need.toString();
  }

  private static String reached(IntervalStaffing staffing) {
    StringBuilder reached = new StringBuilder();
    staffing
        .serviceLevel()
        .ifPresent(
            level ->
                reached
                    .append("; they answer ")
                    .append(Quantities.decimals(100 * level, 2))
                    .append(" % in time"));
    if (staffing.serviceLevel().isEmpty()) {
      staffing
          .meanWaitSeconds()
          .ifPresent(wait -> reached.append(text("; the mean wait is then %.1f s", wait)));
    }
    double lost = staffing.abandonment().orElse(0);
    if (lost > 0) {
      reached.append(" and ").append(Quantities.decimals(100 * lost, 2)).append(" % give up");
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
