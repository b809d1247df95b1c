package dev.evenkeel.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.core.uncertainty.FixedValue;
import dev.evenkeel.core.uncertainty.LogNormal;
import dev.evenkeel.core.uncertainty.ModifiedPert;
import dev.evenkeel.core.uncertainty.Triangular;
import dev.evenkeel.core.uncertainty.TruncatedNormal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EffortTest {
  private static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }

  @Test
  void fixed_everything_isTheValue() {
    Effort effort = Effort.of(Duration.ofMinutes(90));
    assertThat(effort.expected()).isEqualTo(Duration.ofMinutes(90));
    assertThat(effort.quantile(0.9)).isEqualTo(Duration.ofMinutes(90));
    assertThat(effort.least()).isEqualTo(Duration.ofMinutes(90));
    assertThat(effort.distribution()).isEqualTo(FixedValue.of(1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> effort.quantile(2));
  }

  @Test
  void threePoint_expected_isExact() {
    assertThat(Effort.threePoint(hours(1), hours(2), hours(4)).expected())
        .isEqualTo(Duration.ofMinutes(130));
    assertThat(Effort.triangular(hours(1), hours(2), hours(4)).expected())
        .isEqualTo(Duration.ofMinutes(140));
    assertThat(Effort.threePoint(hours(2_000_000), hours(2_000_002), hours(2_000_010)).expected())
        .isEqualTo(hours(2_000_003));
  }

  @Test
  void threePoint_expected_roundsToTheNearestNanosecond() {
    Duration zero = Duration.ZERO;
    // Sixths: 1/6 down, 3/6 up, 5/6 up; thirds: 1/3 down, 2/3 up.
    assertThat(Effort.threePoint(zero, zero, Duration.ofNanos(1)).expected()).isEqualTo(zero);
    assertThat(Effort.threePoint(zero, zero, Duration.ofNanos(3)).expected()).hasNanos(1);
    assertThat(Effort.threePoint(zero, Duration.ofNanos(1), Duration.ofNanos(1)).expected())
        .hasNanos(1);
    assertThat(Effort.triangular(zero, zero, Duration.ofNanos(1)).expected()).isEqualTo(zero);
    assertThat(Effort.triangular(zero, zero, Duration.ofNanos(2)).expected()).hasNanos(1);
  }

  @Test
  void threePoint_distribution_isInHours() {
    assertThat(Effort.threePoint(hours(8), hours(10), hours(15)).distribution())
        .isEqualTo(ModifiedPert.of(8, 10, 15));
    assertThat(Effort.triangular(hours(8), hours(10), hours(15)).distribution())
        .isEqualTo(Triangular.of(8, 10, 15));
  }

  @Test
  void threePoint_quantile_isThatOfTheDistribution() {
    // P80 of PERT(8, 10, 15) and of the triangle, from the shared table of closed forms.
    Effort pert = Effort.threePoint(hours(8), hours(10), hours(15));
    assertThat(pert.quantile(0.8).toNanos() / 3.6e12).isCloseTo(11.6258796407529, within(1e-12));
    Effort triangle = Effort.triangular(hours(8), hours(10), hours(15));
    assertThat(triangle.quantile(0.8).toNanos() / 3.6e12)
        .isCloseTo(12.3542486889354, within(1e-12));
    assertThat(Effort.threePoint(hours(8), hours(10), hours(15)).quantile(0)).isEqualTo(hours(8));
    assertThat(Effort.threePoint(hours(8), hours(10), hours(15)).quantile(1)).isEqualTo(hours(15));
  }

  @Test
  void threePoint_outOfOrder_hasNoDistribution() {
    Effort effort = Effort.threePoint(hours(3), hours(2), hours(4));
    assertThat(((ThreePointEffort) effort).isOrdered()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(effort::expected)
        .withMessage("three-point effort must be in order but was PT3H, PT2H, PT4H");
    assertThatIllegalArgumentException().isThrownBy(effort::distribution);
    assertThatIllegalArgumentException().isThrownBy(() -> effort.quantile(0.5));
    ThreePointEffort twisted =
        new ThreePointEffort(hours(1), hours(5), hours(4), ThreePointEffort.Shape.TRIANGULAR);
    assertThat(twisted.isOrdered()).isFalse();
  }

  @Test
  void least_isTheLeastOfAllPoints() {
    assertThat(Effort.threePoint(hours(3), hours(-2), hours(4)).least()).isEqualTo(hours(-2));
    assertThat(Effort.threePoint(hours(3), hours(2), hours(-4)).least()).isEqualTo(hours(-4));
    assertThat(Effort.threePoint(hours(1), hours(2), hours(4)).least()).isEqualTo(hours(1));
  }

  @Test
  void distributed_quantities_areThoseOfTheDistribution() {
    Distribution logNormal = LogNormal.ofMedianAndQuantile(10, 0.9, 20);
    Effort effort = Effort.distributed(logNormal);
    assertThat(effort.distribution()).isEqualTo(logNormal);
    assertThat(effort.quantile(0.5)).isEqualTo(hours(10));
    assertThat(effort.quantile(0.9).toNanos() / 3.6e12).isCloseTo(20, within(1e-10));
    assertThat(effort.expected().toNanos() / 3.6e12).isCloseTo(logNormal.mean(), within(1e-12));
    assertThat(effort.least()).isPositive().isEqualTo(effort.quantile(0));
  }

  @Test
  void distributed_negativeMinimum_isUnsound() {
    assertThat(Effort.distributed(TruncatedNormal.unlimited(10, 5)).least()).isNegative();
    assertThat(Effort.distributed(TruncatedNormal.notNegative(10, 5)).least()).isZero();
  }

  @Test
  void distributed_aboveTheMaximum_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Effort.distributed(FixedValue.of(2_500_001)))
        .withMessage(
            "effort must be within 2500000.0 hours but was between 2500001.0 and 2500001.0 hours\n"
                + "Maybe the distribution needs limits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Effort.distributed(FixedValue.of(-2_500_001)));
    assertThatNullPointerException()
        .isThrownBy(() -> Effort.distributed(null))
        .withMessage("hours");
  }

  @Test
  void magnitude_aboveTheMaximum_isRefused() {
    assertThat(Effort.of(Effort.MAXIMUM.negated()).least()).isNegative();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Effort.of(Effort.MAXIMUM.plusNanos(1)))
        .withMessage("effort must be at most PT2500000H but was PT2500000H0.000000001S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Effort.threePoint(hours(-2_500_001), hours(1), hours(1)))
        .withMessageStartingWith("optimistic effort must be at most");
    assertThatNullPointerException()
        .isThrownBy(() -> Effort.threePoint(hours(1), null, hours(2)))
        .withMessage("most likely effort");
    assertThatNullPointerException()
        .isThrownBy(() -> new ThreePointEffort(hours(1), hours(1), hours(2), null))
        .withMessage("shape");
  }
}
