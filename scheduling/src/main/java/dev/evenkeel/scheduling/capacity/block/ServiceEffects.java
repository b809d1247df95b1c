package dev.evenkeel.scheduling.capacity.block;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The effects of so many people away, each interval looked at once. Mutable, for a single owner.
 */
final class ServiceEffects {
  private final StaffingPlan plan;
  private final ProjectCapacity capacity;
  private final int people;

  /** By number of the interval in the capacity, the effect on the whole of it. */
  private final Map<Integer, IntervalEffect> effects = new HashMap<>();

  ServiceEffects(StaffingPlan plan, ProjectCapacity capacity, int people) {
    this.plan = plan;
    this.capacity = capacity;
    this.people = people;
  }

  /**
   * Returns the effect of a block.
   *
   * @return the effect; empty if too few people are present at some time, or the service is not
   *     known
   */
  Optional<BlockEffect> of(Interval interval) {
    List<IntervalEffect> touched = new ArrayList<>();
    Instant known = interval.start();
    for (int k = first(interval.start()); known.isBefore(interval.end()); k++) {
      if (k == capacity.intervals().size() || !isPossible(k, known)) {
        return Optional.empty();
      }
      IntervalEffect whole = effects.computeIfAbsent(k, this::effect);
      Interval part = whole.interval().intersection(interval).orElseThrow();
      touched.add(part(whole, part));
      known = part.end();
    }
    return Optional.of(
        BlockEffect.builder().block(new ProjectBlock(people, interval)).intervals(touched).build());
  }

  private boolean isPossible(int number, Instant from) {
    CapacityInterval interval = capacity.intervals().get(number);
    return !interval.interval().start().isAfter(from) && interval.present() >= people;
  }

  /** Returns the first interval that ends after an instant. */
  private int first(Instant instant) {
    int low = 0;
    int high = capacity.intervals().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (capacity.intervals().get(middle).interval().end().isAfter(instant)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static IntervalEffect part(IntervalEffect whole, Interval part) {
    double share =
        Quantities.seconds(part.length()) / Quantities.seconds(whole.interval().length());
    return whole.toBuilder().interval(part).contacts(whole.contacts() * share).build();
  }

  private IntervalEffect effect(int number) {
    CapacityInterval interval = capacity.intervals().get(number);
    IntervalStaffing staffing =
        plan.at(interval.interval().start())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "capacity must be that of the staffing plan but has the interval '"
                            + interval.interval()
                            + "' which the plan lacks"));
    int before = plan.shrinkage().agents(interval.present());
    int after = plan.shrinkage().agents(interval.present() - people);
    double share =
        Quantities.seconds(interval.interval().length())
            / Quantities.seconds(staffing.interval().length());
    IntervalEffectBuilder effect =
        IntervalEffect.builder()
            .interval(interval.interval())
            .contacts(staffing.contacts() * share)
            .agentsBefore(before)
            .agentsAfter(after);
    return staffing.offeredLoad() == 0
        ? effect.abandonmentBefore(0).abandonmentAfter(0).keepsTargets(true).build()
        : withLoad(effect, queue(staffing, before), queue(staffing, after));
  }

  private IntervalEffect withLoad(
      IntervalEffectBuilder effect, SteadyQueue before, SteadyQueue after) {
    plan.target()
        .ifPresent(
            target ->
                effect
                    .serviceLevelBefore(before.serviceLevel(target.within()))
                    .serviceLevelAfter(after.serviceLevel(target.within())));
    return effect
        .abandonmentBefore(before.abandonment())
        .abandonmentAfter(after.abandonment())
        .keepsTargets(
            Stream.concat(plan.target().stream(), plan.furtherTargets().stream())
                .allMatch(target -> target.isMetBy(after)))
        .build();
  }

  private SteadyQueue queue(IntervalStaffing staffing, int agents) {
    return SteadyQueue.of(plan.queueModel(), staffing.offeredLoad(), agents, staffing.handleTime());
  }
}
