package dev.evenkeel.scheduling.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapacityCalculatorTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final SkillId CALLS = SkillId.of("calls");
  private static final TeamId DESK = TeamId.of("desk");

  private static final CalendarBook BOOK =
      CalendarBook.builder()
          .defaultCalendar(WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-16:00"))
          .putPerson(
              PersonId.of("late"),
              WorkCalendar.weekly("late shift", ZoneOffset.UTC, "MON-FRI 08:45-18:00"))
          .putTeam(
              TeamId.of("night"),
              WorkCalendar.weekly("night shift", ZoneOffset.UTC, "MON-FRI 20:00-04:00"))
          .build();

  /** 2 erlang of 180 s need 4 agents for 80 % in 20 s, as in the table of the notes. */
  private static StaffingPlan plan(StaffingCalculator calculator, String... intervals) {
    List<LoadInterval> load = new ArrayList<>();
    for (String text : intervals) {
      Interval interval = Interval.parse(text);
      double contacts = 2.0 * interval.length().toSeconds() / 180;
      load.add(LoadInterval.of(interval, contacts, Duration.ofMinutes(3)));
    }
    return calculator.plan(ContactLoad.of(load), TARGET);
  }

  private static ServiceGroup group(int office, String... others) {
    ServiceGroupBuilder group = ServiceGroup.builder().team(DESK).skill(CALLS);
    for (int i = 0; i < office; i++) {
      group.addPeople(person("office-" + i, 1));
    }
    for (String id : others) {
      group.addPeople(person(id, 1));
    }
    return group.build();
  }

  private static Person person(String id, double projectShare) {
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .team(DESK)
        .addSkills(new SkillLevel(CALLS, 3))
        .projectShare(projectShare)
        .build();
  }

  @Test
  void capacity_withMorePeopleThanNeeded_ringFencesTheRest() {
    StaffingPlan plan =
        plan(StaffingCalculator.standard(), "2026-11-02T09:00:00Z/2026-11-02T09:30:00Z");

    ProjectCapacity capacity = CapacityCalculator.standard().capacity(plan, group(7), BOOK);

    assertThat(capacity.group()).isEqualTo(DESK);
    assertThat(capacity.members()).hasSize(7).contains(PersonId.of("office-0"));
    assertThat(capacity.intervals())
        .containsExactly(interval("2026-11-02T09:00:00Z/2026-11-02T09:30:00Z", 4, 4, 7, 3));
    assertThat(capacity.totalPersonHours()).isEqualTo(1.5);
  }

  /** 4 agents at 30 % shrinkage are 5.71 people: 6 are kept, not 5 and not 4. */
  @Test
  void capacity_withShrinkage_keepsTheScheduledPeopleRoundedUp() {
    StaffingPlan plan =
        plan(
            StaffingCalculator.standard().withShrinkage(Shrinkage.of(0.3)),
            "2026-11-02T09:00:00Z/2026-11-02T09:30:00Z");

    ProjectCapacity capacity = CapacityCalculator.standard().capacity(plan, group(7), BOOK);

    assertThat(capacity.intervals())
        .containsExactly(interval("2026-11-02T09:00:00Z/2026-11-02T09:30:00Z", 4, 6, 7, 1));
  }

  @Test
  void capacity_whereSomebodyComesWithinAnInterval_isCutThere() {
    StaffingPlan plan =
        plan(
            StaffingCalculator.standard(),
            "2026-11-02T08:30:00Z/2026-11-02T09:00:00Z",
            "2026-11-02T15:30:00Z/2026-11-02T16:30:00Z");

    ProjectCapacity capacity = CapacityCalculator.standard().capacity(plan, group(5, "late"), BOOK);

    assertThat(capacity.intervals())
        .containsExactly(
            interval("2026-11-02T08:30:00Z/2026-11-02T08:45:00Z", 4, 4, 5, 1),
            interval("2026-11-02T08:45:00Z/2026-11-02T09:00:00Z", 4, 4, 6, 2),
            interval("2026-11-02T15:30:00Z/2026-11-02T16:00:00Z", 4, 4, 6, 2),
            interval("2026-11-02T16:00:00Z/2026-11-02T16:30:00Z", 4, 4, 1, 0));
    assertThat(capacity.findings().of(CapacityFault.SERVICE_SHORTFALL).asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.object()).isEqualTo("service group 'desk'");
              assertThat(finding.path()).isEqualTo("2026-11-02T16:00:00Z/2026-11-02T16:30:00Z");
              assertThat(finding.text())
                  .isEqualTo("the service needs 4 people but 1 are present: 3 are missing");
            });
  }

  @Test
  void capacity_betweenAndOutsideIntervals_isNone() {
    StaffingPlan plan =
        plan(
            StaffingCalculator.standard(),
            "2026-11-02T09:00:00Z/2026-11-02T09:30:00Z",
            "2026-11-02T11:00:00Z/2026-11-02T11:30:00Z");

    ProjectCapacity capacity = CapacityCalculator.standard().capacity(plan, group(7), BOOK);

    assertThat(capacity.availableAt(Instant.parse("2026-11-02T09:29:59Z"))).isEqualTo(3);
    assertThat(capacity.availableAt(Instant.parse("2026-11-02T09:30:00Z"))).isZero();
    assertThat(capacity.availableAt(Instant.parse("2026-11-02T11:00:00Z"))).isEqualTo(3);
    assertThat(capacity.availableAt(Instant.parse("2026-11-02T08:59:59Z"))).isZero();
    assertThat(capacity.availableAt(Instant.parse("2026-11-02T11:30:00Z"))).isZero();
    assertThat(capacity.at(Instant.parse("2026-11-02T10:00:00Z"))).isEmpty();
  }

  @Test
  void capacity_whereOnePersonLeavesAsAnotherComes_isNotCut() {
    StaffingPlan plan =
        plan(StaffingCalculator.standard(), "2026-11-02T07:30:00Z/2026-11-02T08:30:00Z");
    CalendarBook book =
        BOOK.toBuilder()
            .putPerson(
                PersonId.of("early"),
                WorkCalendar.weekly("early shift", ZoneOffset.UTC, "MON-FRI 04:00-08:00"))
            .build();

    ProjectCapacity capacity =
        CapacityCalculator.standard().capacity(plan, group(1, "early"), book);

    assertThat(capacity.intervals())
        .containsExactly(interval("2026-11-02T07:30:00Z/2026-11-02T08:30:00Z", 4, 4, 1, 0));
  }

  @Test
  void capacity_withoutContacts_sparesAllWhoArePresent() {
    LoadInterval quiet =
        LoadInterval.of(
            Interval.parse("2026-11-02T10:00:00Z/2026-11-02T12:00:00Z"), 0, Duration.ZERO);
    StaffingPlan plan = StaffingCalculator.standard().plan(ContactLoad.of(List.of(quiet)), TARGET);

    ProjectCapacity capacity = CapacityCalculator.standard().capacity(plan, group(3), BOOK);

    assertThat(capacity.totalPersonHours()).isEqualTo(6);
    assertThat(capacity.findings().of(CapacityFault.NO_PROJECT_CAPACITY)).isEmpty();
  }

  /** Ten times 0.1 is 0.9999999999999999 in doubles; it is one person nevertheless. */
  @Test
  void withProjectShareCap_addsTheSharesOfThosePresentUpInDecimals() {
    StaffingPlan plan =
        plan(StaffingCalculator.standard(), "2026-11-02T09:00:00Z/2026-11-02T09:30:00Z");
    ServiceGroupBuilder group = ServiceGroup.builder().team(DESK).skill(CALLS);
    for (int i = 0; i < 10; i++) {
      group.addPeople(person("office-" + i, 0.1));
    }

    CapacityCalculator calculator = CapacityCalculator.standard();
    assertThat(ringFenced(calculator, plan, group.build())).isEqualTo(6);
    assertThat(ringFenced(calculator.withProjectShareCap(), plan, group.build())).isEqualTo(1);
  }

  @Test
  void withProjectShareCap_aboveTheSpare_changesNothing() {
    StaffingPlan plan =
        plan(StaffingCalculator.standard(), "2026-11-02T09:00:00Z/2026-11-02T09:30:00Z");

    assertThat(ringFenced(CapacityCalculator.standard().withProjectShareCap(), plan, group(6)))
        .isEqualTo(2);
  }

  @Test
  void withProjectShareCap_whereAnotherShareTakesOver_isCutThere() {
    LoadInterval quiet =
        LoadInterval.of(
            Interval.parse("2026-11-02T07:30:00Z/2026-11-02T08:30:00Z"), 0, Duration.ZERO);
    StaffingPlan plan = StaffingCalculator.standard().plan(ContactLoad.of(List.of(quiet)), TARGET);
    CalendarBook book =
        BOOK.toBuilder()
            .putPerson(
                PersonId.of("early"),
                WorkCalendar.weekly("early shift", ZoneOffset.UTC, "MON-FRI 04:00-08:00"))
            .build();
    ServiceGroup group =
        ServiceGroup.builder()
            .team(DESK)
            .skill(CALLS)
            .addPeople(person("early", 0), person("office-0", 1))
            .build();

    ProjectCapacity capacity =
        CapacityCalculator.standard().withProjectShareCap().capacity(plan, group, book);

    assertThat(capacity.intervals())
        .containsExactly(
            interval("2026-11-02T07:30:00Z/2026-11-02T08:00:00Z", 0, 0, 1, 0),
            interval("2026-11-02T08:00:00Z/2026-11-02T08:30:00Z", 0, 0, 1, 1));
  }

  private static int ringFenced(
      CapacityCalculator calculator, StaffingPlan plan, ServiceGroup group) {
    return calculator.capacity(plan, group, BOOK).intervals().get(0).ringFenced();
  }

  @Test
  void capacity_ofTeamAndPersonCalendars_followsTheBook() {
    StaffingPlan plan =
        plan(StaffingCalculator.standard(), "2026-11-02T21:00:00Z/2026-11-02T22:00:00Z");
    Person owl = person("owl", 1).toBuilder().team(Optional.empty()).build();
    ServiceGroup night =
        ServiceGroup.builder().team(TeamId.of("night")).skill(CALLS).addPeople(owl).build();

    assertThat(CapacityCalculator.standard().capacity(plan, night, BOOK).intervals())
        .containsExactly(interval("2026-11-02T21:00:00Z/2026-11-02T22:00:00Z", 4, 4, 1, 0));
  }

  @Test
  void capacity_ofAnEmptyPlan_isNone() {
    StaffingPlan plan = StaffingPlan.builder().target(TARGET).build();

    ProjectCapacity capacity = CapacityCalculator.standard().capacity(plan, group(3), BOOK);

    assertThat(capacity.intervals()).isEmpty();
    assertThat(capacity.horizon()).isEmpty();
    assertThat(capacity.totalPersonHours()).isZero();
    assertThat(capacity.findings().of(CapacityFault.NO_PROJECT_CAPACITY).size()).isEqualTo(1);
    assertThat(capacity.findings().of(CapacityFault.END_OF_HORIZON)).isEmpty();
  }

  @Test
  void findings_alwaysTellTheEndOfTheHorizon() {
    StaffingPlan plan =
        plan(
            StaffingCalculator.standard(),
            "2026-11-02T09:00:00Z/2026-11-02T09:30:00Z",
            "2026-11-02T11:00:00Z/2026-11-02T11:30:00Z");

    ProjectCapacity capacity = CapacityCalculator.standard().capacity(plan, group(7), BOOK);

    assertThat(capacity.horizon())
        .contains(Interval.parse("2026-11-02T09:00:00Z/2026-11-02T11:30:00Z"));
    assertThat(capacity.findings().asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(CapacityFault.END_OF_HORIZON);
              assertThat(finding.text())
                  .isEqualTo(
                      "the load is known from 2026-11-02T09:00:00Z to 2026-11-02T11:30:00Z;"
                          + " outside nobody is spared for project work");
            });
  }

  @Test
  void capacity_ofNull_isRefusedByName() {
    StaffingPlan plan = StaffingPlan.builder().target(TARGET).build();
    assertThatNullPointerException()
        .isThrownBy(() -> CapacityCalculator.standard().capacity(plan, group(1), null))
        .withMessage("calendars");
  }

  private static CapacityInterval interval(
      String interval, int required, int scheduled, int present, int ringFenced) {
    return CapacityInterval.builder()
        .interval(Interval.parse(interval))
        .required(required)
        .scheduled(scheduled)
        .present(present)
        .ringFenced(ringFenced)
        .build();
  }
}
