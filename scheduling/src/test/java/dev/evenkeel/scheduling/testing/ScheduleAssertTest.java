package dev.evenkeel.scheduling.testing;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.AssignmentBuilder;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Breaks a good schedule in every way and sees that each is noticed. */
class ScheduleAssertTest {
  private static final ResolvedProject PROJECT =
      new ProjectSketch()
          .hours("MON-FRI 08:00-16:00")
          .calendar("late", "MON-FRI 10:00-16:00")
          .person("ann", Map.of("code", 3, "talk", 1))
          .person("bob", "code", 1)
          .person("cid", "talk", 2)
          .works("cid", "MON-FRI 08:00-12:00")
          .resource("room", 1)
          .activity("A", 4)
          .needs("A", "code", 3, 1)
          .needs("A", "code", 1, 1)
          .activity("B", 3, activity -> activity.interruptible(false))
          .needs("B", "talk", 2, 1)
          .uses("B", "room", 1)
          .activity("C", 4, activity -> activity.calendar(CalendarId.of("late")))
          .uses("C", "room", 1)
          .activity("D", 2, activity -> activity.earliestStart(at(5)))
          .activity("E", 0)
          .link("A", "E", DependencyType.FINISH_TO_START, 2)
          .link("B", "D", DependencyType.START_TO_START, -1)
          .link("C", "D", DependencyType.FINISH_TO_FINISH, 1)
          .link("A", "D", DependencyType.START_TO_FINISH, 6)
          .resolve();

  private static final Schedule GOOD = ResourceScheduler.standard().schedule(PROJECT).orElseThrow();

  private static final ProjectCapacity CAPACITY =
      ProjectCapacity.builder()
          .group(TeamId.of("support"))
          .addMembers(PersonId.of("ann"), PersonId.of("bob"))
          .addIntervals(
              CapacityInterval.builder()
                  .interval(Interval.of(at(0), at(4)))
                  .required(0)
                  .present(2)
                  .ringFenced(2)
                  .build())
          .build();

  private static Interval hours(long from, long to) {
    return Interval.of(at(from), at(to));
  }

  private static Assignment good(String activity) {
    return GOOD.assignment(ActivityId.of(activity)).orElseThrow();
  }

  private static Schedule with(String activity, UnaryOperator<AssignmentBuilder> change) {
    List<Assignment> assignments = new ArrayList<>(GOOD.assignments());
    assignments.replaceAll(
        one ->
            one.activity().value().equals(activity) ? change.apply(one.toBuilder()).build() : one);
    return GOOD.toBuilder().assignments(assignments).build();
  }

  private static Schedule moved(String activity, Interval... working) {
    return with(
        activity,
        one ->
            one.start(working[0].start())
                .finish(working[working.length - 1].end())
                .working(List.of(working)));
  }

  private static List<String> violations(Schedule schedule) {
    return ScheduleAssert.violations(schedule, PROJECT, Optional.empty());
  }

  @Test
  void isFeasibleFor_goodSchedule_passes() {
    ScheduleAssert.assertThat(GOOD).isFeasibleFor(PROJECT).isFeasibleFor(PROJECT, CAPACITY);
  }

  @Test
  void isFeasibleFor_badSchedule_listsViolations() {
    Schedule bad = moved("A", hours(0, 3));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> ScheduleAssert.assertThat(bad).isFeasibleFor(PROJECT))
        .withMessageContaining("schedule is not feasible")
        .withMessageContaining("activity 'A' is worked on for PT3H, not PT4H");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> ScheduleAssert.assertThat(null).isFeasibleFor(PROJECT));
  }

  @Test
  void violations_missingActivity_isFound() {
    Schedule bad = GOOD.toBuilder().assignments(GOOD.assignments().subList(1, 5)).build();

    assertThat(violations(bad)).containsExactly("activity 'A' is assigned 0 times");
  }

  @Test
  void violations_unknownActivity_isFound() {
    Schedule bad =
        GOOD.toBuilder()
            .addAssignments(good("A").toBuilder().activity(ActivityId.of("Z")).build())
            .build();

    assertThat(violations(bad)).containsExactly("activity 'Z' is unknown");
  }

  @Test
  void violations_otherOrder_isFound() {
    List<Assignment> swapped = new ArrayList<>(GOOD.assignments());
    Collections.swap(swapped, 0, 1);

    assertThat(violations(GOOD.toBuilder().assignments(swapped).build()))
        .containsExactly("assignments are not in the order of the project");
  }

  @Test
  void violations_otherProjectOrStart_isFound() {
    Schedule bad = GOOD.toBuilder().project(ProjectId.of("other")).start(at(-1)).build();

    assertThat(violations(bad)).hasSize(2);
  }

  @Test
  void violations_interruptedUnbrokenWork_isFound() {
    assertThat(violations(moved("B", hours(0, 1), hours(2, 4))))
        .contains(
            "activity 'B' must not be interrupted but is worked on in ["
                + hours(0, 1)
                + ", "
                + hours(2, 4)
                + "]");
  }

  @Test
  void violations_overlappingIntervals_areFound() {
    assertThat(violations(moved("A", hours(0, 2), hours(1, 3))))
        .anyMatch(text -> text.contains("overlap, touch or are out of order"));
  }

  @Test
  void violations_touchingIntervals_areFound() {
    assertThat(violations(moved("A", hours(0, 2), hours(2, 4))))
        .anyMatch(text -> text.contains("overlap, touch or are out of order"));
  }

  @Test
  void violations_emptyInterval_isFound() {
    assertThat(violations(moved("E", hours(6, 6))))
        .containsExactly("activity 'E' has the empty interval " + hours(6, 6));
  }

  @Test
  void violations_offGrid_isFound() {
    Duration half = Duration.ofMinutes(30);
    Interval shifted = Interval.of(good("A").start().plus(half), good("A").finish().plus(half));

    assertThat(violations(moved("A", shifted)))
        .anyMatch(text -> text.contains("off the grid of ticks"));
  }

  @Test
  void violations_startBeforeWork_isFound() {
    assertThat(violations(with("D", one -> one.start(at(5)).finish(at(8)))))
        .contains("activity 'D' does not start and finish with its work");
    assertThat(violations(with("E", one -> one.finish(at(7)))))
        .contains("activity 'E' does not start and finish with its work");
  }

  @Test
  void violations_outsidePersonalHours_areFound() {
    assertThat(violations(moved("B", hours(3, 6))))
        .anyMatch(text -> text.contains("outside the hours of person cid"));
  }

  @Test
  void violations_outsideStatedCalendar_areFound() {
    assertThat(violations(moved("C", hours(0, 4))))
        .anyMatch(text -> text.contains("outside the hours of its calendar"));
  }

  @Test
  void violations_outsideDefaultCalendar_areFound() {
    assertThat(violations(moved("D", hours(8, 10))))
        .anyMatch(text -> text.contains("outside the hours of its calendar"));
  }

  @Test
  void violations_beforeReleaseOrProject_areFound() {
    assertThat(violations(moved("D", hours(4, 6))))
        .anyMatch(text -> text.contains("starts at") && text.contains("before it may"));
    assertThat(violations(moved("C", hours(-70, -66))))
        .anyMatch(text -> text.contains("before it may"));
  }

  @Test
  void violations_wrongPeople_areFound() {
    assertThat(violations(with("A", one -> one.people(List.of(PersonId.of("ann"))))))
        .containsExactly("activity 'A' has 1 people, not 2");
    assertThat(
            violations(
                with("A", one -> one.people(List.of(PersonId.of("ann"), PersonId.of("ann"))))))
        .contains("activity 'A' has a person twice: [ann, ann]");
    assertThat(
            violations(
                with("A", one -> one.people(List.of(PersonId.of("ann"), PersonId.of("eve"))))))
        .contains("activity 'A' has the unknown person eve");
  }

  @Test
  void violations_missingSkill_isFound() {
    assertThat(violations(with("B", one -> one.people(List.of(PersonId.of("bob"))))))
        .contains("activity 'B' needs skills that [bob] do not have together");
    assertThat(violations(with("B", one -> one.people(List.of(PersonId.of("ann"))))))
        .contains("activity 'B' needs skills that [ann] do not have together");
  }

  @Test
  void violations_brokenDependencies_areFound() {
    assertThat(violations(with("E", one -> one.start(at(5)).finish(at(5)))))
        .singleElement()
        .asString()
        .startsWith("dependency A → E (FINISH_TO_START, lag PT2H) is broken");
    assertThat(violations(moved("D", hours(5, 7))))
        .singleElement()
        .asString()
        .startsWith("dependency C → D (FINISH_TO_FINISH, lag PT1H) is broken");
  }

  @Test
  void violations_leadAndStartToFinish_areChecked() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("A", 4)
            .activity("B", 2)
            .activity("C", 2)
            .link("A", "B", DependencyType.FINISH_TO_START, -1)
            .link("A", "C", DependencyType.START_TO_FINISH, 5)
            .resolve();
    Schedule schedule = ResourceScheduler.standard().schedule(project).orElseThrow();
    ScheduleAssert.assertThat(schedule).isFeasibleFor(project);

    List<Assignment> early = new ArrayList<>(schedule.assignments());
    early.replaceAll(
        one ->
            one.activity().value().equals("A")
                ? one
                : one.toBuilder().start(at(2)).finish(at(4)).working(List.of(hours(2, 4))).build());

    assertThat(
            ScheduleAssert.violations(
                schedule.toBuilder().assignments(early).build(), project, Optional.empty()))
        .hasSize(2)
        .allMatch(text -> text.contains("is broken"));
  }

  @Test
  void violations_personTwiceAtOnce_isFound() {
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 1)
            .activity("A", 2)
            .activity("B", 2)
            .needs("A", "code", 1, 1)
            .needs("B", "code", 1, 1)
            .resolve();
    Schedule schedule = ResourceScheduler.standard().schedule(project).orElseThrow();
    List<Assignment> both = new ArrayList<>(schedule.assignments());
    both.set(
        1,
        both.get(1).toBuilder().start(at(1)).finish(at(3)).working(List.of(hours(1, 3))).build());

    assertThat(
            ScheduleAssert.violations(
                schedule.toBuilder().assignments(both).build(), project, Optional.empty()))
        .containsExactly("person ann works on 'A' and 'B' at " + at(1));
  }

  @Test
  void violations_overusedResource_isFound() {
    assertThat(violations(moved("C", hours(2, 6))))
        .contains("2 units of resource 'room' with capacity 1 are used at " + at(2));
  }

  @Test
  void violations_serviceCapacity_isFoundWhereItFallsOrEnds() {
    ProjectCapacity falling =
        CAPACITY.toBuilder()
            .intervals(
                List.of(
                    CapacityInterval.builder()
                        .interval(Interval.of(at(0), at(3)))
                        .required(0)
                        .present(2)
                        .ringFenced(2)
                        .build(),
                    CapacityInterval.builder()
                        .interval(Interval.of(at(3), at(4)))
                        .required(1)
                        .present(2)
                        .ringFenced(1)
                        .build()))
            .build();

    assertThat(ScheduleAssert.violations(GOOD, PROJECT, Optional.of(falling)))
        .containsExactly("2 members of service group 'support' with capacity 1 work at " + at(3));
    assertThat(ScheduleAssert.violations(moved("A", hours(1, 5)), PROJECT, Optional.of(CAPACITY)))
        .contains("2 members of service group 'support' with capacity 0 work at " + at(4));
  }

  @Test
  void violations_badBinding_isFound() {
    Binding self = new Binding.BusyPerson(PersonId.of("ann"), ActivityId.of("A"));
    Binding stranger = new Binding.BusyPerson(PersonId.of("ann"), ActivityId.of("Z"));

    assertThat(violations(with("A", one -> one.binding(self))))
        .containsExactly("activity 'A' is bound by 'A'");
    assertThat(violations(with("A", one -> one.binding(stranger))))
        .containsExactly("activity 'A' is bound by 'Z'");
  }
}
