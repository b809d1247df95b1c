package dev.evenkeel.scheduling.fever.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.buffer.FeedingChain;
import dev.evenkeel.scheduling.fever.ChainLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The links of a critical chain, of which some wait for feeding buffers that pushed them. Such a
 * gap is no lag: it takes up a delay of the link before.
 *
 * @param plan the plan
 * @param calendar the calendar of its project buffer
 */
public record PushedLinks(CriticalChainPlan plan, WorkCalendar calendar) {
  /**
   * Returns the links.
   *
   * @return the links of the chain, in order
   */
  public List<ChainLink> links() {
    return ChainLink.of(plan.chain(), plan.schedule(), calendar).stream()
        .map(link -> push(link, pushed(link.activity())))
        .toList();
  }

  private Duration pushed(ActivityId merge) {
    return plan.feedingChains().stream()
        .filter(feeding -> feeding.mergePoint().filter(merge::equals).isPresent())
        .map(FeedingChain::pushed)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private ChainLink push(ChainLink link, Duration pushed) {
    Instant start = plan.schedule().assignment(link.activity()).orElseThrow().start();
    Duration room = calendar.workingTime().between(start.minus(pushed), start);
    boolean waits = link.gap().compareTo(Duration.ZERO) > 0 && !room.isZero();
    return waits
        ? link.toBuilder().gap(link.gap().minus(least(link.gap(), room))).notBefore(start).build()
        : link;
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
