package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatisticsTest {
  /** Computed outside of this project with scipy 1.17 (stats.binom); 0 and n + 1 are no ranks. */
  @ParameterizedTest
  @CsvSource({
    "20, 0.5, 0.95, 6, 15",
    "10, 0.5, 0.95, 2, 9",
    "5, 0.5, 0.95, 0, 6",
    "6, 0.5, 0.95, 1, 6",
    "100, 0.9, 0.95, 84, 96",
    "1000, 0.8, 0.99, 767, 833",
    "10000, 0.9, 0.95, 8941, 9059",
    "10, 0.9, 0.9, 7, 11",
    "28, 0.9, 0.9, 22, 29",
    "29, 0.9, 0.9, 23, 29",
    "100000, 0.99, 0.95, 98938, 99062",
    "10000000, 0.5, 0.95, 4996901, 5003100"
  })
  void ranks_independentValues_areMet(long n, double p, double confidence, long lower, long upper) {
    OptionalLong low = OrderStatistics.lowerRank(n, p, confidence);
    OptionalLong high = OrderStatistics.upperRank(n, p, confidence);
    assertThat(low).isEqualTo(lower == 0 ? OptionalLong.empty() : OptionalLong.of(lower));
    assertThat(high).isEqualTo(upper == n + 1 ? OptionalLong.empty() : OptionalLong.of(upper));
  }

  @Test
  void rank_isThatOfTheEmpiricalPercentile() {
    assertThat(OrderStatistics.rank(10, 0)).isEqualTo(1);
    assertThat(OrderStatistics.rank(10, 0.1)).isEqualTo(1);
    assertThat(OrderStatistics.rank(10, 0.11)).isEqualTo(2);
    assertThat(OrderStatistics.rank(10, 0.5)).isEqualTo(5);
    assertThat(OrderStatistics.rank(10, 1)).isEqualTo(10);
    assertThat(OrderStatistics.rank(1, 0.3)).isEqualTo(1);
  }

  @Test
  void ends_haveAnIntervalToOneSide() {
    assertThat(OrderStatistics.lowerRank(10, 0, 0.95)).isEmpty();
    assertThat(OrderStatistics.upperRank(10, 0, 0.95)).hasValue(1);
    assertThat(OrderStatistics.lowerRank(10, 1, 0.95)).hasValue(10);
    assertThat(OrderStatistics.upperRank(10, 1, 0.95)).isEmpty();
  }

  @Test
  void arguments_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderStatistics.rank(0, 0.5))
        .withMessage("n must be between 1 and 1000000000 but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> OrderStatistics.rank(1_000_000_001, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> OrderStatistics.rank(5, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderStatistics.lowerRank(5, 0.5, 1))
        .withMessage("confidence must be above 0 and below 1 but was 1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> OrderStatistics.upperRank(5, 0.5, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> OrderStatistics.upperRank(5, 1.5, 0.5));
  }

  /** The product of doubles is 7.000000000000001, 55.00000000000001 and so on. */
  @Test
  void rank_decimalProbability_countsDecimally() {
    assertThat(OrderStatistics.rank(100, 0.07)).isEqualTo(7);
    assertThat(OrderStatistics.rank(100, 0.55)).isEqualTo(55);
    assertThat(OrderStatistics.rank(10_000, 0.81)).isEqualTo(8_100);
    assertThat(OrderStatistics.rank(100, 0.071)).isEqualTo(8);
    assertThat(OrderStatistics.rank(100, 0)).isEqualTo(1);
    assertThat(OrderStatistics.rank(100, 1)).isEqualTo(100);
  }
}
