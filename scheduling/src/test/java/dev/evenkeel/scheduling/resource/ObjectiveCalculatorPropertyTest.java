package dev.evenkeel.scheduling.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ObjectiveCalculatorPropertyTest {
  private static final ObjectiveCalculator CALCULATOR = ObjectiveCalculator.standard();

  private static Schedule schedule(ResolvedProject project) {
    SchedulingOutcome outcome = ResourceScheduler.standard().schedule(project);
    Assume.that(outcome instanceof Scheduled);
    return outcome.orElseThrow();
  }

  @Property(tries = 300)
  void calculate_anySchedule_isAsDefined(@ForAll long seed) {
    ResolvedProject project = RandomWork.project(new Random(seed));
    Schedule schedule = schedule(project);
    ObjectiveOracle oracle = new ObjectiveOracle(project, schedule);

    List<ObjectiveValue> values = CALCULATOR.calculate(project, schedule);

    assertThat(values).hasSize(Objective.values().length);
    for (ObjectiveValue value : values) {
      double expected = oracle.value(value.objective());
      assertThat(value.value())
          .as(value.objective().name())
          .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
      assertThat(value.lowerBound()).isEmpty();
    }
  }

  @Property(tries = 100)
  void calculate_otherOrderOfInput_isSameToTheBit(@ForAll long seed) {
    List<ResolvedProject> projects = RandomWork.twice(new Random(seed));
    Schedule schedule = schedule(projects.get(0));

    assertThat(CALCULATOR.calculate(projects.get(1), schedule))
        .isEqualTo(CALCULATOR.calculate(projects.get(0), schedule));
  }
}
