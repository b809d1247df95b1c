package dev.evenkeel.scheduling.capacity.block;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a block of project work does to the service, and places blocks where they cost least.
 *
 * <p>Each interval is in steady state with the agents who are left, by the queue model of the
 * staffing plan; nothing is carried over. Where the load exceeds the agents and nobody gives up, no
 * contact counts as answered in time. Deferred work between contacts is not counted: it gives way
 * to the block, as {@link ProjectCapacity} has it.
 *
 * <p>Immutable and thread-safe.
 */
public final class BlockPlanner {
  private static final BlockPlanner STANDARD = new BlockPlanner(BlockCost.LATE_CONTACTS);

  private final BlockCost cost;

  private BlockPlanner(BlockCost cost) {
    this.cost = cost;
  }

  /**
   * Returns a planner that counts contacts no longer answered in time.
   *
   * @return the planner
   */
  public static BlockPlanner standard() {
    return STANDARD;
  }

  /**
   * Returns a planner that counts something else.
   *
   * @param cost what blocks should cost least of
   * @return a planner with this cost
   * @throws NullPointerException if the cost is null
   */
  public BlockPlanner withCost(BlockCost cost) {
    return new BlockPlanner(Check.notNull(cost, "cost"));
  }

  /**
   * Returns what a block does to the service.
   *
   * @param block the block
   * @param plan how many people the service needs
   * @param capacity who is present, as calculated from that plan
   * @return the effect; empty if at some time of the block fewer people are present than it takes,
   *     or nothing is known about the service
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the capacity is not that of the plan
   */
  public Optional<BlockEffect> effect(
      ProjectBlock block, StaffingPlan plan, ProjectCapacity capacity) {
    Check.notNull(plan, "plan");
    Check.notNull(capacity, "capacity");
    return new ServiceEffects(plan, capacity, block.people()).of(block.interval());
  }

  /**
   * Returns all times at which one session of a block could take place.
   *
   * @param request the block
   * @param plan how many people the service needs
   * @param capacity who is present, as calculated from that plan
   * @return the effects, the cheapest first, of several the earliest; empty if at no time enough
   *     people are present
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the capacity is not that of the plan, the cost is about
   *     late contacts but no service level was promised, or it is about contacts that give up but
   *     all wait for ever
   */
  public List<BlockEffect> ranked(
      BlockRequest request, StaffingPlan plan, ProjectCapacity capacity) {
    return effects(request, plan, capacity).stream()
        .sorted(Comparator.comparingDouble(cost::of).thenComparing(BlockPlanner::start))
        .toList();
  }

  private static Instant start(BlockEffect effect) {
    return effect.block().interval().start();
  }

  private List<BlockEffect> effects(
      BlockRequest request, StaffingPlan plan, ProjectCapacity capacity) {
    Check.notNull(capacity, "capacity");
    checkCost(plan);
    ServiceEffects effects = new ServiceEffects(plan, capacity, request.people());
    return request.candidates().stream()
        .map(effects::of)
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing((BlockEffect effect) -> effect.block().interval().end())
                .thenComparing(BlockPlanner::start))
        .distinct()
        .toList();
  }

  private void checkCost(StaffingPlan plan) {
    Check.that(
        cost != BlockCost.LATE_CONTACTS || plan.target().isPresent(),
        "the staffing plan must have a service level to count late contacts but has none of its %s"
            + " targets\nMaybe count contacts that give up.",
        plan.furtherTargets().size());
    Check.that(
        cost != BlockCost.LOST_CONTACTS || plan.queueModel().patience().isPresent(),
        "the staffing plan must have a patience to count contacts that give up but has the queue"
            + " model %s\nMaybe count late contacts.",
        plan.queueModel());
  }

  /**
   * Places all sessions of a block where they cost least together. As intervals do not affect each
   * other, the cost of sessions that do not overlap adds up, and the least is found exactly, by
   * dynamic programming over the ends of sessions (weighted interval scheduling; Kleinberg and
   * Tardos, Algorithm Design, 2005, section 6.1, with a given number of intervals).
   *
   * @param request the block
   * @param plan how many people the service needs
   * @param capacity who is present, as calculated from that plan
   * @return the effect of each session in order of time; of equal choices that which ends earliest;
   *     empty if so many sessions cannot take place
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the capacity is not that of the plan, the cost is about
   *     late contacts but no service level was promised, or it is about contacts that give up but
   *     all wait for ever
   */
  public Optional<List<BlockEffect>> cheapest(
      BlockRequest request, StaffingPlan plan, ProjectCapacity capacity) {
    return new SessionChoice(effects(request, plan, capacity), cost).cheapest(request.sessions());
  }
}
