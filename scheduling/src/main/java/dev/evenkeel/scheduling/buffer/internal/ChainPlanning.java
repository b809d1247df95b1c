package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.buffer.ChainProfile;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.buffer.FeedingBufferRule;
import dev.evenkeel.scheduling.buffer.FeedingChain;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes a critical chain plan of a schedule. */
public final class ChainPlanning {
  private static final Comparator<ChainPlanning> PREFERENCE =
      Comparator.<ChainPlanning>comparingLong(planning -> planning.shift.makespan())
          .thenComparingInt(planning -> planning.network.resourceLinks())
          .thenComparing(Comparator.comparingLong(ChainPlanning::slack).reversed());

  private final ResolvedProject project;
  private final SchedulingLimits limits;
  private final PlannerOptions options;
  private final ScheduleShift shift;
  private final List<ChainActivity> estimates;
  private final Pools pools;
  private final ChainNetwork network;
  private final WorkingTime calendar;

  /**
   * Finds the chains of a schedule.
   *
   * @param project the project
   * @param schedule a feasible schedule
   * @param options how the plan is made
   */
  public ChainPlanning(ResolvedProject project, Schedule schedule, PlannerOptions options) {
    this.project = project;
    this.options = options;
    long horizon = SchedulingLimits.ticks(options.scheduler().horizon(), project.tick());
    this.limits = new SchedulingLimits(options.scheduler().capacity(), horizon);
    this.shift = ScheduleShift.of(project, limits, schedule);
    this.estimates = estimates(schedule);
    this.pools = new Pools(project, shift);
    new Justification(project, shift).justify();
    this.network = new ChainNetwork(project, shift, pools, estimates);
    this.calendar = project.workCalendar(0).workingTime();
  }

  private List<ChainActivity> estimates(Schedule schedule) {
    ChainEstimates estimates = new ChainEstimates(project, options.safePercentile());
    ChainActivity[] byActivity = new ChainActivity[project.activityCount()];
    for (Assignment assignment : schedule.assignments()) {
      byActivity[project.indexOf(assignment.activity())] = estimates.of(assignment);
    }
    return Arrays.asList(byActivity);
  }

  /** Tells whether the chain is shorter or, if not longer, better by one of the other rules. */
  boolean isBetterThan(ChainPlanning other) {
    return PREFERENCE.compare(this, other) < 0;
  }

  /** Returns by how many ticks in sum the other work can be shifted before the critical chain. */
  private long slack() {
    ScheduleShift early = ScheduleShift.of(project, limits, shift.schedule());
    long slack = 0;
    for (int activity : new Justification(project, early).byStart()) {
      if (!network.isCritical(activity)) {
        early.shiftLeft(activity, 0);
        slack += shift.start(activity) - early.start(activity);
      }
    }
    return slack;
  }

  /**
   * Makes the plan.
   *
   * @return the plan
   */
  public CriticalChainPlan plan() {
    FeedingBuffers feeding = new FeedingBuffers(project, shift, network, sizes());
    boolean isPushed = options.feedingRule() == FeedingBufferRule.PUSH_CHAIN;
    List<FeedingChain> chains = isPushed ? feeding.push() : feeding.shrink();
    Schedule buffered = shift.schedule();
    Instant start = project.instant(feeding.end());
    Duration buffer = options.sizing().size(profile(buffered, start, chains));
    Duration span = pace(network.chain()).span(buffer);
    Instant promise = span.isZero() ? start : calendar.add(start, span);
    return CriticalChainPlan.builder()
        .schedule(buffered)
        .sizing(options.sizing())
        .feedingSizing(options.feedingSizing())
        .chain(chain())
        .feedingChains(chains)
        .resourceBuffers(
            new WakeUpCalls(project, buffered, pools, options.warning()).of(network.chain()))
        .projectBuffer(buffer)
        .calendarSpan(span)
        .projectBufferStart(start)
        .promisedDate(promise)
        .findings(new BufferFindings(project.project()).of(chains, promise))
        .build();
  }

  private List<ChainActivity> chain() {
    return network.chain().stream().map(estimates::get).toList();
  }

  private Pace pace(List<Integer> chain) {
    return Pace.of(project, shift, chain);
  }

  /** Returns the buffer that each feeding chain should have. */
  private List<FeedingBuffers.Size> sizes() {
    return network.chains().stream().map(this::size).toList();
  }

  private FeedingBuffers.Size size(Feeding chain) {
    Duration wanted = chain.branch() ? Duration.ZERO : options.feedingSizing().size(profile(chain));
    List<ChainActivity> activities = chain.activities().stream().map(estimates::get).toList();
    return new FeedingBuffers.Size(activities, wanted, pace(chain.activities()));
  }

  private ChainProfile profile(Feeding feeding) {
    return ChainProfile.builder()
        .chain(feeding.activities().stream().map(estimates::get).toList())
        .network(feeding.network().stream().map(estimates::get).toList())
        .links(network.links(feeding.network()))
        .tightness(pools.tightness(feeding.activities(), shift))
        .build();
  }

  private ChainProfile profile(Schedule buffered, Instant start, List<FeedingChain> chains) {
    Set<ActivityId> gating = new LinkedHashSet<>();
    chains.forEach(chain -> gating.add(chain.gating()));
    return ChainProfile.builder()
        .chain(chain())
        .network(estimates)
        .links(network.links(IntStream.range(0, estimates.size()).boxed().toList()))
        .tightness(pools.tightness(network.chain(), shift))
        .project(project)
        .schedule(buffered)
        .bufferStart(start)
        .gating(gating)
        .build();
  }
}
