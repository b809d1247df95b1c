package dev.evenkeel.scheduling.simulation.internal;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.simulation.ExecutionPlan;
import dev.evenkeel.scheduling.simulation.PlanSimulator;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import org.junit.jupiter.api.Test;

class ExecutionOrderTest {
  private static Assignment assignment(String id, long start, long finish) {
    return Assignment.builder()
        .activity(ActivityId.of(id))
        .start(at(start))
        .finish(at(finish))
        .addWorking(new Interval(at(start), at(finish)))
        .binding(new Binding.ProjectStart())
        .build();
  }

  /** The lead lets b go first although it depends on a; on the machine a then follows b. */
  @Test
  void order_linkAgainstALead_givesWay() {
    ResolvedProject project =
        new ProjectSketch()
            .resource("m", 1)
            .activity("a", 2)
            .activity("b", 3)
            .uses("a", "m", 1)
            .uses("b", "m", 1)
            .link("a", "b", DependencyType.FINISH_TO_START, -5)
            .resolve();
    Schedule schedule =
        Schedule.builder()
            .project(project.project().id())
            .start(at(0))
            .addAssignments(assignment("a", 3, 5), assignment("b", 0, 3))
            .build();

    ResourceLinks links = new ResourceLinks(project, schedule);
    ExecutionOrder order = new ExecutionOrder(project, links);

    assertThat(links.links(0)).containsExactly(1);
    assertThat(order.activity(0)).isZero();
    assertThat(order.isBefore(0, 1)).isTrue();
    assertThat(order.isBefore(1, 0)).isFalse();
    assertThat(PlanSimulator.standard().withIterations(3).simulate(project, schedule).latest())
        .isEqualTo(at(3));
  }

  @Test
  void plan_peopleOfNoProject_areRefused() {
    ResolvedProject project = new ProjectSketch().activity("a", 2).resolve();
    Schedule schedule =
        Schedule.builder()
            .project(project.project().id())
            .start(at(0))
            .addAssignments(assignment("a", 0, 2).toBuilder().addPeople(PersonId.of("x")).build())
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanSimulator.standard().simulate(ExecutionPlan.of(project, schedule)))
        .withMessageStartingWith("people must be those of project");
  }
}
