package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReschedulePropertyTest {
  @Property(tries = 300)
  void reschedule_anyProject_isFeasibleAndNoWorseThanTheScheduler(@ForAll long seed) {
    ResolvedProject project = RandomProjects.rich(new Random(seed)).resolve();
    ResourceScheduler scheduler = ResourceScheduler.standard();
    if (scheduler.withPriorityRule(PriorityRule.SHORTEST_PROCESSING_TIME).schedule(project)
        instanceof Scheduled plan) {

      SchedulingOutcome outcome = scheduler.reschedule(project, plan.schedule());

      assertThat(outcome.orElseThrow()).isFeasibleFor(project);
      if (scheduler.schedule(project) instanceof Scheduled made) {
        assertThat(outcome.orElseThrow().finish()).isBeforeOrEqualTo(made.schedule().finish());
      }
    }
  }

  /**
   * Unbroken work by the clock: what a pass has made, it makes again in the order of the starts.
   */
  @Property(tries = 300)
  void reschedule_classicalProject_isNoWorseThanThePlan(@ForAll long seed) {
    ResolvedProject project = RandomProjects.classical(new Random(seed), 12).resolve();
    ResourceScheduler scheduler = ResourceScheduler.standard();
    Schedule plan =
        scheduler
            .withPriorityRule(PriorityRule.SHORTEST_PROCESSING_TIME)
            .schedule(project)
            .orElseThrow();

    assertThat(scheduler.reschedule(project, plan).orElseThrow().finish())
        .isBeforeOrEqualTo(plan.finish());
  }
}
