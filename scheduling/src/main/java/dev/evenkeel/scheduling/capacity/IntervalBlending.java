package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.scheduling.capacity.blending.BlendedPerformance;
import dev.evenkeel.scheduling.capacity.blending.BlendedService;
import dev.evenkeel.scheduling.capacity.blending.BlendingRule;
import dev.evenkeel.scheduling.capacity.blending.BlendingThreshold;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.util.ArrayList;
import java.util.List;

/**
 * What agents can do between contacts in one interval of a plan.
 *
 * @param plan the plan
 * @param staffing its interval
 * @param rule how the threshold is chosen
 */
record IntervalBlending(StaffingPlan plan, IntervalStaffing staffing, BlendingRule rule) {
  private static final int MOST_STEPS = 50;

  /** A service at a load, and the threshold that was chosen for it. */
  private record Choice(BlendedService service, BlendingThreshold threshold) {
    double abandonment() {
      return service.abandonment(threshold);
    }
  }

  /**
   * Returns the capacity for 0 to some people in blocks.
   *
   * @param present the people present
   * @param inBlocks the most people in blocks
   * @param projectShares how many people projects may have at most, blocks included
   */
  List<BetweenContacts> upTo(int present, int inBlocks, double projectShares) {
    List<BetweenContacts> all = new ArrayList<>();
    double most = projectShares;
    for (int k = 0; k <= inBlocks; k++) {
      most = Math.min(most, Math.max(0, projectShares - k));
      BetweenContacts next = withAgents(plan.shrinkage().agents(present - k), most);
      most = next.capacity();
      all.add(next);
    }
    return all;
  }

  private BetweenContacts withAgents(int agents, double most) {
    if (agents == 0) {
      return builder(0, BlendingThreshold.NONE, 0).occupancy(0).build();
    }
    if (staffing.offeredLoad() == 0) {
      double capacity = Math.min(agents, most);
      return builder(agents, BlendingThreshold.of(agents), capacity)
          .occupancy(capacity / agents)
          .build();
    }
    return withContacts(agents, most);
  }

  private BetweenContacts withContacts(int agents, double most) {
    Choice choice = choice(agents);
    double within = plan.target().map(target -> Seconds.of(target.within())).orElse(0.0);
    BlendedPerformance reached =
        choice.service.performance(choice.threshold, model().definition(), within);
    double capacity = reached.deferredCapacity() / contactsAtOnce();
    BetweenContactsBuilder between =
        builder(agents, choice.threshold, Math.min(most, capacity))
            .abandonment(reached.abandonment())
            .occupancy(reached.occupancy());
    return plan.target().isPresent()
        ? between.serviceLevel(reached.serviceLevel()).build()
        : between.build();
  }

  private static BetweenContactsBuilder builder(
      int agents, BlendingThreshold threshold, double capacity) {
    return BetweenContacts.builder().agents(agents).threshold(threshold).capacity(capacity);
  }

  /**
   * Chooses the threshold. Where some of those who give up try again, deferred work raises the load
   * of attempts: the load is raised until it is at least what the threshold chosen for it brings
   * about, which errs to the safe side.
   */
  private Choice choice(int agents) {
    double first = staffing.offeredLoad() * model().concurrency().stretch();
    double load = model().returnShare() == 0 ? first : queue(agents).load();
    Choice choice = choice(load, agents);
    for (int step = 1; model().returnShare() > 0 && step <= MOST_STEPS; step++) {
      double returning = model().returnShare() * choice.abandonment();
      double raised =
          step == MOST_STEPS ? first / (1 - model().returnShare()) : first / (1 - returning);
      if (raised <= load) {
        return choice;
      }
      load = raised;
      choice = choice(load, agents);
    }
    return choice;
  }

  private Choice choice(double load, int agents) {
    double stretch = model().concurrency().stretch();
    BlendedService service =
        BlendedService.of(
            load,
            Math.multiplyExact(agents, contactsAtOnce()),
            Seconds.of(staffing.handleTime()) * stretch,
            model().patience().map(Seconds::of).orElse(Double.POSITIVE_INFINITY));
    double greatest = plan.target().map(target -> greatest(service, target)).orElse(1.0);
    for (StaffingTarget target : plan.furtherTargets()) {
      greatest = Math.min(greatest, greatest(service, target));
    }
    return new Choice(service, rule.choose(service, greatest).orElse(BlendingThreshold.NONE));
  }

  /** Returns with which probability contacts may wait so that a target is kept. */
  private double greatest(BlendedService service, StaffingTarget target) {
    if (target instanceof ServiceTarget level) {
      return service.greatestWaitProbability(
          level.share(), model().definition(), Seconds.of(level.within()));
    }
    if (target instanceof StaffingTarget.MeanWait wait) {
      return service.greatestWaitProbabilityForMeanWait(Seconds.of(wait.atMost()));
    }
    if (target instanceof StaffingTarget.Abandonment lost) {
      return service.greatestWaitProbabilityForAbandonment(lost.atMost());
    }
    if (target instanceof StaffingTarget.WaitProbability waiting) {
      return waiting.atMost();
    }
    // A limit of occupancy is about contacts, of which deferred work leaves no more.
    return 1;
  }

  private QueueModel model() {
    return plan.queueModel();
  }

  private int contactsAtOnce() {
    return model().concurrency().contactsAtOnce();
  }

  private SteadyQueue queue(int agents) {
    return SteadyQueue.of(model(), staffing.offeredLoad(), agents, staffing.handleTime());
  }

  /** Returns how many agents are idle on average without deferred work. */
  double idle(int present) {
    int agents = plan.shrinkage().agents(present);
    if (agents == 0 || staffing.offeredLoad() == 0) {
      return agents;
    }
    return agents * (1 - queue(agents).occupancy().orElse(1));
  }
}
