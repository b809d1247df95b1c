package dev.evenkeel.metrics.sla;

import static dev.evenkeel.metrics.sla.SlaMetric.FIRST_RESPONSE;
import static dev.evenkeel.metrics.sla.SlaMetric.NEXT_RESPONSE;
import static dev.evenkeel.metrics.sla.SlaMetric.RESOLUTION;
import static dev.evenkeel.metrics.sla.SlaMetric.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.Boundary;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.CalendarChoice.Level;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.metrics.sla.SlaReading.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples in office hours from 9 to 17 UTC, counted by hand; 2026-11-23 is a Monday. */
class SlaClockTest {
  private static final WorkCalendar OFFICE = calendar("office", "MON-FRI 09:00-17:00");
  private static final SlaPolicy POLICY =
      SlaPolicy.builder()
          .id("gold")
          .calendars(CalendarBook.of(OFFICE))
          .defaultTargets(
              SlaTargets.none()
                  .with(FIRST_RESPONSE, hours(1))
                  .with(NEXT_RESPONSE, hours(2))
                  .with(UPDATE, hours(4))
                  .with(RESOLUTION, hours(8)))
          .putTargetsByPriority("P1", SlaTargets.none().with(RESOLUTION, hours(2)))
          .putTargetsByPriority("P3", SlaTargets.none().with(RESOLUTION, hours(24)))
          .build();
  private static final SlaTicket TICKET = SlaTicket.builder().id("T-1").priority("P2").build();

  private static WorkCalendar calendar(String id, String week) {
    return WorkCalendar.weekly(id, ZoneOffset.UTC, week);
  }

  private static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }

  /** Returns an instant of the week that begins on Monday 2026-11-23, such as {@code 23T09:30}. */
  private static Instant at(String dayAndTime) {
    return Instant.parse("2026-11-" + dayAndTime + ":00Z");
  }

  private static SlaClock open(SlaPolicy policy, String created) {
    return SlaClock.open(TICKET, policy, new SlaEvent.Created(at(created)));
  }

  private static SlaClock open(String created) {
    return open(POLICY, created);
  }

  private static SlaClock apply(SlaClock clock, SlaEvent... events) {
    SlaClock after = clock;
    for (SlaEvent event : events) {
      after = after.apply(event);
    }
    return after;
  }

  private static SlaEvent pending(String at) {
    return new SlaEvent.Pending(at(at));
  }

  private static SlaEvent resumed(String at) {
    return new SlaEvent.Resumed(at(at));
  }

  private static SlaEvent resolved(String at) {
    return new SlaEvent.Resolved(at(at));
  }

  private static SlaEvent reopened(String at) {
    return new SlaEvent.Reopened(at(at));
  }

  private static SlaEvent customer(String at) {
    return new SlaEvent.CustomerMessage(at(at));
  }

  private static SlaEvent agent(String at) {
    return new SlaEvent.AgentMessage(at(at));
  }

  private static Status status(SlaClock clock, SlaMetric metric, String asOf) {
    return clock.reading(metric, at(asOf)).status();
  }

  @Test
  void newTicket_isDueInWorkingTime() {
    SlaClock clock = open("23T16:30");
    assertThat(clock.due(FIRST_RESPONSE)).contains(at("24T09:30"));
    assertThat(clock.due(UPDATE)).contains(at("24T12:30"));
    assertThat(clock.due(RESOLUTION)).contains(at("24T16:30"));
    assertThat(clock.due(NEXT_RESPONSE)).isEmpty();
    assertThat(clock.nextDue()).contains(new SlaWarning(FIRST_RESPONSE, 1, at("24T09:30")));
    SlaReading reading = clock.reading(RESOLUTION, at("24T10:00"));
    assertThat(reading.status()).isEqualTo(Status.RUNNING);
    assertThat(reading.elapsed()).isEqualTo(Duration.ofMinutes(90));
    assertThat(reading.remaining()).contains(Duration.ofMinutes(390));
    assertThat(reading.breachedSince()).isEmpty();
    assertThat(clock.readings(at("24T10:00")))
        .extracting(SlaReading::status)
        .containsExactly(Status.RUNNING, Status.NOT_STARTED, Status.RUNNING, Status.RUNNING);
  }

  @Test
  void overTarget_isBreachedSinceItWasDue() {
    SlaClock clock = open("23T09:00");
    assertThat(clock.reading(FIRST_RESPONSE, at("23T10:00")).breachedSince()).isEmpty();
    SlaReading late = clock.reading(FIRST_RESPONSE, at("23T12:00"));
    assertThat(late.breachedSince()).contains(at("23T10:00"));
    assertThat(late.remaining()).contains(hours(-2));
    assertThat(late.missed()).isZero();
    SlaClock answered = clock.apply(agent("23T12:00"));
    assertThat(status(answered, FIRST_RESPONSE, "25T09:00")).isEqualTo(Status.MISSED);
    assertThat(answered.reading(FIRST_RESPONSE, at("25T09:00")).missed()).isOne();
  }

  @Test
  void duration_doesNotGrowAfterTheEnd() {
    SlaClock clock = apply(open("23T09:00"), agent("23T12:00"), resolved("23T13:00"));
    for (SlaReading reading : clock.readings(at("27T12:00"))) {
      assertThat(reading.elapsed()).isLessThanOrEqualTo(hours(4));
    }
    assertThat(clock.reading(FIRST_RESPONSE, at("27T12:00")).breachedSince())
        .contains(at("23T10:00"));
  }

  @Test
  void pending_movesWhatIsDueByThePause() {
    SlaClock paused = apply(open("23T09:00"), pending("23T11:00"));
    assertThat(paused.due(RESOLUTION)).isEmpty();
    assertThat(status(paused, RESOLUTION, "23T12:00")).isEqualTo(Status.PAUSED);
    SlaClock resumed = paused.apply(resumed("24T10:00"));
    assertThat(resumed.due(RESOLUTION)).contains(at("24T16:00"));
    SlaReading reading = resumed.reading(RESOLUTION, at("24T11:00"));
    assertThat(reading.paused()).isEqualTo(hours(7));
    assertThat(reading.elapsed()).isEqualTo(hours(3));
    assertThat(reading.began()).contains(at("23T09:00"));
  }

  @Test
  void pending_metricThatMustNotPause_goesOn() {
    SlaPolicy policy = POLICY.toBuilder().addRunningWhilePending(FIRST_RESPONSE).build();
    SlaClock clock = apply(open(policy, "23T09:00"), pending("23T09:30"));
    assertThat(clock.due(FIRST_RESPONSE)).contains(at("23T10:00"));
    assertThat(clock.due(RESOLUTION)).isEmpty();
    SlaClock stricter = clock.apply(new SlaEvent.PolicyChanged(at("23T09:45"), POLICY));
    assertThat(stricter.due(FIRST_RESPONSE)).isEmpty();
    assertThat(stricter.reading(FIRST_RESPONSE, at("23T16:00")).elapsed())
        .isEqualTo(Duration.ofMinutes(45));
  }

  @Test
  void pauses_surviveChangesOfPriorityAndPolicy() {
    SlaClock clock =
        apply(
            open("23T09:00"),
            pending("23T10:00"),
            new SlaEvent.PriorityChanged(at("23T11:00"), "P3"),
            new SlaEvent.PolicyChanged(at("23T12:00"), POLICY.toBuilder().id("silver").build()));
    assertThat(status(clock, RESOLUTION, "23T12:00")).isEqualTo(Status.PAUSED);
    SlaReading reading = clock.apply(resumed("23T13:00")).reading(RESOLUTION, at("23T13:00"));
    assertThat(reading.elapsed()).isEqualTo(hours(1));
    assertThat(reading.paused()).isEqualTo(hours(3));
    assertThat(reading.due()).contains(at("26T12:00"));
    assertThat(clock.priority()).isEqualTo("P3");
    assertThat(clock.policy().id()).isEqualTo("silver");
  }

  @Test
  void retarget_keepElapsed_appliesTheTargetFromTheBeginning() {
    SlaClock clock = apply(open("23T09:00"), pending("23T10:00"), resumed("23T12:00"));
    SlaClock urgent = clock.apply(new SlaEvent.PriorityChanged(at("23T16:00"), "P1"));
    assertThat(urgent.reading(RESOLUTION, at("23T16:00")).breachedSince()).contains(at("23T13:00"));
    SlaClock relaxed = urgent.apply(new SlaEvent.PriorityChanged(at("23T16:30"), "P3"));
    assertThat(relaxed.reading(RESOLUTION, at("23T16:30")).breachedSince()).isEmpty();
    assertThat(relaxed.due(RESOLUTION)).contains(at("26T11:00"));
    SlaClock early = apply(urgent, pending("23T16:00"));
    assertThat(early.due(RESOLUTION)).contains(at("23T13:00"));
  }

  @Test
  void retarget_restart_beginsAnewWhereTheTargetChanges() {
    SlaPolicy policy = POLICY.toBuilder().retarget(RetargetRule.RESTART).build();
    SlaClock clock = open(policy, "23T09:00");
    SlaClock same = clock.apply(new SlaEvent.PriorityChanged(at("23T12:00"), "P4"));
    assertThat(same.due(RESOLUTION)).isEqualTo(clock.due(RESOLUTION));
    SlaClock urgent =
        apply(
            clock,
            pending("23T12:00"),
            new SlaEvent.PriorityChanged(at("23T13:00"), "P1"),
            resumed("23T14:00"));
    assertThat(urgent.due(RESOLUTION)).contains(at("23T16:00"));
    assertThat(urgent.reading(RESOLUTION, at("23T14:00")).paused()).isEqualTo(hours(1));
    SlaClock late = urgent.apply(new SlaEvent.PriorityChanged(at("24T12:00"), "P3"));
    assertThat(late.reading(RESOLUTION, at("24T12:00")).missed()).isOne();
    assertThat(late.reading(RESOLUTION, at("24T12:00")).elapsed()).isZero();
  }

  @Test
  void nextResponse_countsTurnsFromCustomerToAgentOnly() {
    SlaClock clock = apply(open("23T09:00"), customer("23T09:10"), agent("23T09:30"));
    assertThat(status(clock, NEXT_RESPONSE, "23T12:00")).isEqualTo(Status.NOT_STARTED);
    SlaClock asked = apply(clock, customer("23T10:00"), customer("23T11:30"));
    assertThat(asked.due(NEXT_RESPONSE)).contains(at("23T12:00"));
    SlaClock answered = apply(asked, agent("23T12:00"), agent("23T16:00"));
    SlaReading reading = answered.reading(NEXT_RESPONSE, at("24T12:00"));
    assertThat(reading.status()).isEqualTo(Status.MET);
    assertThat(reading.elapsed()).isEqualTo(hours(2));
    SlaClock second = apply(answered, customer("24T09:00"), agent("24T12:00"));
    assertThat(second.reading(NEXT_RESPONSE, at("24T12:00")).met()).isOne();
    assertThat(second.reading(NEXT_RESPONSE, at("24T12:00")).missed()).isOne();
  }

  @Test
  void nextResponse_stopsOnResolve() {
    SlaClock clock = apply(open("23T09:00"), agent("23T09:30"), customer("23T10:00"));
    SlaClock resolved = clock.apply(resolved("23T11:00"));
    SlaReading reading = resolved.reading(NEXT_RESPONSE, at("30T12:00"));
    assertThat(reading.status()).isEqualTo(Status.CANCELLED);
    assertThat(reading.elapsed()).isEqualTo(hours(1));
    assertThat(reading.breachedSince()).isEmpty();
    assertThat(resolved.nextDue()).isEmpty();
    SlaClock quiet = resolved.apply(reopened("24T09:00"));
    assertThat(status(quiet, NEXT_RESPONSE, "24T17:00")).isEqualTo(Status.CANCELLED);
    SlaClock asked = apply(resolved, customer("24T08:00"), reopened("24T09:00"));
    assertThat(asked.due(NEXT_RESPONSE)).contains(at("24T11:00"));
    SlaClock told = apply(resolved, customer("24T08:00"), agent("24T08:30"), reopened("24T09:00"));
    assertThat(status(told, NEXT_RESPONSE, "24T17:00")).isEqualTo(Status.CANCELLED);
    SlaClock late = clock.apply(resolved("23T15:00"));
    assertThat(status(late, NEXT_RESPONSE, "24T17:00")).isEqualTo(Status.MISSED);
  }

  @Test
  void update_beginsAgainWithEachAgentMessage() {
    SlaClock clock = apply(open("23T09:00"), agent("23T12:00"));
    assertThat(clock.due(UPDATE)).contains(at("23T16:00"));
    assertThat(clock.reading(UPDATE, at("23T12:00")).met()).isOne();
    SlaReading late = clock.apply(agent("24T10:00")).reading(UPDATE, at("24T10:00"));
    assertThat(late.met()).isOne();
    assertThat(late.missed()).isOne();
    assertThat(status(clock.apply(resolved("23T13:00")), UPDATE, "23T13:00"))
        .isEqualTo(Status.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource({
    "CONTINUE, 24T11:00, 10, 23T17:00",
    "CLOSED_COUNTS_AS_PAUSE, 24T11:00, 3, 24T16:00",
    "RESTART, 24T11:00, 1, 25T10:00",
    "FROZEN, 24T11:00, 2, 23T17:00"
  })
  void reopen_rules_differInWhatCounts(ReopenRule rule, String asOf, long elapsed, String due) {
    SlaPolicy policy = POLICY.toBuilder().reopen(rule).build();
    SlaClock resolved = apply(open(policy, "23T09:00"), resolved("23T11:00"));
    assertThat(status(resolved, RESOLUTION, asOf)).isEqualTo(Status.MET);
    SlaClock clock = resolved.apply(reopened("24T10:00"));
    SlaReading reading = clock.reading(RESOLUTION, at(asOf));
    assertThat(reading.elapsed()).isEqualTo(hours(elapsed));
    assertThat(reading.due()).contains(at(due));
    assertThat(reading.status()).isEqualTo(rule == ReopenRule.FROZEN ? Status.MET : Status.RUNNING);
    assertThat(reading.met())
        .isEqualTo(rule == ReopenRule.FROZEN || rule == ReopenRule.RESTART ? 1 : 0);
  }

  @Test
  void reopen_frozen_nothingChangesAnyMore() {
    SlaPolicy policy = POLICY.toBuilder().reopen(ReopenRule.FROZEN).build();
    SlaClock clock = apply(open(policy, "23T09:00"), resolved("23T11:00"), reopened("23T12:00"));
    SlaClock later =
        apply(
            clock,
            customer("23T12:30"),
            agent("23T13:00"),
            pending("23T13:10"),
            new SlaEvent.Assigned(at("23T13:20")),
            new SlaEvent.PolicyChanged(at("23T13:30"), POLICY),
            resolved("23T14:00"),
            customer("23T15:00"),
            reopened("24T09:00"));
    for (SlaMetric metric : SlaMetric.values()) {
      SlaReading before = clock.reading(metric, at("24T09:00"));
      assertThat(later.reading(metric, at("24T09:00"))).isEqualTo(before);
    }
  }

  @Test
  void resolvedWithoutAnswer_firstResponseIsCancelledUntilReopenedOrAnswered() {
    SlaClock clock = apply(open("23T09:00"), resolved("23T09:30"));
    assertThat(status(clock, FIRST_RESPONSE, "23T12:00")).isEqualTo(Status.CANCELLED);
    assertThat(status(clock.apply(agent("24T09:00")), FIRST_RESPONSE, "24T09:00"))
        .isEqualTo(Status.MET);
    assertThat(clock.apply(reopened("24T09:00")).due(FIRST_RESPONSE)).contains(at("24T09:30"));
    SlaClock late = apply(open("23T09:00"), resolved("23T12:30"));
    assertThat(status(late, FIRST_RESPONSE, "23T13:00")).isEqualTo(Status.MISSED);
  }

  @Test
  void basis_firstAssigned_nothingCountsBefore() {
    SlaPolicy policy = POLICY.toBuilder().basis(ClockBasis.FIRST_ASSIGNED).build();
    SlaClock clock = open(policy, "23T09:00");
    assertThat(clock.nextDue()).isEmpty();
    assertThat(status(clock, RESOLUTION, "23T16:00")).isEqualTo(Status.NOT_STARTED);
    SlaClock assigned = clock.apply(new SlaEvent.Assigned(at("23T10:00")));
    assertThat(assigned.due(FIRST_RESPONSE)).contains(at("23T11:00"));
    assertThat(assigned.apply(new SlaEvent.Assigned(at("23T10:30"))).due(FIRST_RESPONSE))
        .contains(at("23T11:00"));
    SlaReading answered = clock.apply(agent("23T09:30")).reading(FIRST_RESPONSE, at("23T09:30"));
    assertThat(answered.status()).isEqualTo(Status.MET);
    assertThat(answered.began()).isEmpty();
    assertThat(answered.elapsed()).isZero();
    SlaClock resolved = clock.apply(resolved("23T09:30"));
    assertThat(status(resolved, RESOLUTION, "23T12:00")).isEqualTo(Status.MET);
    assertThat(status(resolved.apply(reopened("23T13:00")), RESOLUTION, "23T13:00"))
        .isEqualTo(Status.NOT_STARTED);
    assertThat(status(resolved.apply(agent("23T13:00")), FIRST_RESPONSE, "23T13:00"))
        .isEqualTo(Status.MET);
  }

  @Test
  void basis_lastAssigned_handOverBeginsAnew() {
    SlaPolicy policy = POLICY.toBuilder().basis(ClockBasis.LAST_ASSIGNED).build();
    SlaClock clock =
        apply(
            open(policy, "23T09:00"),
            new SlaEvent.Assigned(at("23T10:00")),
            agent("23T10:30"),
            new SlaEvent.Assigned(at("23T13:00")));
    assertThat(clock.due(RESOLUTION)).contains(at("24T13:00"));
    assertThat(clock.due(UPDATE)).contains(at("23T17:00"));
    assertThat(status(clock, FIRST_RESPONSE, "23T13:00")).isEqualTo(Status.MET);
    SlaClock late = clock.apply(new SlaEvent.Assigned(at("25T09:00")));
    assertThat(late.reading(RESOLUTION, at("25T09:00")).missed()).isOne();
  }

  @Test
  void basis_lastCustomerMessage_beginsAnewWhileNotResolved() {
    SlaPolicy policy = POLICY.toBuilder().basis(ClockBasis.LAST_CUSTOMER_MESSAGE).build();
    SlaClock clock = apply(open(policy, "23T09:00"), customer("23T09:30"));
    assertThat(clock.due(FIRST_RESPONSE)).contains(at("23T10:30"));
    assertThat(clock.due(RESOLUTION)).contains(at("24T09:30"));
    assertThat(clock.due(UPDATE)).contains(at("23T13:00"));
    SlaClock nagged = apply(clock, agent("23T10:00"), customer("23T11:00"), customer("23T12:00"));
    assertThat(nagged.due(NEXT_RESPONSE)).contains(at("23T14:00"));
    SlaClock resolved = apply(nagged, resolved("23T13:00"), customer("23T14:00"));
    assertThat(resolved.reading(RESOLUTION, at("23T16:00")).elapsed()).isEqualTo(hours(1));
  }

  @Test
  void basisOfTheNewPolicy_beginsWhatHasNotBegun() {
    SlaPolicy assigned = POLICY.toBuilder().basis(ClockBasis.FIRST_ASSIGNED).build();
    SlaClock clock =
        apply(open(assigned, "23T09:00"), new SlaEvent.PolicyChanged(at("23T10:00"), POLICY));
    assertThat(clock.due(FIRST_RESPONSE)).contains(at("23T11:00"));
  }

  @Test
  void createdPending_rulesSayWhetherItIsPaused() {
    SlaEvent.Created created = new SlaEvent.Created(at("23T09:00"), SlaTicket.State.PENDING);
    SlaClock paused = SlaClock.open(TICKET, POLICY, created);
    assertThat(status(paused, RESOLUTION, "23T12:00")).isEqualTo(Status.PAUSED);
    assertThat(paused.state()).isEqualTo(SlaTicket.State.PENDING);
    assertThat(paused.apply(resumed("23T12:00")).due(RESOLUTION)).contains(at("24T12:00"));
    SlaPolicy running = POLICY.toBuilder().createdPending(CreatedPendingRule.RUNNING).build();
    SlaClock goesOn = SlaClock.open(TICKET, running, created);
    assertThat(goesOn.due(RESOLUTION)).contains(at("23T17:00"));
    SlaClock later = apply(goesOn, resumed("23T10:00"), pending("23T11:00"));
    assertThat(status(later, RESOLUTION, "23T12:00")).isEqualTo(Status.PAUSED);
  }

  @Test
  void createdResolved_isMetAtOnce() {
    SlaClock clock =
        SlaClock.open(
            TICKET, POLICY, new SlaEvent.Created(at("23T09:00"), SlaTicket.State.RESOLVED));
    assertThat(status(clock, RESOLUTION, "24T09:00")).isEqualTo(Status.MET);
    assertThat(status(clock, FIRST_RESPONSE, "24T09:00")).isEqualTo(Status.CANCELLED);
    assertThat(clock.apply(reopened("24T09:00")).due(RESOLUTION)).contains(at("24T17:00"));
  }

  @Test
  void boundary_saysWhenATargetUsedUpAtClosingIsDue() {
    SlaClock closing = open("23T09:00");
    assertThat(closing.due(RESOLUTION)).contains(at("23T17:00"));
    assertThat(status(closing.apply(resolved("24T09:00")), RESOLUTION, "24T09:00"))
        .isEqualTo(Status.MISSED);
    SlaPolicy policy = POLICY.toBuilder().boundary(Boundary.NEXT_OPENING).build();
    SlaClock opening = open(policy, "23T09:00");
    assertThat(opening.due(RESOLUTION)).contains(at("24T09:00"));
    assertThat(status(opening.apply(resolved("24T09:00")), RESOLUTION, "24T09:00"))
        .isEqualTo(Status.MET);
  }

  @Test
  void targetUsedUpAtAPause_isKeptDuringItAndDueAfterIt() {
    SlaClock clock = apply(open("23T09:00"), pending("23T10:00"));
    assertThat(status(clock.apply(agent("23T15:00")), FIRST_RESPONSE, "23T15:00"))
        .isEqualTo(Status.MET);
    SlaClock resumed = clock.apply(resumed("23T18:00"));
    assertThat(resumed.due(FIRST_RESPONSE)).contains(at("24T09:00"));
  }

  @Test
  void calendar_isThatOfTheCustomerThenOfTheTeam() {
    CalendarBook book =
        CalendarBook.builder()
            .defaultCalendar(OFFICE)
            .putCustomer(CustomerId.of("bank"), calendar("bank", "MON-SUN 00:00-24:00"))
            .putTeam(TeamId.of("late"), calendar("late", "MON-FRI 13:00-21:00"))
            .build();
    SlaPolicy policy = POLICY.toBuilder().calendars(book).build();
    SlaEvent.Created created = new SlaEvent.Created(at("23T12:00"));
    SlaClock plain = SlaClock.open(TICKET, policy, created);
    assertThat(plain.calendar().level()).isEqualTo(Level.DEFAULT);
    SlaClock handedOver = plain.apply(new SlaEvent.Assigned(at("23T13:00"), TeamId.of("late")));
    assertThat(handedOver.calendar().level()).isEqualTo(Level.TEAM);
    assertThat(handedOver.due(RESOLUTION)).contains(at("23T20:00"));
    SlaTicket ofBank = TICKET.toBuilder().customer(CustomerId.of("bank")).build();
    SlaClock bank =
        SlaClock.open(ofBank, policy, created)
            .apply(new SlaEvent.Assigned(at("23T13:00"), TeamId.of("late")));
    assertThat(bank.calendar().level()).isEqualTo(Level.CUSTOMER);
    assertThat(bank.calendar().explanation()).contains("that of customer 'bank'");
    assertThat(bank.due(RESOLUTION)).contains(at("23T20:00"));
    assertThat(bank.due(FIRST_RESPONSE)).contains(at("23T13:00"));
  }

  @Test
  void eventThatChangesNoHours_movesNothing() {
    SlaClock clock =
        apply(open("23T09:00"), new SlaEvent.Assigned(at("23T17:00"), TeamId.of("other")));
    assertThat(clock.due(RESOLUTION)).contains(at("23T17:00"));
  }

  @Test
  void warnings_comeAtSharesOfWorkingTime() {
    SlaPolicy policy = POLICY.toBuilder().addWarningShares(0.5, 0.75, 1.0).build();
    SlaClock clock = apply(open(policy, "23T13:00"), agent("23T13:30"));
    assertThat(clock.warnings())
        .containsExactly(
            new SlaWarning(UPDATE, 0.5, at("23T15:30")),
            new SlaWarning(UPDATE, 0.75, at("23T16:30")),
            new SlaWarning(RESOLUTION, 0.5, at("23T17:00")),
            new SlaWarning(UPDATE, 1, at("24T09:30")),
            new SlaWarning(RESOLUTION, 0.75, at("24T11:00")),
            new SlaWarning(RESOLUTION, 1, at("24T13:00")));
    SlaReading reading = clock.reading(RESOLUTION, at("24T11:00"));
    assertThat(reading.warnings()).extracting(SlaWarning::share).containsExactly(0.5, 0.75);
    SlaClock paused = clock.apply(pending("23T16:00"));
    assertThat(paused.warnings()).containsExactly(new SlaWarning(UPDATE, 0.5, at("23T15:30")));
  }

  @Test
  void warning_shareThatIsNoWholeNanosecond_isRoundedUp() {
    SlaPolicy policy =
        POLICY.toBuilder()
            .defaultTargets(SlaTargets.none().with(RESOLUTION, Duration.ofNanos(10)))
            .addWarningShares(0.25)
            .build();
    assertThat(open(policy, "23T09:00").warnings())
        .containsExactly(new SlaWarning(RESOLUTION, 0.25, at("23T09:00").plusNanos(3)));
  }

  @Test
  void explanation_namesEachSegment() {
    SlaClock clock =
        apply(
            open("23T16:00"),
            agent("23T16:30"),
            pending("24T10:00"),
            resumed("24T12:00"),
            resolved("24T13:00"));
    assertThat(clock.explanation(RESOLUTION, at("24T14:00")).stream().map(Object::toString))
        .containsExactly(
            "2026-11-23T16:00:00Z/2026-11-24T10:00:00Z running since created:"
                + " PT2H counted in calendar 'office', PT2H of PT8H elapsed in run 1",
            "2026-11-24T10:00:00Z/2026-11-24T12:00:00Z paused since pending:"
                + " PT0S counted in calendar 'office', PT2H of PT8H elapsed in run 1",
            "2026-11-24T12:00:00Z/2026-11-24T13:00:00Z running since resumed:"
                + " PT1H counted in calendar 'office', PT3H of PT8H elapsed in run 1",
            "2026-11-24T13:00:00Z/2026-11-24T14:00:00Z stopped since resolved:"
                + " PT0S counted in calendar 'office', PT3H of PT8H elapsed in run 1");
  }

  @Test
  void explanation_reopenedAsIfNeverResolved_showsThatTimeCounted() {
    SlaPolicy policy =
        POLICY.toBuilder().reopen(ReopenRule.CONTINUE).defaultTargets(SlaTargets.none()).build();
    SlaClock clock = apply(open(policy, "23T09:00"), resolved("23T10:00"), reopened("23T12:00"));
    List<SlaSegment> segments = clock.explanation(RESOLUTION, at("23T13:00"));
    assertThat(segments).hasSize(1);
    assertThat(segments.get(0))
        .hasToString(
            "2026-11-23T09:00:00Z/2026-11-23T13:00:00Z running since created:"
                + " PT4H counted in calendar 'office', PT4H elapsed in run 1");
    assertThat(clock.explanation(NEXT_RESPONSE, at("23T13:00")))
        .extracting(SlaSegment::phase)
        .containsExactly(SlaSegment.Phase.NOT_STARTED);
  }

  @Test
  void nothingPromised_isCountedAndNotJudged() {
    SlaTicket urgent = TICKET.toBuilder().priority("P1").build();
    SlaClock clock = SlaClock.open(urgent, POLICY, new SlaEvent.Created(at("23T09:00")));
    SlaReading running = clock.reading(FIRST_RESPONSE, at("23T12:00"));
    assertThat(running.elapsed()).isEqualTo(hours(3));
    assertThat(running.target()).isEmpty();
    assertThat(running.remaining()).isEmpty();
    assertThat(running.due()).isEmpty();
    assertThat(status(clock.apply(agent("23T12:00")), FIRST_RESPONSE, "23T12:00"))
        .isEqualTo(Status.UNTARGETED);
  }

  @Test
  void emptyCalendar_isAnErrorThatNamesIt() {
    SlaPolicy policy = POLICY.toBuilder().calendars(CalendarBook.of(calendar("void", ""))).build();
    SlaClock clock = open(policy, "23T09:00");
    assertThat(clock.apply(agent("23T12:00")).events()).hasSize(2);
    assertThatThrownBy(() -> clock.due(RESOLUTION))
        .isInstanceOf(NoWorkingTimeException.class)
        .hasMessageContaining("calendar 'void'");
  }

  @Test
  void impossibleEvents_areRefusedWithTicketRuleAndValue() {
    SlaClock open = open("23T09:00");
    assertRefused(
        open,
        agent("23T08:59"),
        "event must not be before the last one at 2026-11-23T09:00:00Z but was agent message at"
            + " 2026-11-23T08:59:00Z in ticket 'T-1'");
    assertRefused(
        open,
        new SlaEvent.Created(at("23T10:00")),
        "ticket must be created once but was created at 2026-11-23T10:00:00Z in ticket 'T-1'");
    assertRefused(
        open,
        resumed("23T10:00"),
        "ticket must be pending to be resumed but was open: resumed at 2026-11-23T10:00:00Z in"
            + " ticket 'T-1'");
    assertRefused(
        open,
        reopened("23T10:00"),
        "ticket must be resolved to be reopened but was open: reopened");
    SlaClock pending = open.apply(pending("23T10:00"));
    assertRefused(
        pending, pending("23T11:00"), "ticket must be open to become pending but was pending: ");
    SlaClock resolved = pending.apply(resolved("23T11:00"));
    assertRefused(
        resolved, resolved("23T12:00"), "ticket must not be resolved to be resolved but was");
    assertRefused(
        resolved,
        new SlaEvent.AgentMessage(Instant.MAX),
        "event must be in the years 0000 to 9999 but was agent message at +1000000000-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SlaClock.open(TICKET, POLICY, new SlaEvent.Created(Instant.MIN)))
        .withMessageContaining("in ticket 'T-1'");
  }

  private static void assertRefused(SlaClock clock, SlaEvent event, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.apply(event))
        .withMessageStartingWith(text);
    Finding refusal = clock.refusal(event).orElseThrow();
    assertThat(refusal.text()).startsWith(text);
    assertThat(refusal.object()).isEqualTo("ticket 'T-1'");
  }

  @Test
  void applyAll_leavesOutAndReportsWhatCannotFollow() {
    FindingsCollector faults = new FindingsCollector();
    SlaClock clock =
        open("23T09:00")
            .applyAll(
                List.of(
                    resumed("23T10:00"),
                    pending("23T11:00"),
                    agent("23T10:00"),
                    resumed("23T12:00")),
                faults);
    assertThat(clock.events()).hasSize(3);
    assertThat(faults.collect().stream().map(Finding::reason))
        .containsExactly(SlaFault.NOT_PENDING, SlaFault.EVENT_BEFORE_LAST);
    assertThat(faults.collect().stream().map(Finding::path))
        .containsExactly("events[0]", "events[2]");
  }

  @Test
  void readingBeforeTheLastEvent_isRefused() {
    SlaClock clock = open("23T09:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.reading(RESOLUTION, at("23T08:00")))
        .withMessageContaining("not before the last event at 2026-11-23T09:00:00Z")
        .withMessageContaining("in ticket 'T-1'\nMaybe ask the clock before that event.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.explanation(RESOLUTION, Instant.MAX));
    assertThatNullPointerException().isThrownBy(() -> clock.readings(null)).withMessage("asOf");
    assertThatNullPointerException().isThrownBy(() -> clock.apply(null)).withMessage("event");
  }

  @Test
  void clocks_areEqualIfTicketPolicyAndEventsAre() {
    SlaClock clock = open("23T09:00").apply(agent("23T10:00"));
    assertThat(clock)
        .isEqualTo(open("23T09:00").apply(agent("23T10:00")))
        .isNotEqualTo(open("23T09:00"))
        .isNotEqualTo(open(POLICY.toBuilder().id("x").build(), "23T09:00").apply(agent("23T10:00")))
        .isNotEqualTo(
            SlaClock.open(
                    TICKET.toBuilder().id("T-2").build(),
                    POLICY,
                    new SlaEvent.Created(at("23T09:00")))
                .apply(agent("23T10:00")))
        .isNotEqualTo("clock")
        .hasToString("SlaClock of ticket 'T-1', open at 2026-11-23T10:00:00Z");
    assertThat(clock.ticket()).isEqualTo(TICKET);
    assertThat(clock.lastEvent()).isEqualTo(at("23T10:00"));
  }

  @Test
  void hundredThousandPauses_areCountedWithoutRecursion() {
    List<SlaEvent> events = new ArrayList<>();
    Instant start = at("23T09:00");
    for (int i = 0; i < 50_000; i++) {
      events.add(new SlaEvent.Pending(start.plusMillis(2L * i + 1)));
      events.add(new SlaEvent.Resumed(start.plusMillis(2L * i + 2)));
    }
    FindingsCollector faults = new FindingsCollector();
    SlaClock clock = open("23T09:00").applyAll(events, faults);
    assertThat(faults.collect().asList()).isEmpty();
    assertThat(clock.due(FIRST_RESPONSE)).contains(at("23T10:00").plusSeconds(50));
    SlaClock urgent = clock.apply(new SlaEvent.PriorityChanged(at("23T16:00"), "P1"));
    assertThat(urgent.due(RESOLUTION)).contains(at("23T11:00").plusSeconds(50));
    assertThat(clock.hashCode()).isEqualTo(clock.hashCode());
  }
}
