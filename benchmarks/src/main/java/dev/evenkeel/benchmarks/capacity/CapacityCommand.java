package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityCalculator;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.capacity.blending.BlendingRule;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import dev.evenkeel.scheduling.staffing.TimeVariation;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plans every day of a file of calls, says how long that took, and plays the days with project work
 * in the hours that each way of counting offers.
 */
public final class CapacityCommand implements Command {
  private static final double LEAST_KEPT = 0.95;

  @Override
  public String name() {
    return "capacity";
  }

  @Override
  public String arguments() {
    return "[OPTIONS] [FILE]";
  }

  @Override
  public String purpose() {
    return "plans project hours beside calls, and simulates what they do to the service";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line = CapacityOptions.line(arguments);
    CapacityOptions options = CapacityOptions.of(line);
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      return REFUSED;
    }
    try {
      List<CallDay> days = CallFile.read(options.file());
      return days.isEmpty()
          ? refused("no days in " + options.file(), err)
          : run(days, options, out);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      return refused(options.file() + ": " + e.getMessage(), err);
    }
  }

  private static int refused(String fault, PrintStream err) {
    err.println(fault);
    return REFUSED;
  }

  private static int run(List<CallDay> days, CapacityOptions options, PrintStream out) {
    List<PlannedDay> planned = plan(days, options, out);
    Map<WorkRule, RuleResult> results = new EnumMap<>(WorkRule.class);
    for (WorkRule rule : WorkRule.values()) {
      RuleResult result = new RuleResult(options.target().share());
      planned.forEach(day -> day.simulate(rule, options, result));
      results.put(rule, result);
    }
    print(results, options, days.size(), out);
    boolean kept =
        results.entrySet().stream()
            .filter(entry -> entry.getKey().isOurs())
            .allMatch(entry -> entry.getValue().kept() >= LEAST_KEPT);
    return kept ? OK : MISS;
  }

  private static List<PlannedDay> plan(
      List<CallDay> days, CapacityOptions options, PrintStream out) {
    StaffingCalculator staffing =
        StaffingCalculator.standard()
            .withPatience(options.patience())
            .withTimeVariation(TimeVariation.MODIFIED_OFFERED_LOAD_MAXIMUM);
    CapacityCalculator capacities =
        CapacityCalculator.standard().withBlending(BlendingRule.GREATEST_THRESHOLD);
    List<PlannedDay> planned = new ArrayList<>();
    int pieces = (int) (options.minutes() / CallFile.PIECE.toMinutes());
    ContactLoad first = days.get(0).load(pieces, options.handleTime());
    Interval open =
        Interval.of(
            first.intervals().get(0).interval().start(),
            first.intervals().get(first.intervals().size() - 1).interval().end());
    ShiftTeams teams = new ShiftTeams(open, options.shiftHours());
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    long processor = 0;
    int intervals = 0;
    for (CallDay day : days) {
      ContactLoad load = day.load(pieces, options.handleTime());
      long start = System.nanoTime();
      long used = thread.getCurrentThreadCpuTime();
      StaffingPlan plan = staffing.plan(load, options.target());
      ServiceGroup group = teams.group(plan);
      ProjectCapacity capacity = capacities.capacity(plan, group, teams.calendars());
      processor += thread.getCurrentThreadCpuTime() - used;
      nanos += System.nanoTime() - start;
      intervals += load.intervals().size();
      planned.add(new PlannedDay(load.intervals(), plan, capacity));
    }
    out.printf(
        Locale.ROOT,
        "%d days with %d intervals of %d min planned in %.2f s, %.2f s of them on the processor"
            + " (staffing by Erlang A, capacity by number of people in blocks).%n",
        days.size(),
        intervals,
        options.minutes(),
        nanos / 1e9,
        processor / 1e9);
    return planned;
  }

  private static void print(
      Map<WorkRule, RuleResult> results, CapacityOptions options, int days, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "Handle time %d s, patience %d s, target %s, shifts of %d h; each day played %d times.%n%n",
        options.handleTime().toSeconds(),
        options.patience().toSeconds(),
        options.target(),
        options.shiftHours(),
        options.runs());
    out.println(
        "| project work in | project hours a day | answered in time | gave up | worst interval |"
            + " intervals that keep the target | not below it by 1.645 standard errors |"
            + " variance against independent calls |");
    out.println("|---|---|---|---|---|---|---|---|");
    results.forEach(
        (rule, result) ->
            out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.0f x |%n",
                rule,
                result.hours() / days,
                100 * result.serviceLevel(),
                100 * result.lost(),
                100 * result.worst(),
                100 * result.kept(),
                100 * result.notBelow(),
                result.varianceRatio()));
    out.printf(
        Locale.ROOT,
        "%nAn interval keeps the target if the share answered in time, over all times it was played,"
            + " is at least%nthe target less 1.645 sqrt(target (1 - target) / n) with its n calls of"
            + " one day: a day just on target,%nof independent calls, would fall short of that in 5"
            + " %% of intervals. Calls that wait together are late together: the last two columns"
            + " have%nthe standard error between plays instead, and its square against that of"
            + " independent calls. When a shift%nends, its people finish what they began, which does"
            + " not count as project hours, and the next are all free.%n");
  }
}
