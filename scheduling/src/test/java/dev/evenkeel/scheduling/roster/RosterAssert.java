package dev.evenkeel.scheduling.roster;

import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Checks all invariants of a roster. */
final class RosterAssert extends AbstractAssert<RosterAssert, Roster> {
  private RosterAssert(Roster actual) {
    super(actual, RosterAssert.class);
  }

  static RosterAssert assertThat(Roster actual) {
    return new RosterAssert(actual);
  }

  RosterAssert isValidFor(RosterProblem problem, RosterWeights weights) {
    Assertions.assertThat(actual.added()).isEmpty();
    Assertions.assertThat(actual.removed()).isEmpty();
    return check(problem, weights, Optional.empty());
  }

  RosterAssert isValidChangeFor(RosterProblem problem, RosterWeights weights, Roster before) {
    Set<RosterAssignment> now = new HashSet<>(before.assignments());
    Assertions.assertThat(actual.removed()).isSubsetOf(now);
    Assertions.assertThat(actual.added()).noneMatch(now::contains);
    now.removeAll(actual.removed());
    now.addAll(actual.added());
    Assertions.assertThat(actual.assignments()).containsExactlyInAnyOrderElementsOf(now);
    return check(problem, weights, Optional.of(before.assignments()));
  }

  private RosterAssert check(
      RosterProblem problem, RosterWeights weights, Optional<List<RosterAssignment>> before) {
    RosterCheck check = new RosterCheck(problem, weights, before);
    Assertions.assertThat(check.violations(actual.assignments())).isEmpty();
    Assertions.assertThat(actual.score().total()).isEqualTo(check.points(actual.assignments()));
    Assertions.assertThat(actual.lowerBound()).isBetween(0L, actual.score().total());
    Assertions.assertThat(actual.end() == SearchEnd.OPTIMAL)
        .isEqualTo(actual.lowerBound() == actual.score().total());
    Assertions.assertThat(actual.gap()).isBetween(0.0, 1.0);
    for (ShiftDemand demand : problem.demands()) {
      int open = actual.open().getOrDefault(demand.id(), 0);
      Assertions.assertThat(actual.peopleOn(demand.id())).hasSize(demand.people() - open);
    }
    Assertions.assertThat(
            actual.findings().stream()
                .filter(finding -> finding.reason() == RosterFault.SHIFT_OPEN)
                .map(finding -> finding.object()))
        .containsExactlyElementsOf(
            actual.open().keySet().stream().map(id -> "shift '" + id + "'").toList());
    return this;
  }
}
