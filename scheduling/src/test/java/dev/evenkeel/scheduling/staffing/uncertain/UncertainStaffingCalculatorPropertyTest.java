package dev.evenkeel.scheduling.staffing.uncertain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class UncertainStaffingCalculatorPropertyTest {
  private static final ServiceTarget TARGET = ServiceTarget.of(0.80, Duration.ofSeconds(20));
  private static final Duration HANDLE_TIME = Duration.ofMinutes(3);

  @Property(tries = 300)
  void quantile_isTheInverseOfTheProbability(
      @ForAll @DoubleRange(min = 0.01, max = 3) double variation,
      @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 0.999999) double probability) {
    GammaFactor factor = GammaFactor.of(variation);

    assertThat(factor.probabilityUpTo(factor.quantile(probability)))
        .isCloseTo(probability, within(1e-10));
  }

  /** The mean over contacts counts bad intervals more, so that it is never the greater one. */
  @Property(tries = 40)
  void serviceLevels_areOrdered(
      @ForAll @DoubleRange(min = 0.5, max = 100) double load,
      @ForAll @DoubleRange(min = 0.01, max = 1) double variation,
      @ForAll @IntRange(max = 20) int reserve) {
    UncertainLoad uncertain = UncertainLoad.of(load, HANDLE_TIME, GammaFactor.of(variation));
    int agents = (int) load + 1 + reserve;

    ServiceLevelDistribution levels =
        UncertainStaffingCalculator.standard()
            .serviceLevels(uncertain, agents, TARGET, List.of(0.1, 0.5, 0.9));

    assertThat(levels.meanOfContacts()).isLessThanOrEqualTo(levels.meanOfIntervals() + 1e-9);
    assertThat(levels.quantiles().get(0).serviceLevel())
        .isGreaterThanOrEqualTo(levels.quantiles().get(1).serviceLevel());
    assertThat(levels.quantiles().get(1).serviceLevel())
        .isGreaterThanOrEqualTo(levels.quantiles().get(2).serviceLevel());
  }

  @Property(tries = 100)
  void leastAgents_keepTheTargetWithTheProbabilityAndOneFewerDoNot(
      @ForAll @DoubleRange(min = 0.5, max = 200) double load,
      @ForAll @DoubleRange(min = 0.01, max = 1) double variation,
      @ForAll @DoubleRange(min = 0.05, max = 0.99) double probability) {
    UncertainLoad uncertain = UncertainLoad.of(load, HANDLE_TIME, GammaFactor.of(variation));
    UncertainStaffingCalculator calculator =
        UncertainStaffingCalculator.standard()
            .withCalculator(StaffingCalculator.standard().withPatience(Duration.ofMinutes(2)));

    int agents = calculator.leastAgents(uncertain, probability, TARGET);

    assertThat(calculator.targetProbability(uncertain, agents, TARGET))
        .isGreaterThanOrEqualTo(probability - 1e-9);
    assertThat(calculator.targetProbability(uncertain, agents - 1, TARGET))
        .isLessThanOrEqualTo(probability + 1e-9);
  }

  /** A double exponential rule is exact to rounding for smooth functions. */
  @Property(tries = 200)
  void quadrature_ofPowers_isExact(
      @ForAll @DoubleRange(min = -0.5, max = 8) double power,
      @ForAll @DoubleRange(min = 0.1, max = 5) double to) {
    double integral = Quadrature.integral(0, to, x -> Math.pow(x, power));

    double exact = Math.pow(to, power + 1) / (power + 1);
    assertThat(integral).isCloseTo(exact, within(1e-7 * exact));
  }
}
