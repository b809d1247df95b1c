package dev.evenkeel.examples.psplib;

import dev.evenkeel.examples.chart.Words;
import dev.evenkeel.scheduling.resource.PriorityRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The plan of an instance as lines for a console. */
public final class InstanceReport {
  private InstanceReport() {}

  /**
   * Returns the report.
   *
   * @param plan the plan
   * @return the lines
   */
  public static List<String> of(InstancePlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %d activities, %d resources"
            .formatted(
                plan.instance().name(),
                plan.instance().activities().size(),
                plan.instance().resources().size()));
    lines.add("critical path bound  " + plan.criticalPathBound());
    plan.instance()
        .statedCriticalPath()
        .ifPresent(stated -> lines.add("  as the file states " + stated + agreement(plan, stated)));
    plan.makespans().forEach((rule, makespan) -> lines.add(line(rule, makespan)));
    plan.best().ifPresent(best -> lines.add("makespan             " + plan.makespan() + gap(plan)));
    lines.add("feasible             " + verdict(plan));
    plan.best()
        .ifPresent(best -> best.verdict().violations().forEach(fault -> lines.add("  " + fault)));
    plan.infeasible().forEach(finding -> lines.add("  " + finding));
    return lines;
  }

  private static String agreement(InstancePlan plan, int stated) {
    return stated == plan.criticalPathBound() ? "" : " - these differ";
  }

  private static String line(PriorityRule rule, long makespan) {
    return "  %4d by %s"
        .formatted(makespan, rule.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  static String gap(InstancePlan plan) {
    double over = plan.makespan() - plan.criticalPathBound();
    return plan.criticalPathBound() == 0
        ? ""
        : " (%s %% over the bound)".formatted(Words.number(100 * over / plan.criticalPathBound()));
  }

  static String verdict(InstancePlan plan) {
    if (plan.best().isEmpty()) {
      return "no schedule found";
    }
    return plan.isFeasible() ? "yes, by an independent check of precedences and capacities" : "NO";
  }
}
