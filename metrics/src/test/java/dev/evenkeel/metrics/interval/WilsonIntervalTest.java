package dev.evenkeel.metrics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class WilsonIntervalTest {
  @ParameterizedTest
  @CsvFileSource(resources = "wilson-published.csv", numLinesToSkip = 1)
  void of_publishedRows_agreeToThePrintedDigits(ArgumentsAccessor row) {
    ProportionInterval interval =
        WilsonInterval.of(row.getLong(1), row.getLong(2), 1 - row.getDouble(3));
    assertPrinted(interval.low(), row.getString(4));
    assertPrinted(interval.high(), row.getString(5));
  }

  /** Half a unit of the last printed digit, and the rounding of doubles in the published code. */
  private static void assertPrinted(double actual, String printed) {
    BigDecimal value = new BigDecimal(printed);
    double tolerance = 0.5 * Math.pow(10, -value.scale()) + 1e-15 * value.doubleValue();
    assertThat(actual).isCloseTo(value.doubleValue(), within(tolerance));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "wilson-exact.csv", numLinesToSkip = 1)
  void of_closedForm_agreesToTheLastDigits(
      long x, long n, double confidence, double lower, double upper) {
    ProportionInterval interval = WilsonInterval.of(x, n, confidence);
    assertThat(interval.low()).isCloseTo(lower, within(1e-15 * lower));
    assertThat(interval.high()).isCloseTo(upper, within(1e-15 * upper));
  }

  @Test
  void of_noneOrAll_hasExactBounds() {
    for (long n : new long[] {1, 10, 30, 19_436, Long.MAX_VALUE}) {
      assertThat(WilsonInterval.of(0, n, 0.95).low()).isZero();
      assertThat(WilsonInterval.of(n, n, 0.95).high()).isEqualTo(1);
    }
  }

  @Test
  void of_brokenCounts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(0, 0, 0.95))
        .withMessage("n must be 1 or more but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(4, 3, 0.95))
        .withMessage("x must be between 0 and n = 3 but was 4");
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 3, 0.95));
  }

  @Test
  void of_brokenConfidence_isRefused() {
    for (double confidence : new double[] {0, 1, -1, 2, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WilsonInterval.of(1, 3, confidence))
          .withMessage("confidence must be above 0 and below 1 but was " + confidence);
    }
  }

  @Test
  void ofShare_brokenArguments_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.ofShare(1.1, 3, 0.95))
        .withMessageStartingWith("share must be between 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.ofShare(0.1, 0, 0.95))
        .withMessageStartingWith("effective number of answers must be positive");
  }

  @Test
  void proportionInterval_brokenLimits_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProportionInterval(0.6, 0.5, 0.95))
        .withMessage("limits must ascend between 0 and 1 but were 0.6 and 0.5");
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionInterval(-0.1, 0.5, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionInterval(0, 1.1, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionInterval(0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionInterval(0, 1, 0));
  }

  @Test
  void contains_limitsAreInside() {
    ProportionInterval interval = new ProportionInterval(0.2, 0.4, 0.95);
    assertThat(interval.contains(0.2)).isTrue();
    assertThat(interval.contains(0.4)).isTrue();
    assertThat(interval.contains(0.19)).isFalse();
    assertThat(interval.contains(0.41)).isFalse();
  }
}
