package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.CoreDomain;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.network.CriticalPath;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

class ResourceSchedulerPropertyTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  @Provide
  Arbitrary<ProjectSketch> staffed() {
    return Arbitraries.randomValue(RandomProjects::staffed);
  }

  @Provide
  Arbitrary<ProjectSketch> unlimited() {
    return Arbitraries.randomValue(random -> RandomProjects.network(random, true));
  }

  @Provide
  Arbitrary<ProjectSketch> classical() {
    return Arbitraries.randomValue(random -> RandomProjects.classical(random, 5));
  }

  @Property(tries = 250)
  void schedule_anyRule_isFeasibleAndNotShorterThanCriticalPath(
      @ForAll("staffed") ProjectSketch sketch, @ForAll PriorityRule rule) {
    ResolvedProject project = sketch.resolve();
    CriticalPath path = CriticalPathCalculator.standard().calculate(project);

    SchedulingOutcome outcome = SCHEDULER.withPriorityRule(rule).schedule(project);

    if (outcome instanceof Scheduled scheduled) {
      assertThat(scheduled.schedule()).isFeasibleFor(project);
      if (!mayStretchToFinishLimit(project.project())) {
        assertThat(scheduled.schedule().makespan()).isGreaterThanOrEqualTo(path.length());
      }
    } else {
      assertThat(outcome.findings().errors()).isNotEmpty();
    }
  }

  /**
   * Work whose people pause may begin before the critical path says and still meet a limit on its
   * finish, so that what follows its start is earlier than on the critical path.
   */
  private static boolean mayStretchToFinishLimit(Project project) {
    Set<ActivityId> interruptible =
        project.activities().stream()
            .filter(Activity::interruptible)
            .map(Activity::id)
            .collect(Collectors.toSet());
    return project.dependencies().stream()
        .anyMatch(
            dependency ->
                dependency.type().isToFinish() && interruptible.contains(dependency.to()));
  }

  @Property(tries = 250)
  void schedule_withCapacity_isFeasibleForIt(
      @ForAll("staffed") ProjectSketch sketch, @ForAll long seed) {
    ResolvedProject project = sketch.resolve();
    ProjectCapacity capacity = RandomProjects.capacity(new Random(seed), project.project());

    SchedulingOutcome outcome = SCHEDULER.withCapacity(capacity).schedule(project);

    if (outcome instanceof Scheduled scheduled) {
      assertThat(scheduled.schedule()).isFeasibleFor(project, capacity);
    } else {
      assertThat(outcome.findings().errors()).isNotEmpty();
    }
  }

  @Property(tries = 200)
  @Domain(CoreDomain.class)
  void schedule_soundProjectInMinutes_isFeasible(@ForAll ResolvedProject project) {
    SchedulingOutcome outcome = SCHEDULER.schedule(project);

    if (outcome instanceof Scheduled scheduled) {
      assertThat(scheduled.schedule()).isFeasibleFor(project);
    } else {
      assertThat(outcome.findings().errors()).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void schedule_nothingScarce_equalsCriticalPath(@ForAll("unlimited") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    CriticalPath path = CriticalPathCalculator.standard().calculate(project);

    Schedule schedule = SCHEDULER.schedule(project).orElseThrow();

    assertThat(schedule).isFeasibleFor(project);
    assertThat(schedule.makespan()).isEqualTo(path.length());
    for (Assignment assignment : schedule.assignments()) {
      assertThat(assignment.start()).isEqualTo(path.times(assignment.activity()).earliestStart());
    }
  }

  @Property(tries = 200)
  void schedule_bestOrder_isOptimal(@ForAll("classical") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    List<ActivityId> all = project.project().activities().stream().map(Activity::id).toList();
    Collection<List<ActivityId>> orders = Collections2.permutations(all);

    long best =
        orders.stream()
            .filter(order -> keepsDependencies(order, project))
            .map(order -> SCHEDULER.schedule(project, order).orElseThrow())
            .peek(schedule -> assertThat(schedule).isFeasibleFor(project))
            .mapToLong(schedule -> schedule.makespan().dividedBy(project.tick()))
            .min()
            .orElseThrow();

    assertThat(best).isEqualTo(BruteForce.makespan(project));
  }

  private static boolean keepsDependencies(List<ActivityId> order, ResolvedProject project) {
    return project.project().dependencies().stream()
        .allMatch(one -> order.indexOf(one.from()) < order.indexOf(one.to()));
  }

  @Property(tries = 300)
  void schedule_otherOrderOfInput_givesSameAssignments(@ForAll("staffed") ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    SchedulingOutcome outcome = SCHEDULER.schedule(project);
    SchedulingOutcome reversed = SCHEDULER.schedule(sketch.reversed().resolve());

    if (outcome instanceof Scheduled scheduled) {
      for (Assignment one : scheduled.schedule().assignments()) {
        Assignment other = reversed.orElseThrow().assignment(one.activity()).orElseThrow();
        assertThat(other.working()).isEqualTo(one.working());
        assertThat(other.people()).containsExactlyInAnyOrderElementsOf(one.people());
      }
    } else {
      assertThat(reversed.findings().asList())
          .containsExactlyInAnyOrderElementsOf(outcome.findings().asList());
    }
  }

  @Property(tries = 200)
  void schedule_twice_isEqual(@ForAll("staffed") ProjectSketch sketch) {
    assertThat(SCHEDULER.schedule(sketch.resolve()))
        .isEqualTo(SCHEDULER.schedule(sketch.resolve()));
  }

  @Property(tries = 200)
  void schedule_onePersonMore_isNeverInfeasible(@ForAll("staffed") ProjectSketch sketch) {
    if (SCHEDULER.schedule(sketch.resolve()) instanceof Scheduled) {
      Person extra = sketch.build().people().get(0).toBuilder().id(PersonId.of("extra")).build();
      ResolvedProject larger = sketch.person(extra).resolve();

      assertThat(SCHEDULER.schedule(larger).orElseThrow()).isFeasibleFor(larger);
    }
  }
}
