package dev.evenkeel.scheduling.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.bound.ObjectiveBounds;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class ObjectiveBoundsPropertyTest {
  private static final int SCHEDULES = 20;

  private static void assertBounds(Plans plans, Random random) {
    Assume.that(plans.isSound());
    ObjectiveBounds bounds = ObjectiveBounds.of(plans.project(), plans.limits(), Plans.ALL);
    List<ObjectiveValue> least = bounds.values(bounds.raw());
    for (int k = 0; k < SCHEDULES; k++) {
      plans
          .schedule(plans.drawn(random))
          .ifPresent(schedule -> assertNotBelow(plans, schedule, least));
    }
  }

  private static void assertNotBelow(Plans plans, Schedule schedule, List<ObjectiveValue> least) {
    List<ObjectiveValue> values = plans.values(schedule, Plans.ALL);
    for (int k = 0; k < values.size(); k++) {
      assertThat(values.get(k).value())
          .as(values.get(k).objective().name())
          .isGreaterThanOrEqualTo(least.get(k).value());
    }
  }

  @Property(tries = 150)
  void bounds_projectsInHours_areNotAboveAnySchedule(@ForAll long seed) {
    Random random = new Random(seed);
    assertBounds(Plans.of(RandomWork.project(random)), random);
  }

  @Property(tries = 100)
  void bounds_withCapacity_areNotAboveAnySchedule(@ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = RandomWork.project(random);
    var capacity = RandomProjects.capacity(random, project.project());
    assertBounds(
        new Plans(project, new SchedulingLimits(Optional.of(capacity), 20L * 365 * 24)), random);
  }

  @Property(tries = 100)
  @Domain(CoreDomain.class)
  @Domain(DomainContext.Global.class)
  void bounds_soundProjectInMinutes_areNotAboveAnySchedule(
      @ForAll ResolvedProject project, @ForAll long seed) {
    long horizon = Duration.ofDays(20 * 365).dividedBy(project.tick());
    assertBounds(
        new Plans(project, new SchedulingLimits(Optional.empty(), horizon)), new Random(seed));
  }

  @Property(tries = 200)
  void makespanBound_classical_isNotAboveOptimum(@ForAll long seed) {
    ResolvedProject project = RandomProjects.classical(new Random(seed), 6).resolve();
    ObjectiveBounds bounds =
        ObjectiveBounds.of(project, Plans.of(project).limits(), List.of(Objective.MAKESPAN));

    assertThat(bounds.makespanTicks()).isLessThanOrEqualTo(BruteForce.makespan(project));
  }
}
