package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import dev.evenkeel.scheduling.resource.internal.search.SearchTime;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.util.Arrays;
import java.util.Optional;

/**
 * Searches the plan with the least cost: first what keeps all decisions of the plan before and lets
 * the rest follow (right shift), then other orders of the list, then small random changes of the
 * best, as long as they may pay.
 */
final class ReplanSearch {
  /** After so many changes in a row that change nothing there is nothing to change. */
  private static final int IDLE = 10_000;

  private final RemainingProject remaining;
  private final SearchBudget budget;
  private final SearchTime time;
  private final PlanCost cost;
  private final RemainingList lists;
  private final long[] starts;
  private final Inevitable inevitable;
  private final RepairGenerator generator;
  private final FastRandom random;
  private Repair best;
  private double bestCost = Double.POSITIVE_INFINITY;
  private int[] worth = new int[0];
  private long schedules;

  ReplanSearch(RemainingProject remaining, PlanCost cost, SearchBudget budget, long seed) {
    this.remaining = remaining;
    this.budget = budget;
    this.time = new SearchTime(budget);
    this.cost = cost;
    this.lists = new RemainingList(remaining);
    this.starts = plannedStarts(lists.byPriority(new long[remaining.project().activityCount()]));
    int[] list = lists.byPriority(starts);
    this.inevitable = new Inevitable(remaining, cost, list);
    this.best = Repair.keeping(remaining, list);
    this.generator = new RepairGenerator(remaining, cost, inevitable, best);
    this.random = new FastRandom(seed);
  }

  /** Returns the planned starts; those of new activities follow from what they wait for. */
  private long[] plannedStarts(int[] list) {
    PlanCost free = new PlanCost(remaining, new ReplanWeights(0, 0, 0, 0), 0);
    Inevitable earliest = new Inevitable(remaining, free, list);
    long[] planned = new long[list.length];
    for (int activity : list) {
      planned[activity] =
          remaining.hasPlannedStart(activity)
              ? remaining.planned(activity).start()
              : earliest.start(activity);
    }
    return planned;
  }

  /**
   * Returns the decisions that make the best plan found.
   *
   * @return empty if no plan was found; then {@link #attempt()} tells why
   */
  Optional<Decisions> run() {
    if (!findFirst()) {
      return Optional.empty();
    }
    tryOrders();
    tryMoves();
    return Optional.of(best.decisions());
  }

  /** Returns the decisions of the last attempt. */
  Decisions attempt() {
    return best.decisions();
  }

  /** Returns how many schedules have been begun. */
  long schedules() {
    return schedules;
  }

  /** Tells whether no plan costs less than the best. */
  boolean isOptimal() {
    return bestCost <= cost.of(inevitable.total());
  }

  /** Keeps all decisions but those that make the plan impossible. */
  private boolean findFirst() {
    int all = best.list.length;
    int count = attempt(best);
    while (count < all) {
      if (!(count < 0 ? freeModes() : loosen(best.list[count]))) {
        return false;
      }
      count = attempt(best);
    }
    generator.settle(best);
    accept(best);
    return true;
  }

  private int attempt(Repair repair) {
    schedules++;
    return generator.generate(repair);
  }

  private boolean loosen(int activity) {
    int heads =
        remaining
            .project()
            .modeHeadCount(
                remaining.project().modeStart(activity) + Math.max(0, best.mode[activity]));
    if (best.team[activity] != null && heads > 0) {
      best.team[activity] = null;
      return true;
    }
    boolean decided = best.mode[activity] != Decisions.CHOOSE;
    if (decided && hasModes(activity) && !remaining.done().isStarted(activity)) {
      best.mode[activity] = Decisions.CHOOSE;
      best.team[activity] = null;
      return true;
    }
    return false;
  }

  private boolean hasModes(int activity) {
    return remaining.project().modeStart(activity + 1)
        > remaining.project().modeStart(activity) + 1;
  }

  private boolean freeModes() {
    boolean changed = false;
    for (int activity : best.list) {
      if (hasModes(activity)
          && best.mode[activity] != Decisions.CHOOSE
          && !remaining.done().isStarted(activity)) {
        best.mode[activity] = Decisions.CHOOSE;
        best.team[activity] = null;
        changed = true;
      }
    }
    return changed;
  }

  /** Tries other orders of the activities, each with the planned starts and without. */
  private void tryOrders() {
    Repair kept = best.copy();
    Repair free = best.copy();
    for (int activity : free.list) {
      free.advance(activity, remaining);
    }
    tryRepair(free);
    for (long[] priority : new long[][] {untouchedFirst(), criticalFirst()}) {
      int[] list = lists.byPriority(priority);
      tryRepair(kept.withList(list));
      tryRepair(free.withList(list));
    }
  }

  /** What can start as planned goes before what cannot. */
  private long[] untouchedFirst() {
    long end = Arrays.stream(starts).max().orElse(0) + 1;
    long[] priority = new long[starts.length];
    for (int activity = 0; activity < starts.length; activity++) {
      boolean touched = inevitable.start(activity) > starts[activity];
      priority[activity] = starts[activity] + (touched ? end : 0);
    }
    return priority;
  }

  /** What can start last without moving the earliest finish of the project goes last. */
  private long[] criticalFirst() {
    long[] priority = new long[starts.length];
    for (int activity = 0; activity < starts.length; activity++) {
      priority[activity] = -inevitable.tail(activity, remaining.leastTicks(activity));
    }
    return priority;
  }

  private void tryMoves() {
    RepairMoves moves = new RepairMoves(remaining, best.list, random);
    if (moves.isEmpty()) {
      return;
    }
    int idle = 0;
    while (!isFinished()) {
      Repair trial = best.copy();
      if (moves.change(trial, chosen(moves))) {
        idle = 0;
        tryRepair(trial);
      } else if (++idle > IDLE) {
        return;
      }
    }
  }

  private int chosen(RepairMoves moves) {
    return worth.length > 0 && moves.random(4) > 0
        ? worth[moves.random(worth.length)]
        : moves.any();
  }

  private boolean isFinished() {
    return isOptimal() || schedules >= budget.schedules() || time.elapsed() >= time.granted();
  }

  private void tryRepair(Repair trial) {
    if (isFinished()) {
      return;
    }
    schedules++;
    if (generator.improve(trial, bestCost)) {
      generator.settle(trial);
      accept(trial);
    }
  }

  private void accept(Repair repair) {
    boolean better = generator.lastCost() < bestCost;
    best = repair;
    bestCost = generator.lastCost();
    if (better) {
      worth = worthMoving();
    }
  }

  /** Returns the activities that cost more than they must. */
  private int[] worthMoving() {
    return Arrays.stream(best.list)
        .filter(activity -> !remaining.done().isFinished(activity))
        .filter(activity -> costsMore(activity))
        .toArray();
  }

  private boolean costsMore(int activity) {
    PlanFigures part = inevitable.part(activity);
    PlanFigures now = cost.figures(activity);
    long finish = remaining.generator().finish(activity);
    return now.movedTicks() > part.movedTicks()
        || now.swappedPeople() > part.swappedPeople()
        || now.lateTicks() > part.lateTicks()
        || inevitable.tail(activity, finish) > inevitable.total().finish();
  }
}
