package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.roster.internal.RosterModel;
import dev.evenkeel.scheduling.roster.internal.RosterSearch;
import dev.evenkeel.scheduling.roster.internal.RosterState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Makes rosters: gives shifts to named people. Rules and contracts' upper limits are never broken;
 * a shift that nobody may work stays open and is reported with the reasons. Among all rosters the
 * cheapest in points is sought: open shifts cost most, then promised time, wishes, uneven nights
 * and weekends, and changes against a roster before.
 *
 * <p>Small problems are solved exactly. Others are searched for a number of steps, and the distance
 * to a proven bound is reported. The result depends on nothing but the arguments, the settings and
 * the seed. Shifts before the first demand are not known: to respect them, give them too, and make
 * the roster anew with {@link #replan} as of a later instant. Memory is people × shifts; a step
 * takes constant time apart from the days that a rest or a run reaches, and one in four also looks
 * at every person once.
 *
 * <p>Immutable and thread-safe.
 */
public final class RosterPlanner {
  private static final long STANDARD_STEPS = 200_000;
  private static final long MOST_WANTED = 1_000_000;

  private final RosterRules rules;
  private final RosterWeights weights;
  private final long steps;
  private final long seed;
  private final BooleanSupplier cancelled;

  private RosterPlanner(
      RosterRules rules, RosterWeights weights, long steps, long seed, BooleanSupplier cancelled) {
    this.rules = rules;
    this.weights = weights;
    this.steps = steps;
    this.seed = seed;
    this.cancelled = cancelled;
  }

  /**
   * Returns a planner with standard weights, 200,000 steps and the seed 1.
   *
   * @param rules what no roster may break
   * @return the planner
   * @throws NullPointerException if the rules are null
   */
  public static RosterPlanner of(RosterRules rules) {
    return new RosterPlanner(
        Check.notNull(rules, "rules"), RosterWeights.standard(), STANDARD_STEPS, 1, () -> false);
  }

  /**
   * Returns this planner with other weights.
   *
   * @param others what shortcomings cost
   * @return the planner
   * @throws NullPointerException if the weights are null
   */
  public RosterPlanner withWeights(RosterWeights others) {
    return new RosterPlanner(rules, Check.notNull(others, "weights"), steps, seed, cancelled);
  }

  /**
   * Returns this planner with another length of the search.
   *
   * @param most the greatest number of steps, not negative; 0 fills each shift in turn
   * @return the planner
   * @throws IllegalArgumentException if the number is negative
   */
  public RosterPlanner withSteps(long most) {
    return new RosterPlanner(rules, weights, Check.notNegative(most, "steps"), seed, cancelled);
  }

  /**
   * Returns this planner with another seed of all random choices.
   *
   * @param number any number
   * @return the planner
   */
  public RosterPlanner withSeed(long number) {
    return new RosterPlanner(rules, weights, steps, number, cancelled);
  }

  /**
   * Returns this planner with a way to end a search early; the best roster so far is returned then.
   *
   * @param question asked now and then; true ends the search
   * @return the planner
   * @throws NullPointerException if the question is null
   */
  public RosterPlanner withCancellation(BooleanSupplier question) {
    return new RosterPlanner(rules, weights, steps, seed, Check.notNull(question, "question"));
  }

  /**
   * Makes a roster.
   *
   * @param demands the shifts
   * @param people who can work them
   * @return the roster
   * @throws NullPointerException if an argument or an entry is null
   * @throws IllegalArgumentException if a shift or a person is named twice, or the shifts want more
   *     than 1,000,000 people together
   */
  public Roster plan(List<ShiftDemand> demands, List<RosterPerson> people) {
    RosterModel model = model(demands, people);
    int[] nobody = new int[model.slotCount()];
    Arrays.fill(nobody, RosterModel.NOBODY);
    return search(model, nobody).build();
  }

  /**
   * Makes a roster anew, for instance after somebody fell ill, with few changes: shifts that have
   * begun keep their people, and each pair of a person and a shift that only one of both rosters
   * has costs {@link RosterWeights#change()}.
   *
   * @param before the roster before
   * @param demands the shifts as they are wanted now
   * @param people the people as they are now, absences included
   * @param asOf shifts that start before this instant keep their people
   * @return the new roster
   * @throws NullPointerException if an argument or an entry is null
   * @throws IllegalArgumentException if a shift or a person is named twice, if the shifts want more
   *     than 1,000,000 people together, or if somebody has two shifts before the instant that now
   *     start on one date
   */
  public Roster replan(
      Roster before, List<ShiftDemand> demands, List<RosterPerson> people, Instant asOf) {
    Check.notNull(before, "before");
    Check.notNull(asOf, "asOf");
    RosterModel model = model(demands, people);
    model.keep(before.assignments(), asOf);
    RosterBuilder roster = search(model, model.slots(before.assignments()));
    List<RosterAssignment> pairs = roster.build().assignments();
    return roster
        .added(without(pairs, before.assignments()))
        .removed(without(before.assignments(), pairs))
        .build();
  }

  private RosterModel model(List<ShiftDemand> demands, List<RosterPerson> people) {
    checkOnce(demands, ShiftDemand::id, "shift");
    checkOnce(people, person -> person.person().id(), "person");
    long wanted = demands.stream().mapToLong(ShiftDemand::people).sum();
    Check.that(
        wanted <= MOST_WANTED,
        "people that all shifts want must be at most %s but were %s",
        MOST_WANTED,
        wanted);
    return new RosterModel(List.copyOf(demands), List.copyOf(people), rules, weights);
  }

  private static <T> void checkOnce(List<T> list, Function<T, Object> id, String what) {
    Set<Object> seen = new HashSet<>();
    for (T entry : Check.notNull(list, what + " list")) {
      Object found = id.apply(Check.notNull(entry, what));
      Check.that(seen.add(found), "%s '%s' must not occur twice", what, found);
    }
  }

  private RosterBuilder search(RosterModel model, int[] first) {
    RosterSearch search = new RosterSearch(model, seed);
    RosterState state = search.run(first, steps, cancelled);
    return new RosterReading(model, state)
        .roster()
        .lowerBound(search.bound())
        .end(search.end())
        .steps(search.steps());
  }

  private static List<RosterAssignment> without(
      List<RosterAssignment> pairs, List<RosterAssignment> others) {
    Set<RosterAssignment> known = new HashSet<>(others);
    List<RosterAssignment> rest = new ArrayList<>(pairs);
    rest.removeIf(known::contains);
    return rest;
  }
}
