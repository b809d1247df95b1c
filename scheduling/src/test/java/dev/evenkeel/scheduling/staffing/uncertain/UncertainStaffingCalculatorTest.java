package dev.evenkeel.scheduling.staffing.uncertain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.uncertainty.FixedValue;
import dev.evenkeel.core.uncertainty.Triangular;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import dev.evenkeel.scheduling.staffing.queue.Concurrency;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainStaffingCalculatorTest {
  private static final UncertainStaffingCalculator CALCULATOR =
      UncertainStaffingCalculator.standard();
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final Duration THREE_MINUTES = Duration.ofMinutes(3);

  private static UncertainLoad load(double expected, double variation, long seconds) {
    return UncertainLoad.of(expected, Duration.ofSeconds(seconds), GammaFactor.of(variation));
  }

  /** Both means by adaptive quadrature of Erlang C against the gamma density (mpmath, 30 digits). */
  @ParameterizedTest
  @CsvSource({
    "10, 0.1, 14, 180, 0.888350019179467, 0.865102635657441, 0.855768721952055",
    "10, 0.1, 15, 180, 0.941452842869022, 0.926080303910352, 0.920472312023963",
    "10, 0.3, 14, 180, 0.888350019179467, 0.750129017497915, 0.661833844888312",
    "100, 0.1, 110, 240, 0.896996964973375, 0.705763827637868, 0.673506645518183",
    "10, 1.5, 30, 180, 0.999999972178053, 0.897257593303677, 0.532642306913222"
  })
  void serviceLevels_meetTheQuadrature(
      double expected,
      double variation,
      int agents,
      long seconds,
      double atExpected,
      double ofIntervals,
      double ofContacts) {
    ServiceLevelDistribution levels =
        CALCULATOR.serviceLevels(load(expected, variation, seconds), agents, TARGET, List.of());

    assertThat(levels.agents()).isEqualTo(agents);
    assertThat(levels.atExpectedLoad()).isCloseTo(atExpected, within(1e-12));
    assertThat(levels.meanOfIntervals()).isCloseTo(ofIntervals, within(1e-9));
    assertThat(levels.meanOfContacts()).isCloseTo(ofContacts, within(1e-9));
    assertThat(levels.quantiles()).isEmpty();
    assertThat(levels.toBuilder().build()).isEqualTo(levels);
  }

  @Test
  void quantiles_areTheServiceLevelsAtTheQuantilesOfTheLoad() {
    UncertainLoad load = load(10, 0.1, 180);

    ServiceLevelDistribution levels =
        CALCULATOR.serviceLevels(load, 14, TARGET, List.of(0.5, 0.9));

    // The 90th percentile of a gamma variable of shape 100 is 113.01052385984448 (scipy 1.x).
    double high = ErlangC.serviceLevel(11.301052385984448, 14, 180, 20);
    assertThat(levels.quantiles().get(1).probability()).isEqualTo(0.9);
    assertThat(levels.quantiles().get(1).serviceLevel()).isCloseTo(high, within(1e-11));
    assertThat(levels.quantiles().get(0).serviceLevel())
        .isCloseTo(ErlangC.serviceLevel(9.966686491931549, 14, 180, 20), within(1e-11));
    double edge = ErlangC.greatestLoad(14, 180, 0.8, 20);
    assertThat(levels.targetProbability())
        .isCloseTo(IncompleteGamma.lower(100, 10 * edge), within(1e-12));
  }

  @Test
  void leastAgents_areThoseOfTheQuantileOfTheLoad() {
    UncertainLoad load = load(10, 0.1, 180);

    assertThat(CALCULATOR.leastAgents(load, 0.9, TARGET))
        .isEqualTo(ErlangC.leastAgents(11.301052385984448, 180, 0.8, 20));
    int agents = CALCULATOR.leastAgents(load, 0.95, TARGET);
    assertThat(CALCULATOR.targetProbability(load, agents, TARGET)).isGreaterThanOrEqualTo(0.95);
    assertThat(CALCULATOR.targetProbability(load, agents - 1, TARGET)).isLessThan(0.95);
  }

  /** 14 agents answer 85.6 % in the long run at 10 %, but only 66.2 % at 30 % variation. */
  @Test
  void leastAgentsInTheLongRun_growWithTheVariation() {
    assertThat(CALCULATOR.leastAgentsInTheLongRun(load(10, 0.1, 180), TARGET)).isEqualTo(14);
    UncertainLoad wild = load(10, 0.3, 180);
    int agents = CALCULATOR.leastAgentsInTheLongRun(wild, TARGET);
    assertThat(agents).isGreaterThan(14);
    assertThat(mean(wild, agents)).isGreaterThanOrEqualTo(0.8);
    assertThat(mean(wild, agents - 1)).isLessThan(0.8);
  }

  private static double mean(UncertainLoad load, int agents) {
    return CALCULATOR.serviceLevels(load, agents, TARGET, List.of()).meanOfContacts();
  }

  @Test
  void ofADistributionWithoutSpread_isTheCertainCase() {
    UncertainLoad certain =
        UncertainLoad.of(10, THREE_MINUTES, DistributedFactor.of(FixedValue.of(7)));

    ServiceLevelDistribution levels = CALCULATOR.serviceLevels(certain, 14, TARGET, List.of(0.3));

    double level = ErlangC.serviceLevel(10, 14, 180, 20);
    assertThat(levels.meanOfIntervals()).isCloseTo(level, within(1e-12));
    assertThat(levels.meanOfContacts()).isCloseTo(level, within(1e-12));
    assertThat(levels.quantiles().get(0).serviceLevel()).isCloseTo(level, within(1e-12));
    assertThat(levels.targetProbability()).isEqualTo(1);
    assertThat(CALCULATOR.leastAgents(certain, 0.99, TARGET)).isEqualTo(14);
    assertThat(certain.uncertainty().coefficientOfVariation()).isZero();
  }

  @Test
  void ofADistribution_isRelativeToItsMean() {
    DistributedFactor factor = DistributedFactor.of(Triangular.of(80, 100, 120));

    assertThat(factor.quantile(0.5)).isCloseTo(1, within(1e-12));
    assertThat(factor.probabilityUpTo(1.2)).isEqualTo(1);
    assertThat(factor.coefficientOfVariation())
        .isCloseTo(20 / Math.sqrt(6) / 100, within(1e-12));
    assertThat(load(10, 0.1, 180).uncertainty().coefficientOfVariation()).isEqualTo(0.1);
  }

  @Test
  void withCalculator_usesItsModel() {
    QueueModel chat =
        QueueModel.withPatience(THREE_MINUTES).toBuilder()
            .concurrency(Concurrency.of(2, 1))
            .build();
    UncertainStaffingCalculator calculator =
        CALCULATOR.withCalculator(StaffingCalculator.standard().withQueueModel(chat));

    ServiceLevelDistribution levels =
        calculator.serviceLevels(load(10, 0.2, 180), 6, TARGET, List.of());

    assertThat(levels.meanOfContacts()).isBetween(0.3, levels.meanOfIntervals());
    assertThat(
            calculator.leastAgents(
                load(10, 0.2, 180), 0.9, TARGET, new StaffingTarget.Abandonment(0.01)))
        .isGreaterThan(6);
  }

  @Test
  void load_scalesTheContacts() {
    Instant start = Instant.parse("2026-11-02T08:00:00Z");
    ContactLoad load =
        ContactLoad.of(
            List.of(
                LoadInterval.of(Interval.of(start, start.plusSeconds(1800)), 50, THREE_MINUTES)));

    ContactLoad high = CALCULATOR.load(load, GammaFactor.of(0.1), 0.9);

    assertThat(high.totalContacts()).isCloseTo(56.505261929922, within(1e-9));
  }

  /** Quantiles by scipy.stats.gamma.ppf; the last, which scipy misses by 1e-3, by mpmath. */
  @ParameterizedTest
  @CsvSource({
    "0.05, 1e-6, 5.844632057286552e-121",
    "0.05, 0.9, 0.07631711390918905",
    "0.5, 0.1, 0.00789538704671561",
    "1, 0.5, 0.6931471805599453",
    "1, 0.999, 6.907755278982137",
    "11.1, 0.9, 15.526180832152113",
    "100, 1e-6, 59.43632069812289",
    "10000, 0.5, 9999.666668642047",
    "1000000, 0.9, 1001281.7654996209",
    "1000000, 1e-6, 995253.7719775"
  })
  void gammaQuantiles_meetScipy(double shape, double probability, double expected) {
    assertThat(IncompleteGamma.quantile(shape, probability))
        .isCloseTo(expected, within(1e-10 * expected));
  }

  /** Regularised lower incomplete gamma function by mpmath, 30 digits. */
  @ParameterizedTest
  @CsvSource({
    "100, 100, 0.51329879827914866",
    "10000, 10100, 0.84134875044717962",
    "0.05, 0.001, 0.72717922905292265",
    "2, 10, 0.99950060077261267",
    "2, 0, 0"
  })
  void gammaProbabilities_meetMpmath(double shape, double x, double expected) {
    assertThat(IncompleteGamma.lower(shape, x)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void badInput_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GammaFactor.of(0))
        .withMessageStartingWith("coefficient of variation must be between 0.001 and 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GammaFactor.of(0.1).quantile(1))
        .withMessage("probability must be less than 1 but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GammaFactor.of(0.1).probabilityUpTo(-1))
        .withMessage("factor must not be negative but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DistributedFactor.of(Triangular.of(-1, 1, 2)))
        .withMessage("minimum of the load must not be negative but was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> load(0, 0.1, 180))
        .withMessage("expected load must be positive but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CALCULATOR.serviceLevels(load(1, 0.1, 180), -1, TARGET, List.of()))
        .withMessage("agents must not be negative but was -1");
    assertThatNullPointerException()
        .isThrownBy(() -> UncertainLoad.of(1, THREE_MINUTES, null))
        .withMessage("uncertainty");
    assertThatNullPointerException()
        .isThrownBy(() -> CALCULATOR.withCalculator(null))
        .withMessage("calculator");
  }
}
