package dev.evenkeel.scheduling.comparison;

import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.change.Baseline;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.ObjectiveCalculator;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class BaselineCalculatorPropertyTest {
  private static ResolvedProject paid(long seed) {
    Random random = new Random(seed);
    ProjectSketch sketch = RandomProjects.rich(random);
    Project project = sketch.build();
    List<Person> people =
        project.people().stream()
            .map(
                p ->
                    p.toBuilder()
                        .costPerHour(Money.ofMinor(CurrencyUnit.EUR, random.nextInt(9_999)))
                        .build())
            .toList();
    return project.toBuilder()
        .people(people)
        .build()
        .resolve(sketch.book(), ResolveSettings.builder().tick(Duration.ofHours(1)).build());
  }

  private static Schedule schedule(ResolvedProject project) {
    var outcome = ResourceScheduler.standard().schedule(project);
    Assume.that(outcome instanceof Scheduled);
    return outcome.orElseThrow();
  }

  private static Duration effort(ResolvedProject project, Assignment assignment) {
    Activity activity = project.project().activities().get(project.indexOf(assignment.activity()));
    Effort effort =
        assignment.mode() == 0
            ? activity.effort()
            : activity.alternatives().get(assignment.mode() - 1).effort();
    return effort.expected();
  }

  /** Efforts of sketches are whole ticks for each person, so that nothing is rounded. */
  @Property(tries = 300)
  void baseline_workIsTheEffortOfTheProject(@ForAll long seed) {
    ResolvedProject project = paid(seed);
    Schedule schedule = schedule(project);
    Baseline baseline = BaselineCalculator.standard().baseline(project, schedule, "b", START);
    for (Assignment assignment : schedule.assignments()) {
      assertThat(baseline.activity(assignment.activity()).orElseThrow().work())
          .isEqualTo(effort(project, assignment));
    }
    assertThat(baseline.finish()).isEqualTo(schedule.finish());
    assertThat(baseline.workBy(schedule.finish())).isEqualTo(baseline.work());
    assertThat(baseline.workBy(START)).isEqualTo(doneAt(baseline));
  }

  /** Work without duration that is planned at the start is done at the start. */
  private static Duration doneAt(Baseline baseline) {
    return baseline.activities().stream()
        .filter(planned -> planned.finish().equals(START))
        .map(planned -> planned.work())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The objective adds up without rounding; the baseline rounds each activity to a cent. */
  @Property(tries = 300)
  void baseline_costIsThatOfTheObjective(@ForAll long seed) {
    ResolvedProject project = paid(seed);
    Schedule schedule = schedule(project);
    Assume.that(!schedule.assignments().isEmpty());
    double cost =
        ObjectiveCalculator.standard()
            .calculate(project, schedule, List.of(Objective.COST))
            .get(0)
            .value();
    Money planned =
        BaselineCalculator.standard().baseline(project, schedule, "b", START).cost().orElseThrow();
    assertThat(planned.getAmount().doubleValue())
        .isCloseTo(cost, within(0.005 * schedule.assignments().size() + 1e-9));
  }
}
