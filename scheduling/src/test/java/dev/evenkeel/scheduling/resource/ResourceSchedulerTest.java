package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.START;
import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsException;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.testing.Samples;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.capacity.ProjectCapacityBuilder;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceSchedulerTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  private static Schedule schedule(ProjectSketch sketch) {
    return schedule(SCHEDULER, sketch);
  }

  private static Schedule schedule(ResourceScheduler scheduler, ProjectSketch sketch) {
    ResolvedProject project = sketch.resolve();
    Schedule schedule = scheduler.schedule(project).orElseThrow();
    assertThat(schedule).isFeasibleFor(project);
    return schedule;
  }

  private static Assignment assignment(Schedule schedule, String activity) {
    return schedule.assignment(ActivityId.of(activity)).orElseThrow();
  }

  private static List<PersonId> people(String... ids) {
    return List.of(ids).stream().map(PersonId::of).toList();
  }

  private static Interval hours(long from, long to) {
    return Interval.of(at(from), at(to));
  }

  /** Capacity of hourly numbers from the start, for ann and bob. */
  private static ProjectCapacity capacity(int... ringFenced) {
    ProjectCapacityBuilder capacity =
        ProjectCapacity.builder()
            .group(TeamId.of("support"))
            .addMembers(PersonId.of("ann"), PersonId.of("bob"));
    for (int hour = 0; hour < ringFenced.length; hour++) {
      capacity.addIntervals(
          CapacityInterval.builder()
              .interval(hours(hour, hour + 1))
              .required(0)
              .present(2)
              .ringFenced(ringFenced[hour])
              .build());
    }
    return capacity.build();
  }

  @Test
  void schedule_noActivities_isEmpty() {
    Schedule schedule = schedule(new ProjectSketch());

    assertThat(schedule.assignments()).isEmpty();
    assertThat(schedule.start()).isEqualTo(START);
    assertThat(schedule.finish()).isEqualTo(START);
    assertThat(schedule.makespan()).isZero();
  }

  @Test
  void schedule_onePersonForTwo_worksOneAfterTheOther() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .person("ann", "code", 2)
                .activity("A", 3)
                .activity("B", 2)
                .needs("A", "code", 1, 1)
                .needs("B", "code", 1, 1));

    assertThat(assignment(schedule, "A").working()).containsExactly(hours(0, 3));
    assertThat(assignment(schedule, "B").working()).containsExactly(hours(3, 5));
    assertThat(assignment(schedule, "B").binding())
        .isEqualTo(new Binding.BusyPerson(PersonId.of("ann"), ActivityId.of("A")));
    assertThat(assignment(schedule, "B").binding().sentence())
        .isEqualTo("Waits for ann, who works on 'A' until then.");
    assertThat(schedule.assignmentsOf(PersonId.of("ann"))).hasSize(2);
    assertThat(schedule.assignmentsOf(PersonId.of("eve"))).isEmpty();
    assertThat(schedule.makespan()).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void schedule_equallyEarly_takesLeastVersatileThenSmallerId() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .person("ann", Map.of("code", 5, "talk", 3))
                .person("cid", "code", 2)
                .person("bob", "code", 2)
                .activity("A", 3)
                .needs("A", "code", 1, 1));

    assertThat(assignment(schedule, "A").people()).isEqualTo(people("bob"));
  }

  @Test
  void schedule_slowerCalendar_takesWhoeverFinishesFirst() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .person("ann", Map.of("code", 5, "talk", 3))
                .person("bob", "code", 2)
                .works("bob", "MON-FRI 08:00-10:00")
                .activity("A", 3)
                .needs("A", "code", 1, 1));

    assertThat(assignment(schedule, "A").people()).isEqualTo(people("ann"));
  }

  @Test
  void schedule_interruptible_pausesWhileSomebodyIsAway() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .person("ann", "code", 1)
                .person("bob", "talk", 1)
                .works("bob", "MON-FRI 09:00-12:00 13:00-17:00")
                .activity("A", 5)
                .needs("A", "code", 1, 1)
                .needs("A", "talk", 1, 1)
                .activity("B", 2)
                .needs("B", "code", 1, 1));

    Assignment joint = assignment(schedule, "A");
    assertThat(joint.people()).isEqualTo(people("ann", "bob"));
    assertThat(joint.working()).containsExactly(hours(1, 4), hours(5, 7));
    assertThat(joint.binding()).isEqualTo(new Binding.ClosedHours(Optional.of(PersonId.of("bob"))));
    assertThat(joint.binding().sentence()).isEqualTo("Waits for the working hours of bob.");
    // Ann uses the hours in which she cannot go on with bob.
    assertThat(assignment(schedule, "B").working()).containsExactly(hours(0, 1), hours(4, 5));
    assertThat(joint.worked()).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void schedule_unbroken_waitsForLongEnoughOpening() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .hours("MON-FRI 08:00-10:00 11:00-17:00")
                .activity("A", 4, activity -> activity.interruptible(false)));

    assertThat(assignment(schedule, "A").working()).containsExactly(hours(3, 7));
    assertThat(assignment(schedule, "A").binding())
        .isEqualTo(new Binding.ClosedHours(Optional.empty()));
    assertThat(assignment(schedule, "A").binding().sentence())
        .isEqualTo("Waits for opening hours that are long enough for unbroken work.");
  }

  @Test
  void schedule_nightBetween_bindsWhatWasThereBefore() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .hours("MON-FRI 08:00-16:00")
                .activity("A", 8)
                .activity("B", 1)
                .after("B", "A"));

    assertThat(assignment(schedule, "B").start()).isEqualTo(at(24));
    assertThat(assignment(schedule, "B").binding()).isInstanceOf(Binding.Predecessor.class);
    assertThat(assignment(schedule, "B").binding().sentence())
        .isEqualTo("Waits for 'A' (finish to start).");
  }

  @Test
  void schedule_severalSkills_matchesPeopleSoThatAllPlacesAreFilled() {
    // Taking the least versatile person first would leave nobody for talk, if ann did the code.
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .person("ann", Map.of("code", 1, "talk", 1))
                .person("bob", "code", 3)
                .activity("A", 2, activity -> activity.interruptible(false))
                .needs("A", "code", 1, 1)
                .needs("A", "talk", 1, 1));

    assertThat(assignment(schedule, "A").people()).isEqualTo(people("ann", "bob"));
  }

  @Test
  void schedule_resource_isNotUsedBeyondCapacity() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .resource("room", 3)
                .activity("A", 4)
                .activity("B", 2)
                .activity("C", 2)
                .uses("A", "room", 2)
                .uses("B", "room", 2)
                .uses("C", "room", 1));

    assertThat(assignment(schedule, "A").start()).isEqualTo(at(0));
    assertThat(assignment(schedule, "C").start()).isEqualTo(at(0));
    assertThat(assignment(schedule, "B").start()).isEqualTo(at(4));
    assertThat(assignment(schedule, "B").binding())
        .isEqualTo(new Binding.BusyResource(ResourceId.of("room"), ActivityId.of("A")));
    assertThat(assignment(schedule, "B").binding().sentence())
        .isEqualTo("Waits for resource 'room', which 'A' releases.");
  }

  @Test
  void schedule_finishToFinish_pushesStartAndBinds() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .person("ann", "code", 1)
                .activity("A", 6)
                .activity("B", 2)
                .needs("B", "code", 1, 1)
                .link("A", "B", DependencyType.FINISH_TO_FINISH, 1));

    assertThat(assignment(schedule, "B").working()).containsExactly(hours(5, 7));
    assertThat(assignment(schedule, "B").binding().activity()).contains(ActivityId.of("A"));
    assertThat(assignment(schedule, "B").binding().sentence())
        .isEqualTo("Waits for 'A' (finish to finish with lag PT1H).");
  }

  @Test
  void schedule_releaseDate_binds() {
    Schedule schedule =
        schedule(new ProjectSketch().activity("A", 1, one -> one.earliestStart(at(7))));

    assertThat(assignment(schedule, "A").binding()).isEqualTo(new Binding.ReleaseDate(at(7)));
    assertThat(assignment(schedule, "A").binding().sentence())
        .isEqualTo("Must not start before 2026-03-02T15:00:00Z.");
    assertThat(assignment(schedule, "A").binding().activity()).isEmpty();
  }

  @Test
  void schedule_projectStart_binds() {
    Schedule schedule = schedule(new ProjectSketch().activity("A", 1));

    assertThat(assignment(schedule, "A").binding()).isEqualTo(new Binding.ProjectStart());
    assertThat(assignment(schedule, "A").binding().sentence())
        .isEqualTo("Starts with the project.");
  }

  @Test
  void schedule_noWork_hasPeopleButNoHours() {
    Schedule schedule =
        schedule(
            new ProjectSketch()
                .person("ann", "code", 1)
                .activity("A", 2)
                .activity("B", 0)
                .after("B", "A")
                .needs("B", "code", 1, 1));

    Assignment none = assignment(schedule, "B");
    assertThat(none.working()).isEmpty();
    assertThat(none.people()).isEqualTo(people("ann"));
    assertThat(none.start()).isEqualTo(at(2));
    assertThat(none.finish()).isEqualTo(at(2));
    assertThat(none.worked()).isZero();
  }

  @Test
  void schedule_serviceFirst_worksOnlyOnHoursLeftOver() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("bob", "code", 1)
            .activity("A", 2)
            .activity("B", 2)
            .needs("A", "code", 1, 1)
            .needs("B", "code", 1, 1);
    ProjectCapacity capacity = capacity(1, 0, 2, 1, 1);
    ResolvedProject project = sketch.resolve();

    Schedule schedule = SCHEDULER.withCapacity(capacity).schedule(project).orElseThrow();

    assertThat(schedule).isFeasibleFor(project, capacity);
    assertThat(assignment(schedule, "A").working()).containsExactly(hours(0, 1), hours(2, 3));
    assertThat(assignment(schedule, "B").working()).containsExactly(hours(2, 4));
    assertThat(assignment(schedule, "B").binding())
        .isEqualTo(new Binding.ServiceFirst(TeamId.of("support"), Optional.empty()));
    assertThat(assignment(schedule, "B").binding().sentence())
        .isEqualTo("Waits for team 'support', who serve customers first.");
  }

  @Test
  void schedule_serviceFirstHeldByOther_namesIt() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("bob", "talk", 1)
            .activity("A", 2)
            .activity("B", 2)
            .needs("A", "code", 1, 1)
            .needs("B", "talk", 1, 1);
    ResolvedProject project = sketch.resolve();
    ProjectCapacity capacity = capacity(1, 1, 1, 1, 1);

    Schedule schedule = SCHEDULER.withCapacity(capacity).schedule(project).orElseThrow();

    assertThat(schedule).isFeasibleFor(project, capacity);
    Binding binding = assignment(schedule, "B").binding();
    assertThat(binding)
        .isEqualTo(new Binding.ServiceFirst(TeamId.of("support"), Optional.of(ActivityId.of("A"))));
    assertThat(binding.sentence())
        .isEqualTo("Waits for team 'support', who serve customers first until 'A' ends.");
  }

  @Test
  void schedule_serviceFirst_prefersPeopleOutsideTheTeam() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("zoe", Map.of("code", 5, "talk", 5))
            .activity("A", 1)
            .needs("A", "code", 1, 1);
    ResolvedProject project = sketch.resolve();

    Schedule schedule = SCHEDULER.withCapacity(capacity(2, 2)).schedule(project).orElseThrow();

    assertThat(schedule).isFeasibleFor(project, capacity(2, 2));
    assertThat(assignment(schedule, "A").people()).isEqualTo(people("zoe"));
  }

  @Test
  void schedule_serviceFirstUnbroken_waitsForEnoughRoom() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("bob", "code", 1)
            .activity("A", 2, activity -> activity.interruptible(false))
            .needs("A", "code", 1, 2);
    ResolvedProject project = sketch.resolve();
    ProjectCapacity capacity = capacity(2, 1, 1, 2, 2, 0);

    Schedule schedule = SCHEDULER.withCapacity(capacity).schedule(project).orElseThrow();

    assertThat(schedule).isFeasibleFor(project, capacity);
    assertThat(assignment(schedule, "A").working()).containsExactly(hours(3, 5));
  }

  @Test
  void schedule_intervalShorterThanATick_countsForNothing() {
    ProjectCapacity capacity =
        capacity(0).toBuilder()
            .addIntervals(
                CapacityInterval.builder()
                    .interval(Interval.of(at(2).plusSeconds(60), at(3)))
                    .required(0)
                    .present(2)
                    .ringFenced(2)
                    .build(),
                CapacityInterval.builder()
                    .interval(hours(4, 6))
                    .required(0)
                    .present(1)
                    .ringFenced(1)
                    .build())
            .build();
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 1)
            .activity("A", 1)
            .needs("A", "code", 1, 1)
            .resolve();

    Schedule schedule = SCHEDULER.withCapacity(capacity).schedule(project).orElseThrow();

    assertThat(schedule).isFeasibleFor(project, capacity);
    assertThat(assignment(schedule, "A").start()).isEqualTo(at(4));
  }

  @Test
  void schedule_sampleProject_isFeasible() {
    ResolvedProject project = Samples.CRM_PROJECT.resolve(Samples.BOOK);

    Schedule schedule = SCHEDULER.schedule(project).orElseThrow();

    assertThat(schedule).isFeasibleFor(project);
    assertThat(schedule.assignments())
        .hasSize(project.activityCount())
        .allMatch(assignment -> !assignment.binding().sentence().isBlank());
  }

  @Test
  void schedule_givenOrder_isFollowed() {
    ResolvedProject project =
        new ProjectSketch()
            .resource("room", 1)
            .activity("A", 4)
            .activity("B", 2)
            .uses("A", "room", 1)
            .uses("B", "room", 1)
            .resolve();
    List<ActivityId> order = List.of(ActivityId.of("B"), ActivityId.of("A"));

    Schedule schedule = SCHEDULER.schedule(project, order).orElseThrow();

    assertThat(schedule).isFeasibleFor(project);
    assertThat(assignment(schedule, "A").start()).isEqualTo(at(2));
  }

  @Test
  void schedule_wrongOrder_isRefused() {
    ResolvedProject project =
        new ProjectSketch().activity("A", 4).activity("B", 2).after("B", "A").resolve();
    ActivityId a = ActivityId.of("A");
    ActivityId b = ActivityId.of("B");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULER.schedule(project, List.of(a)))
        .withMessageStartingWith("order must hold each of the 2 activities once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULER.schedule(project, List.of(a, a)))
        .withMessageStartingWith("order must hold each of the 2 activities once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULER.schedule(project, List.of(b, a)))
        .withMessage("order must keep all dependencies but breaks A → B");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULER.schedule(project, List.of(a, ActivityId.of("Z"))));
  }

  @Test
  void schedule_missedDeadlines_areWarnings() {
    ResolvedProject project =
        new ProjectSketch()
            .activity("A", 4, activity -> activity.deadline(at(3)))
            .milestone("M", 2, "A")
            .project(one -> one.deadline(at(1)))
            .resolve();

    SchedulingOutcome outcome = SCHEDULER.schedule(project);

    assertThat(outcome.orElseThrow()).isFeasibleFor(project);
    assertThat(outcome.findings().hasErrors()).isFalse();
    assertThat(outcome.findings().of(SchedulingFault.DEADLINE_MISSED))
        .extracting(finding -> finding.object())
        .containsExactly("activity 'A'", "milestone 'M'", "project 'sketch'");
  }

  @Test
  void schedule_limitedShare_isWarnedAboutUnlessCapacityLimits() {
    Person half =
        Person.builder()
            .id(PersonId.of("ann"))
            .name("Ann")
            .addSkills(new SkillLevel(SkillId.of("code"), 1))
            .projectShare(0.5)
            .build();
    ProjectSketch sketch =
        new ProjectSketch().person(half).activity("A", 1).needs("A", "code", 1, 1);
    ResolvedProject project = sketch.resolve();

    assertThat(SCHEDULER.schedule(project).findings().of(SchedulingFault.SHARE_NOT_APPLIED))
        .hasSize(1);
    assertThat(SCHEDULER.withCapacity(capacity(1)).schedule(project).findings()).isEmpty();
    assertThat(SCHEDULER.schedule(new ProjectSketch().person(half).resolve()).findings()).isEmpty();
  }

  @Test
  void withPriorityRule_shortestFirst_ordersByDuration() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 1)
            .activity("A", 4)
            .activity("B", 2)
            .uses("A", "room", 1)
            .uses("B", "room", 1);

    assertThat(assignment(schedule(sketch), "A").start()).isEqualTo(at(0));
    ResourceScheduler shortest = SCHEDULER.withPriorityRule(PriorityRule.SHORTEST_PROCESSING_TIME);
    assertThat(assignment(schedule(shortest, sketch), "B").start()).isEqualTo(at(0));
  }

  @Test
  void arguments_wrong_areRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> SCHEDULER.schedule(null))
        .withMessage("project");
    assertThatNullPointerException()
        .isThrownBy(() -> SCHEDULER.withPriorityRule(null))
        .withMessage("rule");
    assertThatNullPointerException()
        .isThrownBy(() -> SCHEDULER.withCapacity(null))
        .withMessage("capacity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULER.withHorizon(Duration.ZERO))
        .withMessageStartingWith("horizon must be positive");
  }

  @Test
  void values_wrong_areRefused() {
    Assignment assignment = assignment(schedule(new ProjectSketch().activity("A", 2)), "A");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> assignment.toBuilder().finish(at(-1)).build())
        .withMessageContaining("finish must not be before start");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                schedule(new ProjectSketch().activity("A", 2)).toBuilder()
                    .addAssignments(assignment)
                    .build())
        .withMessageContaining("must not repeat an activity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Infeasible(Findings.none()))
        .withMessageContaining("must hold an error");
  }

  @Test
  void orElseThrow_infeasible_throwsFindings() {
    SchedulingOutcome outcome =
        SCHEDULER.schedule(new ProjectSketch().activity("A", 1).needs("A", "code", 1, 1).resolve());

    assertThat(outcome).isInstanceOf(Infeasible.class);
    assertThatExceptionOfType(FindingsException.class).isThrownBy(outcome::orElseThrow);
  }

  /** Thirty people in the morning come first alone, but only three in the afternoon can do it. */
  @Test
  void schedule_manyTeamsThatNeverMeet_doNotHideTheOneThatDoes() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("A", 2, activity -> activity.interruptible(true))
            .needs("A", "code", 1, 3)
            .needs("A", "talk", 1, 1);
    for (int k = 0; k < 30; k++) {
      sketch.person("early" + k, "code", 1).works("early" + k, "MON-FRI 08:00-12:00");
    }
    for (int k = 0; k < 3; k++) {
      sketch.person("late" + k, "code", 1).works("late" + k, "MON-FRI 13:00-17:00");
      sketch.person("talk" + k, "talk", 1).works("talk" + k, "MON-FRI 13:00-17:00");
    }

    Assignment found = assignment(schedule(sketch), "A");

    assertThat(found.people())
        .containsExactlyInAnyOrderElementsOf(people("late0", "late1", "late2", "talk0"));
    assertThat(found.finish()).isEqualTo(at(7));
  }

  /** Half hours of capacity from minutes after the start; an hour is a tick. */
  private static ProjectCapacity halfHours(int firstMinute, int... ringFenced) {
    ProjectCapacityBuilder capacity =
        ProjectCapacity.builder().group(TeamId.of("support")).addMembers(PersonId.of("ann"));
    for (int k = 0; k < ringFenced.length; k++) {
      Duration from = Duration.ofMinutes(firstMinute + 30L * k);
      capacity.addIntervals(
          CapacityInterval.builder()
              .interval(Interval.of(START.plus(from), START.plus(from).plusSeconds(1800)))
              .required(0)
              .present(2)
              .ringFenced(ringFenced[k])
              .build());
    }
    return capacity.build();
  }

  private static Assignment hourOfAnn(ProjectCapacity capacity) {
    ProjectSketch sketch =
        new ProjectSketch().person("ann", "code", 1).activity("A", 1).needs("A", "code", 1, 1);
    return assignment(
        SCHEDULER.withCapacity(capacity).schedule(sketch.resolve()).orElseThrow(), "A");
  }

  @Test
  void schedule_touchingHalfHoursOfCapacity_coverTheirHourTogether() {
    assertThat(hourOfAnn(halfHours(0, 1, 1)).start()).isEqualTo(at(0));
    // The hour has the least of its half hours; the first whole one without a 0 is the third.
    assertThat(hourOfAnn(halfHours(0, 1, 0, 0, 2, 2, 1)).start()).isEqualTo(at(2));
    // Half of the first hour is unknown.
    assertThat(hourOfAnn(halfHours(30, 1, 1, 1)).start()).isEqualTo(at(1));
  }
}
