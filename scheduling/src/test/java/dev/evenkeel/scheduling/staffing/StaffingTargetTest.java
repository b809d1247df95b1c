package dev.evenkeel.scheduling.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import dev.evenkeel.scheduling.staffing.queue.Concurrency;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import dev.evenkeel.scheduling.staffing.queue.QueuePerformance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several targets, patience and the inverses of {@link StaffingCalculator}. */
class StaffingTargetTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final StaffingCalculator CALCULATOR = StaffingCalculator.standard();
  private static final Duration FOUR_MINUTES = Duration.ofMinutes(4);

  /** 100 erlang of 240 s, patience 60 s: 91, 84 and 85 agents (notes on service operations, §2). */
  @ParameterizedTest
  @CsvSource({
    "ANSWERED_IN_TIME_OF_OFFERED, 91",
    "ANSWERED_IN_TIME_OF_ANSWERED, 84",
    "ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS, 85"
  })
  void leastAgents_withPatience_mayBeBelowTheLoadAndDependOnTheDefinition(
      ServiceLevelDefinition definition, int agents) {
    StaffingCalculator calculator =
        CALCULATOR.withPatience(Duration.ofMinutes(1)).withServiceLevelDefinition(definition);

    assertThat(calculator.leastAgents(100, FOUR_MINUTES, TARGET)).isEqualTo(agents);
  }

  /** 1,000 erlang of 240 s, patience 60 s: 821 agents (the same notes, §1b). */
  @Test
  void leastAgents_ofALargeCentreWithPatience_isFarBelowTheLoad() {
    assertThat(
            CALCULATOR.withPatience(Duration.ofMinutes(1)).leastAgents(1000, FOUR_MINUTES, TARGET))
        .isEqualTo(821);
  }

  /** Exact 80/20 answers for 180 s (the same notes, §2). */
  @ParameterizedTest
  @CsvSource({"0.5,2", "1,3", "2,4", "5,8", "10,14", "20,24", "50,56", "100,107", "1000,1011"})
  void leastAgents_withoutPatience_areThoseOfErlangC(double load, int agents) {
    assertThat(CALCULATOR.leastAgents(load, Loads.THREE_MINUTES, TARGET)).isEqualTo(agents);
  }

  @Test
  void leastAgents_ofOtherTargets_areThoseOfErlangC() {
    assertThat(
            CALCULATOR.leastAgents(
                10, Loads.THREE_MINUTES, new StaffingTarget.MeanWait(Duration.ofSeconds(5))))
        .isEqualTo(ErlangC.leastAgentsForMeanWait(10, 180, 5));
    assertThat(
            CALCULATOR.leastAgents(
                10, Loads.THREE_MINUTES, new StaffingTarget.WaitProbability(0.05)))
        .isEqualTo(ErlangC.leastAgentsForWaitProbability(10, 0.05));
    assertThat(CALCULATOR.leastAgents(10, Loads.THREE_MINUTES, new StaffingTarget.Occupancy(0.65)))
        .isEqualTo(16);
    assertThat(CALCULATOR.leastAgents(10, Loads.THREE_MINUTES, new StaffingTarget.Occupancy(1)))
        .isEqualTo(11);
    assertThat(CALCULATOR.leastAgents(0, Loads.THREE_MINUTES, TARGET)).isZero();
  }

  @Test
  void plan_bySeveralTargets_namesTheOneThatBinds() {
    StaffingPlan plan =
        CALCULATOR
            .withMaximumOccupancy(0.9)
            .plan(
                Loads.halfHours(100, 0),
                TARGET,
                new StaffingTarget.MeanWait(Duration.ofSeconds(5)),
                new StaffingTarget.WaitProbability(0.5));

    IntervalStaffing staffing = plan.intervals().get(0);
    assertThat(staffing.agentsByTarget().values()).containsExactly(14, 15, 12, 12);
    assertThat(staffing.agentsByTarget().keySet())
        .containsExactly(
            TARGET,
            new StaffingTarget.MeanWait(Duration.ofSeconds(5)),
            new StaffingTarget.WaitProbability(0.5),
            new StaffingTarget.Occupancy(0.9));
    assertThat(staffing.constraint()).isEqualTo(StaffingConstraint.MEAN_WAIT);
    assertThat(staffing.requiredAgents()).isEqualTo(15);
    assertThat(staffing.agentsForTarget()).isEqualTo(15);
    assertThat(staffing.explanation())
        .startsWith(
            "10.00 erlang need 14 agents to answer 80 % within 20 s"
                + " and 15 to keep the mean wait to 5 s; they answer ");
    assertThat(plan.target()).contains(TARGET);
    assertThat(plan.furtherTargets()).hasSize(2);
    assertThat(plan.intervals().get(1).agentsByTarget()).isEmpty();
  }

  @Test
  void plan_withoutServiceLevel_tellsTheMeanWait() {
    StaffingPlan plan =
        CALCULATOR
            .withPatience(Duration.ofMinutes(2))
            .plan(Loads.halfHours(100), new StaffingTarget.Abandonment(0.05));

    IntervalStaffing staffing = plan.intervals().get(0);
    int agents = staffing.requiredAgents();
    assertThat(staffing.constraint()).isEqualTo(StaffingConstraint.ABANDONMENT);
    assertThat(ErlangA.abandonment(10, agents, 180, 120)).isLessThanOrEqualTo(0.05);
    assertThat(ErlangA.abandonment(10, agents - 1, 180, 120)).isGreaterThan(0.05);
    assertThat(staffing.abandonment()).hasValue(ErlangA.abandonment(10, agents, 180, 120));
    assertThat(staffing.serviceLevel()).isEmpty();
    assertThat(plan.serviceLevel()).isEmpty();
    assertThat(plan.target()).isEmpty();
    assertThat(plan.queueModel()).isEqualTo(QueueModel.withPatience(Duration.ofMinutes(2)));
    assertThat(staffing.explanation())
        .matches(
            "10\\.00 erlang need \\d+ agents to lose no more than 5 %;"
                + " the mean wait is then \\d+\\.\\d s and \\d\\.\\d\\d % give up\\.");
    assertThat(staffing.toBuilder().build()).isEqualTo(staffing);
  }

  @Test
  void performance_isThatOfTheModel() {
    QueuePerformance performance =
        CALCULATOR.performance(10, Loads.THREE_MINUTES, 14, Duration.ofSeconds(20));

    assertThat(performance.serviceLevel()).isEqualTo(ErlangC.serviceLevel(10, 14, 180, 20));
    assertThat(CALCULATOR.queueModel()).isEqualTo(QueueModel.withoutAbandonment());
  }

  @Test
  void greatestLoad_isThatOfErlangC() {
    assertThat(CALCULATOR.greatestLoad(14, Loads.THREE_MINUTES, TARGET))
        .isCloseTo(ErlangC.greatestLoad(14, 180, 0.8, 20), within(1e-12));
    assertThat(CALCULATOR.greatestLoad(0, Loads.THREE_MINUTES, TARGET)).isZero();
    assertThat(CALCULATOR.withMaximumOccupancy(0.5).greatestLoad(14, Loads.THREE_MINUTES, TARGET))
        .isCloseTo(7, within(1e-12));
  }

  @Test
  void greatestLoad_withPatience_mayExceedTheAgents() {
    StaffingCalculator calculator = CALCULATOR.withPatience(Duration.ofMinutes(1));

    double load = calculator.greatestLoad(91, FOUR_MINUTES, TARGET);

    assertThat(load).isBetween(100.0, 102.0);
    assertThat(calculator.leastAgents(load, FOUR_MINUTES, TARGET)).isEqualTo(91);
    assertThat(calculator.leastAgents(load * (1 + 1e-9), FOUR_MINUTES, TARGET)).isEqualTo(92);
    assertThat(
            calculator.greatestLoad(3, FOUR_MINUTES, new StaffingTarget.Abandonment(0.999999999)))
        .isGreaterThan(9e8);
  }

  @Test
  void greatestHandleTime_isTheEdge() {
    Duration longest = CALCULATOR.greatestHandleTime(200, 14, TARGET);

    assertThat(longest).isBetween(Duration.ofMinutes(3), Duration.ofSeconds(200));
    assertThat(leastAgents(200, longest)).isEqualTo(14);
    assertThat(leastAgents(200, longest.plusNanos(1))).isEqualTo(15);
    assertThat(CALCULATOR.greatestHandleTime(200, 0, TARGET)).isEqualTo(Duration.ZERO);
    assertThat(
            CALCULATOR
                .withPatience(Duration.ofMinutes(1))
                .greatestHandleTime(1, 1, new StaffingTarget.Occupancy(1)))
        .isGreaterThan(Duration.ofDays(365L * 50));
  }

  private static int leastAgents(double perHour, Duration handleTime) {
    return CALCULATOR.leastAgents(perHour * handleTime.toNanos() / 3.6e12, handleTime, TARGET);
  }

  /** 30 erlang of chat alone, 3 at once at 1.5 times the time: 45 erlang on 3 n places. */
  @Test
  void leastAgents_forChat_countPlaces() {
    StaffingCalculator chat =
        CALCULATOR.withQueueModel(QueueModel.builder().concurrency(Concurrency.of(3, 1.5)).build());

    int agents = chat.leastAgents(30, Loads.THREE_MINUTES, TARGET);

    int places = ErlangC.leastAgents(45, 270, 0.8, 20);
    assertThat(agents).isEqualTo((places + 2) / 3);
  }

  @Test
  void options_withoutSense_areRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.plan(Loads.halfHours(1), new StaffingTarget.Abandonment(0.05)))
        .withMessageStartingWith(
            "abandonment of at most 0.05 must not be a target where nobody gives up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StaffingTarget.MeanWait(Duration.ZERO))
        .withMessage("mean wait must be positive but was PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StaffingTarget.Abandonment(1))
        .withMessageStartingWith("abandonment must be less than 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StaffingTarget.WaitProbability(0))
        .withMessageStartingWith("probability of waiting must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.greatestHandleTime(0, 1, TARGET))
        .withMessageStartingWith("contacts per hour must be positive");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.withTimeVariation(null))
        .withMessage("variation");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.withQueueModel(null))
        .withMessage("model");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.leastAgents(1, FOUR_MINUTES, TARGET, (StaffingTarget) null))
        .withMessage("further target");
  }

  private static LoadInterval hour(int index, double contacts, Duration handleTime) {
    Interval first = Loads.halfHour(2 * index);
    return LoadInterval.of(
        Interval.of(first.start(), first.start().plusSeconds(3600)), contacts, handleTime);
  }

  @Test
  void perIntervalMaximum_takesTheGreatestRateOfTheStraightLineBetweenMiddles() {
    ContactLoad load =
        ContactLoad.of(
            List.of(
                hour(0, 20, FOUR_MINUTES),
                hour(1, 60, FOUR_MINUTES),
                hour(2, 0, FOUR_MINUTES),
                hour(4, 30, FOUR_MINUTES)));

    List<Double> loads = TimeVariation.PER_INTERVAL_MAXIMUM.loads(load);

    // 40 per hour at the edge between the first two; 60 in the second; alone, its own.
    assertThat(loads.get(0)).isCloseTo(40 / 15.0, within(1e-12));
    assertThat(loads.get(1)).isCloseTo(60 / 15.0, within(1e-12));
    assertThat(loads.get(2)).isZero();
    assertThat(loads.get(3)).isCloseTo(2, within(1e-12));
    assertThat(TimeVariation.PER_INTERVAL.loads(load).get(0)).isCloseTo(20 / 15.0, within(1e-12));
  }

  /** Compared with the differential equation in steps of a second (midpoint rule). */
  @Test
  void modifiedOfferedLoad_followsTheDifferentialEquation() {
    Duration half = Duration.ofMinutes(30);
    ContactLoad load =
        ContactLoad.of(List.of(hour(0, 20, half), hour(1, 60, FOUR_MINUTES), hour(2, 10, half)));

    List<Double> means = TimeVariation.MODIFIED_OFFERED_LOAD.loads(load);
    List<Double> greatest = TimeVariation.MODIFIED_OFFERED_LOAD_MAXIMUM.loads(load);

    double busy = 10;
    for (int i = 0; i < 3; i++) {
      double rate = load.intervals().get(i).contacts() / 3600;
      double handleTime = load.intervals().get(i).handleTime().toSeconds();
      double sum = 0;
      double most = busy;
      for (int second = 0; second < 3600; second++) {
        double middle = busy + (rate - busy / handleTime) / 2;
        double next = busy + rate - middle / handleTime;
        sum += (busy + next) / 2;
        most = Math.max(most, next);
        busy = next;
      }
      assertThat(means.get(i)).isCloseTo(sum / 3600, within(1e-5));
      assertThat(greatest.get(i)).isCloseTo(most, within(1e-5));
    }
  }

  @Test
  void modifiedOfferedLoad_afterTheLastArrivals_keepsThoseInServiceUntilNobodyIsLeft() {
    Duration half = Duration.ofMinutes(30);
    ContactLoad load =
        ContactLoad.of(
            List.of(
                hour(0, 0, Duration.ZERO),
                hour(1, 20, half),
                hour(2, 0, Duration.ZERO),
                hour(3, 0, Duration.ZERO),
                hour(6, 0, Duration.ZERO)));

    StaffingPlan plan =
        CALCULATOR.withTimeVariation(TimeVariation.MODIFIED_OFFERED_LOAD).plan(load, TARGET);

    assertThat(plan.timeVariation()).isEqualTo(TimeVariation.MODIFIED_OFFERED_LOAD);
    // Begins empty: after an hour of 10 erlang arriving, 10 (1 - e^-2) are in service.
    double atEnd = 10 * (1 - Math.exp(-2));
    IntervalStaffing tail = plan.intervals().get(2);
    assertThat(tail.contacts()).isZero();
    assertThat(tail.handleTime()).isEqualTo(half);
    assertThat(tail.offeredLoad()).isCloseTo(atEnd * (1 - Math.exp(-2)) / 2, within(1e-12));
    assertThat(plan.intervals().get(3).offeredLoad())
        .isCloseTo(atEnd * Math.exp(-2) * (1 - Math.exp(-2)) / 2, within(1e-12));
    assertThat(plan.intervals().get(0).constraint()).isEqualTo(StaffingConstraint.NO_LOAD);
    assertThat(plan.intervals().get(4).constraint()).isEqualTo(StaffingConstraint.NO_LOAD);
  }

  /** 2 erlang die out by a factor e^-10 per hour: 2 e^-10 / 10 on average is below 0.01. */
  @Test
  void modifiedOfferedLoad_ofATailBelowAHundredth_needsNobody() {
    Duration six = Duration.ofMinutes(6);
    ContactLoad load =
        ContactLoad.of(
            List.of(hour(0, 20, six), hour(1, 0, Duration.ZERO), hour(2, 0, Duration.ZERO)));

    List<Double> loads = TimeVariation.MODIFIED_OFFERED_LOAD.loads(load);

    assertThat(loads.get(1)).isCloseTo(0.2 * (1 - Math.exp(-10)), within(1e-12));
    assertThat(loads.get(2)).isZero();
    assertThat(TimeVariation.MODIFIED_OFFERED_LOAD.loads(ContactLoad.of(List.of()))).isEmpty();
  }
}
