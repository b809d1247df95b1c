package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.ExtraOpening;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.network.NoUnbrokenTimeException;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.Replanner;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InfeasibleTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  private static Finding only(ResourceScheduler scheduler, ProjectSketch sketch) {
    SchedulingOutcome outcome = scheduler.schedule(sketch.resolve());
    assertThat(outcome).isInstanceOf(Infeasible.class);
    assertThat(outcome.findings()).hasSize(1);
    return outcome.findings().asList().get(0);
  }

  private static ProjectCapacity capacity(int hours, int ringFenced) {
    return ProjectCapacity.builder()
        .group(TeamId.of("support"))
        .addMembers(PersonId.of("ann"), PersonId.of("bob"))
        .addIntervals(
            CapacityInterval.builder()
                .interval(Interval.of(at(0), at(hours)))
                .required(0)
                .present(5)
                .ringFenced(ringFenced)
                .build())
        .build();
  }

  @Test
  void schedule_skillNobodyHasAtTheLevel_isNamed() {
    Finding finding =
        only(
            SCHEDULER,
            new ProjectSketch().person("ann", "code", 2).activity("A", 1).needs("A", "code", 3, 1));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_PERSON_WITH_SKILL);
    assertThat(finding.object()).isEqualTo("activity 'A'");
    assertThat(finding.text())
        .isEqualTo(
            "needs skill 'code' at level 3 or above but the highest level of any person is 2");
  }

  @Test
  void schedule_tooFewPeopleWithSkill_areCounted() {
    Finding finding =
        only(
            SCHEDULER,
            new ProjectSketch()
                .person("ann", "code", 3)
                .person("bob", "code", 1)
                .activity("A", 1)
                .needs("A", "code", 2, 3));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.TOO_FEW_PEOPLE_WITH_SKILL);
    assertThat(finding.text())
        .isEqualTo("needs 3 people with skill 'code' at level 2 or above but only 1 have it");
  }

  @Test
  void schedule_onePersonForTwoSkills_isTooFew() {
    Finding finding =
        only(
            SCHEDULER,
            new ProjectSketch()
                .person("ann", Map.of("code", 1, "talk", 1))
                .activity("A", 1)
                .needs("A", "code", 1, 1)
                .needs("A", "talk", 1, 1));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.TOO_FEW_PEOPLE);
    assertThat(finding.text())
        .isEqualTo("needs 2 different people for its skills but only 1 places can be filled");
  }

  @Test
  void schedule_resourceTooSmall_isNamed() {
    Finding finding =
        only(
            SCHEDULER,
            new ProjectSketch().resource("room", 2).activity("A", 1).uses("A", "room", 3));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.RESOURCE_TOO_SMALL);
    assertThat(finding.text()).isEqualTo("needs 3 units of resource 'room' but its capacity is 2");
  }

  @Test
  void schedule_severalFaults_areAllFound() {
    SchedulingOutcome outcome =
        SCHEDULER.schedule(
            new ProjectSketch()
                .resource("room", 2)
                .activity("A", 1)
                .uses("A", "room", 3)
                .activity("B", 1)
                .needs("B", "code", 1, 1)
                .resolve());

    assertThat(outcome.findings()).hasSize(2);
  }

  @Test
  void schedule_serviceNeverLeavesEnough_isNamed() {
    Finding finding =
        only(
            SCHEDULER.withCapacity(capacity(8, 1)),
            new ProjectSketch()
                .person("ann", "code", 1)
                .person("bob", "code", 1)
                .activity("A", 1)
                .needs("A", "code", 1, 2));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.SERVICE_CAPACITY_TOO_LOW);
    assertThat(finding.text())
        .isEqualTo(
            "needs 2 members of the service-first team at once but service never leaves more"
                + " than 1");
  }

  @Test
  void schedule_capacityEnds_isNamedForEveryActivityItStops() {
    ProjectSketch sketch =
        new ProjectSketch()
            .person("ann", "code", 1)
            .activity("A", 3)
            .activity("B", 3)
            .activity("C", 3)
            .after("C", "B");
    for (String activity : new String[] {"A", "B", "C"}) {
      sketch.needs(activity, "code", 1, 1);
    }

    SchedulingOutcome outcome = SCHEDULER.withCapacity(capacity(4, 1)).schedule(sketch.resolve());

    // One of A and B gets the four hours; C comes after B.
    assertThat(outcome.findings().of(SchedulingFault.SERVICE_CAPACITY_ENDS)).hasSize(2);
    assertThat(outcome.findings().asList().get(0).text())
        .isEqualTo(
            "cannot be finished with the people that service leaves: the capacity of team"
                + " 'support' is known until 2026-03-02T12:00:00Z");
  }

  @Test
  void schedule_capacityWithoutIntervals_isTooLow() {
    ProjectCapacity none =
        ProjectCapacity.builder()
            .group(TeamId.of("support"))
            .addMembers(PersonId.of("ann"))
            .build();
    Finding finding =
        only(
            SCHEDULER.withCapacity(none),
            new ProjectSketch().person("ann", "code", 1).activity("A", 1).needs("A", "code", 1, 1));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.SERVICE_CAPACITY_TOO_LOW);
  }

  @Test
  void schedule_peopleWhoNeverMeet_haveNoCommonTime() {
    Finding finding =
        only(
            SCHEDULER,
            new ProjectSketch()
                .person("ann", "code", 1)
                .person("bob", "talk", 1)
                .works("ann", "MON 08:00-12:00")
                .works("bob", "TUE 08:00-12:00")
                .activity("A", 1)
                .needs("A", "code", 1, 1)
                .needs("A", "talk", 1, 1));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_COMMON_WORKING_TIME);
    assertThat(finding.text()).startsWith("needs working time that its calendar and its people");
  }

  @Test
  void schedule_openingsTooShort_haveNoUnbrokenTime() {
    Finding finding =
        only(
            SCHEDULER,
            new ProjectSketch()
                .person("ann", "code", 1)
                .works("ann", "MON-FRI 08:00-10:00")
                .person("bob", "code", 1)
                .works("bob", "MON-FRI 10:00-12:00")
                .activity("A", 3, activity -> activity.interruptible(false))
                .needs("A", "code", 1, 1));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_UNBROKEN_TIME);
    assertThat(finding.text()).startsWith("needs PT3H without interruption");
  }

  @Test
  void schedule_horizonTooShort_isNamed() {
    ProjectSketch sketch =
        new ProjectSketch()
            .resource("room", 1)
            .activity("A", 5)
            .activity("B", 5)
            .uses("A", "room", 1)
            .uses("B", "room", 1);

    Finding finding = only(SCHEDULER.withHorizon(Duration.ofHours(8)), sketch);

    assertThat(finding.reason()).isEqualTo(SchedulingFault.HORIZON_TOO_SHORT);
    assertThat(finding.text())
        .isEqualTo("cannot be finished before the horizon 2026-03-02T16:00:00Z");
  }

  @Test
  void schedule_calendarRunsOut_isFoundAndNoError() {
    WorkCalendar once =
        WorkCalendar.always()
            .minus(WorkCalendar.weekly("rest", ZoneOffset.UTC, "MON-SUN 00:00-24:00"));
    Finding finding =
        only(
            SCHEDULER,
            new ProjectSketch()
                .person("ann", "code", 1)
                .person("bob", "code", 1)
                .works("ann", once)
                .works("bob", "MON 08:00-09:00")
                .activity("A", 1)
                .needs("A", "code", 1, 2));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_COMMON_WORKING_TIME);
  }

  /** Forty people in the morning and three who share one hour a day with them on three days. */
  private static ProjectSketch crowd(String others) {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("A", 6, activity -> activity.interruptible(true))
            .needs("A", "code", 1, 3)
            .needs("A", "talk", 1, 1);
    for (int k = 0; k < 40; k++) {
      sketch.person("early" + k, "code", 1).works("early" + k, "MON-FRI 08:00-12:00");
    }
    for (int k = 0; k < 3; k++) {
      sketch.person("late" + k, "talk", 1).works("late" + k, others);
    }
    return sketch;
  }

  @Test
  void schedule_tooManyTeamsToExamine_isNotSaidToBeImpossible() {
    // By Friday any team has three hours in common; all triples of forty people are 9,880.
    Finding finding = only(SCHEDULER.withHorizon(Duration.ofDays(4)), crowd("MON-WED 11:00-13:00"));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_TEAM_FOUND);
    assertThat(finding.text())
        .isEqualTo(
            "needs a team with enough working time in common, which none of the teams among the"
                + " first 10,000 parts of teams has between 2026-03-02T08:00:00Z and the horizon"
                + " 2026-03-06T08:00:00Z; others were not examined");
  }

  @Test
  void schedule_manyTeamsThatNeverMeet_areProvenImpossible() {
    Finding finding = only(SCHEDULER, crowd("MON-WED 12:00-16:00"));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_COMMON_WORKING_TIME);
  }

  @Test
  void schedule_horizonBeforeTheWorkAlone_isNamed() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-18:00")
            .activity("A", 10)
            .activity("B", 10)
            .after("B", "A");

    Finding finding = only(SCHEDULER.withHorizon(Duration.ofHours(30)), sketch);

    assertThat(finding.object()).isEqualTo("activity 'B'");
    assertThat(finding.reason()).isEqualTo(SchedulingFault.HORIZON_TOO_SHORT);
  }

  @Test
  void schedule_releaseAfterTheHorizon_isNamed() {
    Finding finding =
        only(
            SCHEDULER.withHorizon(Duration.ofHours(24)),
            new ProjectSketch().activity("A", 10, activity -> activity.earliestStart(at(100))));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.HORIZON_TOO_SHORT);
  }

  @Test
  void schedule_capacityEndsAndHorizonTooShort_blamesTheCapacity() {
    Finding finding =
        only(
            SCHEDULER.withHorizon(Duration.ofHours(6)).withCapacity(capacity(4, 1)),
            new ProjectSketch().person("ann", "code", 1).activity("A", 8).needs("A", "code", 1, 1));

    assertThat(finding.reason()).isEqualTo(SchedulingFault.SERVICE_CAPACITY_ENDS);
  }

  @Test
  void schedule_noOpeningHoldsTheWork_isInfeasibleInAnyOrder() {
    ProjectSketch sketch =
        new ProjectSketch()
            .hours("MON-FRI 08:00-18:00")
            .activity("A", 12, activity -> activity.interruptible(false));

    Finding finding = only(SCHEDULER, sketch);

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_UNBROKEN_TIME);
    assertThat(finding.object()).isEqualTo("activity 'A'");
    assertThat(finding.text())
        .isEqualTo("needs PT12H without interruption, which no opening of its calendar holds");
    assertThat(
            SCHEDULER.schedule(sketch.resolve(), List.of(ActivityId.of("A"))).findings().asList())
        .containsExactly(finding);
  }

  /** The one long opening is Monday's; what follows on Monday's work finds short days only. */
  @Test
  void schedule_longOpeningsLieBeforeThePredecessorsEnd_isInfeasibleByEveryVerb() {
    WorkCalendar longMonday =
        WeeklyCalendar.builder()
            .id(CalendarId.of("long-monday"))
            .zone(ZoneOffset.UTC)
            .pattern(WeeklyPattern.parse("TUE-FRI 08:00-12:00"))
            .addExtraOpenings(
                ExtraOpening.of(
                    "stocktaking",
                    LocalDate.of(2026, 3, 2),
                    LocalInterval.of(LocalTime.of(8, 0), LocalTime.of(20, 0))))
            .build();
    ProjectSketch sketch =
        new ProjectSketch()
            .hours(longMonday)
            .activity("A", 8)
            .activity("B", 6, activity -> activity.interruptible(false))
            .after("B", "A");
    Schedule shorter =
        SCHEDULER
            .schedule(
                new ProjectSketch()
                    .hours(longMonday)
                    .activity("A", 8)
                    .activity("B", 4)
                    .after("B", "A")
                    .resolve())
            .orElseThrow();

    Finding finding = only(SCHEDULER, sketch);

    assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_UNBROKEN_TIME);
    assertThat(finding.object()).isEqualTo("activity 'B'");
    assertThat(SCHEDULER.reschedule(sketch.resolve(), shorter))
        .isEqualTo(SCHEDULER.schedule(sketch.resolve()));
    assertThatExceptionOfType(NoUnbrokenTimeException.class)
        .isThrownBy(() -> CriticalPathCalculator.standard().calculate(sketch.resolve()))
        .satisfies(clash -> assertThat(clash.activity()).isEqualTo(ActivityId.of("B")))
        .satisfies(clash -> assertThat(clash.work()).isEqualTo(Duration.ofHours(6)))
        .withMessageContaining("none is that long after 2026-03-02T16:00:00Z in activity 'B'");
    assertThat(
            Replanner.standard()
                .replan(sketch.resolve(), shorter, Progress.of(at(1), List.of()))
                .findings()
                .hasErrors())
        .isTrue();
  }
}
