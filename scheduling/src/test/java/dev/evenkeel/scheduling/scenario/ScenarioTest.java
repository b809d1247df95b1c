package dev.evenkeel.scheduling.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.capacity.CapacityCalculator;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.scenario.change.ServiceChange.LoadScaled;
import dev.evenkeel.scheduling.scenario.change.StaffChange.PersonAway;
import dev.evenkeel.scheduling.scenario.change.WorkChange.EffortChanged;
import dev.evenkeel.scheduling.scenario.internal.Words;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static final Scenario DESK = Desk.scenario();

  @Test
  void projectCapacity_ofAService_isThatOfItsCalculators() {
    ServiceDemand service =
        Desk.service(DESK.project()).toBuilder()
            .maximumOccupancy(0.35)
            .queueModel(QueueModel.withPatience(Duration.ofMinutes(2)))
            .cappedByProjectShares(true)
            .build();
    Scenario capped = DESK.toBuilder().service(service).build();

    assertThat(capped.projectCapacity())
        .contains(
            CapacityCalculator.standard()
                .withProjectShareCap()
                .capacity(
                    StaffingCalculator.standard()
                        .withMaximumOccupancy(0.35)
                        .withPatience(Duration.ofMinutes(2))
                        .plan(service.load(), service.target()),
                    service.group(),
                    DESK.calendars()));
    assertThat(Scenario.of(DESK.project(), DESK.calendars()).projectCapacity()).isEmpty();
    assertThat(DESK.resolvedProject()).isSameAs(DESK.resolvedProject());
  }

  @Test
  void build_serviceAndCapacity_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.toBuilder().capacity(DESK.projectCapacity().orElseThrow()).build())
        .withMessage(
            "capacity must be absent where a service is given but both were there in the scenario"
                + " of project 'crm'");
  }

  @Test
  void build_memberOtherThanInTheProject_isRefused() {
    Person other = Desk.agent("agent-0").toBuilder().name("Another").build();
    ServiceDemand service =
        Desk.service(DESK.project()).toBuilder()
            .group(
                ServiceGroup.builder().team(Desk.TEAM).skill(Desk.PHONE).addPeople(other).build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.toBuilder().service(service).build())
        .withMessageStartingWith("a person must be the same in project and service group but was");
  }

  @Test
  void build_memberWithTwoKindsOfHours_isRefused() {
    Person loose = Person.builder().from(Desk.agent("loose")).team(Optional.empty()).build();
    ServiceGroup group =
        ServiceGroup.builder().team(Desk.TEAM).skill(Desk.PHONE).addPeople(loose).build();
    CalendarBook book =
        CalendarBook.of(Desk.office()).toBuilder()
            .putTeam(Desk.TEAM, WorkCalendar.weekly("late", ZoneOffset.UTC, "MON-FRI 12:00-20:00"))
            .build();
    ScenarioBuilder scenario =
        Scenario.builder()
            .project(DESK.project().toBuilder().addPeople(loose).build())
            .service(Desk.service(DESK.project()).toBuilder().group(group).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> scenario.calendars(book).build())
        .withMessage(
            "hours must be the same in project and service but were 'office' and 'late' for person"
                + " 'loose'\nMaybe state the team of the person.");
    assertThat(scenario.calendars(DESK.calendars()).build().hours(loose)).isEqualTo(Desk.office());
  }

  /** What a change does not touch is taken over as the same object. */
  @Test
  void foundation_changedTo_keepsWhatIsTheSame() {
    Foundation foundation = DESK.foundation();
    Scenario load = ScenarioChanges.apply(DESK, List.of(LoadScaled.of(1.1))).scenario();
    Scenario work =
        ScenarioChanges.apply(
                DESK, List.of(new EffortChanged(Desk.TRAIN, Effort.of(Duration.ofHours(1)))))
            .scenario();
    Interval day = Interval.parse("2026-03-02T00:00:00Z/2026-03-03T00:00:00Z");
    Scenario staff =
        ScenarioChanges.apply(DESK, List.of(new PersonAway(PersonId.of("agent-0"), day)))
            .scenario();

    assertThat(foundation.changedTo(load).project()).isSameAs(foundation.project());
    assertThat(foundation.changedTo(load).staffing()).isNotEqualTo(foundation.staffing());
    assertThat(foundation.changedTo(work).capacity()).isSameAs(foundation.capacity());
    assertThat(foundation.changedTo(work).project()).isNotSameAs(foundation.project());
    assertThat(foundation.changedTo(staff).staffing()).isSameAs(foundation.staffing());
    assertThat(foundation.changedTo(staff).capacity())
        .isEqualTo(staff.foundation().capacity())
        .isNotEqualTo(foundation.capacity());
  }

  @Test
  void dateShift_ofWhatIsNewOrDropped_saysSo() {
    DateShift added = DateShift.builder().object("milestone 'x'").after(Instant.EPOCH).build();
    DateShift dropped =
        DateShift.builder()
            .object("milestone 'x'")
            .before(Instant.EPOCH.plusSeconds(1))
            .deadlineBefore(Instant.EPOCH)
            .build();
    DateShift late =
        DateShift.builder()
            .object("milestone 'x'")
            .before(Instant.EPOCH.plusSeconds(1))
            .after(Instant.EPOCH.plusSeconds(2))
            .deadlineBefore(Instant.EPOCH)
            .deadlineAfter(Instant.EPOCH)
            .build();

    assertThat(added.sentence())
        .isEqualTo("Milestone 'x' is new and finished at 1970-01-01T00:00:00Z.");
    assertThat(added.moved()).isEmpty();
    assertThat(dropped.sentence()).isEqualTo("Milestone 'x' is dropped, which is no longer late.");
    assertThat(late.sentence())
        .isEqualTo(
            "Milestone 'x' is finished 1 s later, at 1970-01-01T00:00:02Z instead of"
                + " 1970-01-01T00:00:01Z, still after its deadline 1970-01-01T00:00:00Z.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateShift.builder().object("milestone 'x'").build())
        .withMessage(
            "a date must be known before or after the change but was not for milestone 'x'");
  }

  @Test
  void words_ofDurations_leaveOutWhatIsNothing() {
    assertThat(Words.elapsed(Duration.ZERO)).isEqualTo("0 s");
    assertThat(Words.elapsed(Duration.ofDays(-2).minusMinutes(90))).isEqualTo("2 d 1 h 30 min");
    assertThat(Words.elapsed(Duration.ofMillis(1_500))).isEqualTo("1.5 s");
    assertThat(Words.hours(Duration.ofMinutes(100))).isEqualTo("1.67 h");
    assertThat(Words.hours(Duration.ZERO)).isEqualTo("0 h");
  }
}
