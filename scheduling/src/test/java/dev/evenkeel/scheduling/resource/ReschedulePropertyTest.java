package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * Whatever order a plan was made in: it breaks no rule of its own project, so it is kept unless
   * something finishes earlier.
   */
  @Property(tries = 1_000)
  void reschedule_planOfAnyOrder_isKeptUnlessAnotherFinishesEarlier(
      @ForAll long seed,
      @ForAll boolean isRich,
      @ForAll boolean hasService,
      @ForAll PriorityRule rule) {
    Random random = new Random(seed);
    ProjectSketch sketch = isRich ? RandomProjects.rich(random) : RandomProjects.staffed(random);
    ResolvedProject project = sketch.resolve();
    ResourceScheduler plain = ResourceScheduler.standard().withPriorityRule(rule);
    ResourceScheduler scheduler =
        hasService ? plain.withCapacity(RandomProjects.capacity(random, project.project())) : plain;
    if (scheduler.schedule(project, order(project, random)) instanceof Scheduled made) {
      Schedule plan = made.schedule();

      Schedule kept = scheduler.reschedule(project, plan).orElseThrow();

      assertThat(kept.finish()).isBeforeOrEqualTo(plan.finish());
      if (kept.finish().equals(plan.finish())) {
        assertThat(kept.assignments())
            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("binding")
            .isEqualTo(plan.assignments());
      }
    }
  }

  /** Returns the activities in a random order, each after its predecessors. */
  private static List<ActivityId> order(ResolvedProject project, Random random) {
    List<ActivityId> open = new ArrayList<>();
    for (int activity = 0; activity < project.activityCount(); activity++) {
      open.add(project.activity(activity));
    }
    List<ActivityId> order = new ArrayList<>();
    while (!open.isEmpty()) {
      List<ActivityId> ready =
          open.stream()
              .filter(
                  activity ->
                      project.project().dependencies().stream()
                          .filter(dependency -> dependency.to().equals(activity))
                          .allMatch(dependency -> order.contains(dependency.from())))
              .toList();
      ActivityId next = ready.get(random.nextInt(ready.size()));
      order.add(next);
      open.remove(next);
    }
    return order;
  }
}
