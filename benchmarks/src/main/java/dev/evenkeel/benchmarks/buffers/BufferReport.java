package dev.evenkeel.benchmarks.buffers;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.buffer.ActivityLink;
import dev.evenkeel.scheduling.buffer.BufferMethod;
import dev.evenkeel.scheduling.buffer.BufferRounding;
import dev.evenkeel.scheduling.buffer.BufferSizing;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.buffer.CriticalChainPlanner;
import dev.evenkeel.scheduling.buffer.FeedingBufferRule;
import dev.evenkeel.scheduling.buffer.FeedingChain;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints a case. Times are in units of the file after the start of the project.
 *
 * @param project the case
 * @param logNormal the case with log-normal durations, for the method that plays the plan; empty if
 *     there is none
 * @param scheduler what schedules it
 * @param rule what is done about feeding buffers that do not fit
 * @param share the parameter of the fixed share
 * @param out where to print
 */
record BufferReport(
    ResolvedProject project,
    Optional<ResolvedProject> logNormal,
    ResourceScheduler scheduler,
    FeedingBufferRule rule,
    double share,
    PrintStream out) {
  private static final String LINE = "%-22s %-28s %-10s %12s %10s %10s %10s %10s%n";

  void print() {
    CriticalChainPlan bare = planner(BufferSizing.ofShare(0)).plan(project);
    String proved = isProved(bare) ? "proved the shortest" : "not proved shortest";
    out.printf("Schedule of %s (%s).%n", BufferCase.shortUnits(bare.schedule().makespan()), proved);
    out.printf(
        "Critical chain: %s (length %s)%n",
        label(bare.chain()), BufferCase.shortUnits(bare.chainLength()));
    printFeeding(bare);
    out.println("Latest starts without buffers: " + times(bare.schedule()));
    out.println();
    out.printf(LINE, "method", "buffer", "before", "size", "rounded", "given", "from", "to");
    for (BufferMethod method : BufferMethod.values()) {
      if (method != BufferMethod.SIMULATED_PERCENTILE || logNormal.isPresent()) {
        print(method, bare.schedule());
      }
    }
    out.println();
    out.println("Size: unrounded. Rounded: up to whole units, and with this size given, from, to.");
    out.println("The end of the project buffer is the promise.");
    out.println(
        logNormal.isPresent()
            ? "Simulated percentile: 90 %, log-normal durations with the aggressive estimate as"
                + " median and the safe one as 90th percentile."
            : "Simulated percentile: left out, as an activity has no usable log-normal distribution"
                + " (a median of 0, or a 90th percentile far above it).");
  }

  private boolean isProved(CriticalChainPlan plan) {
    return scheduler.schedule(project) instanceof Scheduled scheduled
        && scheduled.search().isOptimal()
        && scheduled.schedule().finish().equals(plan.schedule().finish());
  }

  private CriticalChainPlanner planner(BufferSizing sizing) {
    return CriticalChainPlanner.standard()
        .withSizing(sizing)
        .withScheduler(scheduler)
        .withSafePercentile(1)
        .withFeedingBufferRule(rule);
  }

  private CriticalChainPlan plan(BufferSizing sizing, Schedule schedule) {
    return sizing.method() == BufferMethod.SIMULATED_PERCENTILE
        ? planner(sizing)
            .withSafePercentile(BufferCase.SAFE_PERCENTILE)
            .plan(logNormal.orElseThrow(), schedule)
        : planner(sizing).plan(project, schedule);
  }

  private void printFeeding(CriticalChainPlan plan) {
    int number = 0;
    for (FeedingChain chain : plan.feedingChains()) {
      String kind = chain.isBranch() ? "Branch" : "Feeding chain " + ++number;
      out.printf(
          "%s: %s (length %s) %s%n",
          kind, label(chain.activities()), BufferCase.shortUnits(chain.length()), merge(chain));
    }
    if (plan.feedingChains().isEmpty()) {
      out.println("No feeding chains.");
    }
  }

  private static String merge(FeedingChain chain) {
    Optional<ActivityId> point = chain.mergePoint();
    if (point.isEmpty()) {
      return "ends with the project";
    }
    boolean shared = chain.link().filter(ActivityLink.Kind.RESOURCE::equals).isPresent();
    return "joins " + point.get() + (shared ? " by a resource" : "");
  }

  private static String label(List<ChainActivity> chain) {
    return chain.stream()
        .map(activity -> activity.activity().value())
        .collect(Collectors.joining(" - "));
  }

  private String times(Schedule schedule) {
    return schedule.assignments().stream()
        .map(one -> "%s %s-%s".formatted(one.activity(), at(one.start()), at(one.finish())))
        .collect(Collectors.joining(", "));
  }

  private void print(BufferMethod method, Schedule schedule) {
    BufferSizing sizing = BufferSizing.builder().method(method).share(share).build();
    CriticalChainPlan exact = plan(sizing, schedule);
    BufferRounding up = BufferRounding.up(BufferCase.UNIT);
    CriticalChainPlan rounded = plan(sizing.toBuilder().rounding(up).build(), schedule);
    printProject(method, exact, rounded);
    int number = 0;
    for (int k = 0; k < exact.feedingChains().size(); k++) {
      FeedingChain chain = rounded.feedingChains().get(k);
      if (!chain.isBranch()) {
        print(method, ++number, exact.feedingChains().get(k).wanted(), chain);
      }
    }
  }

  private void printProject(
      BufferMethod method, CriticalChainPlan exact, CriticalChainPlan rounded) {
    out.printf(
        LINE,
        name(method),
        "project",
        "promise",
        BufferCase.units(exact.projectBuffer()),
        BufferCase.shortUnits(rounded.projectBuffer()),
        BufferCase.shortUnits(rounded.projectBuffer()),
        at(rounded.projectBufferStart()),
        at(rounded.promisedDate()));
  }

  private void print(BufferMethod method, int number, Duration exact, FeedingChain chain) {
    out.printf(
        LINE,
        name(method),
        "feeding " + number + " (" + chain.label() + ")",
        chain.mergePoint().map(ActivityId::value).orElse("end"),
        BufferCase.units(exact),
        BufferCase.shortUnits(chain.wanted()),
        BufferCase.shortUnits(chain.given()),
        at(chain.bufferStart()),
        at(chain.bufferEnd()));
  }

  private static String name(BufferMethod method) {
    return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String at(Instant instant) {
    return BufferCase.shortUnits(Duration.between(project.origin(), instant));
  }
}
