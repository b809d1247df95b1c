package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.scheduling.capacity.blending.BlendedService;
import dev.evenkeel.scheduling.capacity.blending.BlendingRule;
import dev.evenkeel.scheduling.capacity.blending.BlendingThreshold;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What agents can do between contacts in one interval of a plan.
 *
 * @param contacts the contacts of the interval
 * @param target what callers are promised
 * @param shrinkage how many of those who are present answer
 * @param rule how the threshold is chosen
 */
record IntervalBlending(
    Contacts contacts, ServiceTarget target, Shrinkage shrinkage, BlendingRule rule) {
  /**
   * The contacts of an interval.
   *
   * @param load the offered load in erlang
   * @param handleTime the mean handle time in seconds
   * @param patience the mean patience in seconds, infinite if nobody gives up
   */
  record Contacts(double load, double handleTime, double patience) {
    static Contacts of(IntervalStaffing staffing, double patience) {
      double seconds = Seconds.of(staffing.interval().length());
      double handleTime =
          staffing.contacts() > 0 ? staffing.offeredLoad() * seconds / staffing.contacts() : 0;
      return new Contacts(staffing.offeredLoad(), handleTime, patience);
    }

    BlendedService with(int agents) {
      return BlendedService.of(load, agents, handleTime, patience);
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
      BetweenContacts next = withAgents(shrinkage.agents(present - k), most);
      most = Math.min(most, next.capacity());
      all.add(next);
    }
    return all;
  }

  private BetweenContacts withAgents(int agents, double most) {
    if (agents == 0) {
      return builder(0, BlendingThreshold.NONE, 0).occupancy(0).build();
    }
    if (contacts.load == 0) {
      double capacity = Math.min(agents, most);
      return builder(agents, BlendingThreshold.of(agents), capacity)
          .occupancy(capacity / agents)
          .build();
    }
    return withContacts(contacts.with(agents), most);
  }

  private BetweenContacts withContacts(BlendedService service, double most) {
    double within = Seconds.of(target.within());
    Optional<BlendingThreshold> found =
        rule.choose(service, service.greatestWaitProbability(target.share(), within));
    BlendingThreshold threshold = found.orElse(BlendingThreshold.NONE);
    double capacity = Math.min(most, service.deferredCapacity(threshold));
    return builder(service.agents(), threshold, capacity)
        .serviceLevel(service.serviceLevel(threshold, within))
        .abandonment(service.abandonment(threshold))
        .occupancy(service.occupancy(threshold))
        .build();
  }

  private static BetweenContactsBuilder builder(
      int agents, BlendingThreshold threshold, double capacity) {
    return BetweenContacts.builder().agents(agents).threshold(threshold).capacity(capacity);
  }

  /** Returns how many agents are idle on average without deferred work. */
  double idle(int present) {
    int agents = shrinkage.agents(present);
    if (agents == 0 || contacts.load == 0) {
      return agents;
    }
    double lost = contacts.with(agents).abandonment(BlendingThreshold.NONE);
    return Math.max(0, agents - contacts.load * (1 - lost));
  }
}
