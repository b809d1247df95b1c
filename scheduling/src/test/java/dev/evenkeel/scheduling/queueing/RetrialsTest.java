package dev.evenkeel.scheduling.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetrialsTest {
  /** The fixed point by plain iteration from the first load, which rises to it. */
  @ParameterizedTest
  @CsvSource({"10, 12, 0.5", "10, 8, 0.9", "100, 60, 0.7", "0.5, 1, 0.3", "3, 0, 0.5"})
  void totalLoads_areTheLimitsOfIteration(double load, int agents, double returning) {
    double blocked = load;
    double abandoned = load;
    for (int i = 0; i < 5000; i++) {
      blocked = load + returning * blocked * ErlangB.blockingProbability(blocked, agents);
      abandoned = load + returning * abandoned * ErlangA.abandonment(abandoned, agents, 3, 2);
    }
    assertThat(Retrials.totalLoadWithBlocking(load, agents, returning))
        .isCloseTo(blocked, within(1e-10 * blocked));
    assertThat(Retrials.totalLoadWithAbandonment(load, agents, 3, 2, returning))
        .isCloseTo(abandoned, within(1e-10 * abandoned));
    assertThat(Retrials.firstLoadWithBlocking(blocked, agents, returning))
        .isCloseTo(load, within(1e-9 * load));
    assertThat(Retrials.firstLoadWithAbandonment(abandoned, agents, 3, 2, returning))
        .isCloseTo(load, within(1e-9 * load));
  }

  /** One agent: B = x / (1 + x), so x (1 + x) = a (1 + x) + r x². */
  @Test
  void totalLoad_ofOneAgent_solvesTheSquare() {
    double total = Retrials.totalLoadWithBlocking(1, 1, 0.5);
    assertThat(total).isCloseTo(Math.sqrt(2), within(1e-14));
  }

  @Test
  void withoutReturnsOrLossesOrLoad_nothingIsAdded() {
    assertThat(Retrials.totalLoadWithBlocking(10, 3, 0)).isEqualTo(10);
    assertThat(Retrials.totalLoadWithBlocking(0, 3, 0.9)).isZero();
    assertThat(Retrials.totalLoadWithAbandonment(10, 3, 1, Double.POSITIVE_INFINITY, 0.9))
        .isEqualTo(10);
    assertThat(Retrials.totalLoadWithBlocking(1e-3, 100, 0.9)).isEqualTo(1e-3);
  }

  @Test
  void arguments_outsideTheirLimits_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retrials.totalLoadWithBlocking(1, 1, 1))
        .withMessage("returning must be less than 1 but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retrials.firstLoadWithBlocking(1, 1, -0.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retrials.firstLoadWithAbandonment(1, 1, 1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retrials.totalLoadWithBlocking(-1, 1, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Retrials.totalLoadWithAbandonment(1, 1, 0, 1, 0.5));
  }
}
