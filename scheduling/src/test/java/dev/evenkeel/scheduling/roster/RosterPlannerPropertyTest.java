package dev.evenkeel.scheduling.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RosterPlannerPropertyTest {
  private static final RosterWeights WEIGHTS = RosterWeights.standard();

  private static Roster plan(RosterProblem problem, long steps) {
    return RosterPlanner.of(problem.rules())
        .withSteps(steps)
        .plan(problem.demands(), problem.people());
  }

  private static RosterProblem small(Random random) {
    return RosterProblem.random(random, 1 + random.nextInt(3), 3, 1 + random.nextInt(3));
  }

  private static RosterProblem larger(Random random) {
    return RosterProblem.random(random, 3 + random.nextInt(8), 14, 10 + random.nextInt(30));
  }

  /** The least points over all sets of pairs that break no rule. */
  private static long least(RosterProblem problem, RosterCheck check) {
    List<RosterAssignment> pairs = new ArrayList<>();
    for (ShiftDemand demand : problem.demands()) {
      for (RosterPerson person : problem.people()) {
        pairs.add(new RosterAssignment(demand.id(), person.person().id()));
      }
    }
    long least = Long.MAX_VALUE;
    for (int set = 0; set < 1 << pairs.size(); set++) {
      List<RosterAssignment> chosen = new ArrayList<>();
      for (int k = 0; k < pairs.size(); k++) {
        if ((set >> k & 1) == 1) {
          chosen.add(pairs.get(k));
        }
      }
      if (check.violations(chosen).isEmpty()) {
        least = Math.min(least, check.points(chosen));
      }
    }
    return least;
  }

  @Property(tries = 100)
  void plan_fewPeopleAndShifts_isTheBestOfAll(@ForAll long seed) {
    RosterProblem problem = small(new Random(seed));

    Roster roster = plan(problem, 0);

    RosterAssert.assertThat(roster).isValidFor(problem, WEIGHTS);
    assertThat(roster.score().total())
        .isEqualTo(least(problem, new RosterCheck(problem, WEIGHTS, Optional.empty())));
  }

  @Property(tries = 60)
  void plan_anyProblem_breaksNoRuleAndAddsUp(@ForAll long seed) {
    RosterProblem problem = larger(new Random(seed));

    Roster roster = plan(problem, 3_000);

    RosterAssert.assertThat(roster).isValidFor(problem, WEIGHTS);
    assertThat(plan(problem, 3_000)).isEqualTo(roster);
    assertThat(roster.score().total()).isLessThanOrEqualTo(plan(problem, 0).score().total());
  }

  @Property(tries = 60)
  void plan_otherOrderOfFewPeopleAndShifts_costsTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    RosterProblem problem = small(random);
    List<ShiftDemand> demands = new ArrayList<>(problem.demands());
    List<RosterPerson> people = new ArrayList<>(problem.people());
    Collections.shuffle(demands, random);
    Collections.shuffle(people, random);

    assertThat(plan(new RosterProblem(demands, people, problem.rules()), 0).score().total())
        .isEqualTo(plan(problem, 0).score().total());
  }

  @Property(tries = 60)
  void replan_nothingHappened_isNotWorse(@ForAll long seed) {
    RosterProblem problem = larger(new Random(seed));
    Roster before = plan(problem, 500);

    Roster after =
        RosterPlanner.of(problem.rules())
            .withSteps(500)
            .replan(before, problem.demands(), problem.people(), RosterProblem.at(0, 0));

    RosterAssert.assertThat(after).isValidChangeFor(problem, WEIGHTS, before);
    assertThat(after.score().total()).isLessThanOrEqualTo(before.score().total());
  }

  @Property(tries = 60)
  void replan_somebodyIsIll_keepsThePastAndFreesThePerson(@ForAll long seed) {
    Random random = new Random(seed);
    RosterProblem problem = larger(random);
    Roster before = plan(problem, 500);
    int day = 1 + random.nextInt(13);
    List<RosterPerson> people = new ArrayList<>(problem.people());
    RosterPerson ill =
        people.get(0).toBuilder()
            .addAbsences(Interval.of(RosterProblem.at(day, 0), RosterProblem.at(day + 2, 0)))
            .build();
    people.set(0, ill);

    Roster after =
        RosterPlanner.of(problem.rules())
            .withSteps(500)
            .replan(before, problem.demands(), people, RosterProblem.at(day, 0));

    for (ShiftDemand demand : problem.demands()) {
      if (demand.shift().start().isBefore(RosterProblem.at(day, 0))) {
        assertThat(after.peopleOn(demand.id())).isEqualTo(before.peopleOn(demand.id()));
      } else if (ill.absences().stream().anyMatch(demand.shift().interval()::overlaps)) {
        assertThat(after.peopleOn(demand.id())).doesNotContain(ill.person().id());
      }
    }
    assertThat(after.score().changes())
        .isEqualTo((long) WEIGHTS.change() * (after.added().size() + after.removed().size()));
    assertThat(after.lowerBound()).isLessThanOrEqualTo(after.score().total());
  }
}
