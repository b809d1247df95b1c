package dev.evenkeel.scheduling.scenario;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.change.Approval;
import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.change.ScopeChange;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.buffer.BufferCalculator;
import dev.evenkeel.scheduling.resource.Infeasible;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.scenario.change.HolidayChange.HolidayAdded;
import dev.evenkeel.scheduling.scenario.change.HolidayChange.HolidayMoved;
import dev.evenkeel.scheduling.scenario.change.HolidayChange.HolidayRemoved;
import dev.evenkeel.scheduling.scenario.change.ScenarioChange;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.LoadScaled;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.ShrinkageChanged;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.TargetChanged;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonAway;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonJoins;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonLeaves;
import dev.evenkeel.scheduling.scenario.change.StaffChange.SkillLearned;
import dev.evenkeel.scheduling.scenario.change.WorkChange.ActivityDeadlineMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.EarliestStartMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.EffortChanged;
import dev.evenkeel.scheduling.scenario.change.WorkChange.MilestoneDeadlineMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.ProjectDeadlineMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.RequestApplied;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final Scenario DESK = Desk.scenario();

  private static WhatIfResult whatIf(ScenarioChange... changes) {
    WhatIfResult result = WhatIf.standard().whatIf(DESK, changes);
    if (result.difference().isPresent()) {
      assertThat(result.outcome().orElseThrow())
          .isFeasibleFor(
              result.scenario().resolvedProject(),
              result.scenario().projectCapacity().orElseThrow());
    }
    return result;
  }

  private static Instant at(String text) {
    return Instant.parse("2026-03-" + text + ":00Z");
  }

  private static PersonId agent(int number) {
    return PersonId.of("agent-" + number);
  }

  /** Two can be spared: 16 hours for two, then 16 hours for one, on days of eight hours. */
  @Test
  void whatIf_nothingChanges_isThePresentPlan() {
    WhatIfResult result = whatIf();

    assertThat(result.before()).contains(result.outcome().orElseThrow());
    assertThat(result.difference().orElseThrow().finish())
        .isEqualTo(
            DateShift.builder()
                .object("project 'crm'")
                .before(at("05T16:00"))
                .after(at("05T16:00"))
                .build());
    assertThat(result.findings().asList())
        .extracting(Finding::reason)
        .containsExactly(ScenarioFault.PLAN_UNCHANGED);
    assertThat(result.sentences())
        .containsExactly(
            "Project 'crm' is finished at 2026-03-05T16:00:00Z as before.",
            "Activities that start at another time: 0; done by other people: 0.");
  }

  /** At 160 % of the load 3.2 erlang need six agents: nobody is left for the project. */
  @Test
  void whatIf_loadGrowsInTheFirstWeek_waitsForTheSecond() {
    WhatIfResult result =
        whatIf(new LoadScaled(1.6, Optional.of(Interval.of(at("02T08:00"), at("06T20:00")))));

    assertThat(result.sentences())
        .containsExactly(
            "What if: 160 % of the contacts arrive from 2026-03-02T08:00:00Z to"
                + " 2026-03-06T20:00:00Z.",
            "Project 'crm' is finished 8 d later, at 2026-03-13T16:00:00Z instead of"
                + " 2026-03-05T16:00:00Z.",
            "Milestone 'pilot' is finished 7 d later, at 2026-03-10T16:00:00Z instead of"
                + " 2026-03-03T16:00:00Z, which misses its deadline 2026-03-03T16:00:00Z.",
            "Activity 'train' is finished 8 d later, at 2026-03-13T16:00:00Z instead of"
                + " 2026-03-05T16:00:00Z, which misses its deadline 2026-03-06T12:00:00Z.",
            "Activities that start at another time: 2; done by other people: 0.",
            "The service leaves 80.0 person-hours less to projects: 544.0 person-hours.");
  }

  @Test
  void whatIf_loadGrowsBeyondTheStaff_reportsWhatTheServiceLacks() {
    WhatIfResult result = whatIf(LoadScaled.of(2.0));

    assertThat(result.difference()).isEmpty();
    assertThat(result.outcome()).isInstanceOf(Infeasible.class);
    assertThat(result.outcome().findings().asList())
        .extracting(Finding::reason)
        .contains(SchedulingFault.SERVICE_CAPACITY_TOO_LOW);
    assertThat(result.sentences().get(1)).isEqualTo("There is no plan.");
    assertThat(result.sentences().get(2)).startsWith("Because of activity 'configure': ");
  }

  /** 80 % in 20 s needs 4 agents at 2 erlang, 50 % in 60 s needs 3: one agent more is spared. */
  @Test
  void whatIf_targetIsLowered_leavesMoreHours() {
    WhatIfResult result = whatIf(new TargetChanged(ServiceTarget.of(0.5, Duration.ofSeconds(60))));

    ScenarioDifference difference = result.difference().orElseThrow();
    assertThat(difference.hoursLeftBefore()).hasValue(39 * 8 * 2);
    assertThat(difference.extraHoursLeft()).hasValue(39 * 8);
    assertThat(difference.extraHoursShort()).hasValue(0);
    assertThat(result.sentences())
        .contains(
            "What if: The service target becomes 50 % within 60 s.",
            "The service leaves 312.0 person-hours more to projects: 936.0 person-hours.");
  }

  /** 4 / (1 - 0.5) = 8 people for six present: two are missing all the time. */
  @Test
  void whatIf_shrinkageGrows_countsTheHoursThatAreShort() {
    Scenario other =
        DESK.toBuilder()
            .project(DESK.project().toBuilder().addPeople(outsider("eve"), outsider("eva")).build())
            .build();

    WhatIfResult result = WhatIf.standard().whatIf(other, new ShrinkageChanged(Shrinkage.of(0.5)));

    ScenarioDifference difference = result.difference().orElseThrow();
    assertThat(difference.hoursShortBefore()).hasValue(0);
    assertThat(difference.hoursShortAfter()).hasValue(2 * 39 * 8);
    assertThat(result.sentences())
        .contains(
            "What if: The shrinkage becomes 50 %.",
            "The service lacks 624.0 person-hours more of its own: 624.0 person-hours.");
  }

  private static Person outsider(String id) {
    return Person.builder()
        .id(PersonId.of(id))
        .name("Eve")
        .addSkills(new SkillLevel(Desk.PHONE, 1))
        .build();
  }

  /** With one more agent three are spared, but nothing can use the third. */
  @Test
  void whatIf_agentJoins_servesAndIsSpared() {
    WhatIfResult result = whatIf(PersonJoins.of(Desk.agent("agent-6")));

    assertThat(result.scenario().service().orElseThrow().group().people()).hasSize(7);
    assertThat(result.scenario().projectCapacity().orElseThrow().availableAt(at("02T08:00")))
        .isEqualTo(3);
    assertThat(result.sentences()).contains("What if: agent-6 joins.");
  }

  /** Away from the desk the two configure on; the third hand is free from the first day on. */
  @Test
  void whatIf_outsiderJoinsWithOwnHours_isNotBoundByService() {
    WorkCalendar always =
        WorkCalendar.weekly("round the clock", ZoneOffset.UTC, "MON-SUN 00:00-24:00");

    WhatIfResult result =
        whatIf(
            new PersonJoins(outsider("eve"), Optional.of(always)),
            new EffortChanged(Desk.CONFIGURE, Effort.of(Duration.ZERO)));

    Schedule schedule = result.outcome().orElseThrow();
    assertThat(schedule.assignment(Desk.TRAIN).orElseThrow().people())
        .containsExactly(PersonId.of("eve"));
    assertThat(schedule.finish()).isEqualTo(at("03T00:00"));
    assertThat(result.scenario().service().orElseThrow().group().people()).hasSize(6);
    assertThat(
            result
                .difference()
                .orElseThrow()
                .comparison()
                .activity(Desk.TRAIN)
                .orElseThrow()
                .isPeopleKept())
        .isFalse();
  }

  /** Five at the desk spare one: the two who configure are never both free. */
  @Test
  void whatIf_agentLeaves_servesNoMore() {
    WhatIfResult gone = whatIf(new PersonLeaves(agent(5), Desk.START));
    WhatIfResult later = whatIf(new PersonLeaves(agent(5), at("04T08:00")));

    assertThat(gone.outcome()).isInstanceOf(Infeasible.class);
    assertThat(gone.scenario().project().people()).hasSize(5);
    assertThat(gone.scenario().service().orElseThrow().group().people()).hasSize(5);
    assertThat(later.difference().orElseThrow().finish().moved()).contains(Duration.ZERO);
    assertThat(later.scenario().projectCapacity().orElseThrow().availableAt(at("03T15:00")))
        .isEqualTo(2);
    assertThat(later.scenario().projectCapacity().orElseThrow().availableAt(at("04T15:00")))
        .isEqualTo(1);
    assertThat(later.sentences())
        .contains("What if: Person 'agent-5' leaves at 2026-03-04T08:00:00Z.");
  }

  @Test
  void whatIf_onlyOutsiderWithTheSkillLeavesForGood_thereIsNoPlan() {
    Person eve = outsider("eve");
    Scenario alone =
        Scenario.of(
            DESK.project().toBuilder()
                .people(List.of(eve))
                .activities(
                    List.of(DESK.project().activities().get(1).toBuilder().name("Train").build()))
                .dependencies(List.of())
                .milestones(List.of())
                .build(),
            DESK.calendars());

    WhatIfResult soon = WhatIf.standard().whatIf(alone, new PersonLeaves(eve.id(), at("02T12:00")));
    WhatIfResult late = WhatIf.standard().whatIf(alone, new PersonLeaves(eve.id(), at("03T16:00")));

    assertThat(soon.before()).isPresent();
    assertThat(soon.outcome().findings().asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(SchedulingFault.NO_WORKING_TIME);
              assertThat(finding.object()).startsWith("calendar '");
            });
    assertThat(late.outcome().orElseThrow().finish()).isEqualTo(at("03T16:00"));
    assertThat(late.difference().orElseThrow().extraHoursLeft()).isEmpty();
    assertThat(late.difference().orElseThrow().extraCost()).isEmpty();
  }

  /** With one away on the first day nobody can configure then: one day later. */
  @Test
  void whatIf_agentIsAwayForADay_waits() {
    WhatIfResult result =
        whatIf(
            new PersonAway(agent(0), Interval.of(at("02T00:00"), at("03T00:00"))),
            new PersonAway(agent(0), Interval.of(at("05T08:00"), at("05T12:00"))));

    assertThat(result.difference().orElseThrow().finish().moved()).contains(Duration.ofDays(1));
    assertThat(result.sentences())
        .contains(
            "What if: Person 'agent-0' is away from 2026-03-02T00:00:00Z to"
                + " 2026-03-03T00:00:00Z.");
  }

  @Test
  void whatIf_outsiderOfTheDeskLearnsThePhone_answersFromThenOn() {
    Person trainee = Person.builder().id(PersonId.of("tim")).name("Tim").team(Desk.TEAM).build();

    WhatIfResult result =
        whatIf(
            PersonJoins.of(trainee),
            new SkillLearned(trainee.id(), new SkillLevel(Desk.PHONE, 1)),
            new SkillLearned(agent(0), new SkillLevel(Desk.PHONE, 4)),
            new SkillLearned(agent(0), SkillLevel.of("crm", 1)));

    List<Person> group = result.scenario().service().orElseThrow().group().people();
    assertThat(group).extracting(Person::id).hasSize(7).contains(trainee.id());
    assertThat(group.get(0).skills())
        .containsExactly(new SkillLevel(Desk.PHONE, 4), SkillLevel.of("crm", 1));
    assertThat(result.sentences()).contains("What if: Person 'tim' masters 'phone' at level 1.");
  }

  @Test
  void whatIf_holidays_moveWorkOfAll() {
    WhatIfResult added =
        whatIf(
            new HolidayAdded(Desk.OFFICE, Holiday.of(LocalDate.of(2026, 3, 3), "Day off")),
            new HolidayRemoved(Desk.OFFICE, Desk.HOLIDAY));
    WhatIfResult moved =
        whatIf(new HolidayMoved(Desk.OFFICE, Desk.HOLIDAY, LocalDate.of(2026, 3, 3)));

    assertThat(added.difference().orElseThrow().finish().after()).contains(at("06T16:00"));
    assertThat(moved.outcome().orElseThrow()).isEqualTo(added.outcome().orElseThrow());
    assertThat(((WeeklyCalendar) moved.scenario().calendars().defaultCalendar()).holidays())
        .containsExactly(Holiday.of(LocalDate.of(2026, 3, 3), "Founders' day"));
    assertThat(added.sentences())
        .contains(
            "What if: 2026-03-03 becomes a holiday in calendar 'office'.",
            "What if: 2026-03-11 is no holiday any more in calendar 'office'.");
    assertThat(moved.sentences())
        .contains("What if: The holiday of 2026-03-11 moves to 2026-03-03 in calendar 'office'.");
  }

  /** The holiday reaches those who were taken out of the office calendar by an absence. */
  @Test
  void whatIf_holidayAfterAnAbsence_holdsForBoth() {
    WorkCalendar own = WorkCalendar.weekly("own", ZoneOffset.UTC, "MON-FRI 06:00-12:00");
    WhatIfResult result =
        whatIf(
            new PersonJoins(outsider("eve"), Optional.of(own)),
            new PersonAway(PersonId.of("eve"), Interval.of(at("02T06:00"), at("02T07:00"))),
            new HolidayAdded(
                CalendarId.of("own"),
                Holiday.partDay(
                    LocalDate.of(2026, 3, 2),
                    "Morning",
                    LocalInterval.of(LocalTime.of(8, 0), LocalTime.of(9, 0)))));

    assertThat(
            result
                .scenario()
                .calendars()
                .persons()
                .get(PersonId.of("eve"))
                .workingTime()
                .openings(at("02T00:00"), at("03T00:00")))
        .containsExactly(
            Interval.of(at("02T07:00"), at("02T08:00")),
            Interval.of(at("02T09:00"), at("02T12:00")));
  }

  /** 8 h less by two people at EUR 30: 32 h + 16 h at first, 24 h + 16 h then. */
  @Test
  void whatIf_effortAndDates_changeWorkCostAndLateness() {
    WhatIfResult result =
        WhatIf.standard()
            .withPromise(BufferCalculator.standard())
            .whatIf(
                DESK,
                new EffortChanged(Desk.CONFIGURE, Effort.of(Duration.ofHours(24))),
                new EarliestStartMoved(Desk.TRAIN, Optional.of(at("05T08:00"))),
                new ActivityDeadlineMoved(Desk.TRAIN, Optional.of(at("06T15:00"))),
                new MilestoneDeadlineMoved(Desk.PILOT, Optional.empty()),
                new ProjectDeadlineMoved(Optional.of(at("06T12:00"))));

    assertThat(result.sentences())
        .containsExactly(
            "What if: Activity 'configure' needs 24 h of work.",
            "What if: Activity 'train' must not start before 2026-03-05T08:00:00Z.",
            "What if: Activity 'train' is due at 2026-03-06T15:00:00Z.",
            "What if: Milestone 'pilot' has no deadline.",
            "What if: The project is due at 2026-03-06T12:00:00Z.",
            "Project 'crm' is finished 1 d later, at 2026-03-06T16:00:00Z instead of"
                + " 2026-03-05T16:00:00Z, which misses its deadline 2026-03-06T12:00:00Z.",
            "Project 'crm' with its buffer is finished 1 d later, at 2026-03-06T16:00:00Z instead"
                + " of 2026-03-05T16:00:00Z, which misses its deadline 2026-03-06T12:00:00Z.",
            "Milestone 'pilot' is finished 4 h earlier, at 2026-03-03T12:00:00Z instead of"
                + " 2026-03-03T16:00:00Z.",
            "Activity 'train' is finished 1 d later, at 2026-03-06T16:00:00Z instead of"
                + " 2026-03-05T16:00:00Z, which misses its deadline 2026-03-06T15:00:00Z.",
            "Activities that start at another time: 1; done by other people: 0.",
            "The work costs EUR 240.00 less: EUR 1200.00 instead of EUR 1440.00.");
    assertThat(new EarliestStartMoved(Desk.TRAIN, Optional.empty()).sentence())
        .isEqualTo("Activity 'train' may start at any time.");
  }

  /** Open, the request counts as approved on 4 March: 8 h of tests by one follow the training. */
  @Test
  void whatIf_changeRequestTakesEffect_plansItsScope() {
    Activity tests =
        Activity.builder()
            .id(ActivityId.of("test"))
            .name("Test")
            .effort(Effort.of(Duration.ofHours(8)))
            .addRequirements(new SkillRequirement(Desk.PHONE, 1, 1))
            .build();
    ChangeRequest request =
        ChangeRequest.builder()
            .id(ChangeRequestId.of("cr-1"))
            .title("Test before the start")
            .reason("Customers ask for it")
            .requestedBy(StakeholderId.of("sponsor"))
            .requestedAt(Desk.START)
            .addChanges(
                new ScopeChange.AddedActivity(tests),
                new ScopeChange.AddedDependency(
                    Dependency.builder()
                        .from(Desk.TRAIN)
                        .to(tests.id())
                        .type(DependencyType.FINISH_TO_START)
                        .build()))
            .approval(Approval.proposed(at("04T08:00")))
            .build();

    WhatIfResult open = whatIf(new RequestApplied(request));
    WhatIfResult rejected =
        whatIf(new RequestApplied(request.rejected(StakeholderId.of("sponsor"), at("03T08:00"))));
    WhatIfResult broken =
        whatIf(
            new RequestApplied(
                request.toBuilder()
                    .changes(List.of(new ScopeChange.RemovedActivity(ActivityId.of("none"))))
                    .build()));

    assertThat(open.difference().orElseThrow().finish().after()).contains(at("06T16:00"));
    assertThat(open.sentences())
        .contains("What if: Change request 'cr-1' takes effect: Test before the start.");
    assertThat(rejected.findings().asList())
        .extracting(Finding::reason)
        .contains(ScenarioFault.REQUEST_CLOSED);
    assertThat(broken.findings().hasErrors()).isTrue();
    assertThat(broken.scenario()).isSameAs(DESK);
  }

  /** The project lists no skill 'zzz', no resource 'room', and the book no calendar 'night'. */
  @Test
  void whatIf_requestRefersToWhatIsNotThere_isAFinding() {
    Activity plain =
        Activity.builder()
            .id(ActivityId.of("n"))
            .name("New")
            .effort(Effort.of(Duration.ofHours(3)))
            .build();
    List<Activity> unsound =
        List.of(
            plain.toBuilder()
                .addRequirements(new SkillRequirement(SkillId.of("zzz"), 1, 1))
                .build(),
            plain.toBuilder().addDemands(new ResourceDemand(ResourceId.of("room"), 1)).build(),
            plain.toBuilder().calendar(CalendarId.of("night")).build());

    for (Activity activity : unsound) {
      WhatIfResult result = whatIf(new RequestApplied(adding(activity)));

      assertThat(result.findings().asList())
          .extracting(Finding::reason)
          .containsExactly(ScenarioFault.UNSOUND_REQUEST);
      assertThat(result.outcome()).isEqualTo(new Infeasible(result.findings()));
      assertThat(result.scenario()).isSameAs(DESK);
    }
    assertThat(whatIf(new RequestApplied(adding(unsound.get(0)))).findings().asList().get(0))
        .asString()
        .startsWith(
            "ERROR change request 'cr-2': skill 'zzz' must exist but does not, in activity 'n'");
    assertThat(whatIf(new RequestApplied(adding(plain))).findings().hasErrors()).isFalse();
  }

  private static ChangeRequest adding(Activity activity) {
    return ChangeRequest.builder()
        .id(ChangeRequestId.of("cr-2"))
        .title("More")
        .reason("Customers ask for it")
        .requestedBy(StakeholderId.of("sponsor"))
        .requestedAt(Desk.START)
        .addChanges(new ScopeChange.AddedActivity(activity))
        .approval(Approval.proposed(at("03T08:00")))
        .build();
  }

  @Test
  void whatIf_datesOutsideAllCalendars_areFindings() {
    Instant end = Instant.parse("+10000-01-01T00:00:00Z");
    List<ScenarioChange> outside =
        List.of(
            new PersonAway(agent(0), Interval.of(at("03T08:00"), Instant.MAX)),
            new PersonAway(agent(0), Interval.of(Instant.MIN, at("03T08:00"))),
            new PersonAway(agent(0), Interval.of(at("03T08:00"), end.plusNanos(1))),
            new PersonLeaves(agent(0), Instant.MAX),
            new PersonLeaves(agent(0), end.plusNanos(1)));

    for (ScenarioChange change : outside) {
      WhatIfResult result = whatIf(change);

      assertThat(result.findings().asList())
          .extracting(Finding::reason)
          .containsExactly(ScenarioFault.DATE_OUT_OF_RANGE);
      assertThat(result.scenario()).isSameAs(DESK);
    }
    assertThat(whatIf(outside.get(3)).findings().asList().get(0))
        .hasToString(
            "ERROR person 'agent-0': a date must be in the years 0000 to 9999 but was "
                + Instant.MAX
                + " [date-out-of-range]");
    assertThat(
            whatIf(
                    new PersonAway(
                        agent(0), Interval.of(Instant.parse("0000-01-01T00:00:00Z"), end)),
                    new PersonLeaves(agent(1), end),
                    new PersonLeaves(agent(2), Instant.MIN))
                .findings()
                .hasErrors())
        .isFalse();
  }

  @Test
  void whatIf_impossibleChanges_areAllListed() {
    PersonId nobody = PersonId.of("nobody");
    CalendarId none = CalendarId.of("none");
    Person strange =
        outsider("x").toBuilder()
            .skills(List.of(SkillLevel.of("a", 1)))
            .addWishes(SkillWish.of("b", 1))
            .addLearning(LearningGoal.of("c", 1))
            .build();

    WhatIfResult result =
        whatIf(
            PersonJoins.of(Desk.agent("agent-0")),
            PersonJoins.of(strange),
            new PersonLeaves(nobody, Desk.START),
            new PersonAway(nobody, Interval.of(at("02T08:00"), at("02T09:00"))),
            new SkillLearned(nobody, new SkillLevel(Desk.PHONE, 1)),
            new SkillLearned(agent(0), new SkillLevel(Desk.PHONE, 3)),
            new SkillLearned(agent(0), SkillLevel.of("d", 1)),
            new HolidayRemoved(none, Desk.HOLIDAY),
            new HolidayRemoved(Desk.OFFICE, LocalDate.of(2026, 3, 12)),
            new HolidayAdded(Desk.OFFICE, Holiday.of(Desk.HOLIDAY, "Again")),
            new EffortChanged(ActivityId.of("none"), Effort.of(Duration.ZERO)),
            new MilestoneDeadlineMoved(MilestoneId.of("none"), Optional.empty()));

    assertThat(result.findings().asList())
        .extracting(Finding::reason)
        .containsExactly(
            ScenarioFault.PERSON_EXISTS,
            ScenarioFault.UNKNOWN_SKILL,
            ScenarioFault.UNKNOWN_SKILL,
            ScenarioFault.UNKNOWN_SKILL,
            ScenarioFault.UNKNOWN_PERSON,
            ScenarioFault.UNKNOWN_PERSON,
            ScenarioFault.UNKNOWN_PERSON,
            ScenarioFault.NOTHING_TO_LEARN,
            ScenarioFault.UNKNOWN_SKILL,
            ScenarioFault.UNKNOWN_CALENDAR,
            ScenarioFault.UNKNOWN_HOLIDAY,
            ScenarioFault.HOLIDAY_EXISTS,
            ScenarioFault.UNKNOWN_ACTIVITY,
            ScenarioFault.UNKNOWN_MILESTONE);
    assertThat(result.findings().asList().get(0))
        .hasToString(
            "ERROR person 'agent-0': a person who joins must not be there yet [person-exists]");
    assertThat(result.findings().asList().get(7).text())
        .isEqualTo("a level that is learned must be above 3 but was 3");
    assertThat(result.outcome()).isEqualTo(new Infeasible(result.findings()));
    assertThat(result.scenario()).isSameAs(DESK);
  }

  @Test
  void whatIf_withGivenCapacity_warnsThatItStays() {
    Scenario given =
        DESK.toBuilder()
            .service(Optional.empty())
            .capacity(DESK.projectCapacity().orElseThrow())
            .build();

    WhatIfResult person = WhatIf.standard().whatIf(given, PersonJoins.of(Desk.agent("agent-6")));
    WhatIfResult target = WhatIf.standard().whatIf(given, LoadScaled.of(1));

    assertThat(person.findings().asList())
        .extracting(Finding::reason)
        .containsExactly(ScenarioFault.CAPACITY_GIVEN, ScenarioFault.PLAN_UNCHANGED);
    assertThat(person.difference().orElseThrow().extraHoursLeft()).hasValue(0);
    assertThat(target.findings().asList())
        .extracting(Finding::reason)
        .containsExactly(ScenarioFault.NO_SERVICE);
  }

  @Test
  void whatIf_holidayOfACombinedCalendar_namesThePart() {
    WorkCalendar both =
        Desk.office().intersect(WorkCalendar.weekly("x", ZoneOffset.UTC, "MON-SUN 00:00-24:00"));
    Scenario combined = Scenario.of(DESK.project(), CalendarBook.of(both));

    WhatIfResult result =
        WhatIf.standard().whatIf(combined, new HolidayRemoved(both.id(), Desk.HOLIDAY));

    assertThat(result.findings().asList())
        .extracting(Finding::reason)
        .containsExactly(ScenarioFault.NO_WEEKLY_CALENDAR);
  }

  @Test
  void whatIf_scenarioWithoutPlan_saysWhetherThereIsOneNow() {
    Scenario alone =
        DESK.toBuilder()
            .project(
                DESK.project().toBuilder().people(DESK.project().people().subList(0, 1)).build())
            .service(Optional.empty())
            .build();

    WhatIfResult result = WhatIf.standard().whatIf(alone, PersonJoins.of(Desk.agent("agent-1")));

    assertThat(result.before()).isEmpty();
    assertThat(result.sentences())
        .containsExactly(
            "What if: agent-1 joins.",
            "There was no plan; now the project is finished at 2026-03-05T16:00:00Z.");
  }

  /** A plan that starts each activity a day late is improved, and the reader is told so. */
  @Test
  void whatIf_currentPlanGiven_isTheOneCompared() {
    WhatIf engine = WhatIf.standard().withScheduler(ResourceScheduler.standard());
    Schedule plan = engine.whatIf(DESK).outcome().orElseThrow();
    WhatIfResult late =
        WhatIf.standard()
            .whatIf(DESK, new EarliestStartMoved(Desk.CONFIGURE, Optional.of(at("03T08:00"))));

    assertThat(engine.whatIf(DESK, plan).findings().asList())
        .extracting(Finding::reason)
        .containsExactly(ScenarioFault.PLAN_UNCHANGED);
    assertThat(
            engine
                .whatIf(DESK, late.outcome().orElseThrow())
                .difference()
                .orElseThrow()
                .finish()
                .moved())
        .contains(Duration.ofDays(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.whatIf(DESK, plan.toBuilder().assignments(List.of()).build()))
        .withMessage("current plan must assign each activity but lacks 'configure'");
  }

  @Test
  void nulls_areNamed() {
    WhatIf engine = WhatIf.standard();
    assertThatNullPointerException()
        .isThrownBy(() -> engine.withScheduler(null))
        .withMessage("scheduler");
    assertThatNullPointerException()
        .isThrownBy(() -> engine.withPromise(null))
        .withMessage("calculator");
    assertThatNullPointerException()
        .isThrownBy(() -> engine.whatIf((Scenario) null))
        .withMessage("scenario");
    assertThatNullPointerException()
        .isThrownBy(() -> engine.whatIf(DESK, (Schedule) null))
        .withMessage("current");
  }
}
