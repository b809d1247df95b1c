package dev.evenkeel.scheduling.roster.internal;

import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Searches for a cheap roster. Few rosters are all tried; else simulated annealing (S. Kirkpatrick,
 * C. D. Gelatt, M. P. Vecchi, "Optimization by simulated annealing", Science 220, 1983) moves
 * people between slots, fills open ones by ejection and exchanges days of two people, and never
 * breaks a rule on its way.
 */
public final class RosterSearch {
  private static final long EXACT_NODES = 50_000;
  private static final int LONGEST_EXCHANGE = 7;
  private static final int ASK_EVERY = 1_024;
  private static final double COOLEST = 0.005;

  private final RosterModel model;
  private final RosterState state;
  private long bound;
  private final SplittableRandom random;
  private final int[] free;
  private final Trail trail;
  private int[] best;
  private long bestCost;
  private long steps;
  private SearchEnd end = SearchEnd.BUDGET_SPENT;

  /**
   * Creates a search.
   *
   * @param model the problem
   * @param seed the seed of all choices
   */
  public RosterSearch(RosterModel model, long seed) {
    this.model = model;
    this.state = new RosterState(model);
    this.bound = RosterBound.of(model);
    this.random = new SplittableRandom(seed);
    this.free = IntStream.range(0, model.slotCount()).filter(s -> !model.isKept(s)).toArray();
    this.trail = new Trail(state);
    this.best = state.assignment();
    this.bestCost = state.cost();
  }

  /**
   * Searches.
   *
   * @param before who works each slot at first, where it is allowed
   * @param budget the greatest number of steps
   * @param cancelled asked now and then; true ends the search
   * @return the best state
   */
  public RosterState run(int[] before, long budget, BooleanSupplier cancelled) {
    Optional<int[]> exact = new ExactRoster(model, EXACT_NODES).run();
    if (exact.isPresent()) {
      state.restore(exact.get());
      bound = state.cost();
      end = SearchEnd.OPTIMAL;
      return state;
    }
    begin(before);
    anneal(budget, cancelled);
    state.restore(best);
    if (bestCost == bound) {
      end = SearchEnd.OPTIMAL;
    }
    return state;
  }

  private void begin(int[] before) {
    for (int slot : free) {
      int person = before[slot];
      if (person >= 0 && state.mayWork(person, slot)) {
        state.assign(slot, person);
      }
    }
    for (int slot : free) {
      if (state.person(slot) < 0 && !model.people.isEmpty()) {
        fill(slot);
      }
    }
    trail.clear();
    note();
  }

  private boolean canMove() {
    return free.length > 0 && !model.people.isEmpty();
  }

  private void note() {
    if (state.cost() < bestCost) {
      bestCost = state.cost();
      best = state.assignment();
    }
  }

  private void anneal(long budget, BooleanSupplier cancelled) {
    double hottest = hottest();
    while (steps < budget && bestCost > bound && canMove()) {
      if (steps % ASK_EVERY == 0 && cancelled.getAsBoolean()) {
        end = SearchEnd.CANCELLED;
        return;
      }
      double share = (double) steps / budget;
      double temperature = hottest * StrictMath.pow(COOLEST, share);
      long before = state.cost();
      move();
      long worse = state.cost() - before;
      if (worse > 0 && random.nextDouble() >= StrictMath.exp(-worse / temperature)) {
        trail.undo();
      }
      trail.clear();
      note();
      steps++;
    }
  }

  /** As hot as the dearest wish, change or unit of unevenness. */
  private double hottest() {
    long most =
        Math.max(
            Math.max(model.weights.unevenNights(), model.weights.unevenWeekends()),
            Math.max(60L * model.weights.missingContractMinute(), model.weights.change()));
    for (long[] row : model.wishPoints) {
      most = Math.max(most, Arrays.stream(row).map(Math::abs).max().orElse(0));
    }
    return Math.max(1, most);
  }

  private void move() {
    int slot = free[random.nextInt(free.length)];
    switch (random.nextInt(4)) {
      case 0 -> reassign(slot);
      case 1 -> swap(slot, free[random.nextInt(free.length)]);
      case 2 -> exchange(slot);
      default -> eject(slot);
    }
  }

  private int anybody() {
    return random.nextInt(model.people.size());
  }

  private void reassign(int slot) {
    int person = anybody();
    int worker = state.person(slot);
    if (worker == person) {
      return;
    }
    trail.take(slot);
    if (!trail.give(slot, person)) {
      trail.undo();
    }
  }

  private void swap(int one, int other) {
    int a = state.person(one);
    int b = state.person(other);
    if (a == b) {
      return;
    }
    trail.take(one);
    trail.take(other);
    boolean done = (b < 0 || trail.give(one, b)) && (a < 0 || trail.give(other, a));
    if (!done) {
      trail.undo();
    }
  }

  /** Exchanges what two people work on some days in a row. */
  private void exchange(int slot) {
    int a = state.person(slot);
    int b = anybody();
    if (a < 0 || a == b) {
      return;
    }
    int first = model.day[model.demand(slot)];
    int last =
        Math.min(model.weeks * RosterModel.WEEK, first + 1 + random.nextInt(LONGEST_EXCHANGE));
    int[] ofA = new int[last - first];
    int[] ofB = new int[last - first];
    boolean done = true;
    for (int day = first; day < last; day++) {
      ofA[day - first] = state.slotOn(a, day);
      ofB[day - first] = state.slotOn(b, day);
      done &= take(ofA[day - first]) && take(ofB[day - first]);
    }
    for (int k = 0; k < ofA.length && done; k++) {
      done = (ofA[k] < 0 || trail.give(ofA[k], b)) && (ofB[k] < 0 || trail.give(ofB[k], a));
    }
    if (!done) {
      trail.undo();
    }
  }

  private boolean take(int slot) {
    if (slot < 0) {
      return true;
    }
    if (model.isKept(slot)) {
      return false;
    }
    trail.take(slot);
    return true;
  }

  /** Takes somebody off another shift of the day and lets whoever is cheapest step in there. */
  private void eject(int slot) {
    int person = anybody();
    int other = state.slotOn(person, model.day[model.demand(slot)]);
    if (other < 0 || other == slot || model.isKept(other)) {
      return;
    }
    trail.take(slot);
    trail.take(other);
    if (trail.give(slot, person)) {
      fill(other);
    } else {
      trail.undo();
    }
  }

  /** Gives a slot to whoever is cheapest, if that is better than leaving it open. */
  private void fill(int slot) {
    int start = anybody();
    int chosen = RosterModel.NOBODY;
    long cheapest = state.cost();
    for (int k = 0; k < model.people.size(); k++) {
      int person = (start + k) % model.people.size();
      if (state.mayWork(person, slot)) {
        state.assign(slot, person);
        long cost = state.cost();
        state.unassign(slot);
        if (cost < cheapest) {
          cheapest = cost;
          chosen = person;
        }
      }
    }
    if (chosen >= 0) {
      trail.give(slot, chosen);
    }
  }

  /**
   * Returns the proven bound.
   *
   * @return points that no roster can be below
   */
  public long bound() {
    return bound;
  }

  /**
   * Returns how many steps were made.
   *
   * @return the number, 0 if all rosters were tried
   */
  public long steps() {
    return steps;
  }

  /**
   * Returns why the search ended.
   *
   * @return the reason
   */
  public SearchEnd end() {
    return end;
  }
}
