package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketRankerTest {
  private static final Instant NOON = Tickets.NOON;
  private static final TicketRanker RANKER = TicketRanker.standard();

  private static Ticket job(String id, double costPerHour, long hours) {
    return Tickets.arrivedAt(id, 0)
        .delayCost(DelayCost.linear(costPerHour))
        .work(Duration.ofHours(hours))
        .build();
  }

  private static Ticket dueJob(String id, long hours, long dueHours) {
    return job(id, 1, hours).toBuilder().due(Tickets.minute(60 * dueHours)).build();
  }

  private static List<String> ids(TicketRanking ranking) {
    return ranking.tickets().stream().map(ticket -> ticket.id().value()).toList();
  }

  /** The three features with which D. G. Reinertsen and the Scaled Agile Framework explain WSJF. */
  @Test
  void order_wsjfExample_costsAsPublished() {
    List<Ticket> tickets = List.of(job("long", 1, 10), job("short", 10, 1), job("middle", 3, 3));
    TicketRanking ranking = RANKER.withPolicy(QueuePolicy.smithRatio()).order(tickets, NOON);
    assertThat(ids(ranking)).containsExactly("short", "middle", "long");
    // Sums of the cost until done: 10·1 + 3·4 + 1·14 and 1·10 + 3·13 + 10·14.
    assertThat(ranking.weightedCompletion().orElseThrow()).isCloseTo(36, within(1e-9));
    List<Ticket> reversed = List.of(tickets.get(0), tickets.get(2), tickets.get(1));
    assertThat(RANKER.evaluate(reversed, NOON).weightedCompletion().orElseThrow())
        .isCloseTo(189, within(1e-9));
    assertThat(RANKER.evaluate(reversed, NOON).policy()).isEmpty();
    assertThat(ranking.explain())
        .startsWith(
            "1. short: a delay costs 10.00 per hour, the work is 1 h: 10.00 per hour of work\n2. middle");
  }

  /** M. L. Pinedo, "Scheduling", example 3.3.3. */
  @Test
  void order_mooreHodgsonExample_hasTwoLateAsPublished() {
    List<Ticket> tickets =
        List.of(
            dueJob("1", 7, 9),
            dueJob("2", 8, 17),
            dueJob("3", 4, 18),
            dueJob("4", 6, 19),
            dueJob("5", 6, 21));
    TicketRanking ranking = RANKER.withPolicy(QueuePolicy.mooreHodgson()).order(tickets, NOON);
    assertThat(ids(ranking)).startsWith("3", "4", "5");
    assertThat(ranking.lateCount()).isEqualTo(2);
    assertThat(ranking.positions().get(0).reason())
        .isEqualTo("due 2026-03-03T06:00:00Z, in time by 14 h");
    assertThat(ranking.positions().get(3).reason())
        .contains("given up so that more others are in time");
  }

  @Test
  void order_mooreHodgsonWithoutDue_comesAfterThoseInTime() {
    List<Ticket> tickets = List.of(job("free", 100, 1), dueJob("due", 5, 5));
    TicketRanking ranking = RANKER.withPolicy(QueuePolicy.mooreHodgson()).order(tickets, NOON);
    assertThat(ids(ranking)).containsExactly("due", "free");
    assertThat(ranking.positions().get(1).reason()).startsWith("not due, so after all");
  }

  @Test
  void order_strictPriority_explainsTheAssessment() {
    Ticket assessed =
        Tickets.arrivedAt("assessed", -5).assessment(Assessment.of("high", "medium")).build();
    Ticket set = assessed.toBuilder().id(TicketId.of("set")).priority(Priority.of(1)).build();
    TicketRanking ranking = RANKER.order(List.of(assessed, set), NOON);
    assertThat(ids(ranking)).containsExactly("set", "assessed");
    assertThat(ranking.explain())
        .isEqualTo(
            """
            1. set: P1 set by hand; arrived 2026-03-02T11:55:00Z
            2. assessed: P2: impact 'high' and urgency 'medium' give P2; arrived 2026-03-02T11:55:00Z""");
    assertThat(ranking.positions().get(1).priority()).contains(Priority.of(2));
    assertThat(ranking.weightedCompletion()).isEmpty();
    assertThat(ranking.maximumLateness()).isEmpty();
  }

  @Test
  void order_workByComplexity_isUsed() {
    PriorityMatrix matrix =
        PriorityMatrix.threeByThree().toBuilder()
            .addComplexities(
                ComplexityLevel.of("easy", 0, Duration.ofHours(1)),
                ComplexityLevel.of("hard", 0, Duration.ofHours(8)))
            .build();
    TicketBuilder ticket = Tickets.arrivedAt("hard", 0);
    Ticket hard = ticket.assessment(Assessment.of("low", "low", "hard")).build();
    Ticket easy =
        Tickets.arrivedAt("easy", 0).assessment(Assessment.of("low", "low", "easy")).build();
    TicketRanking ranking =
        RANKER
            .withMatrix(matrix)
            .withPolicy(QueuePolicy.smithRatio())
            .order(List.of(hard, easy), NOON);
    assertThat(ids(ranking)).containsExactly("easy", "hard");
    assertThat(ranking.positions().get(1).work()).contains(Duration.ofHours(8));
    assertThat(ranking.positions().get(1).completion()).contains(Duration.ofHours(9));
  }

  @Test
  void order_generalisedCMu_oldCheapOvertakesYoungDear() {
    Ticket old =
        Tickets.arrivedAt("old", -180)
            .delayCost(DelayCost.quadratic(1, 2))
            .work(Duration.ofHours(2))
            .build();
    TicketRanking ranking =
        RANKER
            .withPolicy(QueuePolicy.generalisedCMu())
            .order(List.of(job("young", 3, 1), old), NOON);
    assertThat(ids(ranking)).containsExactly("old", "young");
    // (1 + 2·3)/2
    assertThat(ranking.positions().get(0).index()).hasValue(3.5);
    assertThat(ranking.positions().get(0).costRatio()).hasValue(3.5);
    assertThat(ranking.positions().get(0).reason())
        .isEqualTo(
            "at the age of 3 h an hour's delay costs 7.000, the work is 2 h: 3.500 per hour of work");
  }

  @Test
  void order_accumulatingPriority_multipliesWaitByRate() {
    Ticket first = Tickets.arrivedAt("first", -30).priority(Priority.of(1)).build();
    Ticket second = Tickets.arrivedAt("second", -150).priority(Priority.of(2)).build();
    TicketRanking ranking =
        RANKER
            .withPolicy(QueuePolicy.accumulatingPriority(List.of(4.0, 1.0)))
            .order(List.of(first, second), NOON);
    assertThat(ids(ranking)).containsExactly("second", "first");
    assertThat(ranking.positions().get(1).index()).hasValue(2);
    assertThat(ranking.explain())
        .contains("second: P2 set by hand; waits for 2 h 30 min at a rate of 1.000: 2.500");
  }

  @Test
  void order_apparentTardinessCost_isThePublishedFormula() {
    Ticket slack = dueJob("slack", 1, 4);
    TicketRanking ranking =
        RANKER
            .withPolicy(QueuePolicy.apparentTardinessCost(Duration.ofHours(2)))
            .order(List.of(slack, dueJob("late", 4, 1), job("free", 9, 1)), NOON);
    assertThat(ids(ranking)).containsExactly("late", "slack", "free");
    // ln(1/4) without slack, ln(1/1) − 3/2 with three hours of it.
    assertThat(ranking.positions().get(0).index().orElseThrow())
        .isCloseTo(StrictMath.log(0.25), within(1e-12));
    assertThat(ranking.positions().get(1).index().orElseThrow()).isCloseTo(-1.5, within(1e-12));
    assertThat(ranking.positions().get(2).index()).isEmpty();
    assertThat(ranking.explain())
        .contains("slack 3 h; a delay costs 1.000 per hour")
        .contains("3. free: not due or without cost of delay, so after all others");
  }

  @Test
  void order_dueDateAndSlack_tellBoth() {
    List<Ticket> tickets = List.of(dueJob("short", 1, 4), dueJob("long", 4, 5), job("free", 1, 1));
    TicketRanking byDue = RANKER.withPolicy(QueuePolicy.earliestDueDate()).order(tickets, NOON);
    assertThat(ids(byDue)).containsExactly("short", "long", "free");
    assertThat(byDue.explain()).contains("free: not due, so after all that are");
    TicketRanking bySlack = RANKER.withPolicy(QueuePolicy.leastSlack()).order(tickets, NOON);
    assertThat(ids(bySlack)).containsExactly("long", "short", "free");
    assertThat(bySlack.positions().get(0).slack()).contains(Duration.ofHours(1));
    assertThat(bySlack.explain())
        .contains("1. long: due 2026-03-02T17:00:00Z, slack 1 h")
        .endsWith("3. free: not due, so after all that are");
    assertThat(bySlack.maximumLateness()).contains(Duration.ofHours(1));
  }

  @Test
  void order_inWorkingTime_nightGivesNoSlack() {
    TicketRanker office =
        RANKER
            .withPolicy(QueuePolicy.leastSlack())
            .withWorkingTime(
                WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 09:00-17:00").workingTime());
    // Due tomorrow at 10: 22 hours by the clock, 6 of work.
    TicketRanking ranking = office.order(List.of(dueJob("tomorrow", 7, 22)), NOON);
    assertThat(ranking.positions().get(0).slack()).contains(Duration.ofHours(-1));
    assertThat(ranking.positions().get(0).isLate()).isTrue();
    assertThat(ranking.positions().get(0).lateness()).contains(Duration.ofHours(1));
  }

  @Test
  void order_justInTime_isNotLate() {
    TicketRanking ranking =
        RANKER.withPolicy(QueuePolicy.mooreHodgson()).order(List.of(dueJob("T", 2, 2)), NOON);
    assertThat(ranking.positions().get(0).isLate()).isFalse();
    assertThat(ranking.lateCount()).isZero();
  }

  @Test
  void order_impossibleInput_isRefused() {
    Ticket ticket = job("T", 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RANKER.order(List.of(ticket), NOON))
        .withMessage(
            "priority must be set or follow from an assessment but is not known in ticket 'T'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RANKER.evaluate(List.of(ticket, ticket), NOON))
        .withMessage("tickets must not repeat but had 'T' twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RANKER.order(List.of(ticket), NOON.minusNanos(1)))
        .withMessageStartingWith("arrival must not be after the time of the question");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RANKER.order(List.of(), Instant.MAX))
        .withMessageStartingWith("time of the question must be between 1800-01-01T00:00:00Z");
  }

  @Test
  void examine_manyFaults_findsAllAtOnce() {
    Ticket known = Tickets.arrivedAt("known", 0).priority(Priority.of(3)).build();
    Ticket unknown =
        Tickets.arrivedAt("unknown", 0).assessment(Assessment.of("huge", "high")).build();
    TicketRanker twoRates = RANKER.withPolicy(QueuePolicy.accumulatingPriority(List.of(2.0, 1.0)));
    assertThat(twoRates.examine(List.of(known, known, unknown, job("J", 1, 1))))
        .extracting(Finding::reason)
        .containsExactly(
            TriageFault.NO_RATE,
            TriageFault.REPEATED_TICKET,
            TriageFault.NO_RATE,
            TriageFault.UNKNOWN_LEVEL,
            TriageFault.NO_PRIORITY);
    assertThat(RANKER.withPolicy(QueuePolicy.leastSlack()).examine(List.of(known)))
        .extracting(Finding::reason)
        .containsExactly(TriageFault.NO_WORK, TriageFault.NO_DUE_INSTANT);
    assertThat(RANKER.examine(List.of(known))).isEmpty();
    assertThat(twoRates.examine(List.of(known)).asList().get(0).text())
        .isEqualTo(
            "priority must be one of the 2 with an accumulation rate but was P3 in ticket 'known'");
  }

  @Test
  void examine_unknownUrgencyOrComplexity_isFound() {
    for (Assessment assessment :
        List.of(Assessment.of("high", "x"), Assessment.of("high", "high", "x"))) {
      Ticket ticket = Tickets.arrivedAt("T", 0).assessment(assessment).build();
      assertThat(RANKER.examine(List.of(ticket)).of(TriageFault.UNKNOWN_LEVEL)).hasSize(1);
    }
  }

  @Test
  void ranking_positionsNotInOrder_isRefused() {
    TicketRanking ranking = RANKER.evaluate(List.of(job("T", 1, 1)), NOON);
    RankedTicket second = ranking.positions().get(0).toBuilder().position(2).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ranking.toBuilder().positions(List.of(second)).build())
        .withMessage("position must be 1 but was 2 in ticket 'T'");
  }
}
