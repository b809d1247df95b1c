package dev.evenkeel.scheduling.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.AssignmentBuilder;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the check says of schedules that break the rules of modes, shares and resources. */
class ModeViolationsTest {
  private static final ResolvedProject PROJECT =
      new ProjectSketch()
          .calendar("late", "MON-FRI 10:00-20:00")
          .person("ann", "code", 1)
          .person("bob", "code", 1)
          .stock("money", 4)
          .resource("lab", 1, lab -> lab.calendar(CalendarId.of("late")))
          .resource("desk", 2, desk -> desk.addChanges(new CapacityChange(ProjectSketch.at(8), 1)))
          .activity("A", 4)
          .needs("A", "code", 1, 1)
          .share("A", 0.6)
          .uses("A", "money", 2)
          .mode(
              "A",
              "both",
              2,
              mode ->
                  mode.addRequirements(new SkillRequirement(SkillId.of("code"), 1, 2))
                      .addDemands(new ResourceDemand(ResourceId.of("money"), 3)))
          .activity("B", 4)
          .needs("B", "code", 1, 1)
          .share("B", 0.5)
          .uses("B", "money", 2)
          .activity("C", 3)
          .uses("C", "lab", 1)
          .activity("D", 6)
          .uses("D", "desk", 2)
          .resolve();

  private static final Schedule GOOD = ResourceScheduler.standard().schedule(PROJECT).orElseThrow();

  private static List<String> violations(int activity, UnaryOperator<AssignmentBuilder> change) {
    List<Assignment> assignments = new ArrayList<>(GOOD.assignments());
    assignments.set(activity, change.apply(assignments.get(activity).toBuilder()).build());
    return ScheduleAssert.violations(
        GOOD.toBuilder().assignments(assignments).build(), PROJECT, Optional.empty());
  }

  private static AssignmentBuilder moved(AssignmentBuilder one, int from, int to) {
    return one.start(ProjectSketch.at(from))
        .finish(ProjectSketch.at(to))
        .working(List.of(Interval.of(ProjectSketch.at(from), ProjectSketch.at(to))));
  }

  @Test
  void violations_goodSchedule_areNone() {
    assertThat(ScheduleAssert.violations(GOOD, PROJECT, Optional.empty())).isEmpty();
  }

  @Test
  void violations_otherMode_comparesWorkPeopleAndStockWithIt() {
    assertThat(violations(0, one -> one.mode(1)))
        .contains(
            "activity 'A' is worked on for PT4H, not PT2H",
            "activity 'A' has 1 people, not 2",
            "5 units of non-renewable resource 'money' with capacity 4 are used up");
  }

  @Test
  void violations_unknownMode_isFound() {
    assertThat(violations(0, one -> one.mode(2))).containsExactly("activity 'A' has no mode 2");
  }

  @Test
  void violations_sharesAboveOne_areFound() {
    assertThat(GOOD.assignments().get(0).people()).containsExactly(PersonId.of("ann"));
    assertThat(violations(1, one -> moved(one, 0, 4).people(List.of(PersonId.of("ann")))))
        .containsExactly(
            "person ann works on 'A' and 'B' at " + ProjectSketch.at(0),
            "person ann works on 'A' and 'B' at " + ProjectSketch.at(2));
  }

  @Test
  void violations_closedResource_isFound() {
    assertThat(violations(2, one -> moved(one, 0, 3)))
        .singleElement()
        .asString()
        .contains("activity 'C' is worked on outside the hours of resource lab");
  }

  @Test
  void violations_capacityAfterItsChange_isFound() {
    assertThat(violations(3, one -> moved(one, 3, 9)))
        .containsExactly(
            "2 units of resource 'desk' with capacity 1 are used at " + ProjectSketch.at(8));
  }
}
