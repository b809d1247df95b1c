package dev.evenkeel.core.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class OrderStatisticsPropertyTest {
  /** P(B &lt; k), exactly. */
  private static double below(long k, int n, double p) {
    BigDecimal success = new BigDecimal(p);
    BigDecimal failure = BigDecimal.ONE.subtract(success);
    BigDecimal sum = BigDecimal.ZERO;
    BigInteger choose = BigInteger.ONE;
    for (int i = 0; i < k; i++) {
      sum = sum.add(success.pow(i).multiply(failure.pow(n - i)).multiply(new BigDecimal(choose)));
      choose = choose.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    return sum.doubleValue();
  }

  @Property(tries = 300)
  void ranks_anySample_areTheNarrowestThatCover(
      @ForAll @IntRange(min = 1, max = 40) int n,
      @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 0.99) double p,
      @ForAll @Scale(4) @DoubleRange(min = 0.1, max = 0.999) double confidence) {
    double tail = (1 - confidence) / 2;
    long lower = OrderStatistics.lowerRank(n, p, confidence).orElse(0);
    long upper = OrderStatistics.upperRank(n, p, confidence).orElse(n + 1);

    assertThat(below(lower, n, p)).isLessThanOrEqualTo(tail + 1e-12);
    assertThat(below(lower + 1, n, p)).isGreaterThan(tail - 1e-12);
    assertThat(1 - below(upper, n, p)).isLessThanOrEqualTo(tail + 1e-12);
    if (upper > 1) {
      assertThat(1 - below(upper - 1, n, p)).isGreaterThan(tail - 1e-12);
    }
    assertThat(lower).isLessThanOrEqualTo(OrderStatistics.rank(n, p));
    assertThat(upper).isGreaterThanOrEqualTo(OrderStatistics.rank(n, p));
  }
}
